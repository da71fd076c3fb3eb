// The verdicts beside the form, judged anew while one types.
import { call } from "../app/api.js";
import { html, useEffect, useRef, useState } from "../app/preact.js";
import { GROUPS, groupOf } from "../app/verdict.js";

const PAUSE = 300;
const ASKED = 5;

/** The assessment of these answers: {assessment, busy, failure, retry}. Waits for a pause in typing; late answers are dropped. */
export function useLive(answers, asOf) {
  const [again, setAgain] = useState(0);
  const [state, setState] = useState({ assessment: null, busy: true, failure: null });
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    setState((now) => ({ ...now, busy: true }));
    const timer = setTimeout(async () => {
      try {
        const assessment = await call("assessments", { asOf, enterprise: answers });
        if (mine === turn.current) setState({ assessment, busy: false, failure: null });
      } catch (failure) {
        if (mine === turn.current) setState((now) => ({ ...now, busy: false, failure }));
      }
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [JSON.stringify(answers), asOf, again]);
  return { ...state, retry: () => setAgain((times) => times + 1) };
}

/** How many policies stand where; 差一步 apart from 不符合. */
export const Tally = ({ policies }) => html`<ul class="counts">
  ${GROUPS.filter(([id]) => id !== "none").map(([id, sign, name]) => html`<li class=${id} key=${id}>
    <span class="sign" aria-hidden="true">${sign}</span> ${name} <b>${policies.filter((policy) => groupOf(policy) === id).length}</b></li>`)}
</ul>`;

/** Counts, the figures worth asking for next, and every policy in short. jump(key) goes to a field. */
export function Live({ live, chosen, label, jump }) {
  const { assessment, busy, failure, retry } = live;
  const policies = assessment?.policies.filter((policy) => !chosen.length || chosen.includes(policy.family)) ?? [];
  const ids = new Set(policies.map((policy) => policy.id));
  const questions = assessment?.questions.filter((question) => question.why.some((id) => ids.has(id))).slice(0, ASKED) ?? [];
  return html`<section class="panel aside" aria-label="即时结论" tabindex="0">
    <div class="head"><h2>即时结论</h2><span class="quiet" role="status">${failure ? "" : busy ? "判定中…" : `判定日 ${assessment.receipt.asOf}`}</span></div>
    ${failure && html`<div class="trouble"><p>${failure.message}</p>${failure.errors.length > 1 && html`<ul>${failure.errors.map((e) => html`<li>${e.message}</li>`)}</ul>`}${assessment && html`<p class="quiet">下面是改动前的结论。</p>`}
      ${failure.kind !== "input" && html`<div class="actions"><button type="button" onClick=${retry}>${busy ? "判定中…" : "重试"}</button></div>`}</div>`}
    ${assessment && html`<${Tally} policies=${policies} />
      ${questions.length > 0 && html`<h3>最值得先问</h3>
        <ol class="ask">${questions.map((q) => html`<li key=${q.key}><button type="button" class="plain" onClick=${() => jump(q.key)}>${q.label}</button><span class="quiet"> 关系 ${q.why.length} 项政策</span></li>`)}</ol>`}
      ${GROUPS.filter(([id]) => id !== "none").map(([id, sign, name]) => html`<${Briefs} key=${id} tone=${id} sign=${sign} name=${name} label=${label} members=${policies.filter((policy) => groupOf(policy) === id)} />`)}`}
  </section>`;
}

function Briefs({ tone, sign, name, members, label }) {
  if (!members.length) return null;
  return html`<details class=${"group " + tone} open=${tone === "eligible" || tone === "near"}>
    <summary><h2><span class="sign" aria-hidden="true">${sign}</span> ${name} <span class="number">${members.length} 项</span></h2></summary>
    <ul class="brief">${members.map((policy) => html`<li key=${policy.id}>
      <p class="head"><b>${policy.title}</b><span class=${"badge " + tone}>${policy.word}</span></p>
      <p>${inShort(policy, label)}</p>
    </li>`)}</ul>
  </details>`;
}

/** Why a policy stands where it stands, in a line. */
export function inShort(policy, label) {
  const titles = Object.fromEntries(policy.criteria.map((c) => [c.id, c.title]));
  const named = (set) => set.map((id) => titles[id] ?? id).join("、");
  if (policy.status === "NOT_ELIGIBLE" && policy.blockers.length) {
    const single = policy.blockers.filter((set) => set.length === 1);
    return single.length ? `差在：${single.map(named).join("，或")}` : `至少须改变：${named(policy.blockers[0])}`;
  }
  if (policy.status === "NEEDS_INFO") {
    const missing = policy.missing.map(label);
    return `还缺：${missing.slice(0, 3).join("、")}${missing.length > 3 ? ` 等 ${missing.length} 项` : ""}`;
  }
  if (policy.status === "NEEDS_REVIEW") return `须核验：${policy.criteria.filter((c) => c.status === "REVIEW").slice(0, 2).map((c) => c.title).join("、")}`;
  return `${policy.family} · ${policy.validity}`;
}
