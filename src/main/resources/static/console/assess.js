// 数据: the full form of one day, the verdicts beside it, pasting, and saving by date.
import { call } from "../app/api.js";
import { html, useEffect, useMemo, useRef, useState } from "../app/preact.js";
import { FAMILIES } from "../app/verdict.js";
import { SOURCES, filled, rawsOf, readAll, same } from "./answers.js";
import { Conflict } from "./conflict.js";
import { Figures } from "./figures.js";
import { ask, awake } from "./http.js";
import { Live, useLive } from "./live.js";
import { Trouble, moment, today, useLoad, useWork } from "./parts.js";
import { Paste } from "./pastebox.js";

/** What was typed and not saved yet, by prospect and day, for as long as the page is open. */
const drafts = new Map();
addEventListener("beforeunload", (event) => drafts.size && event.preventDefault());

export function Data(props) {
  const { id, day, saved, prospect } = props;
  const asOf = day ?? today();
  const exists = saved.some((one) => one.asOf === asOf);
  const { value, failure, reload } = useLoad(
    async () => (exists ? ask(`prospects/${id}/profiles/${asOf}`) : { answers: { name: prospect.name, ...(prospect.creditCode && { creditCode: prospect.creditCode }) }, sources: {}, version: 0 }),
    // Not `exists`: the first save of a day must not take the form away.
    [id, asOf],
  );
  if (!value) return failure ? html`<${Trouble} failure=${failure} retry=${reload} />` : html`<p class="waiting">正在载入…</p>`;
  return html`<${Editor} key=${`${id} ${asOf}`} ...${props} asOf=${asOf} kept=${value} />`;
}

function Editor({ id, asOf, kept, saved, figures, may, reload }) {
  const place = `${id}@${asOf}`;
  const fresh = () => ({ raw: rawsOf(figures, kept.answers), sources: kept.sources, version: kept.version, base: kept });
  const [form, setForm] = useState(() => drafts.get(place) ?? fresh());
  const [chosen, setChosen] = useState([]);
  const [source, setSource] = useState(SOURCES[0]);
  const [open, setOpen] = useState({ 基本情况: true });
  const [faults, setFaults] = useState({});
  const [said, setSaid] = useState("");
  const [clash, setClash] = useState(null);
  const trouble = useRef(null);
  const { busy, failure, run } = useWork();
  const locked = !may("招商");
  const { raw, sources, version, base } = form;
  const { answers, faults: unread } = useMemo(() => readAll(figures, raw, base.answers), [raw, base]);
  const changed = !same(answers, readAll(figures, rawsOf(figures, base.answers), base.answers).answers) || !same(sources, base.sources) || Object.keys(unread).length > 0;
  const live = useLive(answers, asOf);
  const goals = useLoad(async () => (chosen.length ? (await call(`vocabulary?families=${encodeURIComponent(chosen.join(","))}&asOf=${asOf}`)).map((figure) => figure.key) : null), [chosen.join(), asOf], true);
  const inGoals = goals.value && new Set(goals.value);
  const members = Object.values(figures).filter((figure) => !inGoals || inGoals.has(figure.key));
  const outside = Object.keys(raw).filter((key) => filled(raw[key]) && inGoals && !inGoals.has(key)).length;
  const ids = new Set(live.assessment?.policies.filter((p) => !chosen.length || chosen.includes(p.family)).map((p) => p.id));
  const wanted = new Set(live.assessment?.questions.filter((q) => q.why.some((one) => ids.has(one))).map((q) => q.key));
  const label = (key) => figures[key]?.label ?? key;
  const refused = Object.fromEntries((failure?.errors ?? live.failure?.errors ?? []).map((e) => [e.field, e.message]));
  const errors = { ...refused, ...faults };

  useEffect(() => {
    if (changed) drafts.set(place, form);
    else drafts.delete(place);
  }, [form, changed]);

  const edit = (more) => (awake(), setSaid(""), setForm((now) => ({ ...now, ...more(now) })));
  const change = (key, value) => {
    setFaults(({ [key]: gone, ...rest }) => rest);
    edit((now) => ({
      raw: { ...now.raw, [key]: value },
      sources: filled(value) ? (now.sources[key] ? now.sources : { ...now.sources, [key]: source }) : without(now.sources, key),
    }));
  };
  const mark = (key, value) => edit((now) => ({ sources: value ? { ...now.sources, [key]: value } : without(now.sources, key) }));
  const fill = (given) => edit((now) => ({ raw: { ...now.raw, ...given }, sources: { ...now.sources, ...Object.fromEntries(Object.keys(given).map((key) => [key, source])) } }));
  const jump = (key) => {
    if (inGoals && !inGoals.has(key)) setChosen([]);
    setOpen((now) => ({ ...now, [figures[key]?.group]: true }));
    setTimeout(() => {
      const field = document.getElementById(`f-${key}`);
      field?.scrollIntoView({ block: "center" });
      field?.focus();
    }, 60);
  };
  const send = async (given) => {
    const body = { answers: given.answers, sources: Object.fromEntries(Object.entries(given.sources).filter(([key]) => given.answers[key] !== undefined)), version: given.version };
    const result = await run(() =>
      ask(`prospects/${id}/profiles/${asOf}`, { method: "PUT", body }).catch((e) => {
        if (e.kind !== "conflict" || !e.current?.answers) throw e;
        setClash(e.current);
        return null;
      }),
    );
    if (!result) return;
    setClash(null);
    setForm({ raw: rawsOf(figures, result.answers), sources: result.sources, version: result.version, base: result });
    setSaid(`已保存 ${asOf} 的数据（${moment(result.savedAt)}）`);
    drafts.delete(place);
    reload();
  };
  const save = (event) => {
    event.preventDefault();
    setFaults(unread);
    if (Object.keys(unread).length) setTimeout(() => trouble.current?.focus());
    else send({ answers, sources, version });
  };
  const wrong = Object.entries(faults);

  return html`
    <${Days} id=${id} asOf=${asOf} saved=${saved} form=${form} locked=${locked} />
    <div class="split">
      <div>
        ${clash && html`<${Conflict} figures=${figures} mine=${{ answers, sources }} theirs=${clash} settle=${send} cancel=${() => setClash(null)} busy=${busy} />`}
        <form onSubmit=${save} novalidate>
          <div class="panel given">
            <fieldset class="goalbox"><legend class="visually-hidden">目标</legend><span class="quiet">目标：</span>
              <label><input type="checkbox" checked=${!chosen.length} onChange=${() => setChosen([])} />全部</label>
              ${FAMILIES.map((family) => html`<label key=${family}><input type="checkbox" checked=${chosen.includes(family)} onChange=${() => setChosen(FAMILIES.filter((one) => (one === family) !== chosen.includes(one)))} />${family}</label>`)}
            </fieldset>
            ${outside > 0 && html`<p class="quiet">另有 ${outside} 项已填数据不属所选目标，照样保存。</p>`}
            ${!locked && html`<p class="goalbox"><label for="source">新填数据的来源</label>
              <select id="source" value=${source} onChange=${(e) => setSource(e.target.value)}>${SOURCES.map((one) => html`<option key=${one} selected=${one === source}>${one}</option>`)}</select></p>
              <${Paste} figures=${figures} fill=${fill} />`}
          </div>
          <div ref=${trouble} tabindex="-1" role=${wrong.length ? "alert" : undefined}>
            ${wrong.length > 0 && html`<div class="trouble"><p>有 ${wrong.length} 处须修改，其余都在：</p><ul>${wrong.map(([key, message]) => html`<li key=${key}><button type="button" class="plain" onClick=${() => jump(key)}>${label(key)}</button>：${message}</li>`)}</ul></div>`}
          </div>
          <${Figures} members=${members} raw=${raw} sources=${sources} errors=${errors} wanted=${wanted} change=${change} mark=${mark} asOf=${asOf} locked=${locked} open=${open} setOpen=${setOpen} />
          ${failure && html`<${Trouble} failure=${failure} />`}
          <div class="savebar">
            ${locked ? html`<p>您的角色只能查看；修改请联系招商人员。</p>` : html`<button type="submit" class="primary" disabled=${busy}>${busy ? "正在保存…" : `保存 ${asOf} 的数据`}</button>`}
            <a class="button" href=${`#/prospects/${id}/verdicts/${asOf}`} hidden=${changed || version === 0}>看完整结论</a>
            <span role="status" class=${said ? "said" : "quiet"}>${said || (changed ? "有未保存的修改" : version ? "与已存的一致" : "尚未保存")}</span>
          </div>
        </form>
      </div>
      <${Live} live=${live} chosen=${chosen} label=${label} jump=${jump} />
    </div>`;
}

const without = (map, key) => Object.fromEntries(Object.entries(map).filter(([one]) => one !== key));

/** Which day's figures these are, the other days, and a copy for another day. */
function Days({ id, asOf, saved, form, locked }) {
  const [to, setTo] = useState(today());
  const [said, setSaid] = useState("");
  const days = saved.some((one) => one.asOf === asOf) ? saved : [{ asOf }, ...saved];
  const copy = () => {
    if (!/^\d{4}-\d\d-\d\d$/.test(to)) return setSaid("请先选日期");
    if (days.some((one) => one.asOf === to)) return setSaid(`${to} 已有数据，请从左边打开`);
    drafts.set(`${id}@${to}`, { ...form, version: 0, base: { answers: {}, sources: {}, version: 0 } });
    location.hash = `#/prospects/${id}/data/${to}`;
  };
  return html`<div class="tools panel">
    <div class="line"><label for="day">数据日期（按此日判定）</label>
      <select id="day" value=${asOf} onChange=${(e) => (location.hash = `#/prospects/${id}/data/${e.target.value}`)}>
        ${days.map((one) => html`<option key=${one.asOf} value=${one.asOf} selected=${one.asOf === asOf}>${one.asOf}${one.version === undefined ? "（未保存）" : `　${one.figures} 项，${one.savedBy}`}</option>`)}
      </select></div>
    ${!locked && html`<div class="line"><label for="other-day">复制为另一日期的数据</label><input id="other-day" type="date" value=${to} onInput=${(e) => (setTo(e.target.value), setSaid(""))} /></div>
      <button type="button" onClick=${copy}>复制</button><p role="status">${said}</p>`}
  </div>`;
}
