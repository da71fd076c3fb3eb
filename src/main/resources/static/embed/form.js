// The self-assessment: a company answers what it can and sees where it stands. Answers live in this page and in its
// address's fragment only (which browsers never send), so that a refresh or a copied link goes on where one stopped.
import { Failure, call } from "../app/api.js";
import { html, render, useEffect, useRef, useState } from "../app/preact.js";
import { pack, readable, unpack } from "../app/text.js";
import { FAMILIES } from "../app/verdict.js";
import { Mine, Question, Start, Trouble } from "./screens.js";

const SIZES = [["", "标准"], ["large", "大"], ["huge", "特大"]];
const SLOW = 3000;
const root = document.documentElement;
const query = new URLSearchParams(location.search);

/** What no rule reads, and a report is signed with. */
const SIGNED = {
  name: { key: "name", label: "企业名称", kind: "text", unit: "", group: "署名" },
  creditCode: { key: "creditCode", label: "统一社会信用代码", kind: "text", unit: "", group: "署名" },
};

/** Later screens are loaded when first opened. */
const LATER = { result: "./result.js", expert: "./expert.js", send: "./send.js" };

function initial() {
  const preset = (query.get("families") ?? "").split(/[,，、]/).filter((family) => FAMILIES.includes(family));
  const day = query.get("asOf");
  const fresh = { screen: "start", families: preset, asOf: /^\d{4}-\d\d-\d\d$/.test(day ?? "") ? day : undefined, answers: {}, figures: {}, last: null, editing: null, size: "" };
  const saved = unpack(location.hash.slice(1));
  if (!saved) return fresh;
  const families = Array.isArray(saved.f) ? saved.f.filter((family) => FAMILIES.includes(family)) : preset;
  const screen = ["ask", "mine", "expert", "result"].includes(saved.s) ? saved.s : "ask";
  return { ...fresh, families, answers: saved.a, asOf: saved.d ?? fresh.asOf, screen, size: SIZES.some(([id]) => id === saved.z) ? saved.z : "" };
}

/** To the page around: only ever how high this one is, or that a new screen begins. */
const tell = (message) => parent !== window && parent.postMessage({ tiance: 1, ...message }, "*");

function App() {
  const [state, setState] = useState(initial);
  const [later, setLater] = useState({});
  const patch = (change) => setState((now) => ({ ...now, ...change }));
  const turn = useRef(0);
  const repeat = useRef(null);
  const { screen, families, answers, asOf, last, editing, size, busy, failure } = state;
  const scope = { ...(asOf && { asOf }), ...(families.length && { families }) };

  /** Runs a request and keeps everything as it is when it fails; only the newest request may change the page. */
  const run = async (work) => {
    const mine = ++turn.current;
    repeat.current = work;
    patch({ busy: true, slow: false, failure: null });
    const timer = setTimeout(() => mine === turn.current && patch({ slow: true }), SLOW);
    try {
      const change = await work();
      if (mine === turn.current) patch({ ...change, busy: false, slow: false });
    } catch (e) {
      const known = e instanceof Failure ? e : new Failure("offline", "页面的一部分没有载入。您的回答都在，请检查网络后重试。");
      if (mine === turn.current) patch({ busy: false, slow: false, failure: known, ...known.change });
    } finally {
      clearTimeout(timer);
    }
  };

  const figuresOf = async () => {
    const day = last?.asOf ?? asOf;
    const asked = new URLSearchParams({ ...(families.length && { families: families.join(",") }), ...(day && { asOf: day }) });
    const list = await call(`vocabulary?${asked}`);
    return { figures: { ...SIGNED, ...Object.fromEntries(list.filter((f) => !f.computed).map((f) => [f.key, f])), ...state.figures }, listed: true };
  };

  /** Sends the answers and goes where `to` says; an answer the service refuses is not taken over, any other failure keeps it. */
  const go = (given, to = "ask", more = {}) =>
    run(async () => {
      try {
        const next = await call("interviews/next", { ...scope, answers: given, brief: true });
        const figures = next.question ? { ...state.figures, [next.question.key]: next.question } : state.figures;
        const place = to === "ask" && !next.question ? "result" : to;
        return { answers: given, last: next, figures, screen: place, editing: null, ...more, ...(place === "result" && (await assess(given))) };
      } catch (e) {
        if (e instanceof Failure && e.kind !== "input") e.change = { answers: given };
        throw e;
      }
    });

  const assess = async (given) => {
    await load("result");
    const [assessment, list] = await Promise.all([call("interviews/next", { ...scope, answers: given }), figuresOf()]);
    return { assessment, ...list };
  };

  const load = async (name) => {
    if (!LATER[name] || later[name]) return;
    const module = await import(LATER[name]);
    setLater((now) => ({ ...now, [name]: module.default }));
  };

  const show = {
    start: () => patch({ screen: "start", failure: null }),
    ask: () => (last?.question ? patch({ screen: "ask", editing: null, failure: null }) : go(answers)),
    result: () => go(answers, "result"),
    expert: () => run(async () => (await load("expert"), { ...(await figuresOf()), screen: "expert" })),
    mine: () => run(async () => ({ ...(await figuresOf()), screen: "mine" })),
    send: () => run(async () => (await load("send"), { terms: await call("submissions/terms"), screen: "send" })),
    /** Takes an answer back: also the way on when the service no longer knows the question. */
    forget: (key) => {
      const { [key]: gone, ...rest } = answers;
      patch({ answers: rest, last: null, failure: null });
    },
    edit: (key) =>
      run(async () => {
        const more = state.figures[key] ? {} : await figuresOf();
        return { ...more, ...((more.figures ?? state.figures)[key] ? { editing: key, screen: "ask" } : { screen: "mine" }) };
      }),
    again: () => {
      history.replaceState(null, "", location.pathname + location.search);
      setState({ ...initial(), size });
    },
  };

  useEffect(() => {
    if (screen !== "start" && !last) (screen === "ask" ? show.ask : show[screen])();
    const reopen = () => location.reload();
    addEventListener("hashchange", reopen);
    return () => removeEventListener("hashchange", reopen);
  }, []);

  useEffect(() => {
    if (screen === "start") return;
    const kept = { v: 1, f: families, a: answers, ...(asOf && { d: asOf }), s: screen === "send" ? "result" : screen, ...(size && { z: size }) };
    history.replaceState(null, "", "#" + pack(kept));
  }, [screen, answers, families, size]);

  useEffect(() => {
    root.dataset.size = size;
  }, [size]);

  const place = `${screen} ${screen === "ask" ? (editing ?? last?.question?.key ?? "") : ""}`;
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    document.querySelector("#tiance h1")?.focus({ preventScroll: parent !== window });
    if (parent === window) scrollTo(0, 0);
    tell({ type: "top" });
  }, [place, later[screen]]);

  const label = (key) => state.figures[key]?.label ?? key;
  const Screen = { start: Start, ask: Question, mine: Mine }[screen] ?? later[screen];
  const ready = Screen && (screen !== "ask" || editing || last?.question) && (screen !== "result" || state.assessment) && (!["mine", "expert"].includes(screen) || state.listed);
  // A question shows what went wrong under its own buttons, other screens at their end.
  const own = ready && screen === "ask";
  const trouble = html`<p class="slow" role="status">${state.slow ? "还在计算，请稍候…" : ""}</p>
    ${failure && (!ready || failure.kind !== "input") && html`<${Trouble} key=${failure} failure=${failure} retry=${() => run(repeat.current)} edit=${show.mine} />`}`;
  const all = { ...state, scope, patch, go, run, show, label, families: FAMILIES, chosen: families, trouble };
  return html`
    <header class="top">
      <p class="brand">天策<span>天河区惠企政策自测</span></p>
      <div class="sizes" role="group" aria-label="文字大小">
        ${SIZES.map(([id, name]) => html`<button type="button" key=${name} aria-pressed=${size === id} onClick=${() => patch({ size: id })}>${name}</button>`)}
      </div>
    </header>
    <main aria-busy=${!!busy}>
      ${ready ? html`<${Screen} key=${place} ...${all} />` : html`<h1 tabindex="-1" class="waiting">${failure ? "暂时没有载入" : "正在载入…"}</h1>`}
      ${!own && trouble}
    </main>
    <footer class="foot">
      <p>本结果为政策匹配参考，<strong>以主管部门最终认定为准</strong>。${last && `判定日 ${last.asOf}。`}</p>
      <p>回答只留在本页地址的 # 之后，不保存、不上传存档；只有您按“发送给招商专员”才会留存。</p>
    </footer>`;
}

const colour = readable(query.get("color"));
if (colour) root.style.setProperty("--brand", colour);
const wrapper = document.getElementById("tiance");
wrapper.textContent = "";
root.dataset.started = "1";
if (parent !== window) root.dataset.framed = "1";
render(html`<${App} />`, wrapper);
new ResizeObserver(() => tell({ type: "height", height: Math.ceil(wrapper.getBoundingClientRect().height) })).observe(wrapper);
