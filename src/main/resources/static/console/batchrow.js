// One enterprise of a list in full, and the way to make it a prospect.
import { html, useState } from "../app/preact.js";
import { Verdicts } from "../app/verdict.js";
import { ask } from "./http.js";
import { Tally } from "./live.js";
import { Trouble, useLoad, useWork } from "./parts.js";
import { vocabulary } from "./prospect.js";

export function Row({ id, line, may }) {
  const { value, failure, reload } = useLoad(async () => {
    const [row, figures, job] = await Promise.all([ask(`screenings/${id}/rows/${line}`), vocabulary(), ask(`screenings/${id}`)]);
    return { ...row, figures, job };
  }, [id, line]);
  const { busy, failure: refused, run } = useWork();
  const [made, setMade] = useState(null);
  // Back to the list as it was filtered, when one came from there.
  const back = html`<button type="button" onClick=${() => (history.length > 1 ? history.back() : (location.hash = `#/batch/${id}`))}>回到名单</button>`;
  if (!value) return failure ? html`<h1 tabindex="-1">打不开这一行</h1><${Trouble} failure=${failure} retry=${reload} /><div class="actions">${back}</div>` : html`<p class="waiting">正在判定…</p>`;
  const { line: row, assessment, answers, figures, job } = value;
  const keep = async () => {
    const done = await run(async () => {
      const prospect = made ?? (await ask("prospects", { body: { name: row.name || `${job.fileName} 第 ${row.line} 行`, creditCode: row.creditCode, street: row.street, note: `来自批量名单“${job.fileName}”第 ${row.line} 行` } }));
      setMade(prospect);
      await ask(`prospects/${prospect.id}/profiles/${job.asOf}`, { method: "PUT", body: { answers, sources: {}, version: 0 } });
      return prospect;
    });
    if (done) location.hash = `#/prospects/${done.id}/verdicts/${job.asOf}`;
  };
  return html`<div class="head"><div><h1 tabindex="-1">${row.name || `第 ${row.line} 行`}</h1>
      <p class="quiet">${[row.creditCode, row.street, `“${job.fileName}”第 ${row.line} 行`, `判定日 ${job.asOf}`].filter(Boolean).join("　")}</p></div>
      <div class="actions no-print">${assessment && may("招商") && html`<button type="button" class="primary" disabled=${busy} onClick=${keep}>存为企业档案</button>`}<button type="button" onClick=${() => print()}>打印</button>${back}</div></div>
    ${refused && html`<${Trouble} failure=${refused} retry=${keep} />`}
    ${!value.sameRules && html`<p class="notice">规则库在判定之后更新过；这里按现行规则重新判定，可能与名单里的不同。</p>`}
    ${assessment
      ? html`<div class="panel"><${Tally} policies=${assessment.policies} /></div>
        <div class="trace"><${Verdicts} policies=${assessment.policies} label=${(key) => figures[key]?.label ?? key} /></div>
        <p class="quiet">凭证 <code>${assessment.receipt.id}</code>　规则库 <code>${assessment.receipt.ruleset.digest.slice(0, 16)}</code></p>`
      : html`<div class="panel"><h2>这一行没有判定</h2>${row.error.split("\n").map((text) => html`<p>${text}</p>`)}</div>`}`;
}
