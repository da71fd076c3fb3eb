// One's own account: who one is, and a new password.
import { html, useState } from "../app/preact.js";
import { ask } from "./http.js";
import { Trouble, useWork } from "./parts.js";

export function Account({ who }) {
  const [done, setDone] = useState(false);
  const [fault, setFault] = useState("");
  const { busy, failure, run } = useWork();
  const change = async (event) => {
    event.preventDefault();
    const form = event.target;
    const { current, next, repeat } = Object.fromEntries(new FormData(form));
    setDone(false);
    setFault(next === repeat ? "" : "两次填写的新密码不一样");
    if (next !== repeat) return form.elements.repeat.focus();
    if ((await run(() => ask("me/password", { body: { current, next } }))) === null) {
      form.reset();
      setDone(true);
    }
  };
  const field = (id, label, autocomplete) => html`<div class="line"><label for=${id}>${label}</label>
    <input id=${id} name=${id} type="password" autocomplete=${autocomplete} required aria-invalid=${id === "repeat" && !!fault}
      aria-describedby=${id === "repeat" && fault ? "repeat-error" : undefined} /></div>`;
  return html`<h1 tabindex="-1">我的账号</h1>
    <dl class="pairs"><dt>姓名</dt><dd>${who.displayName}</dd><dt>用户名</dt><dd>${who.username}</dd><dt>角色</dt><dd>${who.roles.join("、")}</dd></dl>
    <section class="panel narrow">
      <h2>修改密码</h2>
      ${who.local
        ? html`<form onSubmit=${change}>
            ${field("current", "现在的密码", "current-password")}${field("next", "新密码", "new-password")}${field("repeat", "再填一次新密码", "new-password")}
            ${fault && html`<p class="error" id="repeat-error">${fault}</p>`}
            <div class="actions"><button type="submit" class="primary" disabled=${busy}>${busy ? "请稍候…" : "修改密码"}</button></div>
          </form>`
        : html`<p>此账号由统一登录管理，请在那里修改密码。</p>`}
      ${failure && html`<${Trouble} failure=${failure} />`}
      <p role="status" class="said">${done ? "密码已修改；其他设备上的登录已失效。" : ""}</p>
    </section>`;
}
