// 查一家: the prospects, a new one, and the way to each.
import { html, useEffect, useState } from "../app/preact.js";
import { read } from "../app/text.js";
import { ask } from "./http.js";
import { Pager, Trouble, useLoad, useWork } from "./parts.js";
import { Prospect } from "./prospect.js";

const SIZE = 20;

export function Prospects(props) {
  const id = props.path[1];
  if (id === "new") return html`<${New} ...${props} />`;
  return id ? html`<${Prospect} key=${id} id=${id} ...${props} />` : html`<${List} ...${props} />`;
}

function List({ may }) {
  const [words, setWords] = useState("");
  const [sought, setSought] = useState("");
  const [page, setPage] = useState(0);
  const { value, failure, busy, reload } = useLoad(() => ask(`prospects?q=${encodeURIComponent(sought)}&page=${page}&size=${SIZE}`), [sought, page], true);
  useEffect(() => {
    const timer = setTimeout(() => (setSought(words.trim()), setPage(0)), 300);
    return () => clearTimeout(timer);
  }, [words]);
  const add = may("招商") && html`<a class="button primary" href="#/prospects/new">新建企业</a>`;
  return html`
    <div class="head"><h1 tabindex="-1">查一家</h1><div class="actions">${add}</div></div>
    <div class="panel">
      <div class="tools"><div class="line grow"><label for="words">按名称、统一社会信用代码或街道查找</label>
        <input id="words" type="search" autocomplete="off" value=${words} onInput=${(e) => setWords(e.target.value)} /></div></div>
      ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
      <p class="visually-hidden" role="status">${value && !busy ? `找到 ${value.total} 家` : ""}</p>
      ${value && value.total === 0 && (sought ? html`<div class="empty"><p>没有符合“${sought}”的企业。</p><p>换个关键词，或新建这家企业。</p><div class="actions">${add}</div></div>` : html`<${Nothing} add=${add} />`)}
      ${value?.total > 0 && html`<${Table} items=${value.items} />
        <${Pager} ...${value} go=${setPage} />`}
      ${!value && busy && html`<p class="waiting">正在载入…</p>`}
    </div>`;
}

const Nothing = ({ add }) => html`<div class="empty">
  <p>还没有企业。</p>
  <p>${add ? "第一步：新建一家，填几项手边的数据（或粘贴一行表格），右侧即时显示结论。" : "招商人员建档后会列在这里。"}</p>
  <div class="actions">${add}</div>
</div>`;

const Table = ({ items }) => html`<div class="scroll"><table class="table prospects">
  <caption class="visually-hidden">企业，最近修改的在前</caption>
  <thead><tr><th scope="col">企业</th><th scope="col">街道</th><th scope="col">数据日期</th><th scope="col">结论</th><th scope="col">最近修改</th></tr></thead>
  <tbody>${items.map((one) => html`<tr key=${one.id}>
    <td><a href=${`#/prospects/${one.id}`}>${one.name}</a>${one.demo && html` <span class="tag">演示</span>`}${one.creditCode && html`<br /><small class="quiet">${one.creditCode}</small>`}</td>
    <td class="nowrap">${one.street || "—"}</td>
    <td class="nowrap">${one.asOf ?? "尚无数据"}</td>
    <td>${one.asOf && html`<a href=${`#/prospects/${one.id}/verdicts/${one.asOf}`}>可申报 ${one.eligible} 项，差一步 ${one.near} 项</a>${one.best && html`<br /><small class="quiet">${one.best}</small>`}`}</td>
    <td class="nowrap">${one.updatedAt.slice(0, 10)}<br /><small class="quiet">${one.updatedBy}</small></td>
  </tr>`)}</tbody>
</table></div>`;

/** The card of a prospect: what it is called and where it is. */
export function Card({ card, save, label, onDone, back }) {
  const [fault, setFault] = useState("");
  const { busy, failure, run } = useWork();
  const submit = async (event) => {
    event.preventDefault();
    const given = Object.fromEntries(new FormData(event.target));
    const { error } = read({ key: "creditCode", kind: "text" }, given.creditCode);
    setFault(error ?? "");
    if (error) return event.target.elements.creditCode.focus();
    const saved = await run(() => save(given));
    if (saved) onDone(saved);
  };
  return html`<form onSubmit=${submit}>
    <div class="line"><label for="name">企业名称（必填）</label><input id="name" name="name" required maxlength="100" autocomplete="off" defaultValue=${card.name} /></div>
    <div class="line"><label for="creditCode">统一社会信用代码</label>
      <input id="creditCode" name="creditCode" class="code" maxlength="30" autocomplete="off" spellcheck=${false} defaultValue=${card.creditCode} aria-invalid=${!!fault} aria-describedby=${fault ? "code-error" : undefined} />
      ${fault && html`<p class="error" id="code-error">${fault}</p>`}</div>
    <div class="line"><label for="street">街道</label><input id="street" name="street" maxlength="40" autocomplete="off" defaultValue=${card.street} /></div>
    <div class="line"><label for="note">备注</label><textarea id="note" name="note" rows="3" maxlength="2000" defaultValue=${card.note}></textarea></div>
    ${failure && html`<${Trouble} failure=${failure} />`}
    ${failure?.current && html`<p class="notice">现在存的是：${failure.current.name}，${failure.current.creditCode || "无代码"}，${failure.current.street || "无街道"}（${failure.current.updatedBy}）。要以您填写的为准，请再按一次“${label}”。</p>`}
    <div class="actions"><button type="submit" class="primary" disabled=${busy}>${busy ? "请稍候…" : label}</button>${back}</div>
  </form>`;
}

function New({ may }) {
  if (!may("招商")) return html`<h1 tabindex="-1">新建企业</h1><p>您的角色只能查看；建档请联系招商人员。</p>`;
  return html`<h1 tabindex="-1">新建企业</h1>
    <section class="panel narrow">
      <${Card} card=${{}} label="建档并填写数据" save=${(body) => ask("prospects", { body })} onDone=${(made) => (location.hash = `#/prospects/${made.id}`)}
        back=${html`<a class="button" href="#/prospects">取消</a>`} />
    </section>`;
}
