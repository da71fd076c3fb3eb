// The screens of the interview: start, one question, my answers, and what is said when a request fails.
import { Field, composing } from "../app/fields.js";
import { html, useEffect, useState } from "../app/preact.js";
import { read, shown } from "../app/text.js";
import { Counts } from "../app/verdict.js";

const ABOUT = {
  总部: "总部企业认定与奖励、上市、跨国公司",
  专精特新: "创新型中小企业、专精特新、小巨人、单项冠军",
  高企培育: "科技型中小企业、高新技术企业、研发费用加计扣除",
  工业上楼: "能否进高层厂房、选址与产业方向",
};
const REASONS = 4;

export function Start({ families, chosen, patch, go, show, busy, answers }) {
  const all = !chosen.length || chosen.length === families.length;
  const tick = (family) => patch({ families: all ? [family] : families.filter((f) => (f === family) !== chosen.includes(f)) });
  const begin = (event) => {
    event.preventDefault();
    go(answers);
  };
  return html`<form class="start" onSubmit=${begin}>
    <h1 tabindex="-1">看看您的企业符合哪些政策</h1>
    <p class="lead">一次回答一个问题，随时可以看结果：符合哪些、差在哪里、依据哪一条。</p>
    <ul class="promises">
      <li><b>不保存</b>不用登录，服务器不留存回答</li>
      <li><b>约几分钟到一刻钟</b>只问还会影响结论的问题；目标越少，问得越少</li>
      <li><b>可以跳过</b>不清楚就选“暂不清楚”，不会当作“否”</li>
    </ul>
    <fieldset>
      <legend>想了解哪些政策？<span class="quiet">可多选</span></legend>
      <div class="goals">
        <label class="choice all"><input type="checkbox" checked=${all} onChange=${() => patch({ families: [] })} /><span><b>全部</b><small>四类政策一起看</small></span></label>
        ${families.map((family) => html`<label class="choice" key=${family}>
          <input type="checkbox" checked=${!all && chosen.includes(family)} onChange=${() => tick(family)} />
          <span><b>${family}</b><small>${ABOUT[family]}</small></span>
        </label>`)}
      </div>
    </fieldset>
    <div class="actions">
      <button type="submit" class="primary" disabled=${busy}>开始</button>
      <button type="button" class="plain" disabled=${busy} onClick=${show.expert}>数据都在手边，填全部数据</button>
    </div>
  </form>`;
}

export function Question(props) {
  const { last, editing, figures, answers, go, show, busy, failure, label, asOf, trouble, listed } = props;
  const figure = editing ? figures[editing] : last.question;
  const given = answers[figure.key];
  const [raw, setRaw] = useState(given === "UNKNOWN" ? undefined : given);
  const [fault, setFault] = useState(null);
  const order = Object.keys(answers).filter((key) => key !== "name" && key !== "creditCode" && (figures[key] || !listed));
  const at = order.indexOf(figure.key);
  const previous = at < 0 ? order[order.length - 1] : order[at - 1];
  const refused = failure?.kind === "input" ? failure : null;
  const own = fault ?? refused?.errors.find((e) => e.field === figure.key)?.message ?? (refused && refused.message);

  const submit = (event) => {
    event.preventDefault();
    if (busy) return;
    const { value, error } = read(figure, raw);
    const problem = error ?? (value === undefined ? "请先回答；不清楚请选“暂不清楚”" : null);
    setFault(problem);
    if (problem) document.getElementById("answer")?.focus();
    else go({ ...answers, [figure.key]: value });
  };
  const skip = () => (setFault(null), go({ ...answers, [figure.key]: "UNKNOWN" }));

  return html`
    <${Progress} last=${last} />
    <form class="question" onSubmit=${submit} onKeyDown=${(e) => e.key === "Enter" && composing(e) && e.preventDefault()} novalidate>
      <p class="group-name">${figure.group}${editing ? " · 修改回答" : ""}</p>
      <h1 tabindex="-1" id="ask">${asking(figure)}</h1>
      ${figure.means && html`<p class="means">${figure.means}${figure.clause && html`<span class="quiet">（${figure.clause}）</span>`}</p>`}
      ${figure.hint && html`<p class="hint" id="answer-hint">提示：${figure.hint}</p>`}
      <${Field} figure=${figure} id="answer" raw=${raw} onChange=${(v) => (setRaw(v), setFault(null))} error=${own} labelled="ask" asOf=${last?.asOf ?? asOf} />
      ${refused && html`<${Conflicts} refused=${refused} figure=${figure} answers=${answers} label=${label} edit=${show.edit} />`}
      <div class="actions">
        <button type="submit" class="primary" disabled=${busy}>${busy ? "请稍候…" : editing ? "保存修改" : "下一题"}</button>
        <button type="button" disabled=${busy} onClick=${skip}>暂不清楚</button>
        ${previous && html`<button type="button" class="plain" disabled=${busy} onClick=${() => show.edit(previous)}>上一题</button>`}
        ${editing && html`<button type="button" class="plain" disabled=${busy} onClick=${show.ask}>${last && !last.question ? "不改，回到结果" : "回到当前题"}</button>`}
      </div>
      ${trouble}
      <${Why} why=${figure.why} />
    </form>
    ${last && html`<${Live} ...${props} />`}`;
}

/** A yes-or-no figure reads as a statement; the heading asks whether it holds. */
const asking = (figure) => (figure.kind === "yesNo" ? `${figure.label}？` : figure.label);

const Progress = ({ last }) => last && html`<div class="progress">
  <p role="status">${said(last)}</p>
  <progress aria-hidden="true" value=${last.answered} max=${Math.max(1, last.answered + last.remaining.max)}></progress>
</div>`;

export function said({ answered, remaining: { min, max } }) {
  // At the start the most there can be is hundreds, and hardly anyone gets them: a range that wide says nothing.
  const wide = max > 30 && max > 3 * min;
  const left = wide ? `还需约 ${min} 题以上，随回答增减` : max === 0 ? "没有要问的了" : min === max ? `还需约 ${max} 题` : `还需约 ${Math.max(min, 1)}–${max} 题`;
  return `已答 ${answered} 题，${left}`;
}

function Why({ why }) {
  if (!why?.length) return null;
  return html`<details class="why">
    <summary>为什么问这一题</summary>
    <ul>${why.slice(0, REASONS).map((w) => html`<li key=${w.criterion}><b>${w.title}</b><span class="quiet">　${w.clause}</span><p>${w.point}</p></li>`)}</ul>
    ${why.length > REASONS && html`<p class="quiet">另有 ${why.length - REASONS} 条条款用到这一项。</p>`}
  </details>`;
}

/** Answers that contradict this one, each with a way to change it instead. */
function Conflicts({ refused, figure, answers, label, edit }) {
  const text = refused.errors.map((e) => e.message).join("；");
  const others = Object.keys(answers).filter((key) => key !== figure.key && (refused.errors.some((e) => e.field === key) || text.includes(`“${label(key)}”`)));
  if (!others.length) return null;
  return html`<div class="notice"><p>如果本题没有填错，请改前面的回答：</p>
    <div class="actions">${others.map((key) => html`<button type="button" key=${key} onClick=${() => edit(key)}>修改“${label(key)}”</button>`)}</div></div>`;
}

function Live({ last, show, busy }) {
  return html`<section class="live" aria-label="目前结论">
    ${last.stale?.length > 0 && html`<p class="notice" role="status">这些回答不再影响结果：${last.stale.map((s) => s.label).join("、")}</p>`}
    <h2>目前结论</h2>
    <div aria-live="polite"><${Counts} policies=${last.policies} /></div>
    <div class="actions">
      <button type="button" disabled=${busy} onClick=${show.result}>现在看结果</button>
      <button type="button" class="plain" disabled=${busy} onClick=${show.mine}>我的回答</button>
      <button type="button" class="plain" disabled=${busy} onClick=${show.expert}>全部数据</button>
    </div>
  </section>`;
}

export function Mine({ answers, figures, last, show, label, busy }) {
  const stale = new Set(last?.stale?.map((s) => s.key));
  const keys = Object.keys(answers);
  return html`<h1 tabindex="-1">我的回答</h1>
    ${keys.length === 0 && html`<p>还没有回答。</p>`}
    <dl class="mine">${keys.map((key) => html`<div key=${key}>
      <dt>${label(key)}${stale.has(key) && html` <span class="quiet">（已不影响结果）</span>`}</dt>
      <dd>${shown(figures[key], answers[key])}</dd>
      <dd>${figures[key] && html`<button type="button" class="plain" disabled=${busy} onClick=${() => show.edit(key)} aria-label=${`修改 ${label(key)}`}>修改</button>`}
        <button type="button" class="plain" disabled=${busy} onClick=${() => show.forget(key)} aria-label=${`删除 ${label(key)}`}>删除</button></dd>
    </div>`)}</dl>
    <div class="actions">
      ${(!last || last.question) && html`<button type="button" class="primary" onClick=${show.ask}>继续回答</button>`}
      <button type="button" class=${last && !last.question ? "primary" : ""} disabled=${busy} onClick=${show.result}>看结果</button>
      <${Again} again=${show.again}>清空，重新开始<//>
    </div>`;
}

/** Starts anew, on a second press only: the answers are nowhere else. */
export function Again({ again, children }) {
  const [sure, setSure] = useState(false);
  return sure
    ? html`<span role="status">全部回答会清空，不能恢复。</span><button type="button" onClick=${again}>确定清空</button><button type="button" class="plain" onClick=${() => setSure(false)}>不清空</button>`
    : html`<button type="button" class="plain" onClick=${() => setSure(true)}>${children}</button>`;
}

/** What went wrong and the way on. */
export function Trouble({ failure, retry, edit }) {
  const [wait, setWait] = useState(failure.wait ?? 0);
  useEffect(() => {
    if (wait <= 0) return;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);
  return html`<div class="trouble">
    <p role="alert">${failure.message}</p>
    ${failure.errors.map((e) => html`<p class="quiet">${e.message}</p>`)}
    ${failure.errorId && html`<p class="quiet">故障编号：<code>${failure.errorId}</code></p>`}
    <div class="actions">
      ${failure.kind === "expired"
        ? html`<button type="button" class="primary" onClick=${() => location.reload()}>刷新页面</button>`
        : html`<button type="button" class="primary" disabled=${wait > 0} onClick=${retry}>${wait > 0 ? `${wait} 秒后可重试` : "重试"}</button>`}
      ${failure.kind === "input" && edit && html`<button type="button" class="plain" onClick=${edit}>修改回答</button>`}
    </div>
  </div>`;
}
