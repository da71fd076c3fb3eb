// Verdicts on policies: groups in the order a reader wants them, cards, gap bars, score rows, the ladder.
import { html } from "./preact.js";
import { grouped } from "./text.js";

const GRADES = {
  A: "A：依据官方公布的完整条文",
  B: "B：依据官方解读或部分条文，申报前请核对原文",
  C: "C：只有线索或条文未取得，须向主管部门核实",
};
const STATES = {
  MET: ["✓", "符合"],
  NOT_MET: ["✕", "不符合"],
  UNKNOWN: ["?", "待补"],
  REVIEW: ["◎", "待核验"],
  NOT_APPLICABLE: ["–", "不适用"],
};

/** The families one can ask for, as the service names them. */
export const FAMILIES = ["总部", "专精特新", "高企培育", "工业上楼"];

export const GROUPS = [
  ["eligible", "✓", "可申报", "已公布的条件都符合。标“契合”“适合”的是规划方向或选址适配，不需申报。"],
  ["near", "△", "差一步", "改变一条不符合的条件，就可能符合；标“待补”的条件还须补齐。"],
  ["info", "?", "待补充", "还缺数据，补上才能判定。"],
  ["review", "◎", "待核验", "须由专家评分或人工核对，系统不代为下结论。"],
  ["no", "✕", "不符合", "须改变的不止一条。"],
  ["none", "–", "不适用", "不针对这类企业，或已不在有效期。"],
];

/** A NOT_ELIGIBLE policy is near when changing a single criterion would do. */
export function groupOf(policy) {
  const near = policy.blockers?.some((set) => set.length === 1);
  return { ELIGIBLE: "eligible", NEEDS_INFO: "info", NEEDS_REVIEW: "review", NOT_ELIGIBLE: near ? "near" : "no" }[policy.status] ?? "none";
}

/** How many policies stand where. Without the full assessment 差一步 is not told from 不符合. */
export function Counts({ policies }) {
  const named = [["ELIGIBLE", "✓", "可申报", "eligible"], ["NEEDS_INFO", "?", "待补充", "info"], ["NEEDS_REVIEW", "◎", "待核验", "review"], ["NOT_ELIGIBLE", "✕", "不符合", "no"]];
  return html`<ul class="counts">
    ${named.map(([status, sign, word, tone]) => html`<li class=${tone} key=${status}>
      <span class="sign" aria-hidden="true">${sign}</span> ${word} <b>${policies.filter((p) => p.status === status).length}</b>
    </li>`)}
  </ul>`;
}

/** All groups of an assessment; empty groups are left out. */
export function Verdicts({ policies, label }) {
  return GROUPS.map(([id, sign, name, says]) => {
    const members = policies.filter((policy) => groupOf(policy) === id);
    if (!members.length) return null;
    const heading = html`<span class="sign" aria-hidden="true">${sign}</span> ${name} <span class="number">${members.length} 项</span>`;
    if (id === "none") {
      return html`<details class=${"group " + id} key=${id}>
        <summary><h2>${heading}</h2></summary>
        <p class="says">${says}</p>
        <ul class="plain">${members.map((p) => html`<li key=${p.id}>${p.title} <span class="quiet">${p.family} · ${p.validity}</span></li>`)}</ul>
      </details>`;
    }
    return html`<section class=${"group " + id} key=${id}>
      <h2>${heading}</h2>
      <p class="says">${says}</p>
      ${members.map((policy) => html`<${Card} key=${policy.id} policy=${policy} tone=${id} sign=${sign} label=${label} />`)}
    </section>`;
  });
}

function Card({ policy, tone, sign, label }) {
  const scored = policy.criteria.filter((c) => c.points);
  const gates = policy.criteria.filter((c) => !c.points && c.status !== "NOT_APPLICABLE");
  const aside = policy.criteria.filter((c) => c.status === "NOT_APPLICABLE");
  const titles = Object.fromEntries(policy.criteria.map((c) => [c.id, c.title]));
  return html`<details class=${"card " + tone}>
    <summary>
      <span class="head"><span class="title">${policy.title}</span> <span class=${"badge " + tone}><span class="sign" aria-hidden="true">${sign}</span> ${policy.word}${tone === "near" && " · 差一步"}</span></span>
      <span class="facts">
        <span>${policy.family} · ${policy.kind} · ${policy.level}级</span>
        <span class=${policy.inForce ? "" : "caution"}>${policy.validity}</span>
        ${worth(policy.money, policy.awards)}
        ${policy.score && html`<span>得分 ${span(policy.score.min, policy.score.max)}${policy.score.pass != null && `，合格线 ${policy.score.pass}`}</span>`}
      </span>
      <span class="short">${inShort(policy, tone, titles, label)}</span>
    </summary>
    <div class="inside">
      ${policy.blockers.length > 0 && html`<${Blockers} sets=${policy.blockers} titles=${titles} />`}
      <${Gaps} criteria=${gates} />
      ${policy.score && scored.length > 0 && html`<${Score} policy=${policy} rows=${scored} />`}
      ${policy.awards.length > 0 && html`<${AwardList} awards=${policy.awards} />`}
      <h3>逐条理由</h3>
      <ul class="reasons">${gates.map((c) => html`<${Reason} key=${c.id} criterion=${c} policy=${policy} />`)}</ul>
      ${aside.length > 0 && html`<p class="quiet">不针对本企业：${aside.map((c) => c.title).join("、")}</p>`}
      <${Source} policy=${policy} />
    </div>
  </details>`;
}

const span = (min, max) => (min === max ? `${min}` : `${min}～${max}`);

function worth(money, awards) {
  if (!awards.length && !money.certain) return null;
  if (money.certain > 0) {
    const more = money.possible == null ? "起" : money.possible > money.certain ? `，至多 ${grouped(money.possible)} 万元` : "";
    return html`<span class="money">${grouped(money.certain)} 万元${more}</span>`;
  }
  if (money.possible > 0) return html`<span class="money">至多 ${grouped(money.possible)} 万元（条件未定）</span>`;
  return money.possible == null ? html`<span class="money">金额视数据而定</span>` : null;
}

function inShort(policy, tone, titles, label) {
  const missing = policy.missing.map(label);
  switch (tone) {
    case "near":
      return `差在：${policy.blockers.filter((set) => set.length === 1).map(([id]) => titles[id] ?? id).join("，或")}`;
    case "no":
      return policy.blockers.length ? `至少须改变：${policy.blockers[0].map((id) => titles[id] ?? id).join("、")}` : "";
    case "info":
      return missing.length ? `还缺：${missing.slice(0, 3).join("、")}${missing.length > 3 ? ` 等 ${missing.length} 项` : ""}` : "";
    default:
      return "";
  }
}

const Blockers = ({ sets, titles }) => html`<h3>最少须改变</h3>
  <ul class="plain">${sets.map((set) => html`<li>${set.map((id) => titles[id] ?? id).join("，并且 ")}</li>`)}</ul>
  ${sets.length > 1 && html`<p class="quiet">以上任选一种。</p>`}`;

const NUMBER = /^(-?[\d.]+)(?:～(-?[\d.]+))?(\D*)$/;
const NEED = /^(不低于|高于|不超过|低于) (-?[\d.]+)(\D*)$/;

/** Criteria that set one number against one threshold, each with a bar; the bar says nothing the row does not. */
function Gaps({ criteria }) {
  const rows = criteria.map((c) => ({ c, is: NUMBER.exec(c.observed ?? ""), need: NEED.exec(c.required ?? "") })).filter(({ is, need }) => is && need);
  if (!rows.length) return null;
  return html`<h3>数值对照</h3>
    <table class="figures">
      <thead><tr><th scope="col">条件</th><th scope="col">本企业</th><th scope="col">要求</th><th scope="col">差距</th></tr></thead>
      ${rows.map(({ c, is, need }) => html`<tbody key=${c.id}>
        <tr>
          <th scope="row"><${State} status=${c.status} /> ${c.title}</th>
          <td>${c.observed}</td>
          <td>${c.required}</td>
          <td>${c.gap ? `${grouped(c.gap.value)}${c.gap.unit}` : c.status === "MET" ? "无" : "待定"}</td>
        </tr>
        <tr aria-hidden="true"><td colspan="4"><${Bar} min=${+is[1]} max=${+(is[2] ?? is[1])} line=${+need[2]} met=${c.status === "MET"} /></td></tr>
      </tbody>`)}
    </table>
    <p class="quiet">横条为本企业数值，竖线为门槛。</p>`;
}

function Bar({ min, max, line, met }) {
  const full = Math.max(Math.abs(max), Math.abs(line), 1e-9) * 1.25;
  const x = (value) => Math.max(0, Math.min(100, (value / full) * 100));
  return html`<svg class=${"bar" + (met ? " met" : "")} viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
    <rect class="track" width="100" height="10" />
    <rect class="certain" y="2" width=${x(min)} height="6" />
    <rect class="possible" x=${x(min)} y="2" width=${x(max) - x(min)} height="6" />
    <rect class="line" x=${Math.min(x(line), 99.4)} width="0.6" height="10" />
  </svg>`;
}

/** The document's own point table: each row stands where the rows above it ended. */
function Score({ policy, rows }) {
  const { min, max, pass, of } = policy.score;
  let at = 0;
  const steps = rows.map((c) => ({ c, from: (at += c.points.min) - c.points.min }));
  return html`<h3>得分构成</h3>
    <table class="figures score">
      <thead><tr><th scope="col">项目</th><th scope="col">得分</th><th scope="col">满分</th></tr></thead>
      ${steps.map(({ c, from }) => html`<tbody key=${c.id}>
        <tr><th scope="row"><${State} status=${c.status} /> ${c.title}<span class="quiet"> ${c.citation.clause}</span></th><td>${span(c.points.min, c.points.max)}</td><td>${c.points.of}</td></tr>
        <tr aria-hidden="true"><td colspan="3"><${Step} from=${from} points=${c.points} of=${of} /></td></tr>
      </tbody>`)}
      <tbody class="sum">
        <tr><th scope="row">合计${pass != null && `（合格线 ${pass} 分）`}</th><td>${span(min, max)}</td><td>${of}</td></tr>
        <tr aria-hidden="true"><td colspan="3"><${Step} from=${0} points=${policy.score} of=${of} pass=${pass} /></td></tr>
      </tbody>
    </table>
    <p class="quiet">深色为已确定的分数，浅色为可能的分数${pass != null && "，竖线为合格线"}。</p>`;
}

function Step({ from, points, of, pass }) {
  const x = (value) => Math.max(0, Math.min(100, (value / of) * 100));
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
    <rect class="track" width="100" height="10" />
    <rect class="certain" x=${x(from)} y="1" width=${x(points.min)} height="8" />
    <rect class="possible" x=${x(from + points.min)} y="1" width=${Math.max(0, x(points.max) - x(points.min))} height="8" />
    ${pass != null && html`<rect class="line" x=${x(pass)} width="0.6" height="10" />`}
  </svg>`;
}

function AwardList({ awards }) {
  const amount = ({ amountMin: min, amountMax: max, unit }) => {
    if (min == null && max == null) return "金额未知";
    if (max == null) return min > 0 ? `${grouped(min)} ${unit}起` : "视数据而定";
    return min === max ? `${grouped(max)} ${unit}` : `${grouped(min)}～${grouped(max)} ${unit}`;
  };
  return html`<h3>奖补与条件</h3>
    <ul class="reasons">${awards.map((a) => html`<li key=${a.id}>
      <p><${State} status=${a.status} word /> <b>${a.title}</b>：${amount(a)}</p>
      ${a.note && html`<p class="quiet">${a.note}</p>`}
    </li>`)}</ul>`;
}

function State({ status, word }) {
  const [sign, says] = STATES[status] ?? STATES.NOT_APPLICABLE;
  return html`<span class=${"state " + status}><span class="sign" aria-hidden="true">${sign}</span>${word ? says : html`<span class="visually-hidden">${says}</span>`}</span>`;
}

const Reason = ({ criterion: c, policy }) => html`<li>
  <p class="name"><${State} status=${c.status} word /> <b>${c.title}</b>${c.route && html` <span class="quiet">（${c.route}）</span>`}</p>
  <p>${c.reason.replace(/^(符合|不符合|待补|待核验|不适用)：/, "")}</p>
  <p class="quiet">依据：${c.citation.clause}${c.grade !== policy.grade && `；等级 ${GRADES[c.grade] ?? c.grade}`}</p>
</li>`;

function Source({ policy }) {
  const { document, number } = policy.criteria[0]?.citation ?? {};
  return html`<h3>依据与时效</h3>
    <p>${document}${number && ` ${number}`}</p>
    <p>${policy.validity}：自 ${policy.effective.from} 起${policy.effective.to ? `，至 ${policy.effective.to}` : policy.inForce == null ? "，有效期未核实，申报前请向主管部门确认" : ""}</p>
    <p class="quiet">来源等级 ${GRADES[policy.grade] ?? policy.grade}</p>`;
}

/** The rungs of a ladder of titles: which is held, which comes next. */
export const LadderList = ({ ladder }) => html`<section class="ladder">
  <h2>${ladder.title}</h2>
  <ol>${ladder.rungs.map((rung) => {
    const place = rung.title === ladder.current ? "现居" : rung.title === ladder.next ? "下一级" : rung.held ? "已持有" : "";
    return html`<li key=${rung.title} class=${rung.held ? "held" : rung.title === ladder.next ? "next" : ""}>
      <span>${rung.title}</span>${place && html` <b>${place}</b>`}
    </li>`;
  })}</ol>
</section>`;
