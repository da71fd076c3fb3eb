// 批量筛选: template, upload, check, run; what came of it is in batchresult.js.
import { html, useEffect, useRef, useState } from "../app/preact.js";
import { FAMILIES } from "../app/verdict.js";
import { Result } from "./batchresult.js";
import { Row } from "./batchrow.js";
import { address, ask } from "./http.js";
import { Trouble, moment, today, useLoad, useWork } from "./parts.js";

const STEPS = ["模板", "上传", "核对", "运行", "结果"];
const LARGEST = 20 * 1024 * 1024;
const STATES = { 待运行: "等待运行", 运行中: "运行中", 已完成: "已完成", 已取消: "已取消", 失败: "没有完成" };
export const running = (job) => job.state === "待运行" || job.state === "运行中";
const many = (number) => Number(number).toLocaleString("zh-CN");

export function Batch(props) {
  const [, id, part, line] = props.path;
  if (id === "new") return html`<${New} ...${props} />`;
  if (id && part === "row") return html`<${Row} key=${`${id}-${line}`} id=${id} line=${line} ...${props} />`;
  return id ? html`<${Job} key=${id} id=${id} ...${props} />` : html`<${Jobs} ...${props} />`;
}

const Steps = ({ at }) => html`<ol class="steps no-print" aria-label="步骤">
  ${STEPS.map((name, i) => html`<li key=${name} class=${i < at ? "past" : ""} aria-current=${i === at ? "step" : undefined}><span aria-hidden="true">${i + 1}</span>${name}</li>`)}
</ol>`;

function Jobs({ may }) {
  const { value, failure, reload } = useLoad(() => ask("screenings?size=50"), []);
  const { failure: refused, run } = useWork();
  const remove = async (job) => {
    if (!confirm(`删除“${job.fileName}”的全部数据与结果？删除后不能恢复。`)) return;
    if ((await run(() => ask(`screenings/${job.id}`, { method: "DELETE" }))) === null) reload();
  };
  const add = may("招商") && html`<a class="button primary" href="#/batch/new">筛选新名单</a>`;
  return html`<div class="head"><h1 tabindex="-1">批量筛选</h1><div class="actions">${add}</div></div>
    ${(failure || refused) && html`<${Trouble} failure=${failure ?? refused} retry=${reload} />`}
    <div class="panel">
      ${!value && !failure && html`<p class="waiting">正在载入…</p>`}
      ${value?.total === 0 && html`<div class="empty"><p>还没有筛选过名单。</p><p>下载模板，填好上传，核对后运行：每家企业对每项政策的结论、差距和差一步名单一次看全。</p><div class="actions">${add}</div></div>`}
      ${value?.total > 0 && html`<div class="scroll" role="region" aria-label="名单" tabindex="0"><table class="table">
        <thead><tr><th scope="col">名单</th><th scope="col">判定日</th><th scope="col">范围</th><th scope="col">企业</th><th scope="col">状态</th><th scope="col">上传</th>${may("管理") && html`<th scope="col"><span class="visually-hidden">操作</span></th>`}</tr></thead>
        <tbody>${value.items.map((job) => html`<tr key=${job.id}>
          <td><a href=${`#/batch/${job.id}`}>${job.fileName}</a></td>
          <td class="nowrap">${job.asOf}</td><td>${job.families.join("、") || "全部政策"}</td>
          <td class="nowrap">${many(job.total)} 行${job.faulty > 0 && `，有误 ${many(job.faulty)} 行`}</td>
          <td class="nowrap">${STATES[job.state]}${running(job) && ` ${job.percent}%`}</td>
          <td class="nowrap">${moment(job.createdAt)}<br /><small class="quiet">${job.createdBy}</small></td>
          ${may("管理") && html`<td><button type="button" class="plain" onClick=${() => remove(job)}>删除<span class="visually-hidden">“${job.fileName}”</span></button></td>`}
        </tr>`)}</tbody>
      </table></div>`}
    </div>`;
}

/** Choosing the corrected file of the same name is a change too. */
const forget = (event) => (event.target.value = "");

function New({ may }) {
  const [families, setFamilies] = useState([]);
  const [day, setDay] = useState(today());
  const [file, setFile] = useState(null);
  const [over, setOver] = useState(false);
  const copying = useWork();
  const running = useWork();
  const heading = useRef(null);
  const sheet = () => {
    const body = new FormData();
    body.append("file", file);
    body.append("asOf", day);
    return body;
  };
  // The day decides which dates are in the future: another day, another check.
  const check = useLoad(async () => {
    if (!file) return null;
    if (file.size > LARGEST) throw { kind: "input", message: "文件超过 20 MB；请拆成几个文件。", errors: [] };
    return ask("screenings/check", { body: sheet() });
  }, [file, day]);
  const found = check.value;
  useEffect(() => {
    if (found) heading.current?.focus();
  }, [found]);
  if (!may("招商")) return html`<h1 tabindex="-1">筛选新名单</h1><p>您的角色只能查看结果；上传名单请联系招商人员。</p>`;
  const copy = () => copying.run(async () => {
    const marked = await ask("screenings/annotated", { body: sheet(), as: "blob" });
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(marked), download: file.name.replace(/\.[^.]*$/, "") + "（已标注问题）.xlsx" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  });
  const start = async () => {
    const body = sheet();
    families.forEach((one) => body.append("families", one));
    const job = await running.run(() => ask("screenings", { body }));
    if (job) location.hash = `#/batch/${job.id}`;
  };
  const chosen = FAMILIES.filter((one) => families.includes(one));
  const template = address(`screenings/template?asOf=${day}${chosen.map((one) => `&families=${encodeURIComponent(one)}`).join("")}`);
  return html`<div class="head"><h1 tabindex="-1">筛选新名单</h1></div>
    <${Steps} at=${found ? 2 : file ? 1 : 0} />
    <section class="panel"><h2>一、模板</h2>
      <div class="tools">
        <fieldset class="goals"><legend>看哪些政策（都不选即全部）</legend>
          ${FAMILIES.map((one) => html`<label key=${one}><input type="checkbox" checked=${families.includes(one)} onChange=${(e) => setFamilies((now) => (e.target.checked ? [...now, one] : now.filter((other) => other !== one)))} /> ${one}</label>`)}
        </fieldset>
        <div class="line"><label for="as-of">判定日</label><input id="as-of" type="date" required min="2000-01-01" max="2100-12-31" value=${day} onChange=${(e) => e.target.value && setDay(e.target.value)} /></div>
        <div class="actions"><a class="button" href=${template}>下载模板（XLSX）</a></div>
      </div>
      <p class="quiet">自己的表也可以：表头写数据项名称即可，见模板“字典”。不清楚的留空，不会判为不符合。</p>
    </section>
    <section class="panel"><h2>二、上传</h2>
      <div class=${"drop" + (over ? " over" : "")} onDragOver=${(e) => (e.preventDefault(), setOver(true))} onDragLeave=${() => setOver(false)} onDrop=${(e) => (e.preventDefault(), setOver(false), setFile(e.dataTransfer.files[0] ?? null))}>
        <label for="sheet">XLSX 或 CSV 文件，至多 20 MB、20,000 行；也可以拖到这里</label>
        <input id="sheet" type="file" accept=".xlsx,.csv,.txt" onClick=${forget} onChange=${(e) => setFile(e.target.files[0] ?? null)} />
      </div>
      <p class="quiet">核对时不保存；按“运行”后只保存各行数据，不保存文件本身。</p>
    </section>
    <section class="panel"><h2 tabindex="-1" ref=${heading}>三、核对</h2>
      ${file ? html`<p class="quiet">${file.name}</p>` : html`<p class="quiet">选好文件后在这里列出填写问题。</p>`}
      ${file && check.busy && html`<p role="status">正在核对…</p>`}
      ${check.failure && html`<${Trouble} failure=${check.failure} retry=${check.reload} />`}
      ${copying.failure && html`<${Trouble} failure=${copying.failure} retry=${copy} />`}
      ${found && html`<${Found} found=${found} copy=${copy} />`}
    </section>
    ${found && html`<section class="panel"><h2>四、运行</h2>
      ${running.failure && html`<${Trouble} failure=${running.failure} />`}
      ${found.good > 0
        ? html`<p>${found.rows > found.good ? `有误的 ${many(found.rows - found.good)} 行不判定，会列在结果的“未判定”里；也可以改好后重新上传。` : "全部可以判定。"}</p>
          <div class="actions"><button type="button" class="primary" disabled=${running.busy} onClick=${start}>${running.busy ? "正在交付…" : `运行 ${many(found.good)} 家`}</button></div>`
        : html`<p>没有可以判定的行；请改好后重新上传。</p>`}
    </section>`}`;
}

function Found({ found, copy }) {
  const bad = found.rows - found.good;
  return html`<p role="status" class=${found.found ? "doubt" : "said"}>${found.rows
    ? `共 ${many(found.rows)} 行：可以判定 ${many(found.good)} 行，有误 ${many(bad)} 行${found.found ? `（${many(found.found)} 处）` : "，没有发现问题"}。`
    : "表头有问题，各行还没有核对。"}</p>
    ${found.found > 0 && html`
      <div class="actions"><button type="button" onClick=${copy}>下载标注了问题的文件</button></div>
      <div class="scroll mistakes" role="region" aria-label="填写问题" tabindex="0"><table class="table">
        <thead><tr><th scope="col">行</th><th scope="col">列</th><th scope="col">所填值</th><th scope="col">原因</th><th scope="col">建议</th></tr></thead>
        <tbody>${found.mistakes.map((one) => html`<tr>
          <td class="number">${one.row}</td><td><b>${one.column}</b> ${one.header}</td><td>${one.value || "—"}</td><td>${one.reason}</td><td>${one.suggestion}</td>
        </tr>`)}</tbody>
      </table></div>
      ${found.found > found.mistakes.length && html`<p class="quiet">这里列出前 ${many(found.mistakes.length)} 处，全部问题见标注了问题的文件。</p>`}`}`;
}

function Job(props) {
  const { id, may } = props;
  const [job, setJob] = useState(null);
  const [failure, setFailure] = useState(null);
  const [turn, setTurn] = useState(0);
  const work = useWork();
  // Asks again while it runs, ever less often: each question is an entry in the audit.
  useEffect(() => {
    let timer, gone = false, asked = 0;
    const look = () => ask(`screenings/${id}`).then(
      (one) => {
        if (gone) return;
        setJob(one), setFailure(null);
        if (running(one)) timer = setTimeout(look, Math.min(1000 * 1.4 ** asked++, 5000));
      },
      (e) => {
        if (gone) return;
        setFailure(e);
        if (["offline", "timeout", "server"].includes(e.kind)) timer = setTimeout(look, 5000);
      },
    );
    look();
    return () => ((gone = true), clearTimeout(timer));
  }, [id, turn]);
  const act = (what) => work.run(async () => (setJob(await ask(`screenings/${id}/${what}`, { method: "POST" })), setTurn(turn + 1)));
  const again = () => confirm("按现行规则重新判定整份名单？现有结果会被替换。") && act("again");
  if (!job) return failure ? html`<h1 tabindex="-1">打不开这份名单</h1><${Trouble} failure=${failure} retry=${() => setTurn(turn + 1)} /><p><a href="#/batch">回到名单列表</a></p>` : html`<p class="waiting">正在载入…</p>`;
  const busy = running(job);
  return html`<div class="head"><div><h1 tabindex="-1">${job.fileName}</h1>
      <p class="quiet">判定日 ${job.asOf}　${job.families.join("、") || "全部政策"}　${many(job.total)} 行${job.faulty ? `，其中 ${many(job.faulty)} 行有误未判定` : ""}　规则库 <code>${job.rulesetDigest.slice(0, 12)}</code></p></div>
      <div class="actions no-print">
        ${!busy && job.done > job.faulty && job.currentRules && html`<a class="button primary" href=${address(`screenings/${id}/result.xlsx`)}>导出 XLSX</a>`}
        ${!busy && may("招商") && html`<button type="button" disabled=${work.busy} onClick=${again}>重新运行</button>`}
        <a class="button" href="#/batch">全部名单</a>
      </div></div>
    <${Steps} at=${busy ? 3 : 4} />
    ${(failure || work.failure) && html`<${Trouble} failure=${work.failure ?? failure} />`}
    ${busy && html`<section class="panel"><h2>${STATES[job.state]}</h2>
      <div class="progress"><progress max=${job.total} value=${job.done} aria-label="进度"></progress><b>${job.percent}%</b></div>
      <p>${many(job.done)} / ${many(job.total)} 行${job.rate != null && job.rate > 0 ? `　每秒约 ${many(Math.round(job.rate))} 行　约剩 ${left(job.secondsLeft)}` : ""}</p>
      <p class="quiet">可以离开本页，运行不会停；服务重启后会接着跑。</p>
      ${may("招商") && html`<div class="actions"><button type="button" disabled=${work.busy} onClick=${() => act("cancel")}>取消</button></div>`}
    </section>`}
    ${!busy && job.state !== "已完成" && html`<p class="notice">${job.state === "失败" ? `没有完成：${job.trouble}。` : "已取消。"}${job.done > job.faulty ? ` 下面是已判定的 ${many(job.done - job.faulty)} 行。` : ""}</p>`}
    ${!busy && !job.currentRules && html`<p class="notice">判定之后规则库已更新。结果仍按当时的规则显示，不能导出；要按现行规则看，请重新运行。</p>`}
    ${!busy && job.done > 0 && html`<${Result} ...${props} job=${job} />`}`;
}

const left = (seconds) => (seconds > 90 ? `${Math.ceil(seconds / 60)} 分钟` : `${seconds} 秒`);
