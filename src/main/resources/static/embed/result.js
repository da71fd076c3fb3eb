// The result: verdicts in order of use, the ladders, and what can be done with it.
import { Field } from "../app/fields.js";
import { html, useState } from "../app/preact.js";
import { usePrint } from "../app/print.js";
import { read } from "../app/text.js";
import { LadderList, Verdicts } from "../app/verdict.js";
import { Again, said } from "./screens.js";

export default function Result(props) {
  const { assessment, answers, last, chosen, show, label, busy } = props;
  const ladders = assessment.ladders.filter((ladder) => !chosen.length || chosen.some((family) => ladder.title.startsWith(family.slice(0, 2))));
  const { receipt } = assessment;
  usePrint();
  return html`<article class="result">
    <h1 tabindex="-1">${answers.name ? `${answers.name}：自测结果` : "自测结果"}</h1>
    <p class="quiet">${answers.creditCode && `统一社会信用代码 ${answers.creditCode}　`}判定日 ${receipt.asOf}　目标：${chosen.length ? chosen.join("、") : "全部"}</p>
    ${last.question
      ? html`<div class="notice no-print"><p>${said(last)}；下面是按已有回答得出的结论。</p>
          <div class="actions"><button type="button" class="primary" onClick=${show.ask}>继续回答</button></div></div>`
      : html`<p class="notice good" role="status">问题答完了：余下的回答已不会改变任何结论。</p>`}
    <nav class="actions no-print" aria-label="对结果的操作">
      <button type="button" onClick=${() => print()}>打印／另存 PDF</button>
      <${CopyLink} />
      <button type="button" onClick=${show.mine}>修改回答</button>
      <button type="button" onClick=${show.send} disabled=${busy}>发送给招商专员</button>
    </nav>
    <${Verdicts} policies=${assessment.policies} label=${label} />
    ${ladders.map((ladder) => html`<${LadderList} key=${ladder.title} ladder=${ladder} />`)}
    <${Sign} ...${props} />
    <div class="actions no-print"><${Again} again=${show.again}>重新开始<//></div>
    <section class="receipt">
      <h2>判定凭证</h2>
      <p>凭证号 <code>${receipt.id}</code>　规则库摘要 <code>${receipt.ruleset.digest.slice(0, 16)}</code></p>
      <p class="quiet">同样的回答、规则库与判定日，得到的结论逐字相同。${assessment.disclaimer}。</p>
    </section>
  </article>`;
}

function CopyLink() {
  const [state, setState] = useState("");
  const copy = () =>
    (navigator.clipboard ? navigator.clipboard.writeText(location.href) : Promise.reject(new Error("no clipboard"))).then(
      () => setState("copied"),
      () => setState("manual"),
    );
  return html`<button type="button" onClick=${copy}>复制链接，稍后继续</button>
    <span class="said" role="status">${state === "copied" && "链接已复制。回答都在链接里，请只发给可以看的人。"}</span>
    ${state === "manual" && html`<label class="link">请手动复制这个链接（回答都在链接里，请只发给可以看的人）
      <input type="text" readonly value=${location.href} onFocus=${(e) => e.target.select()} /></label>`}`;
}

/** Name and code are optional and only stand on the printed page. */
function Sign({ answers, figures, go, busy, failure }) {
  const signed = [figures.name, figures.creditCode];
  const [raw, setRaw] = useState({ name: answers.name ?? "", creditCode: answers.creditCode ?? "" });
  const [faults, setFaults] = useState({});
  const save = (event) => {
    event.preventDefault();
    const found = {};
    const given = { ...answers };
    for (const figure of signed) {
      const { value, error } = read(figure, raw[figure.key]);
      if (error) found[figure.key] = error;
      else if (value === undefined) delete given[figure.key];
      else given[figure.key] = value;
    }
    setFaults(found);
    if (!Object.keys(found).length) go(given, "result");
  };
  const refused = Object.fromEntries((failure?.errors ?? []).map((e) => [e.field, e.message]));
  return html`<details class="signing no-print">
    <summary>为报告署名（可不填）</summary>
    <form onSubmit=${save} novalidate>
      ${signed.map((figure) => html`<div class="line" key=${figure.key}>
        <label for=${`sign-${figure.key}`}>${figure.label}</label>
        <${Field} figure=${figure} id=${`sign-${figure.key}`} raw=${raw[figure.key]} error=${faults[figure.key] ?? refused[figure.key]} onChange=${(v) => setRaw((now) => ({ ...now, [figure.key]: v }))} />
      </div>`)}
      <div class="actions"><button type="submit" disabled=${busy}>署名</button></div>
    </form>
  </details>`;
}
