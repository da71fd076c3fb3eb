// The expert view: every figure of the chosen goals by group, for those who have the data at hand.
import { Field, composing } from "../app/fields.js";
import { html, useRef, useState } from "../app/preact.js";
import { plain, read } from "../app/text.js";

export default function Expert({ figures, answers, go, busy, failure, last, asOf }) {
  const [raw, setRaw] = useState(answers);
  const [faults, setFaults] = useState({});
  const [sought, setSought] = useState("");
  const [open, setOpen] = useState({});
  const summary = useRef(null);
  const all = Object.values(figures);
  const words = plain(sought);
  const fits = (figure) => !words || plain(figure.label).includes(words) || plain(figure.means ?? "").includes(words);
  const groups = [...new Set(all.map((figure) => figure.group))];
  const refused = failure?.kind === "input" ? failure.errors : [];
  const wrong = [...Object.entries(faults).map(([field, message]) => ({ field, message })), ...refused.filter((e) => !faults[e.field])];
  const errorOf = (key) => wrong.find((e) => e.field === key)?.message;
  const has = ({ key }) => raw[key] !== undefined && raw[key] !== "" && raw[key] !== "UNKNOWN";

  const save = (event, to = "result") => {
    event.preventDefault();
    const given = {};
    const found = {};
    for (const [key, typed] of Object.entries(raw)) {
      const { value, error } = figures[key] ? read(figures[key], typed) : { value: typed };
      if (error) found[key] = error;
      else if (value !== undefined) given[key] = value;
    }
    setFaults(found);
    if (Object.keys(found).length) setTimeout(() => summary.current?.focus());
    else go(given, to);
  };
  const jump = (key) => {
    setSought("");
    setOpen((now) => ({ ...now, [figures[key].group]: true }));
    setTimeout(() => {
      const field = document.getElementById(`f-${key}`);
      field?.scrollIntoView({ block: "center" });
      field?.focus();
    });
  };
  const change = (key) => (value) => setRaw((now) => ({ ...now, [key]: value }));

  return html`<h1 tabindex="-1">全部数据</h1>
    <p class="lead">填手边有的，其余留空；留空就是“不清楚”，不会当作“否”。</p>
    <div class="line"><label for="sought">按名称查找</label>
      <input id="sought" type="search" autocomplete="off" value=${sought} onInput=${(e) => setSought(e.target.value)} /></div>
    <form class="expert" onSubmit=${save} onKeyDown=${(e) => e.key === "Enter" && (composing(e) || e.target.tagName === "INPUT") && e.preventDefault()} novalidate>
      <div ref=${summary} tabindex="-1" role=${wrong.length ? "alert" : undefined}>
        ${wrong.length > 0 && html`<div class="trouble"><p>有 ${wrong.length} 处须修改，其余都在：</p>
          <ul>${wrong.map((e) => html`<li key=${e.field}>${figures[e.field] ? html`<button type="button" class="plain" onClick=${() => jump(e.field)}>${figures[e.field].label}</button>` : e.field}：${e.message}</li>`)}</ul></div>`}
      </div>
      ${groups.map((group) => {
        const members = all.filter((figure) => figure.group === group);
        const listed = members.filter(fits);
        const shown = !!words || !!open[group];
        return listed.length > 0 && html`<details class="figure-group" key=${group} open=${shown} onToggle=${(e) => !words && setOpen((now) => ({ ...now, [group]: e.target.open }))}>
          <summary><h2>${group}</h2> <span class="quiet">已填 ${members.filter(has).length}／${members.length}</span></summary>
          ${shown && listed.map((figure) => html`<div class="line" key=${figure.key}>
            <div class="name"><span id=${`n-${figure.key}`}>${figure.label}</span>
              ${raw[figure.key] === "UNKNOWN" && html` <span class="quiet">（已选暂不清楚）</span>`}
              ${has(figure) && html` <button type="button" class="plain small" aria-label=${`清除 ${figure.label}`} onClick=${() => change(figure.key)(undefined)}>清除</button>`}</div>
            ${figure.means && html`<p class="means">${figure.means}</p>`}
            ${figure.hint && html`<p class="hint" id=${`f-${figure.key}-hint`}>提示：${figure.hint}</p>`}
            <${Field} figure=${figure} id=${`f-${figure.key}`} raw=${raw[figure.key]} error=${errorOf(figure.key)} labelled=${`n-${figure.key}`} onChange=${change(figure.key)} asOf=${last?.asOf ?? asOf} />
          </div>`)}
        </details>`;
      })}
      <div class="actions sticky">
        <button type="submit" class="primary" disabled=${busy}>${busy ? "请稍候…" : "保存并看结果"}</button>
        <button type="button" class="plain" disabled=${busy} onClick=${(e) => save(e, "ask")}>保存，回到逐题回答</button>
      </div>
    </form>`;
}
