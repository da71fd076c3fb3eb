// Enterprises by policies. One cell has the tab stop; arrow keys move it, Enter opens the enterprise.
import { html, useEffect, useRef } from "../app/preact.js";
import { grouped } from "../app/text.js";

/** By letter: tone, sign, word. */
export const SAYS = {
  E: ["eligible", "✓", "符合"],
  D: ["near", "△", "差一步"],
  I: ["info", "?", "待补"],
  R: ["review", "◎", "待核验"],
  N: ["no", "✕", "不符合"],
  X: ["none", "–", "不适用"],
};

const LEAD = 2;

export function Grid({ id, columns, value, wanted, pick, turn }) {
  const table = useRef(null);
  const kept = useRef(null);
  const cells = () => [...table.current.rows];
  const settle = (cell, focus) => {
    if (!cell) return;
    table.current.querySelectorAll('[tabindex="0"]').forEach((one) => (one.tabIndex = -1));
    cell.tabIndex = 0;
    if (focus) cell.focus();
  };
  // A new page of rows: the tab stop stays where it was, and so does the focus if the keys turned the page.
  useEffect(() => {
    const [row, column, focus] = kept.current ?? [1, 0, false];
    kept.current = null;
    settle(table.current.rows[Math.min(row, table.current.rows.length - 1)]?.cells[column], focus);
  }, [value, columns.length]);
  const keys = (event) => {
    const cell = event.target.closest("td, th");
    if (!cell || event.ctrlKey || event.altKey || event.metaKey) return;
    const row = cell.parentNode.rowIndex;
    const column = cell.cellIndex;
    const last = table.current.rows.length - 1;
    const width = cell.parentNode.cells.length - 1;
    const to = { ArrowUp: [row - 1, column], ArrowDown: [row + 1, column], ArrowLeft: [row, column - 1], ArrowRight: [row, column + 1], Home: [row, 0], End: [row, width] }[event.key];
    if (to) {
      event.preventDefault();
      settle(cells()[Math.max(0, Math.min(last, to[0]))].cells[Math.max(0, Math.min(width, to[1]))], true);
    } else if (event.key === "Enter" || (event.key === " " && row === 0)) {
      event.preventDefault();
      open(cell);
    } else if (event.key === "PageDown" || event.key === "PageUp") {
      const next = value.page + (event.key === "PageDown" ? 1 : -1);
      event.preventDefault();
      if (next < 0 || next * value.size >= value.total) return;
      kept.current = [row, column, true];
      turn(next);
    }
  };
  const open = (cell) => {
    const row = cell.parentNode;
    if (row.dataset.line) location.hash = `#/batch/${id}/row/${row.dataset.line}`;
    else if (cell.dataset.policy) pick(cell.dataset.policy);
  };
  return html`<div class="matrix"><table role="grid" ref=${table} aria-rowcount=${value.total + 1} aria-colcount=${columns.length + LEAD} aria-label="各家企业对各项政策的结论" onKeyDown=${keys} onClick=${(e) => open(e.target.closest("td, th"))}>
    <thead><tr aria-rowindex="1">
      <th scope="col" tabindex="-1" class="who-is">企业</th><th scope="col" tabindex="-1" class="worth">确定／可能金额<br /><small>万元</small></th>
      ${columns.map((one) => html`<th key=${one.id} scope="col" tabindex="-1" data-policy=${one.id} aria-sort=${one.id === wanted.policy && wanted.sort === "最近" ? "ascending" : undefined} title="按这项政策离符合最近排序">
        ${one.title}<small>${["E", "D"].filter((letter) => one.counts[letter]).map((letter) => html`<span class=${SAYS[letter][0]}>${SAYS[letter][2]} ${one.counts[letter]}</span>`)}</small></th>`)}
    </tr></thead>
    <tbody>${value.items.map((row, i) => html`<tr key=${row.line} data-line=${row.line} aria-rowindex=${value.page * value.size + i + 2}>
      <th scope="row" tabindex="-1" class="who-is"><span class="name">${row.name || `第 ${row.line} 行`}</span><small>${[row.creditCode, row.street].filter(Boolean).join("　") || `第 ${row.line} 行`}</small></th>
      <td tabindex="-1" class="worth">${row.cells.length > 0 && html`<b>${grouped(row.certain)}</b>${Number(row.possible) > Number(row.certain) || row.openEnded ? html`<small>可能 ${grouped(row.possible)}${row.openEnded ? " 以上" : ""}</small>` : ""}`}</td>
      ${row.cells.length ? columns.map((one) => html`<${Cell} key=${one.id} cell=${row.cells[one.at]} />`) : html`<td tabindex="-1" colspan=${columns.length} class="quiet">未判定：${row.error.split("\n")[0] || row.state}</td>`}
    </tr>`)}</tbody>
  </table></div>`;
}

function Cell({ cell }) {
  const [tone, sign, word] = SAYS[cell.state];
  return html`<td tabindex="-1" class=${tone}><span class="says-it"><span class="sign" aria-hidden="true">${sign}</span>${cell.state === "E" ? cell.word.replace(/条件$/, "") : word}</span>${cell.note && html`<small>${cell.note}</small>`}</td>`;
}
