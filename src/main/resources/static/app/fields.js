// One field for each kind of figure. A field holds what was typed (its "raw" value); text.js reads it.
import { html, useEffect, useMemo, useRef, useState } from "./preact.js";
import { doubt, echo, read } from "./text.js";

const FEW = 7;
const LISTED = 40;

/** Enter that ends the choice of a Chinese character must not send the form. */
export const composing = (event) => event.isComposing || event.keyCode === 229;

/** Field of a figure. onChange gets the raw value; error is shown beside it; labelled names what already labels it. */
export function Field({ figure, id, raw, onChange, error, labelled, asOf, bare }) {
  const described = [figure.hint && !bare && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const common = { figure, id, raw, onChange, asOf, described, invalid: !!error, labelled };
  return html`<div class=${"field" + (error ? " wrong" : "")}>
    <${kindOf(figure)} ...${common} />
    ${error && html`<p class="error" id=${`${id}-error`}><${Mark} sign="!" />${error}</p>`}
  </div>`;
}

const Mark = ({ sign }) => html`<span class="sign" aria-hidden="true">${sign}</span>`;

function kindOf(figure) {
  switch (figure.kind) {
    case "yesNo":
      return YesNo;
    case "choice":
      return figure.options.length > FEW ? Select : Radios;
    case "choices":
      return Checks;
    case "date":
      return DateField;
    case "industry":
      return IndustryField;
    default:
      return figure.kind === "number" ? NumberField : TextField;
  }
}

const YesNo = (all) => html`<${Radios} ...${all} figure=${{ ...all.figure, options: ["是", "否"] }} row />`;

function Radios({ figure, id, raw, onChange, described, invalid, labelled, row }) {
  return html`<div role="radiogroup" class=${"choices" + (row ? " row" : "")} aria-labelledby=${labelled} aria-describedby=${described} aria-invalid=${invalid}>
    ${figure.options.map(
      (option, i) => html`<label class="choice" key=${option}>
        <input type="radio" id=${i ? `${id}-${i}` : id} name=${id} value=${option} checked=${raw === option} onChange=${() => onChange(option)} />
        <span>${option}</span>
      </label>`,
    )}
  </div>`;
}

function Select({ figure, id, raw, onChange, described, invalid, labelled }) {
  const value = figure.options.includes(raw) ? raw : "";
  return html`<select id=${id} value=${value} aria-labelledby=${labelled} aria-describedby=${described} aria-invalid=${invalid} onChange=${(e) => onChange(e.target.value)}>
    <option value="" selected=${!value}>请选择…</option>
    ${figure.options.map((option) => html`<option key=${option} value=${option} selected=${raw === option}>${option}</option>`)}
  </select>`;
}

function Checks({ figure, id, raw, onChange, described, labelled }) {
  const picked = Array.isArray(raw) ? raw : [];
  const toggle = (option) => {
    const next = figure.options.filter((o) => (o === option) !== picked.includes(o));
    onChange(next.length ? next : undefined);
  };
  return html`<div role="group" class=${"choices" + (figure.options.length > 12 ? " dense" : "")} aria-labelledby=${labelled} aria-describedby=${described}>
    ${figure.options.map(
      (option, i) => html`<label class="choice" key=${option}>
        <input type="checkbox" id=${i ? `${id}-${i}` : id} checked=${picked.includes(option)} onChange=${() => toggle(option)} />
        <span>${option}</span>
      </label>`,
    )}
    <label class="choice">
      <input type="checkbox" id=${`${id}-none`} checked=${Array.isArray(raw) && !raw.length} onChange=${(e) => onChange(e.target.checked ? [] : undefined)} />
      <span>以上都没有</span>
    </label>
  </div>`;
}

function NumberField({ figure, id, raw, onChange, described, invalid, labelled }) {
  const text = raw === "UNKNOWN" ? "" : (raw ?? "");
  const { value } = read(figure, text);
  const said = value && echo(value, figure.unit);
  const asked = value && doubt(value, figure.unit);
  return html`<div class="measure">
      <input id=${id} type="text" inputmode="decimal" autocomplete="off" maxlength="40" value=${text} aria-labelledby=${labelled && `${labelled} ${id}-unit`}
        aria-describedby=${[described, `${id}-echo`].filter(Boolean).join(" ")} aria-invalid=${invalid} onInput=${(e) => onChange(e.target.value)} />
      <span class="unit" id=${`${id}-unit`}>${figure.unit}</span>
    </div>
    <p class="echo" id=${`${id}-echo`} aria-live="polite">${said}${asked && html`<span class="doubt"><${Mark} sign="?" />${asked}</span>`}</p>`;
}

const TextField = ({ figure, id, raw, onChange, described, invalid, labelled }) =>
  html`<input id=${id} type="text" autocomplete="off" maxlength="200" value=${raw === "UNKNOWN" ? "" : (raw ?? "")} aria-labelledby=${labelled} spellcheck=${false}
    class=${figure.key === "creditCode" ? "code" : ""} aria-describedby=${described} aria-invalid=${invalid} onInput=${(e) => onChange(e.target.value)} />`;

function DateField({ id, raw, onChange, described, invalid, labelled, asOf }) {
  return html`<input id=${id} type="date" min="1900-01-01" max=${asOf} value=${raw === "UNKNOWN" ? "" : (raw ?? "")} aria-labelledby=${labelled}
      aria-describedby=${[described, `${id}-help`].filter(Boolean).join(" ")} aria-invalid=${invalid} onInput=${(e) => onChange(e.target.value)} />
    <p class="echo" id=${`${id}-help`}>只记得年份时，请先查营业执照，或选“暂不清楚”：按年份估填可能影响年限的判断。</p>`;
}

/** Search by name or code; the list is loaded when first needed, and without it a code can still be typed. */
function IndustryField({ id, raw, onChange, described, invalid, labelled }) {
  const [industries, setIndustries] = useState([]);
  const [missing, setMissing] = useState(false);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef(null);
  useEffect(() => {
    import("./industries.js").then((m) => setIndustries(m.default)).catch(() => setMissing(true));
  }, []);
  const text = raw === "UNKNOWN" ? "" : (raw ?? "");
  const found = useMemo(() => search(industries, text), [industries, text]);
  const named = industries.find(([code]) => code === text.trim());
  const pick = (entry) => {
    onChange(`${entry[0]} ${entry[1]}`);
    setOpen(false);
    setActive(-1);
  };
  const move = (to) => {
    const at = (to + found.length) % found.length;
    setOpen(true);
    setActive(at);
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  };
  const key = (event) => {
    if (composing(event)) return;
    const steps = { ArrowDown: active + 1, ArrowUp: active < 0 ? found.length - 1 : active - 1 };
    if (event.key in steps && found.length) {
      event.preventDefault();
      move(steps[event.key]);
    } else if (event.key === "Enter" && open && found[active]) {
      event.preventDefault();
      pick(found[active]);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setOpen(false);
    }
  };
  const shown = open && found.length > 0;
  return html`<div class="combo">
    <input id=${id} type="text" role="combobox" autocomplete="off" spellcheck=${false} maxlength="60" value=${text} placeholder=${missing ? "例如 6513" : "例如 软件、6513"}
      aria-labelledby=${labelled} aria-describedby=${[described, `${id}-help`].filter(Boolean).join(" ")} aria-invalid=${invalid} aria-autocomplete="list" aria-expanded=${shown}
      aria-controls=${`${id}-list`} aria-activedescendant=${shown && active >= 0 ? `${id}-${active}` : undefined}
      onInput=${(e) => (onChange(e.target.value), setOpen(true), setActive(-1))} onKeyDown=${key} onBlur=${() => setOpen(false)} />
    <ul id=${`${id}-list`} role="listbox" aria-label="行业" ref=${list} hidden=${!shown}>
      ${found.map(
        (entry, i) => html`<li key=${entry[0]} id=${`${id}-${i}`} role="option" aria-selected=${i === active} onMouseDown=${(e) => (e.preventDefault(), pick(entry))}>
          <b>${entry[0]}</b> ${entry[1]}
        </li>`,
      )}
    </ul>
    <p class="echo" id=${`${id}-help`} aria-live="polite">
      ${named ? `${named[0]} ${named[1]}` : missing ? "行业列表没有载入，可直接填行业代码（2 至 4 位数字）。" : "输入行业名称或代码，从列表中选最接近的一项，越细越好。"}
      ${shown && html`<span class="visually-hidden">找到 ${found.length} 项，用上下方向键选择</span>`}
    </p>
  </div>`;
}

function search(industries, text) {
  const words = text.normalize("NFKC").trim();
  if (!words || / /.test(words)) return [];
  const code = words.toUpperCase().replace(/^[A-T](?=\d)/, "");
  const found = industries.filter(([c, name]) => c.startsWith(code) || name.includes(words));
  const nearness = ([, name]) => (name.includes(words) ? name.indexOf(words) : 0);
  return found.sort((a, b) => nearness(a) - nearness(b) || (a[0] < b[0] ? -1 : 1)).slice(0, LISTED);
}
