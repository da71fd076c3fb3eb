// 发送给招商专员: the only way anything here is kept, and only after reading what will be.
import { html, useEffect, useState } from "../app/preact.js";
import { Failure, call } from "../app/api.js";
import { creditCode, plain } from "../app/text.js";
import { Trouble } from "./screens.js";

const CONTACT = [
  ["person", "联系人", "text", "name"],
  ["phone", "电话", "tel", "tel"],
  ["wechat", "微信号", "text", "off"],
  ["email", "电子邮箱", "email", "email"],
  ["company", "企业名称（可不填）", "text", "organization"],
  ["creditCode", "统一社会信用代码（可不填）", "text", "off"],
];

export default function Send({ terms, answers, scope, show, patch, contact: typed }) {
  const [contact, setContact] = useState(typed ?? { company: answers.name ?? "", creditCode: answers.creditCode ?? "" });
  const [agreed, setAgreed] = useState(false);
  const [faults, setFaults] = useState({});
  const [failure, setFailure] = useState(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(null);

  // Kept by the page while it is open, so that leaving this screen loses nothing.
  useEffect(() => patch({ contact }), [contact]);
  useEffect(() => {
    if (done) document.querySelector("#tiance h1")?.focus();
  }, [done]);

  const submit = async (event) => {
    event?.preventDefault();
    const given = Object.fromEntries(Object.entries(contact).map(([key, text]) => [key, text.trim()]).filter(([, text]) => text));
    const found = check(given, agreed);
    setFaults(found);
    const first = Object.keys(found)[0];
    if (first) return document.getElementById(`c-${first}`)?.focus();
    setBusy(true);
    setFailure(null);
    try {
      const code = given.creditCode && { creditCode: plain(given.creditCode).toUpperCase() };
      setDone(await call("submissions", { ...scope, answers, contact: { ...given, ...code }, consent: true, consentVersion: terms.version }));
    } catch (e) {
      const known = e instanceof Failure ? e : new Failure("offline", "没有发送成功，请重试。");
      if (known.kind === "expired" && (await renewed())) return;
      setFaults(Object.fromEntries(known.errors.map((one) => [one.field.replace(/^contact\./, ""), one.message])));
      setFailure(known);
    } finally {
      setBusy(false);
    }
  };

  /** The terms have changed meanwhile: shows the new ones beside what is typed, to be agreed to anew. */
  const renewed = async () => {
    const now = await call("submissions/terms").catch(() => null);
    if (!now || now.version === terms.version) return false;
    patch({ terms: now });
    setAgreed(false);
    setFaults({ consent: "告知内容已更新，请重新阅读并勾选；已填的联系方式都在" });
    return true;
  };

  if (done) {
    return html`<h1 tabindex="-1">已发送</h1>
      <p class="notice good" role="status">回执编号 <strong>${done.number}</strong>。招商专员会按您留的方式联系您；这份资料保留至 ${done.retainUntil}，到期自动删除。</p>
      <p>请记下回执编号，查询或要求提前删除时使用。</p>
      <div class="actions"><button type="button" class="primary" onClick=${show.result}>回到结果</button></div>`;
  }
  const line = ([key, label, type, complete]) => html`<div class=${"line field" + (faults[key] ? " wrong" : "")} key=${key}>
    <label for=${`c-${key}`}>${label}</label>
    <input id=${`c-${key}`} type=${type} autocomplete=${complete} maxlength="100" value=${contact[key] ?? ""} required=${key === "person"} aria-invalid=${!!faults[key]}
      aria-describedby=${faults[key] ? `c-${key}-error` : undefined} onInput=${(e) => setContact((now) => ({ ...now, [key]: e.target.value }))} />
    ${faults[key] && html`<p class="error" id=${`c-${key}-error`}>${faults[key]}</p>`}
  </div>`;
  return html`<h1 tabindex="-1">发送给招商专员</h1>
    <p class="lead">把这次的回答和联系方式发给天河区招商专员，由专员核对后与您联系。不发送就什么都不留存。电话、微信、邮箱至少填一项。</p>
    <form class="send" onSubmit=${submit} novalidate>
      ${CONTACT.map(line)}
      <div class="line"><label for="c-message">想咨询的事（可不填）</label>
        <textarea id="c-message" rows="4" maxlength="500" value=${contact.message ?? ""} onInput=${(e) => setContact((now) => ({ ...now, message: e.target.value }))}></textarea></div>
      <section class="consent" aria-labelledby="consent-title">
        <h2 id="consent-title">发送前请阅读</h2>
        ${terms.consentText.split("\n").map((part) => html`<p>${part}</p>`)}
      </section>
      <div class=${"field" + (faults.consent ? " wrong" : "")}>
        <label class="choice"><input id="c-consent" type="checkbox" checked=${agreed} aria-describedby=${faults.consent ? "c-consent-error" : undefined} onChange=${(e) => setAgreed(e.target.checked)} /><span>我已阅读并同意</span></label>
        ${faults.consent && html`<p class="error" id="c-consent-error">${faults.consent}</p>`}
      </div>
      <div class="actions">
        <button type="submit" class="primary" disabled=${busy}>${busy ? "正在发送…" : "发送"}</button>
        <button type="button" class="plain" onClick=${show.result}>不发送，回到结果</button>
      </div>
    </form>
    ${failure && html`<${Trouble} key=${failure} failure=${failure} retry=${() => submit()} edit=${show.mine} />`}`;
}

function check(given, agreed) {
  const found = {};
  if (!given.person) found.person = "请填联系人";
  if (!given.phone && !given.wechat && !given.email) found.phone = "电话、微信、邮箱至少填一项";
  if (given.phone && !/^[+\d][\d\s()-]{5,}$/.test(given.phone.normalize("NFKC"))) found.phone = "电话应为数字，例如 13800000000 或 020-00000000";
  if (given.email && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(given.email)) found.email = "邮箱格式不对，例如 name@example.com";
  if (given.creditCode && !creditCode(plain(given.creditCode).toUpperCase())) found.creditCode = "不是有效的 18 位统一社会信用代码（校验位不符）；请核对，或留空";
  if (!agreed) found.consent = "发送前须勾选同意";
  return found;
}
