// One prospect: its figures, its verdicts, its history, its card.
import { call } from "../app/api.js";
import { html, useRef } from "../app/preact.js";
import { Data } from "./assess.js";
import { History } from "./history.js";
import { ask } from "./http.js";
import { Trouble, useLoad, useWork } from "./parts.js";
import { Card } from "./prospects.js";
import { Verdict } from "./verdicts.js";

let known = null;

/** All figures that can be answered, by key; asked for once. */
export const vocabulary = () =>
  (known ??= call("vocabulary").then(
    (list) => Object.fromEntries(list.filter((figure) => !figure.computed).map((figure) => [figure.key, figure])),
    (failure) => {
      known = null;
      throw failure;
    },
  ));

const TABS = { data: ["数据", Data], verdicts: ["结论", Verdict], history: ["历史", History], card: ["档案", CardTab] };

export function Prospect(props) {
  const { id, path } = props;
  const tab = TABS[path[2]] ? path[2] : "data";
  const { value, failure, reload } = useLoad(async () => {
    const [prospect, saved, figures] = await Promise.all([ask(`prospects/${id}`), ask(`prospects/${id}/profiles`), vocabulary()]);
    return { prospect, saved, figures };
  }, [id]);
  if (!value) return failure ? html`<h1 tabindex="-1">打不开这家企业</h1><${Trouble} failure=${failure} retry=${reload} /><p><a href="#/prospects">回到列表</a></p>` : html`<p class="waiting">正在载入…</p>`;
  const { prospect, saved } = value;
  const day = path[3] ?? saved[0]?.asOf;
  const Tab = TABS[tab][1];
  return html`
    <div class="head">
      <h1 tabindex="-1">${prospect.name}${prospect.demo && html` <span class="tag">演示</span>`}</h1>
      <p class="quiet">${[prospect.creditCode, prospect.street].filter(Boolean).join("　")}</p>
    </div>
    <nav class="tabs no-print" aria-label="这家企业">
      ${Object.entries(TABS).map(([one, [name]]) => html`<a key=${one} href=${`#/prospects/${id}/${one}${day && ["data", "verdicts"].includes(one) ? `/${day}` : ""}`} aria-current=${one === tab ? "page" : undefined}>${name}</a>`)}
      <a href="#/prospects">全部企业</a>
    </nav>
    ${failure && html`<${Trouble} failure=${failure} retry=${reload} />`}
    <${Tab} key=${tab === "verdicts" ? path.slice(2).join("/") : tab} ...${props} ...${value} day=${day} reload=${reload} />`;
}

function CardTab({ prospect, may, reload }) {
  const version = useRef(prospect.version);
  const { failure, run } = useWork();
  const save = (body) =>
    ask(`prospects/${prospect.id}`, { method: "PUT", body: { ...body, version: version.current } }).catch((e) => {
      version.current = e.current?.version ?? version.current;
      throw e;
    });
  const remove = async () => {
    if (!confirm(`删除“${prospect.name}”的档案、全部数据与留存的判定？删除后不能恢复。`)) return;
    if ((await run(() => ask(`prospects/${prospect.id}`, { method: "DELETE" }))) === null) location.hash = "#/prospects";
  };
  return html`<section class="panel narrow">
      <h2>企业档案</h2>
      ${may("招商")
        ? html`<${Card} card=${prospect} label="保存档案" save=${save} onDone=${(one) => ((version.current = one.version), reload())} />`
        : html`<dl class="pairs"><dt>企业名称</dt><dd>${prospect.name}</dd><dt>统一社会信用代码</dt><dd>${prospect.creditCode || "—"}</dd><dt>街道</dt><dd>${prospect.street || "—"}</dd><dt>备注</dt><dd>${prospect.note || "—"}</dd></dl>`}
      <p class="quiet">${prospect.createdBy} 建档，${prospect.updatedBy} 于 ${prospect.updatedAt.slice(0, 10)} 最后修改。</p>
    </section>
    ${may("管理") && html`<section class="panel narrow"><h2>删除</h2>
      <p>删除档案会一并删除它的全部数据与留存的判定。</p>
      ${failure && html`<${Trouble} failure=${failure} />`}
      <div class="actions"><button type="button" class="danger" onClick=${remove}>删除这家企业</button></div></section>`}`;
}
