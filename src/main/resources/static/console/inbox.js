// 线索: what companies sent from the form. List, one in full, status and note, open as prospect, delete.
import { html, useEffect, useState } from "../app/preact.js";
import { shown } from "../app/text.js";
import { ask } from "./http.js";
import { Choice, Pager, Trouble, asked, moment, today, useLoad, useWork } from "./parts.js";
import { vocabulary } from "./prospect.js";

const STATES = ["新", "跟进", "已办结", "无效"];
const SIZE = 50;
const SOON = 14;

export function Inbox(props) {
  const number = props.path[1];
  return number ? html`<${One} key=${number} number=${number} ...${props} />` : html`<${List} ...${props} />`;
}

/** Days until a day; negative when it has passed. */
const days = (day) => Math.round((new Date(day) - new Date(today())) / 86400000);

const Kept = ({ until }) => html`${until}${days(until) <= SOON && html` <span class="tag new">${days(until) < 0 ? "已到期" : `还有 ${days(until)} 天`}</span>`}`;

function List({ may, query }) {
  const state = STATES.includes(query.get("state")) ? query.get("state") : "";
  const page = Math.max(0, Number(query.get("page")) || 0);
  const { value, failure, reload } = useLoad(() => ask(`submissions?status=${encodeURIComponent(state)}&page=${page}&size=${SIZE}`), [state, page], true);
  const { failure: refused, busy, run } = useWork();
  const [said, setSaid] = useState("");
  const go = (to, at) => {
    location.hash = `#/inbox${asked({ state: to, page: at || "" })}`;
  };
  const purge = async () => {
    const done = await run(() => ask("submissions/purge", { method: "POST" }));
    if (done) setSaid(done.deleted ? `已删除到期线索 ${done.deleted} 条。` : "没有到期的线索。"), reload();
  };
  return html`<div class="head"><h1 tabindex="-1">线索</h1>
      ${may("管理") && html`<div class="actions"><button type="button" disabled=${busy} onClick=${purge}>删除到期线索</button></div>`}</div>
    <div class="panel">
      <div class="tools"><${Choice} label="处理状态" options=${[["", "全部"], ...STATES.map((one) => [one, one])]} value=${state} onChange=${(to) => go(to, 0)} /><p role="status" class="said">${said}</p></div>
      ${(failure || refused) && html`<${Trouble} failure=${failure ?? refused} retry=${reload} />`}
      ${!value && !failure && html`<p class="waiting">正在载入…</p>`}
      ${value?.total === 0 && html`<div class="empty"><p>${state ? `没有“${state}”的线索。` : "还没有线索。"}</p><p>企业在自测结果页按“发送给招商专员”后，会出现在这里。</p></div>`}
      ${value?.total > 0 && html`<div class="scroll" role="region" aria-label="线索" tabindex="0"><table class="table">
        <thead><tr><th scope="col">企业</th><th scope="col">关注</th><th scope="col">收到</th><th scope="col">状态</th><th scope="col">档案</th><th scope="col">保存至</th></tr></thead>
        <tbody>${value.items.map((one) => html`<tr key=${one.number}>
          <td><a href=${`#/inbox/${one.number}`}>${one.company || "未具名企业"}</a><br /><small class="quiet">${one.number}</small></td>
          <td>${one.goals.split(",").filter(Boolean).join("、") || "全部政策"}</td><td class="nowrap">${moment(one.receivedAt)}</td>
          <td><span class=${`tag${one.status === "新" ? " new" : ""}`}>${one.status}</span></td>
          <td>${one.prospectId ? html`<a href=${`#/prospects/${one.prospectId}`}>已建档<span class="visually-hidden">：${one.company}</span></a>` : "—"}</td>
          <td class="nowrap"><${Kept} until=${one.retainUntil} /></td>
        </tr>`)}</tbody>
      </table></div>
      <${Pager} ...${value} unit="条" go=${(at) => go(state, at)} />`}
    </div>`;
}

const CONTACT = [["person", "联系人"], ["phone", "电话"], ["wechat", "微信"], ["email", "邮箱"], ["company", "单位"], ["creditCode", "统一社会信用代码"], ["message", "留言"]];

function One({ number, may }) {
  const { value, failure, reload } = useLoad(async () => {
    const [one, figures] = await Promise.all([ask(`submissions/${encodeURIComponent(number)}`), vocabulary()]);
    return { one, figures };
  }, [number]);
  const { busy, failure: refused, run } = useWork();
  const [said, setSaid] = useState("");
  if (!value) return failure ? html`<h1 tabindex="-1">打不开这条线索</h1><${Trouble} failure=${failure} retry=${reload} /><p><a href="#/inbox">回到线索列表</a></p>` : html`<p class="waiting">正在载入…</p>`;
  const { one, figures } = value;
  const { line, contact, answers } = one;
  const open = async () => {
    const done = await run(() => ask(`submissions/${number}/prospect`, { method: "POST" }));
    if (done) location.hash = `#/prospects/${done.prospect.id}`;
  };
  const remove = async () => {
    if (!confirm(`删除“${line.company || number}”发来的线索与联系方式？删除后不能恢复。`)) return;
    if ((await run(() => ask(`submissions/${number}`, { method: "DELETE" }))) === null) location.hash = "#/inbox";
  };
  return html`<div class="head"><div><h1 tabindex="-1">${line.company || "未具名企业"}</h1>
      <p class="quiet">回执 ${line.number}　${moment(line.receivedAt)} 收到　保存至 <${Kept} until=${line.retainUntil} /></p></div>
      <div class="actions no-print">
        ${line.prospectId ? html`<a class="button primary" href=${`#/prospects/${line.prospectId}`}>打开企业档案</a>` : may("招商") && html`<button type="button" class="primary" disabled=${busy} onClick=${open}>转为企业档案</button>`}
        ${may("管理") && html`<button type="button" class="danger" disabled=${busy} onClick=${remove}>删除</button>`}
        <a class="button" href="#/inbox">全部线索</a>
      </div></div>
    ${refused && html`<${Trouble} failure=${refused} />`}
    <p role="status" class="said">${said}</p>
    <div class="letter">
      <section class="panel"><h2>联系方式</h2>
        <dl class="pairs">${CONTACT.filter(([key]) => contact[key]).map(([key, label]) => html`<dt>${label}</dt><dd>${key === "phone" ? html`<a href=${`tel:${contact.phone}`}>${contact.phone}</a>` : contact[key]}</dd>`)}</dl>
        <p class="quiet">企业已同意按告知书第 ${one.consentVersion} 版留存，到期自动删除；仅用于联系与辅导申报。</p></section>
      <${Handling} key=${line.version} one=${one} number=${number} may=${may} done=${() => (setSaid("已保存。"), reload())} />
    </div>
    <section class="panel"><h2>填写的数据（${Object.keys(answers).length} 项，判定日 ${one.asOf}）</h2>
      <p class="quiet">关注：${line.goals.split(",").filter(Boolean).join("、") || "全部政策"}　判定凭证 <code>${one.receipt}</code></p>
      <dl class="pairs">${Object.entries(answers).map(([key, answer]) => html`<dt>${figures[key]?.label ?? key}</dt><dd>${answer === true ? "是" : answer === false ? "否" : shown(figures[key], answer)}</dd>`)}</dl></section>`;
}

function Handling({ one, number, may, done }) {
  const [status, setStatus] = useState(one.line.status);
  const [note, setNote] = useState(one.note);
  const [theirs, setTheirs] = useState(null);
  const { busy, failure, run } = useWork();
  useEffect(() => {
    if (failure?.current) setTheirs(failure.current);
  }, [failure]);
  if (!may("招商")) return html`<section class="panel"><h2>处理</h2><dl class="pairs"><dt>状态</dt><dd>${one.line.status}</dd><dt>备注</dt><dd>${one.note || "—"}</dd></dl></section>`;
  const save = async (event) => {
    event?.preventDefault();
    if (await run(() => ask(`submissions/${number}`, { method: "PUT", body: { status, note, version: theirs?.version ?? one.line.version } }))) done();
  };
  return html`<section class="panel"><h2>处理</h2>
    <form onSubmit=${save}>
      <div class="line"><label for="status">状态</label><select id="status" value=${status} onChange=${(e) => setStatus(e.target.value)}>${STATES.map((word) => html`<option key=${word} selected=${word === status}>${word}</option>`)}</select></div>
      <div class="line"><label for="note">备注</label><textarea id="note" rows="4" maxlength="2000" value=${note} onInput=${(e) => setNote(e.target.value)}></textarea></div>
      ${failure && html`<${Trouble} failure=${failure} />`}
      ${theirs && html`<div class="notice"><p>现在存的是：状态“${theirs.status}”，备注：</p><p>${theirs.note || "（空）"}</p>
        <div class="actions"><button type="button" onClick=${() => (setStatus(theirs.status), setNote([theirs.note, note].filter(Boolean).join("\n")))}>把对方的备注并到前面</button></div>
        <p>要以上面填写的为准，请再按一次“保存”。</p></div>`}
      <div class="actions"><button type="submit" class="primary" disabled=${busy}>${busy ? "请稍候…" : "保存"}</button></div>
    </form></section>`;
}
