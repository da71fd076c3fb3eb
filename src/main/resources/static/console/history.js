// 历史: what was saved and judged on which day, what changed between two days, and what other rules would say.
import { html, useState } from "../app/preact.js";
import { ask } from "./http.js";
import { Trouble, moment, useLoad, useWork } from "./parts.js";

export function History({ id, saved, may }) {
  const assessments = useLoad(() => ask(`prospects/${id}/assessments`), [id]);
  return html`
    <section class="panel">
      <h2>各日数据</h2>
      ${saved.length === 0 ? html`<p class="empty">还没有保存过数据。到“数据”页填写后保存。</p>` : html`<${Days} id=${id} saved=${saved} />`}
    </section>
    ${saved.length > 1 && html`<${Between} id=${id} saved=${saved} />`}
    <section class="panel">
      <h2>留存的判定</h2>
      <p class="quiet">留存的判定可随时按原样打开；规则更新后，可看同样的数据按现行规则会有什么不同。</p>
      ${assessments.failure && html`<${Trouble} failure=${assessments.failure} retry=${assessments.reload} />`}
      ${assessments.value?.length === 0 && html`<p class="empty">还没有留存的判定。${may("招商") ? "在“结论”页按“留存本次判定”。" : ""}</p>`}
      ${assessments.value?.map((one) => html`<${Kept} key=${one.receipt} id=${id} one=${one} />`)}
    </section>`;
}

const Days = ({ id, saved }) => html`<div class="scroll"><table class="table">
  <thead><tr><th scope="col">数据日期</th><th scope="col">已填</th><th scope="col">保存</th><th scope="col">查看</th></tr></thead>
  <tbody>${saved.map((one) => html`<tr key=${one.asOf}><th scope="row">${one.asOf}</th><td>${one.figures} 项</td><td>${one.savedBy}，${moment(one.savedAt)}</td>
    <td><a href=${`#/prospects/${id}/data/${one.asOf}`}>数据</a>　<a href=${`#/prospects/${id}/verdicts/${one.asOf}`}>结论</a></td></tr>`)}</tbody>
</table></div>`;

function Between({ id, saved }) {
  const [from, setFrom] = useState(saved[1].asOf);
  const [to, setTo] = useState(saved[0].asOf);
  const { value, failure, reload } = useLoad(() => ask(`prospects/${id}/diff?from=${from}&to=${to}`), [id, from, to]);
  const pick = (name, day, set) => html`<div class="line"><label for=${name}>${name === "from" ? "从" : "到"}</label>
    <select id=${name} value=${day} onChange=${(e) => set(e.target.value)}>${saved.map((one) => html`<option key=${one.asOf} selected=${one.asOf === day}>${one.asOf}</option>`)}</select></div>`;
  return html`<section class="panel">
    <h2>两日之间变了什么</h2>
    <div class="tools">${pick("from", from, setFrom)}${pick("to", to, setTo)}<a class="button" href=${`#/compare/${id}@${from}/${id}@${to}`}>连同结论对比</a></div>
    ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    ${value && (value.length === 0 ? html`<p class="empty">两日的数据一致。</p>` : html`<div class="scroll"><table class="table">
      <thead><tr><th scope="col">数据项</th><th scope="col">${from}</th><th scope="col">${to}</th></tr></thead>
      <tbody>${value.map((one) => html`<tr key=${one.key}><th scope="row">${one.label}</th><td>${one.before || "（未填）"}</td><td>${one.after || "（未填）"}</td></tr>`)}</tbody>
    </table></div>`)}
  </section>`;
}

function Kept({ id, one }) {
  const [replay, setReplay] = useState(null);
  const { busy, failure, run } = useWork();
  const check = async () => setReplay(await run(() => ask(`prospects/${id}/assessments/${one.receipt}/replay`)));
  return html`<div class="clause">
    <div class="head">
      <p><b>${one.asOf}</b>　${one.createdBy} 于 ${moment(one.createdAt)} 留存　<span class="quiet">凭证 <code>${one.receipt}</code>，规则库 <code>${one.rulesetDigest.slice(0, 12)}</code></span></p>
      <div class="actions"><a class="button" href=${`#/prospects/${id}/verdicts/${one.asOf}/${one.receipt}`}>按原样打开</a><button type="button" disabled=${busy} onClick=${check}>与现行规则对比</button></div>
    </div>
    ${failure && html`<${Trouble} failure=${failure} retry=${check} />`}
    <div role="status">${replay && html`<${Replay} ...${replay} />`}</div>
  </div>`;
}

function Replay({ rulesThen, rulesNow, sameRules, identical, changes }) {
  if (sameRules && identical) return html`<p class="notice good">规则库没有变，重新判定的结果逐字相同。</p>`;
  if (sameRules) return html`<p class="trouble">规则库没有变，结果却不同：这是系统故障，请告知维护人员。</p>`;
  return html`<div class="notice"><p>规则库已从 <code>${rulesThen.slice(0, 12)}</code> 更新为 <code>${rulesNow.slice(0, 12)}</code>。${changes.length ? `同样的数据，${changes.length} 项政策的结论不同：` : "同样的数据，各项政策的结论都没有变。"}</p>
    ${changes.length > 0 && html`<table class="table"><thead><tr><th scope="col">政策</th><th scope="col">当时</th><th scope="col">按现行规则</th></tr></thead>
      <tbody>${changes.map((c) => html`<tr key=${c.policy}><th scope="row">${c.title}</th><td>${c.before || "（未列）"}</td><td>${c.after || "（未列）"}</td></tr>`)}</tbody></table>`}</div>`;
}
