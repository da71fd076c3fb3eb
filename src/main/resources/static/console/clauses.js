// 条款: every policy with its clauses, thresholds and dates, the rule as written, and the fixtures that prove it.
import { html, useEffect, useMemo, useState } from "../app/preact.js";
import { plain } from "../app/text.js";
import { ask } from "./http.js";
import { Trouble, useLoad } from "./parts.js";

const GRADES = { A: "依据官方公布的完整条文", B: "依据官方解读或部分条文", C: "只有线索或条文未取得" };
const ROLES = { SCOPE: "适用范围", GATE: "条件", SCORE: "计分", GROUP_CAP: "分组封顶", AWARD: "奖补", AWARD_CAP: "奖补封顶", LEVEL: "定级" };
const WORDS = { MET: "符合", NOT_MET: "不符合", UNKNOWN: "待补", REVIEW: "待核验", NOT_APPLICABLE: "不适用", ELIGIBLE: "符合条件", NOT_ELIGIBLE: "不符合", NEEDS_INFO: "待补充", NEEDS_REVIEW: "待核验" };

const words = (clause) => [clause.id, clause.title, clause.clause, clause.point, clause.reading, clause.condition].map(plain).join(" ");
const heads = ({ policy: p }) => [p.id, p.title, p.document, p.number, p.family].map(plain).join(" ");

/** A map of lists. */
function gathered(list, by) {
  const map = new Map();
  list.forEach((one) => map.set(by(one), [...(map.get(by(one)) ?? []), one]));
  return map;
}

export function Clauses({ path }) {
  const { value, failure, reload } = useLoad(() => ask("clauses"), []);
  const [typed, setTyped] = useState("");
  const [sought, setSought] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSought(plain(typed)), 200);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = useMemo(() => (value ?? []).map((version) => ({ version, hits: sought ? version.clauses.filter((clause) => words(clause).includes(sought)).length : 0 }))
    .filter(({ version, hits }) => !sought || hits || heads(version).includes(sought)), [value, sought]);
  const open = path[1];
  const versions = (value ?? []).filter(({ policy }) => policy.id === open);
  const families = [...new Set(found.map(({ version }) => version.policy.family))];
  return html`<h1 tabindex="-1">条款</h1>
    ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    ${!value && !failure && html`<p class="waiting">正在载入…</p>`}
    ${value && html`<div class="policies">
      <nav class="panel no-print" aria-label="政策">
        <label for="sought">查找政策、条款、门槛</label><input id="sought" type="search" autocomplete="off" value=${typed} onInput=${(e) => setTyped(e.target.value)} />
        <p class="quiet" role="status">${sought ? `${found.length} 份文本符合` : `共 ${value.length} 份文本（含历史版本与共用标准）`}</p>
        ${families.map((family) => html`<h2 key=${family}>${family}</h2><ul>${[...gathered(found.filter(({ version }) => version.policy.family === family), ({ version }) => version.policy.id)].map(([id, list]) => html`<li key=${id}>
          <a href=${`#/clauses/${encodeURIComponent(id)}`} aria-current=${id === open ? "true" : undefined}>${list.at(-1).version.policy.title}
            <small>　${list.length > 1 ? `${list.length} 个版本` : validity(list[0].version.policy)}${sought && list.some((one) => one.hits) ? `，${list.reduce((all, one) => all + one.hits, 0)} 条符合` : ""}</small></a></li>`)}</ul>`)}
      </nav>
      <div>${versions.length ? html`<${Policy} key=${open} id=${open} versions=${versions} sought=${sought} />`
        : html`<div class="panel empty"><p>${open ? `没有编号为“${open}”的政策。` : "从左边选一项政策，看它的条款、门槛与规则原文。"}</p><p>也可以按条款号、门槛数值或关键词查找，例如“研发费用”“5000”。</p></div>`}</div>
    </div>`}`;
}

const validity = (p) => (p.inForce === false ? "不在有效期" : p.inForce === null ? "有效期未核实" : "在有效期");

function Policy({ id, versions, sought }) {
  const { value, failure, reload } = useLoad(() => ask(`clauses/${encodeURIComponent(id)}`), [id]);
  const newest = [...versions].reverse();
  return html`${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    ${newest.map((version, i) => html`<${Version} key=${version.source} version=${version} sought=${sought} only=${newest.length === 1} first=${i === 0}
      written=${value?.versions.find((one) => `rules/${one.source}` === version.source)} />`)}
    ${value?.proofs.length > 0 && html`<section class="panel"><h2>证明整项政策的案例</h2><${Proofs} proofs=${value.proofs} open /></section>`}`;
}

function Version({ version, written, sought, first }) {
  const p = version.policy;
  const rules = Object.fromEntries((written?.rules ?? []).map((rule) => [rule.id, rule]));
  const listed = version.clauses.filter((clause) => !sought || words(clause).includes(sought));
  const hidden = version.clauses.length - listed.length;
  return html`<details class="panel" open=${first || (!!sought && listed.length > 0)}>
    <summary><h2>${p.title}</h2> <span class="tag">${validity(p)}</span> <span class="quiet">自 ${p.effective.from}${p.effective.to ? ` 至 ${p.effective.to}` : ""}，${p.criteria} 条</span></summary>
    <dl class="pairs">
      <dt>依据</dt><dd>${p.document}　${p.number}</dd>
      <dt>施行</dt><dd>自 ${p.effective.from}${p.effective.to ? `，至 ${p.effective.to}` : p.endVerified ? "，未定终止日" : "，终止日未核实，申报前请向主管部门确认"}</dd>
      <dt>类别</dt><dd>${p.family} · ${p.kind} · ${p.level}级　编号 <code>${p.id}</code></dd>
      <dt>来源等级</dt><dd>${p.grade}：${GRADES[p.grade]}</dd>
      <dt>核对</dt><dd>${p.checked} 与原文核对</dd>
      <dt>单位</dt><dd>${version.units}</dd>
      ${version.officialPage && html`<dt>官网</dt><dd><a href=${version.officialPage} target="_blank" rel="noopener noreferrer">${version.officialPage}</a></dd>`}
      <dt>规则文件</dt><dd><code>${version.source}</code></dd>
    </dl>
    ${hidden > 0 && html`<p class="notice">按“${sought}”只列 ${listed.length} 条；清空查找框可看其余 ${hidden} 条。</p>`}
    ${listed.map((clause) => html`<${Clause} key=${clause.id} clause=${clause} rule=${rules[clause.id]} grade=${p.grade} />`)}
  </details>`;
}

const Clause = ({ clause: c, rule, grade }) => html`<section class="clause">
  <h3>${c.title} <span class="tag">${ROLES[c.role] ?? c.role}</span>${c.route && html` <span class="tag">${c.route}</span>`}</h3>
  <p class="quiet">${c.clause}　<code>${c.id}</code>${c.grade !== grade ? `　等级 ${c.grade}：${GRADES[c.grade]}` : ""}${c.from ? `　自 ${c.from} 起` : ""}${c.until ? `　${c.until} 起不再适用` : ""}</p>
  <div class="two">
    <div><p>${c.point}</p>${c.reading && html`<p><b>口径</b>　${c.reading}</p>`}
      <p><b>条件</b>　<code>${c.condition}</code></p>
      ${rule && html`<${Proofs} proofs=${rule.proofs} />`}</div>
    <pre tabindex="0" aria-label=${`${c.title}的规则原文`}>${rule?.drl ?? "正在载入规则原文…"}</pre>
  </div>
</section>`;

function Proofs({ proofs, open }) {
  if (!proofs.length) return html`<p class="quiet">没有单列的案例；由整项政策的案例证明。</p>`;
  const tally = [...gathered(proofs, (one) => one.expected)].map(([status, list]) => `${WORDS[status] ?? status} ${list.length}`).join("，");
  return html`<details open=${!!open}>
    <summary>${proofs.length} 个案例证明：${tally}</summary>
    <table class="table"><thead><tr><th scope="col">应为</th><th scope="col">已知</th><th scope="col">案例</th></tr></thead>
      <tbody>${proofs.map((one) => html`<tr key=${one.where}><td class=${`nowrap state ${one.expected}`}>${WORDS[one.expected] ?? one.expected}</td><td>${one.given || "（见案例）"}</td><td>${one.name || one.where}</td></tr>`)}</tbody></table>
  </details>`;
}
