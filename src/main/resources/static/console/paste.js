// Reads what was pasted: lines “键：值”, or a header and a row copied from a sheet. Pure functions.
import { plain, read } from "../app/text.js";

const YES = /^(是|有|对|√|✓|y|yes|true|1)$/i;
const NO = /^(否|无|没有|不是|×|✗|x|n|no|false|0)$/i;
const BLANK = /^(|-+|—+|\/|暂?不清楚|未知|不详|UNKNOWN)$/i;
const UNIT = /^(.*?)\s*[（(]([^（()）]*)[)）]\s*$/;

/**
 * {filled: {key: raw}, unread: [{text, reason}]}.
 * figures: by key.
 */
export function understand(text, figures) {
  const byName = new Map();
  for (const figure of Object.values(figures)) {
    byName.set(plain(figure.label), figure);
    byName.set(figure.key.toLowerCase(), figure);
  }
  const filled = {};
  const unread = [];
  for (const [name, value] of pairs(text, unread)) {
    const [figure, unit] = find(name, byName);
    if (!figure) unread.push({ text: `${name}：${value}`, reason: "没有这个数据项；名称须与左侧表单或导入模板一致" });
    else if (!BLANK.test(value.trim())) {
      const got = readValue(figure, value, unit);
      if (got.error) unread.push({ text: `${name}：${value}`, reason: got.error });
      else filled[figure.key] = got.raw;
    }
  }
  return { filled, unread };
}

function pairs(text, unread) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const rows = lines.map((line) => line.split("\t"));
  if (rows.length >= 2 && rows[0].length > 2) {
    rows.slice(2).forEach((row) => unread.push({ text: row.slice(0, 3).join(" "), reason: "只读表头下的第一行；多家企业请用“批量筛选”" }));
    return rows[0].map((name, i) => [name.trim(), rows[1][i] ?? ""]).filter(([name]) => name);
  }
  const found = [];
  for (const line of lines) {
    const cut = /^([^\t：:=]+?)\s*(?:\t|：|:|=)\s*(.*)$/.exec(line.trim());
    if (cut) found.push([cut[1], cut[2]]);
    else unread.push({ text: line.trim(), reason: "看不出数据项与值；每行写作“数据项：值”" });
  }
  return found;
}

/** A figure by label or key; a unit may follow in brackets. */
function find(name, byName) {
  const whole = byName.get(plain(name)) ?? byName.get(name.trim().toLowerCase());
  if (whole) return [whole, ""];
  const cut = UNIT.exec(name);
  const figure = cut && (byName.get(plain(cut[1])) ?? byName.get(cut[1].trim().toLowerCase()));
  return [figure ?? null, figure ? cut[2].trim() : ""];
}

function readValue(figure, value, unit) {
  const text = value.trim();
  switch (figure.kind) {
    case "yesNo":
      return YES.test(text) ? { raw: "是" } : NO.test(text) ? { raw: "否" } : { error: "应为“是”或“否”" };
    case "choice":
      return option(figure, text);
    case "choices": {
      if (/^(无|以上都没有)$/.test(text)) return { raw: [] };
      const picked = text.split(/[、,，;；|]/).map((one) => one.trim()).filter(Boolean).map((one) => option(figure, one));
      const wrong = picked.find((one) => one.error);
      return wrong ?? { raw: figure.options.filter((one) => picked.some(({ raw }) => raw === one)) };
    }
    case "date": {
      const day = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(plain(text));
      return day ? { raw: `${day[1]}-${day[2].padStart(2, "0")}-${day[3].padStart(2, "0")}` } : { error: "应为日期，形如 2020-03-12" };
    }
    case "number": {
      // a sheet in 元 or 亿元 is converted by its unit, never silently taken for 万元
      const other = unit && plain(unit) !== plain(figure.unit);
      if (other && !/^(万|亿|千万|百万)?(元|美元)$/.test(unit)) return { error: `单位“${unit}”与本项的“${figure.unit || "无单位"}”不同` };
      const got = read(figure, other ? text + unit : text);
      return got.error ? got : { raw: got.value };
    }
    default: {
      const got = read(figure, text);
      return got.error ? got : { raw: got.value };
    }
  }
}

function option(figure, text) {
  const found = figure.options.find((one) => plain(one) === plain(text));
  return found ? { raw: found } : { error: `“${text}”不在选项中：${figure.options.slice(0, 8).join("、")}${figure.options.length > 8 ? "…" : ""}` };
}
