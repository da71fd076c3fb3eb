// 结论: all verdicts of a day with their trace, the ladders, places, and the report to hand over.
import { call } from "../app/api.js";
import { html, useState } from "../app/preact.js";
import { usePrint } from "../app/print.js";
import { FAMILIES, Verdicts } from "../app/verdict.js";
import { address, ask } from "./http.js";
import { Tally } from "./live.js";
import { Choice, Trouble, moment, useLoad, useWork } from "./parts.js";

const PLACE = /^载体\//;

export function Verdict({ id, day, path, saved, figures, prospect, may }) {
  const receipt = path[4];
  const [family, setFamily] = useState("");
  const [kept, setKept] = useState("");
  const { busy, failure: refused, run } = useWork();
  const { value, failure, reload } = useLoad(async () => {
    if (receipt) return ask(`prospects/${id}/assessments/${receipt}`);
    if (!day) return null;
    const profile = await ask(`prospects/${id}/profiles/${day}`);
    return call("assessments", { asOf: day, enterprise: profile.answers });
  }, [id, day, receipt]);
  usePrint();
  if (!day) return html`<div class="panel empty"><p>还没有保存过数据，没有结论可看。</p><div class="actions"><a class="button primary" href=${`#/prospects/${id}/data`}>去填写数据</a></div></div>`;
  if (!value) return failure ? html`<${Trouble} failure=${failure} retry=${reload} />` : html`<p class="waiting">正在判定…</p>`;
  const policies = value.policies.filter((policy) => !family || policy.family === family);
  const ladders = value.ladders.filter((ladder) => !family || ladder.title.startsWith(family.slice(0, 2)));
  const label = (key) => figures[key]?.label ?? key;
  const keep = async () => {
    const one = await run(() => ask(`prospects/${id}/assessments?asOf=${day}`, { method: "POST" }));
    if (one) setKept(`已留存，凭证 ${one.receipt}（${moment(one.createdAt)}）`);
  };
  const fold = (open) => document.querySelectorAll(".trace .card").forEach((card) => (card.open = open));
  const report = (format) => address(`prospects/${id}/report?format=${format}&asOf=${day}`);
  return html`
    <div class="tools panel no-print">
      <div class="line"><label for="day">判定日</label><select id="day" value=${day} onChange=${(e) => (location.hash = `#/prospects/${id}/verdicts/${e.target.value}`)}>
        ${saved.map((one) => html`<option key=${one.asOf} selected=${one.asOf === day}>${one.asOf}</option>`)}</select></div>
      <${Choice} label="政策家族" options=${[["", "全部"], ...FAMILIES.map((one) => [one, one])]} value=${family} onChange=${setFamily} />
      <div class="actions grow">
        <button type="button" onClick=${() => print()}>打印</button>
        ${!receipt && html`<a class="button" href=${report("html")} target="_blank" rel="noopener">体检报告（一页）</a><a class="button" href=${report("docx")}>体检报告 DOCX</a>`}
        ${!receipt && may("招商") && html`<button type="button" disabled=${busy} onClick=${keep}>留存本次判定</button>`}
        <button type="button" class="plain" onClick=${() => fold(true)}>全部展开</button><button type="button" class="plain" onClick=${() => fold(false)}>全部收起</button>
      </div>
      <p role="status" class="said">${kept}</p>
    </div>
    ${refused && html`<${Trouble} failure=${refused} retry=${keep} />`}
    ${receipt && html`<p class="notice">这是留存的判定，按当时的规则原样显示；<a href=${`#/prospects/${id}/verdicts/${day}`}>按现行规则看</a>。</p>`}
    <div class="panel"><p>${prospect.name}　判定日 ${value.receipt.asOf}${family && `　家族：${family}`}</p><${Tally} policies=${policies} /></div>
    <div class="trace"><${Verdicts} policies=${policies} label=${label} /></div>
    ${ladders.map((ladder) => html`<${Ladder} key=${ladder.title} ladder=${ladder} policies=${value.policies} label=${label} />`)}
    <${Places} policies=${policies} label=${label} />
    <section class="panel"><h2>判定凭证</h2>
      <p>凭证号 <code>${value.receipt.id}</code>　规则库摘要 <code>${value.receipt.ruleset.digest.slice(0, 16)}</code></p>
      <p class="quiet">同样的数据、规则库与判定日，得到的结论逐字相同。${value.disclaimer}。</p></section>`;
}

/** A ladder of titles: which is held, which comes next, and what is lacking for each. */
function Ladder({ ladder, policies, label }) {
  const words = { ELIGIBLE: "符合条件", NOT_ELIGIBLE: "不符合", NEEDS_INFO: "待补充", NEEDS_REVIEW: "待核验", NOT_APPLICABLE: "不适用" };
  return html`<section class="panel"><h2>${ladder.title}</h2>
    <ol class="rungs">${ladder.rungs.map((rung) => {
      const titles = Object.fromEntries((policies.find((policy) => policy.id === rung.policy)?.criteria ?? []).map((c) => [c.id, c.title]));
      const place = rung.title === ladder.current ? "现居" : rung.title === ladder.next ? "下一级" : rung.held ? "已持有" : "";
      return html`<li key=${rung.title} class=${rung.held ? "held" : rung.title === ladder.next ? "next" : ""}>
        <b>${rung.title}</b>${place && html`<span class="tag">${place}</span> `}${rung.status && !rung.held && html`<span>${words[rung.status]}</span>`}
        ${!rung.held && rung.blockers.length > 0 && html`<p class="quiet">差在：${rung.blockers.map((id) => titles[id] ?? id).join("、")}</p>`}
        ${!rung.held && rung.missing.length > 0 && html`<p class="quiet">还缺：${rung.missing.slice(0, 4).map(label).join("、")}${rung.missing.length > 4 ? ` 等 ${rung.missing.length} 项` : ""}</p>`}
      </li>`;
    })}</ol></section>`;
}

/** Places the plans name for such an enterprise, in the plans' words. */
function Places({ policies, label }) {
  const plans = policies.filter((policy) => policy.criteria.some((c) => PLACE.test(c.route ?? "")));
  const ids = plans.map((policy) => policy.id).join();
  const { value, failure, reload } = useLoad(async () => {
    const details = await Promise.all(plans.map((policy) => call(`policies/${encodeURIComponent(policy.id)}`)));
    return Object.fromEntries(details.flat().flatMap((detail) => detail.clauses.map((clause) => [clause.id, clause])));
  }, [ids]);
  if (!plans.length) return null;
  if (failure) return html`<${Trouble} failure=${failure} retry=${reload} />`;
  return html`<section class="panel"><h2>推荐载体</h2>
    ${plans.map((policy) => {
      const places = policy.criteria.filter((c) => PLACE.test(c.route ?? ""));
      const fit = places.filter((c) => c.status === "MET");
      const open = [...new Set(places.filter((c) => c.status === "UNKNOWN").flatMap((c) => c.missing))];
      return html`<p class="quiet">按${policy.title}（${policy.validity}${policy.effective.to ? `，规划期至 ${policy.effective.to}` : ""}）；是规划方向，不是准入条件。</p>
        ${fit.length === 0 && html`<p>${open.length ? "尚不能判断。" : "规划没有点名这类企业的载体。"}</p>`}
        <ul class="places">${fit.map((c) => html`<li key=${c.id}><b>${c.title}</b>　${value?.[c.id]?.point ?? ""}<p class="quiet">${c.reason.replace(/^符合：/, "")}　依据：${c.citation.clause}</p></li>`)}</ul>
        ${open.length > 0 && html`<p class="quiet">补充 ${open.map(label).join("、")} 后，可判断其余 ${places.filter((c) => c.status === "UNKNOWN").length} 处。</p>`}`;
    })}</section>`;
}
