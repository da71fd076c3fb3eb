// Somebody saved the same day in between: both versions side by side, and one's own choice for each figure.
import { html, useEffect, useRef, useState } from "../app/preact.js";
import { shown } from "../app/text.js";
import { rawOf, same } from "./answers.js";
import { moment } from "./parts.js";

/** mine: {answers, sources}; theirs: the profile as kept now. settle({answers, sources, version}) saves the outcome. */
export function Conflict({ figures, mine, theirs, settle, cancel, busy }) {
  const keys = [...new Set([...Object.keys(mine.answers), ...Object.keys(theirs.answers)])];
  const read = (side, key) => (side[key] === undefined ? undefined : rawOf(figures[key], side[key]));
  const differ = keys.filter((key) => !same(read(mine.answers, key), read(theirs.answers, key)));
  const [picked, setPicked] = useState({});
  const heading = useRef(null);
  useEffect(() => heading.current?.focus(), []);
  const take = (key) => picked[key] ?? "mine";
  const save = () => {
    const answers = { ...theirs.answers };
    const sources = { ...theirs.sources };
    for (const key of keys) {
      if (differ.includes(key) && take(key) === "theirs") continue;
      if (mine.answers[key] === undefined) delete answers[key];
      else answers[key] = mine.answers[key];
      if (mine.sources[key]) sources[key] = mine.sources[key];
    }
    settle({ answers, sources: Object.fromEntries(Object.entries(sources).filter(([key]) => answers[key] !== undefined)), version: theirs.version });
  };
  const side = (key, from, value) => html`<td><label><input type="radio" name=${`take-${key}`} checked=${take(key) === from} onChange=${() => setPicked((now) => ({ ...now, [key]: from }))} />
    <span>${value === undefined ? "（未填）" : shown(figures[key], value)}</span></label></td>`;
  return html`<section class="panel conflict" role="alertdialog" aria-labelledby="conflict">
    <h2 id="conflict" tabindex="-1" ref=${heading}>这一天的数据刚被 ${theirs.savedBy} 保存（${moment(theirs.savedAt)}）</h2>
    <p>${differ.length ? `有 ${differ.length} 项不同，请逐项选定；没有列出的两边一致。您填写的都还在。` : "两边的数据一致，只需再保存一次以记下来源标注。"}</p>
    ${differ.length > 0 && html`<div class="scroll"><table class="table">
      <thead><tr><th scope="col">数据项</th><th scope="col">我填写的</th><th scope="col">${theirs.savedBy} 保存的</th></tr></thead>
      <tbody>${differ.map((key) => html`<tr key=${key}><th scope="row" id=${`c-${key}`}>${figures[key]?.label ?? key}</th>${side(key, "mine", read(mine.answers, key))}${side(key, "theirs", read(theirs.answers, key))}</tr>`)}</tbody>
    </table></div>`}
    <div class="actions">
      <button type="button" class="primary" disabled=${busy} onClick=${save}>按所选保存</button>
      <button type="button" onClick=${() => setPicked(Object.fromEntries(differ.map((key) => [key, "theirs"])))}>全选对方的</button>
      <button type="button" onClick=${() => setPicked({})}>全选我的</button>
      <button type="button" class="plain" onClick=${cancel}>先不保存，继续编辑</button>
    </div>
  </section>`;
}
