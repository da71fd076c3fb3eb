// What came of a list: the grid of enterprises and policies, the near misses, the rows not judged.
import { html, useState } from "../app/preact.js";
import industries from "../app/industries.js";
import { FAMILIES } from "../app/verdict.js";
import { Grid, SAYS } from "./grid.js";
import { ask } from "./http.js";
import { Choice, Pager, Trouble, asked, useLoad, useWork } from "./parts.js";

const SIZE = 50;
const SORTS = [["", "金额，再最近"], ["可能金额", "可能金额"], ["最近", "离符合最近"], ["行号", "表中次序"]];
const FILTERS = ["family", "policy", "state", "industry", "street", "sort"];
const NAMES = new Map(industries);

/** Filters live in the fragment and nothing else does: no name, no figure. */
function go(id, part, query, change) {
  location.hash = `#/batch/${id}${part && `/${part}`}${asked({ ...Object.fromEntries(query), page: "", ...change })}`;
}

export function Result(props) {
  const { id, path, query, job } = props;
  const part = path[2] ?? "";
  const { value, failure, reload } = useLoad(() => ask(`screenings/${id}/overview`), [id, job.done]);
  if (!value) return failure ? html`<${Trouble} failure=${failure} retry=${reload} />` : html`<p class="waiting">正在载入结果…</p>`;
  const unjudged = job.done - Object.values(value.standings[0] ?? {}).reduce((all, one) => all + one, 0);
  const tabs = [["", "结果"], ["near", "差一步名单"], ...(unjudged ? [["faulty", `未判定（${unjudged}）`]] : [])];
  const Part = { near: Near, faulty: Faulty }[part] ?? Cells;
  return html`<nav class="tabs no-print" aria-label="结果">
      ${tabs.map(([to, name]) => html`<a key=${to} href=${`#/batch/${id}${to && `/${to}`}${query.get("policy") && to !== "faulty" ? `?policy=${query.get("policy")}` : ""}`} aria-current=${to === part ? "page" : undefined}>${name}</a>`)}
    </nav>
    <${Part} key=${part} ...${props} overview=${value} set=${(change) => go(id, part, query, change)} />`;
}

const Pick = ({ id, label, options, value, onChange }) => html`<div class="line"><label for=${id}>${label}</label>
  <select id=${id} value=${value} onChange=${(e) => onChange(e.target.value)}>${options.map(([key, name]) => html`<option key=${key} value=${key} selected=${key === value}>${name}</option>`)}</select></div>`;

const policyOptions = (policies, family) => [["", "全部政策"], ...policies.filter((one) => !family || one.family === family).map((one) => [one.id, one.title])];

const says = ({ counts }) => (counts.E ?? 0) + (counts.D ?? 0);

function Cells({ id, query, overview, set, may }) {
  const wanted = Object.fromEntries(FILTERS.map((key) => [key, query.get(key) ?? ""]));
  const page = Math.max(0, Number(query.get("page")) || 0);
  const rows = `screenings/${id}/rows${asked({ ...wanted, page: String(page), size: SIZE })}`;
  const { value, failure, busy, reload } = useLoad(() => ask(rows), [rows], true);
  // A policy of another family would go on filtering unseen.
  const choose = (family) => set({ family, policy: overview.policies.some((one) => one.id === wanted.policy && (!family || one.family === family)) ? wanted.policy : "" });
  const columns = overview.policies
    .map((policy, at) => ({ ...policy, at, counts: overview.standings[at] }))
    .filter((one) => !wanted.family || one.family === wanted.family || one.id === wanted.policy)
    // The policy wanted first, then those that say most: whom it suits, who is near.
    .sort((a, b) => (b.id === wanted.policy) - (a.id === wanted.policy) || says(b) - says(a) || a.at - b.at);
  const states = Object.entries(SAYS).map(([letter, [, , word]]) => {
    const counts = overview.standings[overview.policies.findIndex((one) => one.id === wanted.policy)];
    return [letter, counts ? `${word}（${counts[letter] ?? 0}）` : word];
  });
  return html`<section class="panel results">
    <div class="tools no-print">
      <${Choice} label="政策家族" options=${[["", "全部"], ...FAMILIES.filter((one) => overview.policies.some((policy) => policy.family === one)).map((one) => [one, one])]} value=${wanted.family} onChange=${choose} />
      <${Pick} id="f-policy" label="政策" options=${policyOptions(overview.policies, wanted.family)} value=${wanted.policy} onChange=${(policy) => set({ policy })} />
      <${Pick} id="f-state" label=${wanted.policy ? "结论" : wanted.family ? "结论（此家族任一政策）" : "结论（任一政策）"} options=${[["", "全部"], ...states]} value=${wanted.state} onChange=${(state) => set({ state })} />
      <${Pick} id="f-industry" label="行业" options=${[["", "全部"], ...Object.entries(overview.industries).map(([code, count]) => [code, `${code} ${NAMES.get(code) ?? ""}（${count}）`])]} value=${wanted.industry} onChange=${(industry) => set({ industry })} />
      ${Object.keys(overview.streets).length > 0 && html`<${Pick} id="f-street" label="街道" options=${[["", "全部"], ...Object.entries(overview.streets).map(([name, count]) => [name, `${name}（${count}）`])]} value=${wanted.street} onChange=${(street) => set({ street })} />`}
      <${Pick} id="f-sort" label="排序" options=${SORTS} value=${wanted.sort} onChange=${(sort) => set({ sort })} />
      <${Views} query=${query} id=${id} may=${may} />
    </div>
    ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    <p class="quiet" role="status">${value ? `${value.total.toLocaleString("zh-CN")} 行符合筛选${busy ? "；正在更新…" : ""}` : "正在载入…"}<span class="no-print">　在表里用方向键移动，按 Enter 看这家的全部理由，按 PageUp、PageDown 翻页。</span></p>
    ${value && value.items.length > 0 && html`<${Grid} id=${id} columns=${columns} value=${value} wanted=${wanted} pick=${(policy) => set({ policy, sort: "最近" })} turn=${(to) => set({ page: String(to) })} />`}
    ${value && value.items.length === 0 && html`<div class="empty"><p>没有符合筛选的企业。</p><div class="actions"><button type="button" onClick=${() => set(Object.fromEntries(FILTERS.map((key) => [key, ""])))}>清除筛选</button></div></div>`}
    ${value && html`<${Pager} ...${value} go=${(to) => set({ page: String(to) })} />`}
  </section>`;
}

function Views({ query, id, may }) {
  const { value, reload } = useLoad(() => ask("views"), []);
  const { failure, run } = useWork();
  const mine = (value ?? []).filter((one) => one.query.startsWith("batch?"));
  const now = () => {
    const kept = new URLSearchParams(FILTERS.filter((key) => query.get(key)).map((key) => [key, query.get(key)]));
    return `batch?${kept}`;
  };
  const save = async () => {
    const name = prompt("给现在的筛选与排序起个名字：", "")?.trim();
    if (name && (await run(() => ask(`views/${encodeURIComponent(name)}`, { method: "PUT", body: { query: now() } })))) reload();
  };
  const remove = async (name) => confirm(`删除视图“${name}”？`) && ((await run(() => ask(`views/${encodeURIComponent(name)}`, { method: "DELETE" }))), reload());
  const current = mine.find((one) => one.query === now())?.name ?? "";
  return html`${mine.length > 0 && html`<${Pick} id="f-view" label="我的视图" options=${[["", "—"], ...mine.map((one) => [one.name, one.name])]} value=${current} onChange=${(name) => {
      const view = mine.find((one) => one.name === name);
      location.hash = `#/batch/${id}${view && view.query !== "batch?" ? `?${view.query.slice(6)}` : ""}`;
    }} />`}
    ${may("招商") && html`<div class="actions"><button type="button" onClick=${save}>保存视图</button>${current && html`<button type="button" class="plain" onClick=${() => remove(current)}>删除此视图</button>`}</div>`}
    ${failure && html`<${Trouble} failure=${failure} />`}`;
}

function Near({ id, query, overview, set }) {
  const policy = query.get("policy") ?? "";
  const page = Math.max(0, Number(query.get("page")) || 0);
  const { value, failure, reload } = useLoad(() => ask(`screenings/${id}/near?policy=${encodeURIComponent(policy)}&page=${page}&size=${SIZE}`), [id, policy, page], true);
  const titles = Object.fromEntries(overview.policies.map((one) => [one.id, one.title]));
  return html`<section class="panel">
    <div class="tools no-print"><${Pick} id="n-policy" label="政策" options=${policyOptions(overview.policies, "")} value=${policy} onChange=${(to) => set({ policy: to })} /></div>
    <p class="quiet">只有一条不符合、并且差多少可以量化的，按相对差距（差距 ÷ 要求）从小到大：最值得上门的在最前面。</p>
    ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    ${!value && !failure && html`<p class="waiting">正在载入…</p>`}
    ${value?.total === 0 && html`<div class="empty"><p>没有差一步的企业。</p></div>`}
    ${value?.total > 0 && html`<div class="scroll" role="region" aria-label="差一步名单" tabindex="0"><table class="table nearest">
      <thead><tr><th scope="col">企业</th><th scope="col">政策</th><th scope="col">差在</th><th scope="col">现状</th><th scope="col">要求</th><th scope="col" class="number">差距</th><th scope="col" class="number">相对</th><th scope="col">另缺数据</th></tr></thead>
      <tbody>${value.items.map((one) => html`<tr key=${one.line + one.policy}>
        <td><a href=${`#/batch/${id}/row/${one.line}`}>${one.name || `第 ${one.line} 行`}</a>${one.creditCode && html`<br /><small class="quiet">${one.creditCode}</small>`}</td>
        <td>${titles[one.policy] ?? one.policy}</td><td>${one.shortfall.title}</td><td>${one.shortfall.observed}</td><td>${one.shortfall.required}</td>
        <td class="number"><b class="near-word">${one.gap}</b></td><td class="number">${percent(one.share)}</td><td class="nowrap">${one.missing ? `${one.missing} 项` : "无"}</td>
      </tr>`)}</tbody>
    </table></div>`}
    ${value && html`<${Pager} ...${value} unit="条" go=${(to) => set({ page: String(to) })} />`}
  </section>`;
}

function Faulty({ id, query, set }) {
  const page = Math.max(0, Number(query.get("page")) || 0);
  const { value, failure, reload } = useLoad(() => ask(`screenings/${id}/rows?state=F&sort=行号&page=${page}&size=${SIZE}`), [id, page], true);
  return html`<section class="panel">
    <p class="quiet">这些行没有判定，不是“不符合”。请在原文件里改好后重新上传。</p>
    ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    ${value && html`<div class="scroll" role="region" aria-label="未判定的行" tabindex="0"><table class="table">
      <thead><tr><th scope="col">行</th><th scope="col">企业</th><th scope="col">原因</th></tr></thead>
      <tbody>${value.items.map((one) => html`<tr key=${one.line}><td class="number">${one.line}</td><td>${one.name || "—"}</td><td>${one.error.split("\n").map((text) => html`<p>${text}</p>`)}</td></tr>`)}</tbody>
    </table></div>
    <${Pager} ...${value} unit="行" go=${(to) => set({ page: String(to) })} />`}
  </section>`;
}

/** As a share, rounded up: never nearer than it is. */
const percent = (share) => `${Math.ceil(Number(share) * 1000) / 10}%`;
