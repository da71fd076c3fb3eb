// 用户与审计: accounts, what was done with them, the rule book in use, the made-up prospects.
import { html, useEffect, useState } from "../app/preact.js";
import { address, ask } from "./http.js";
import { Pager, Trouble, asked, moment, useLoad, useWork } from "./parts.js";

const ROLES = [["招商", "建档、判定、批量、处理线索"], ["审核", "只看，含审计"], ["管理", "用户、审计、规则、删除"]];
const SIZE = 50;

export function Admin(props) {
  const { may, path } = props;
  const tabs = [...(may("管理") ? [["officers", "用户"]] : []), ["audit", "审计"], ...(may("管理") ? [["rulebook", "规则库与演示数据"]] : [])];
  const tab = tabs.some(([id]) => id === path[1]) ? path[1] : tabs[0][0];
  const Tab = { officers: Officers, audit: Audit, rulebook: Upkeep }[tab];
  return html`<h1 tabindex="-1">用户与审计</h1>
    <nav class="tabs" aria-label="用户与审计">${tabs.map(([id, name]) => html`<a key=${id} href=${`#/admin/${id}`} aria-current=${id === tab ? "page" : undefined}>${name}</a>`)}</nav>
    <${Tab} key=${tab} ...${props} />`;
}

function Officers({ who }) {
  const { value, failure, reload } = useLoad(() => ask("officers"), []);
  const [handed, setHanded] = useState(null);
  return html`
    ${handed && html`<div class="notice good" role="status"><p>${handed.officer.displayName}（${handed.officer.username}）的新密码，只显示这一次，请当面交给本人：</p><p><code class="secret">${handed.password}</code></p>
      <div class="actions"><button type="button" onClick=${() => setHanded(null)}>已交给本人，收起</button></div></div>`}
    ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    <section class="panel"><h2>用户</h2>
      ${!value && !failure && html`<p class="waiting">正在载入…</p>`}
      ${value?.map((one) => html`<${Person} key=${`${one.username} ${one.version}`} one=${one} self=${one.username === who.username} reload=${reload} hand=${setHanded} />`)}
    </section>
    <${Newcomer} made=${(one) => (setHanded(one), scrollTo(0, 0), reload())} />`;
}

const Roles = ({ roles, onChange }) => html`<fieldset class="goals"><legend>角色</legend>
  ${ROLES.map(([role, means]) => html`<label key=${role} title=${means}><input type="checkbox" checked=${roles.includes(role)} onChange=${(e) => onChange(e.target.checked ? [...roles, role] : roles.filter((one) => one !== role))} /> ${role}<small class="quiet">${means}</small></label>`)}
</fieldset>`;

function Person({ one, self, reload, hand }) {
  const [roles, setRoles] = useState([...one.roles]);
  const [displayName, setName] = useState(one.displayName);
  const { busy, failure, run } = useWork();
  const [version, setVersion] = useState(one.version);
  useEffect(() => {
    if (failure?.current) setVersion(failure.current.version);
  }, [failure]);
  const change = async (enabled) => (await run(() => ask(`officers/${one.username}`, { method: "PUT", body: { displayName, roles, enabled, version } }))) && reload();
  const reset = async () => {
    if (!confirm(`重置“${one.displayName}”的密码？原密码立即失效，已登录的会话会退出。`)) return;
    const done = await run(() => ask(`officers/${one.username}/password`, { method: "POST" }));
    if (done) hand(done), reload();
  };
  const changed = displayName !== one.displayName || [...roles].sort().join() !== [...one.roles].sort().join();
  return html`<form class="person" aria-label=${one.displayName} onSubmit=${(e) => (e.preventDefault(), change(one.enabled))}>
    <div class="head"><p><b>${one.username}</b>${self && html` <span class="tag">自己</span>`}${!one.enabled && html` <span class="tag new">已停用</span>`}${one.locked && html` <span class="tag new">锁定至 ${moment(one.lockedUntil)}</span>`}</p>
      <div class="actions">
        ${changed && html`<button type="submit" class="primary" disabled=${busy}>保存修改</button>`}
        <button type="button" disabled=${busy} onClick=${reset}>重置密码</button>
        ${!self && html`<button type="button" class=${one.enabled ? "danger" : ""} disabled=${busy} onClick=${() => change(!one.enabled)}>${one.enabled ? "停用" : "启用"}</button>`}
      </div></div>
    <div class="tools"><div class="line"><label for=${`name-${one.username}`}>姓名</label><input id=${`name-${one.username}`} required maxlength="40" value=${displayName} onInput=${(e) => setName(e.target.value)} /></div>
      <${Roles} roles=${roles} onChange=${setRoles} /></div>
    ${failure && html`<${Trouble} failure=${failure} />`}
    ${failure?.current && html`<p class="notice">现在存的是：${failure.current.displayName}，${failure.current.roles.join("、")}，${failure.current.enabled ? "启用" : "停用"}。要以您填写的为准，请再保存一次。</p>`}
  </form>`;
}

function Newcomer({ made }) {
  const [roles, setRoles] = useState(["招商"]);
  const { busy, failure, run } = useWork();
  const submit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const { username, displayName } = Object.fromEntries(new FormData(form));
    const done = await run(() => ask("officers", { body: { username: username.trim(), displayName, roles } }));
    if (done) form.reset(), setRoles(["招商"]), made(done);
  };
  return html`<section class="panel"><h2>新建用户</h2>
    <form onSubmit=${submit}>
      <div class="tools"><div class="line"><label for="username">用户名（小写字母、数字）</label><input id="username" name="username" required maxlength="32" autocomplete="off" autocapitalize="none" spellcheck=${false} /></div>
        <div class="line"><label for="displayName">姓名</label><input id="displayName" name="displayName" required maxlength="40" autocomplete="off" /></div>
        <${Roles} roles=${roles} onChange=${setRoles} />
        <div class="actions"><button type="submit" class="primary" disabled=${busy}>新建</button></div></div>
      ${failure && html`<${Trouble} failure=${failure} />`}
      <p class="quiet">密码由系统生成，只显示一次。</p>
    </form></section>`;
}

function outcome(status) {
  if (status == null) return "没有答复";
  if (status < 400) return "成功";
  return { 400: "填写有误", 401: "未登录", 403: "没有权限", 404: "没有找到", 409: "冲突" }[status] ?? `未成（${status}）`;
}

function Audit({ query }) {
  const who = query.get("who") ?? "";
  const page = Math.max(0, Number(query.get("page")) || 0);
  const { value, failure, reload } = useLoad(() => ask(`audit?who=${encodeURIComponent(who)}&page=${page}&size=${SIZE}`), [who, page], true);
  const go = (name, at) => {
    location.hash = `#/admin/audit${asked({ who: name, page: at || "" })}`;
  };
  const submit = (event) => (event.preventDefault(), go(new FormData(event.target).get("who").trim(), 0));
  return html`<section class="panel"><h2 class="visually-hidden">审计</h2>
    <form class="tools" onSubmit=${submit}><div class="line"><label for="who">只看这个用户名</label><input id="who" name="who" autocomplete="off" defaultValue=${who} /></div>
      <div class="actions"><button type="submit">查看</button>${who && html`<button type="button" class="plain" onClick=${() => go("", 0)}>看全部</button>`}<button type="button" onClick=${reload}>刷新</button></div></form>
    ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    ${!value && !failure && html`<p class="waiting">正在载入…</p>`}
    ${value?.total === 0 && html`<div class="empty"><p>没有记录。</p></div>`}
    ${value?.total > 0 && html`<div class="scroll" role="region" aria-label="审计记录" tabindex="0"><table class="table">
      <thead><tr><th scope="col">时间</th><th scope="col">用户</th><th scope="col">做了什么</th><th scope="col">对象</th><th scope="col">结果</th></tr></thead>
      <tbody>${value.items.map((one) => html`<tr key=${one.id}><td class="nowrap">${moment(one.happenedAt)}</td><td>${one.who}</td><td>${one.action}</td><td>${one.subject || "—"}</td><td class="nowrap">${outcome(one.outcome)}</td></tr>`)}</tbody>
    </table></div>
    <${Pager} ...${value} unit="条" go=${(at) => go(who, at)} />`}
  </section>`;
}

const RULEBOOK = new URL("../../../actuator/rulebook", address("x")).href;

function Upkeep() {
  const { value, failure, reload } = useLoad(() => ask(RULEBOOK), []);
  const { busy, failure: refused, run } = useWork();
  const [said, setSaid] = useState("");
  const again = async () => {
    const done = await run(() => ask(RULEBOOK, { body: {} }));
    if (done) setSaid(done.changed ? "已换用规则目录现在的内容。" : "规则没有变化。"), reload();
  };
  const clear = async () => {
    if (!confirm("清除全部演示企业？您自己建的档案不受影响。")) return;
    const done = await run(() => ask("demo", { method: "DELETE" }));
    if (done) setSaid(`已清除演示企业 ${done.removed} 家。`);
  };
  return html`<p role="status" class="said">${said}</p>
    ${(failure || refused) && html`<${Trouble} failure=${failure ?? refused} retry=${failure ? reload : undefined} />`}
    <section class="panel"><h2>规则库</h2>
      <p>现用规则库摘要 <code>${value?.digest ?? "…"}</code></p>
      <p class="quiet">规则目录变化后几秒内自动换用；有错的规则不会换用，仍按原来的判定。</p>
      <div class="actions"><button type="button" disabled=${busy} onClick=${again}>立即重新载入</button></div></section>
    <section class="panel"><h2>演示数据</h2>
      <p>首次启动时放入了几家虚构企业，供试用。</p>
      <div class="actions"><button type="button" class="danger" disabled=${busy} onClick=${clear}>清除演示企业</button></div></section>`;
}
