// The box to paste into, and what was made of it.
import { html, useState } from "../app/preact.js";
import { shown } from "../app/text.js";
import { understand } from "./paste.js";

export function Paste({ figures, fill }) {
  const [text, setText] = useState("");
  const [result, setResult] = useState(null);
  const take = () => {
    const found = understand(text, figures);
    setResult(found);
    if (Object.keys(found.filled).length) fill(found.filled);
  };
  const keys = result ? Object.keys(result.filled) : [];
  return html`<details class="no-print">
    <summary>粘贴数据（“数据项：值”逐行，或从表格复制的表头与一行）</summary>
    <label for="paste" class="visually-hidden">要粘贴的内容</label>
    <textarea id="paste" rows="5" value=${text} placeholder=${"职工总数：86\n最近一年营业收入：1.2亿\n持有有效高新技术企业证书：是"} onInput=${(e) => setText(e.target.value)}></textarea>
    <div class="actions"><button type="button" disabled=${!text.trim()} onClick=${take}>填入表单</button></div>
    <div role="status">${result && html`
      <p class=${keys.length ? "said" : ""}>填入 ${keys.length} 项${result.unread.length ? `，有 ${result.unread.length} 处没有看懂` : ""}。</p>
      ${keys.length > 0 && html`<p class="quiet">${keys.map((key) => `${figures[key].label}：${shown(figures[key], result.filled[key])}`).join("；")}</p>`}
      ${result.unread.length > 0 && html`<div class="trouble"><p>没有看懂，未填入：</p><ul>${result.unread.map((one) => html`<li>${one.text}<span class="quiet">——${one.reason}</span></li>`)}</ul></div>`}`}
    </div>
  </details>`;
}
