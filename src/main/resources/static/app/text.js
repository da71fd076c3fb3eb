// What a person types, turned into what the service takes. Pure functions: no page, no state.

const GROUPED = /^-?(\d{1,3}(,\d{3})+|\d{1,4}(,\d{4})+|\d+)(\.\d+)?$/;
const MULTIPLES = { 亿: 8, 千万: 7, 百万: 6, 万: 4, 千: 3 };

/** Full-width signs to plain ones, without blanks. */
export const plain = (raw) =>
  String(raw ?? "").normalize("NFKC").replace(/\s+/g, "").replace(/[，､、]/g, ",").replace(/[−–—﹣]/g, "-").replace(/。/g, ".");

/** Moves the decimal point, exactly: money must never pass through binary floats. */
export function shift(number, places) {
  const [, sign, whole, , part = ""] = /^(-?)(\d+)(\.(\d+))?$/.exec(number);
  const digits = whole + part;
  const point = whole.length + places;
  const padded = digits.padStart(digits.length + Math.max(0, 1 - point), "0").padEnd(Math.max(point, digits.length), "0");
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const right = padded.slice(at).replace(/0+$/, "");
  return (/^0*$/.test(left + right) ? "" : sign) + left + (right ? "." + right : "");
}

/** With thousands separators. */
export const grouped = (number) => {
  const [whole, part] = String(number).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? "." + part : "");
};

/**
 * Reads a number in the figure's unit: full-width digits, thousands commas, 万, 亿, and the unit itself may be typed.
 * Returns {value} as decimal text, or {error}.
 */
export function number(raw, unit = "", { min, max, whole } = {}) {
  let text = plain(raw);
  let places = 0;
  const money = unit === "万元" || unit === "万美元";
  const own = plain(unit);
  if (money) {
    const currency = unit.slice(1);
    const named = text.endsWith(currency);
    text = named ? text.slice(0, -currency.length) : text;
    const many = /(千万|百万|亿|万|千)$/.exec(text);
    if (many) {
      text = text.slice(0, -many[0].length);
      places = MULTIPLES[many[0]] - 4;
    } else if (named) {
      places = -4;
    }
  } else {
    text = own && text.endsWith(own) ? text.slice(0, -own.length) : text;
    const many = /(亿|万)$/.exec(text);
    if (many) {
      text = text.slice(0, -1);
      places = MULTIPLES[many[0]];
    }
  }
  if (!GROUPED.test(text)) {
    return { error: `应填数字${unit ? `（单位：${unit}）` : ""}，例如 ${whole ? "12" : "1200 或 12.5"}；不清楚请选“暂不清楚”` };
  }
  const value = shift(text.replace(/,/g, ""), places);
  if (whole && value.includes(".")) {
    return { error: `应填整数${unit ? `（单位：${unit}）` : ""}` };
  }
  if (min != null && Number(value) < min) {
    return { error: `不能小于 ${min}${unit}；请核对数值与单位` };
  }
  if (max != null && Number(value) > max) {
    return { error: `不能大于 ${max}${unit}；请核对数值与单位` };
  }
  return { value };
}

/** What an amount comes to, said another way, so that a slip of the unit is noticed; "" when there is nothing to add. */
export function echo(value, unit) {
  const size = Math.abs(Number(value));
  if (unit !== "万元" && unit !== "万美元") return size >= 10000 ? `＝ ${grouped(value)} ${unit}` : "";
  const currency = unit.slice(1);
  if (size >= 10000) return `＝ ${grouped(shift(value, -4))} 亿${currency}`;
  if (size > 0 && size < 1) return `＝ ${grouped(shift(value, 4))} ${currency}`;
  return size >= 1000 ? `＝ ${grouped(value)} ${unit}` : "";
}

/** A doubt about the unit that does not stand in the way; "" for none. */
export function doubt(value, unit) {
  const size = Math.abs(Number(value));
  if (unit === "万元" && size >= 1e6) return `折合 ${grouped(shift(value, -4))} 亿元，数额很大。本项单位是万元，请确认没有按“元”填写。`;
  if (unit === "%" && size > 0 && size < 1) return `填的是 ${value}%。如果是指 ${shift(value, 2)}%，请填 ${shift(value, 2)}。`;
  return "";
}

const CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const ORGANISATION = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** 统一社会信用代码: check digits of GB 32100-2015 and of the organisation code inside it (GB 11714). */
export function creditCode(code) {
  if (code.length !== 18 || [...code].some((c) => !CODE.includes(c))) return false;
  let sum = 0;
  for (let i = 0, weight = 1; i < 17; i++, weight = (weight * 3) % 31) sum += CODE.indexOf(code[i]) * weight;
  const inner = [3, 7, 9, 10, 5, 8, 4, 2].reduce((all, weight, i) => all + ORGANISATION.indexOf(code[8 + i]) * weight, 0);
  const digit = (11 - (inner % 11)) % 11;
  return code[17] === CODE[(31 - (sum % 31)) % 31] && code[16] === (digit === 10 ? "X" : String(digit));
}

/** Reads what stands in a field. Returns {value}, {error}, or {} for an empty field. */
export function read(figure, raw) {
  if (raw === undefined || raw === null || (typeof raw === "string" && !raw.trim())) return {};
  if (raw === "UNKNOWN") return { value: raw };
  if (figure.kind === "number") return number(raw, figure.unit, { ...figure, whole: WHOLE.has(figure.unit) });
  if (figure.kind === "industry") {
    // “AI” or “SaaS软件” is a name, not section A or S: a letter counts only when it stands alone.
    const text = String(raw).normalize("NFKC").trim().toUpperCase();
    const code = /^[A-T]?\d{2,4}(?![\dA-Z])/.exec(text) ?? /^[A-T](?=\s|$)/.exec(text);
    return code ? { value: code[0] } : { error: "应填《国民经济行业分类》代码，例如 6513；可输入行业名称，再从列表中选一项" };
  }
  if (figure.kind === "date") return /^\d{4}-\d\d-\d\d$/.test(raw) ? { value: raw } : { error: "应填日期，形如 2020-03-12" };
  if (figure.key === "creditCode") {
    const code = plain(raw).toUpperCase();
    return creditCode(code) ? { value: code } : { error: "不是有效的 18 位统一社会信用代码（校验位不符）；请核对，或留空" };
  }
  return { value: typeof raw === "string" ? raw.trim() : raw };
}

/** Units that are counted one by one. */
const WHOLE = new Set(["项", "家", "个", "天", "名", "层", "级"]);

/** An answer as it is read back to its author. */
export function shown(figure, value) {
  if (value === "UNKNOWN") return "暂不清楚";
  if (Array.isArray(value)) return value.length ? value.join("、") : "以上都没有";
  return figure?.kind === "number" ? `${grouped(value)} ${figure.unit}`.trim() : String(value);
}

/** State to and from the address's fragment, which no browser sends to a server. */
export const pack = (state) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(state)))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

export function unpack(fragment) {
  try {
    const bytes = Uint8Array.from(atob(fragment.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
    const state = JSON.parse(new TextDecoder().decode(bytes));
    return state && typeof state === "object" && state.a && typeof state.a === "object" ? state : null;
  } catch {
    return null;
  }
}

/** Darkens a colour until white text on it, and it on white, reaches 4.5:1. Returns "#rrggbb", or null for what is no colour. */
export function readable(colour) {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour ?? "");
  if (!hex) return null;
  const long = hex[1].length === 3 ? hex[1].replace(/./g, "$&$&") : hex[1];
  let rgb = [0, 2, 4].map((i) => parseInt(long.slice(i, i + 2), 16));
  const light = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
  while (1.05 / (0.2126 * light(rgb[0]) + 0.7152 * light(rgb[1]) + 0.0722 * light(rgb[2]) + 0.05) < 4.6) {
    rgb = rgb.map((c) => Math.floor(c * 0.97));
  }
  return "#" + rgb.map((c) => c.toString(16).padStart(2, "0")).join("");
}
