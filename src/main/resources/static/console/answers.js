// Answers as the service keeps them, to and from what stands in the fields. Pure functions.
import { read } from "../app/text.js";

export const SOURCES = ["企业自报", "公开信息", "审计报告"];

/** Whether something was typed or chosen. */
export const filled = (raw) => raw !== undefined && raw !== "" && raw !== "UNKNOWN";

/** What a field shows for a kept answer. */
export function rawOf(figure, value) {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (figure?.kind === "choices") return (Array.isArray(value) ? value : [value]).map(String);
  return Array.isArray(value) ? value.join("、") : String(value);
}

export const rawsOf = (figures, answers) => Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, rawOf(figures[key], value)]));

/**
 * Reads the fields: {answers, faults by key}. An answer left as it was kept goes back as it was, so that opening and saving
 * changes nothing.
 */
export function readAll(figures, raw, kept = {}) {
  const answers = {};
  const faults = {};
  for (const [key, typed] of Object.entries(raw)) {
    if (kept[key] !== undefined && same(rawOf(figures[key], kept[key]), typed)) {
      answers[key] = kept[key];
      continue;
    }
    const { value, error } = figures[key] ? read(figures[key], typed) : { value: typed };
    if (error) faults[key] = error;
    else if (value !== undefined) answers[key] = value;
  }
  return { answers, faults };
}

export const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
