// The grouped form: every figure of the chosen goals, with its field and where it is from.
import { Field, composing } from "../app/fields.js";
import { html, useState } from "../app/preact.js";
import { plain } from "../app/text.js";
import { SOURCES, filled } from "./answers.js";
import { Choice } from "./parts.js";

const SHOWN = [["all", "全部"], ["empty", "只看未填"], ["open", "只看还影响结论的"]];

/**
 * members: the figures to show; wanted: keys that can still change a verdict; errors by key.
 * change(key, raw), mark(key, source).
 */
export function Figures({ members, raw, sources, errors, wanted, change, mark, asOf, locked, open, setOpen }) {
  const [sought, setSought] = useState("");
  const [shown, setShown] = useState("all");
  const words = plain(sought);
  const fits = (figure) =>
    (!words || plain(figure.label + (figure.means ?? "")).includes(words)) &&
    (shown === "all" || (shown === "empty" ? !filled(raw[figure.key]) : wanted.has(figure.key)));
  const groups = [...new Set(members.map((figure) => figure.group))];
  const narrowed = !!words || shown !== "all";
  const listed = members.filter(fits);
  return html`
    <div class="tools panel">
      <div class="line grow"><label for="sought">按名称查找数据项</label>
        <input id="sought" type="search" autocomplete="off" value=${sought} onInput=${(e) => setSought(e.target.value)} /></div>
      <${Choice} label="显示哪些数据项" options=${SHOWN} value=${shown} onChange=${setShown} />
      <p class="visually-hidden" role="status">${narrowed ? `显示 ${listed.length} 项` : ""}</p>
    </div>
    <div onKeyDown=${(e) => e.key === "Enter" && e.target.tagName === "INPUT" && (composing(e) || e.target.type !== "checkbox") && e.preventDefault()}>
      ${groups.map((group) => {
        const all = members.filter((figure) => figure.group === group);
        const here = all.filter(fits);
        const isOpen = narrowed ? here.length > 0 : !!open[group];
        if (!here.length) return null;
        return html`<details class="figures-of" key=${group} open=${isOpen} onToggle=${(e) => !narrowed && e.target.open !== !!open[group] && setOpen((now) => ({ ...now, [group]: e.target.open }))}>
          <summary><h2>${group}</h2> <span class="quiet">已填 ${all.filter((figure) => filled(raw[figure.key])).length}／${all.length}${narrowed ? `，显示 ${here.length}` : ""}</span></summary>
          ${isOpen && here.map((figure) => html`<${Figure} key=${figure.key} figure=${figure} raw=${raw[figure.key]} source=${sources[figure.key]} error=${errors[figure.key]}
            wanted=${wanted.has(figure.key) && !filled(raw[figure.key])} change=${change} mark=${mark} asOf=${asOf} locked=${locked} />`)}
        </details>`;
      })}
      ${listed.length === 0 && html`<p class="empty panel">${shown === "open" ? "没有还影响结论的未填项。" : "没有符合条件的数据项；换个关键词，或改看“全部”。"}</p>`}
    </div>`;
}

function Figure({ figure, raw, source, error, wanted, change, mark, asOf, locked }) {
  const id = `f-${figure.key}`;
  return html`<div class=${"figure" + (wanted ? " wanted" : "")}>
    <div>
      <p class="name" id=${`n-${figure.key}`}>${figure.label}</p>
      ${figure.means && html`<p class="means">${figure.means}${figure.clause ? `（${figure.clause}）` : ""}</p>`}
      ${figure.hint && html`<p class="means" id=${`${id}-hint`}>提示：${figure.hint}</p>`}
    </div>
    <fieldset disabled=${locked}><${Field} figure=${figure} id=${id} raw=${raw} error=${error} labelled=${`n-${figure.key}`} onChange=${(value) => change(figure.key, value)} asOf=${asOf} /></fieldset>
    <div class="source">${filled(raw) && html`
      <select aria-label=${`${figure.label}的来源`} disabled=${locked} value=${source ?? ""} onChange=${(e) => mark(figure.key, e.target.value)}>
        <option value="" selected=${!source}>来源未注明</option>
        ${SOURCES.map((one) => html`<option key=${one} value=${one} selected=${source === one}>${one}</option>`)}
      </select>
      ${!locked && html`<button type="button" class="plain" aria-label=${`清除${figure.label}`} onClick=${() => change(figure.key, undefined)}>清除</button>`}`}</div>
  </div>`;
}
