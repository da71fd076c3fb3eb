// Small parts that several screens use.
import { html, useCallback, useEffect, useMemo, useRef, useState } from "../app/preact.js";

/** What went wrong, and the way on. */
export const Trouble = ({ failure, retry }) => html`<div class="trouble" role="alert">
  <p>${failure.message}</p>
  ${failure.errors?.length > 1 && html`<ul>${failure.errors.map((e) => html`<li>${e.message}</li>`)}</ul>`}
  ${failure.errorId && html`<p class="quiet">故障编号：<code>${failure.errorId}</code></p>`}
  ${retry && failure.kind !== "input" && html`<div class="actions"><button type="button" onClick=${retry}>重试</button></div>`}
</div>`;

/**
 * Loads something when the page or `inputs` change. {value, failure, busy, reload}; the answer to an earlier question that
 * comes late is dropped. Nor does an earlier answer stand for other inputs: only a list that is leafed through may `keep` it
 * until the next one comes.
 */
export function useLoad(work, inputs, keep = false) {
  const question = useMemo(() => ({}), inputs);
  const [state, setState] = useState({ value: null, failure: null, busy: true, question });
  const turn = useRef(0);
  const reload = useCallback(() => {
    const mine = ++turn.current;
    setState((now) => ({ ...now, busy: true, failure: null }));
    return work().then(
      (value) => mine === turn.current && setState({ value, failure: null, busy: false, question }),
      (failure) => mine === turn.current && setState((now) => ({ value: now.question === question ? now.value : null, failure, busy: false, question })),
    );
  }, [question]);
  useEffect(() => {
    reload();
    return () => turn.current++;
  }, [reload]);
  if (state.question !== question) return { value: keep ? state.value : null, failure: null, busy: true, reload };
  return { ...state, reload };
}

/** Runs what a button starts: {busy, failure, run}. */
export function useWork() {
  const [state, setState] = useState({ busy: false, failure: null });
  const run = async (work) => {
    setState({ busy: true, failure: null });
    try {
      const value = await work();
      setState({ busy: false, failure: null });
      return value;
    } catch (failure) {
      setState({ busy: false, failure });
      return undefined;
    }
  };
  return { ...state, run };
}

/** A moment as an officer reads it: 2026-11-21 10:30. */
export const moment = (iso) => (iso ? new Date(iso).toLocaleString("sv").slice(0, 16) : "");

/** Today by this computer's calendar, as 2026-11-21. */
export const today = () => new Date().toLocaleDateString("sv");

/** The query of an address: "?page=2"; empty when nothing is asked. What is empty is left out. */
export function asked(values) {
  const query = String(new URLSearchParams(Object.entries(values).filter(([, one]) => one)));
  return query && `?${query}`;
}

/** One of several words, as buttons: used for filters that act at once. */
export const Choice = ({ label, options, value, onChange }) => html`<div class="segments" role="group" aria-label=${label}>
  ${options.map(([id, name]) => html`<button type="button" key=${id} aria-pressed=${id === value} onClick=${() => onChange(id)}>${name}</button>`)}
</div>`;

/** To the page before and after; nothing when there is one page. page counts from 0. */
export function Pager({ page, size, total, unit = "家", go }) {
  const last = Math.max(0, Math.ceil(total / size) - 1);
  if (last === 0) return null;
  return html`<nav class="actions no-print" aria-label="翻页">
    <button type="button" disabled=${page === 0} onClick=${() => go(page - 1)}>上一页</button>
    <span>第 ${page + 1} 页，共 ${last + 1} 页（${total.toLocaleString("zh-CN")} ${unit}）</span>
    <button type="button" disabled=${page >= last} onClick=${() => go(page + 1)}>下一页</button>
  </nav>`;
}
