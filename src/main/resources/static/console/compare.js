// 对比: two to four columns, each a prospect on a day; only what differs, unless all is asked for.
import { call } from "../app/api.js";
import { html, useState } from "../app/preact.js";
import { shown } from "../app/text.js";
import { FAMILIES, groupOf } from "../app/verdict.js";
import { rawOf } from "./answers.js";
import { ask } from "./http.js";
import { inShort } from "./live.js";
import { Choice, Trouble, useLoad } from "./parts.js";
import { vocabulary } from "./prospect.js";

const MOST = 4;
const SCOPES = [["different", "只看不同"], ["all", "全部"]];

/** The columns stand in the fragment as id@day; no name and no figure does. */
const column = (text) => {
  const [, id, asOf] = /^(\d+)@(\d{4}-\d\d-\d\d)$/.exec(text) ?? [];
  return id ? { id, asOf } : null;
};
const go = (columns) => (location.hash = `#/compare${columns.map((one) => `/${one.id}@${one.asOf}`).join("")}`);

export function Compare({ path }) {
  const columns = path.slice(1).map(column).filter(Boolean).slice(0, MOST);
  const [scope, setScope] = useState("different");
  const [family, setFamily] = useState("");
  const { value, failure, reload } = useLoad(async () => {
    const figures = await vocabulary();
    const sides = await Promise.all(columns.map(async ({ id, asOf }) => {
      const [prospect, profile] = await Promise.all([ask(`prospects/${id}`), ask(`prospects/${id}/profiles/${asOf}`)]);
      return { id, asOf, name: prospect.name, answers: profile.answers, assessment: await call("assessments", { asOf, enterprise: profile.answers }) };
    }));
    return { figures, sides };
  }, [path.join("/")]);
  const sides = value?.sides ?? [];
  return html`<h1 tabindex="-1">对比</h1>
    <div class="panel no-print">
      ${columns.length < MOST ? html`<${Add} columns=${columns} />` : html`<p class="quiet">最多并列 ${MOST} 列；移去一列后可再添加。</p>`}
    </div>
    ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    ${!value && !failure && columns.length > 0 && html`<p class="waiting">正在载入…</p>`}
    ${columns.length < 2 && html`<div class="panel empty"><p>${columns.length ? "再选一列即可对比。" : "选两到四家企业，或同一家的两个日期。"}</p><p>对比各项政策的结论、差距与数据，默认只列不同之处。</p></div>`}
    ${sides.length > 0 && html`<div class="panel">
      <div class="tools no-print"><${Choice} label="列出哪些行" options=${SCOPES} value=${scope} onChange=${setScope} />
        <${Choice} label="政策家族" options=${[["", "全部"], ...FAMILIES.map((one) => [one, one])]} value=${family} onChange=${setFamily} />
        <button type="button" onClick=${() => print()}>打印</button></div>
      <${Table} sides=${sides} figures=${value.figures} all=${scope === "all" || sides.length < 2} family=${family} remove=${(i) => go(columns.filter((_, j) => j !== i))} />
    </div>`}`;
}

function Table({ sides, figures, all, family, remove }) {
  const label = (key) => figures[key]?.label ?? key;
  const policies = [...new Map(sides.flatMap((side) => side.assessment.policies).map((policy) => [policy.id, policy])).values()].filter((policy) => !family || policy.family === family);
  const verdicts = policies.map((policy) => {
    const cells = sides.map((side) => side.assessment.policies.find((one) => one.id === policy.id));
    return { policy, cells, same: new Set(cells.map((one) => (one ? groupOf(one) + one.word : ""))).size < 2 };
  });
  const facts = Object.values(figures).filter((figure) => figure.key !== "name" && sides.some((side) => side.answers[figure.key] !== undefined)).map((figure) => {
    const cells = sides.map((side) => (side.answers[figure.key] === undefined ? null : shown(figure, rawOf(figure, side.answers[figure.key]))));
    return { figure, cells, same: new Set(cells).size < 2 };
  });
  const some = (rows) => rows.filter((row) => all || !row.same);
  const width = sides.length + 1;
  return html`<div class="scroll"><table class="table versus">
    <caption class="visually-hidden">对比</caption>
    <thead><tr><th scope="col">项目</th>${sides.map((side, i) => html`<th scope="col" key=${i}><a href=${`#/prospects/${side.id}/verdicts/${side.asOf}`}>${side.name}</a><br /><span>${side.asOf}</span>
      <button type="button" class="plain no-print" aria-label=${`移去 ${side.name} ${side.asOf}`} onClick=${() => remove(i)}>移去</button></th>`)}</tr></thead>
    <tbody class="band"><tr><th colspan=${width} scope="colgroup">政策结论<span class="quiet">　${count(verdicts, all)}</span></th></tr></tbody>
    <tbody>${some(verdicts).map(({ policy, cells, same }) => html`<tr key=${policy.id} class=${same ? "same" : ""}><th scope="row">${policy.title}</th>
      ${cells.map((one) => html`<td class=${one ? groupOf(one) : ""}>${one ? html`<span class="word">${one.word}${groupOf(one) === "near" ? " · 差一步" : ""}</span>${one.score && html` <span class="quiet">${one.score.min === one.score.max ? one.score.min : `${one.score.min}～${one.score.max}`} 分</span>`}<br /><small class="quiet">${["NOT_ELIGIBLE", "NEEDS_INFO", "NEEDS_REVIEW"].includes(one.status) ? inShort(one, label) : ""}</small>` : "当日未施行"}</td>`)}</tr>`)}</tbody>
    <tbody class="band"><tr><th colspan=${width} scope="colgroup">数据<span class="quiet">　${count(facts, all)}</span></th></tr></tbody>
    <tbody>${some(facts).map(({ figure, cells, same }) => html`<tr key=${figure.key} class=${same ? "same" : ""}><th scope="row">${figure.label}</th>${cells.map((text) => html`<td>${text ?? "（未填）"}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

const count = (rows, all) => {
  const different = rows.filter((row) => !row.same).length;
  return all ? `共 ${rows.length} 行，${different} 行不同` : `${different} 行不同，${rows.length - different} 行相同未列`;
};

/** Finds a prospect and one of its days. */
function Add({ columns }) {
  const [words, setWords] = useState("");
  const [picked, setPicked] = useState("");
  const found = useLoad(() => ask(`prospects?q=${encodeURIComponent(words.trim())}&size=50`), [words], true);
  const days = useLoad(async () => (picked ? ask(`prospects/${picked}/profiles`) : []), [picked]);
  const [day, setDay] = useState("");
  const offered = found.value?.items.filter((one) => one.asOf) ?? [];
  const chosen = days.value?.some((one) => one.asOf === day) ? day : days.value?.[0]?.asOf;
  const add = (event) => {
    event.preventDefault();
    if (picked && chosen && !columns.some((one) => one.id === picked && one.asOf === chosen)) go([...columns, { id: picked, asOf: chosen }]);
  };
  return html`<form class="tools" onSubmit=${add}>
    <div class="line"><label for="find">查找企业</label><input id="find" type="search" autocomplete="off" value=${words} onInput=${(e) => setWords(e.target.value)} /></div>
    <div class="line grow"><label for="pick">企业</label><select id="pick" value=${picked} onChange=${(e) => setPicked(e.target.value)}>
      <option value="">请选择…</option>${offered.map((one) => html`<option key=${one.id} value=${one.id}>${one.name}</option>`)}</select></div>
    <div class="line"><label for="pick-day">数据日期</label><select id="pick-day" value=${chosen ?? ""} disabled=${!days.value?.length} onChange=${(e) => setDay(e.target.value)}>
      ${(days.value ?? []).map((one) => html`<option key=${one.asOf} value=${one.asOf}>${one.asOf}</option>`)}</select></div>
    <button type="submit" class="primary" disabled=${!picked || !chosen}>加入对比</button>
    ${found.failure && html`<${Trouble} failure=${found.failure} retry=${found.reload} />`}
  </form>`;
}
