// The officers' console: who is signed in, where one is (the address's fragment), and the screen that belongs there.
import { html, render, useEffect, useRef, useState } from "../app/preact.js";
import { me, session, token } from "./http.js";
import { Trouble } from "./parts.js";

/** Screens by the first part of the fragment: [name, module, exported component, roles that see it]. */
const SCREENS = {
  prospects: ["查一家", "./prospects.js", "Prospects"],
  batch: ["批量筛选", "./batch.js", "Batch"],
  compare: ["对比", "./compare.js", "Compare"],
  inbox: ["线索", "./inbox.js", "Inbox"],
  clauses: ["条款", "./clauses.js", "Clauses"],
  admin: ["用户与审计", "./admin.js", "Admin", ["审核", "管理"]],
};
const OWN = { account: ["我的账号", "./account.js", "Account"] };

/** {path: ["prospects", "12"], query: URLSearchParams} of "#/prospects/12?…". */
function place() {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const parts = path.split("/").filter(Boolean).map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return { path: parts.length ? parts : ["prospects"], query: new URLSearchParams(query) };
}

/** Gives the heading the focus, once there is one; whoever has gone elsewhere meanwhile is left there. */
function greet(main) {
  const heading = main.querySelector("h1");
  const elsewhere = document.activeElement !== document.body && main.contains(document.activeElement) && document.activeElement !== heading;
  if (heading && !elsewhere) heading.focus({ preventScroll: true });
  return !!heading;
}

function App() {
  const [who, setWho] = useState(null);
  const [at, setAt] = useState(place);
  const [ended, setEnded] = useState(false);
  const [failure, setFailure] = useState(null);
  const [loaded, setLoaded] = useState({});
  const [turn, setTurn] = useState(0);
  const main = useRef(null);
  const name = at.path[0];
  const screen = SCREENS[name] ?? OWN[name];
  const may = (...roles) => !!who && roles.some((role) => who.roles.includes(role));

  const begin = () => me().then((one) => (setWho(one), setEnded(false), setFailure(null)), setFailure);
  useEffect(() => {
    session.ended = () => setEnded(true);
    begin();
    const moved = () => setAt(place());
    addEventListener("hashchange", moved);
    moved(); // it may have changed before anybody listened
    return () => removeEventListener("hashchange", moved);
  }, []);

  useEffect(() => {
    if (!screen || loaded[name]) return;
    import(screen[1]).then(
      (module) => (setFailure(null), setLoaded((now) => ({ ...now, [name]: module[screen[2]] }))),
      () => setFailure({ kind: "offline", message: `“${screen[0]}”没有载入；请检查网络后刷新页面。`, errors: [] }),
    );
  }, [name, turn]);

  // A new screen: its heading takes the focus, so that a reader and the keyboard begin there.
  const before = useRef(null);
  useEffect(() => {
    document.title = `${screen?.[0] ?? "没有这一页"} · 天策`;
    const here = at.path.join("/");
    const moved = before.current !== null && before.current !== here;
    before.current = here;
    if (!moved) return;
    scrollTo(0, 0);
    if (!greet(main.current)) {
      const watch = new MutationObserver(() => greet(main.current) && watch.disconnect());
      watch.observe(main.current, { childList: true, subtree: true });
      return () => watch.disconnect();
    }
  }, [at]);

  const Screen = loaded[name];
  return html`
    <a class="skip" href="#content" onClick=${(e) => (e.preventDefault(), main.current?.focus())}>跳到正文</a>
    <header class="topbar no-print">
      <a class="brand" href="#/prospects">天策<span>招商工作台</span></a>
      <nav aria-label="主要功能">
        ${Object.entries(SCREENS)
          .filter(([, [, , , roles]]) => !roles || may(...roles))
          .map(([id, [label]]) => html`<a key=${id} href=${`#/${id}`} aria-current=${id === name ? "page" : undefined}>${label}</a>`)}
      </nav>
      ${who && html`<${Who} who=${who} here=${name === "account"} />`}
    </header>
    ${ended && html`<${Ended} again=${begin} failure=${failure} />`}
    <main id="content" tabindex="-1" ref=${main}>
      ${failure && !ended && html`<${Trouble} failure=${failure} retry=${() => (setTurn(turn + 1), who || begin())} />`}
      ${!screen && html`<h1 tabindex="-1">没有这一页</h1><p><a href="#/prospects">回到“查一家”</a></p>`}
      ${screen && who && Screen && html`<${Screen} key=${name} who=${who} may=${may} path=${at.path} query=${at.query} />`}
      ${screen && !failure && !(who && Screen) && html`<p class="waiting" role="status">正在载入…</p>`}
    </main>
    <footer class="foot"><p>政策匹配参考，<strong>以主管部门最终认定为准</strong>。</p></footer>`;
}

const Who = ({ who, here }) => html`<div class="who">
  <a href="#/account" aria-current=${here ? "page" : undefined}>${who.displayName}<span>${who.roles.join("、")}</span></a>
  <form method="post" action="/console/logout">
    <input type="hidden" name="_csrf" value=${token()} />
    <button type="submit">退出</button>
  </form>
</div>`;

/** The session has ended: the page stays as it is, and goes on after signing in again in another tab. */
function Ended({ again, failure }) {
  return html`<div class="ended no-print" role="alert">
    <p><b>登录已过期。</b>本页填写的内容都还在：请在新标签页重新登录，再回到这里按“我已登录，继续”。</p>
    <div class="actions">
      <a class="button primary" href="/console/login" target="_blank" rel="noopener">重新登录（新标签页）</a>
      <button type="button" onClick=${again}>我已登录，继续</button>
      ${failure?.kind === "signedOut" && html`<span role="status">仍未登录。</span>`}
    </div>
  </div>`;
}

const root = document.getElementById("console");
root.textContent = "";
render(html`<${App} />`, root);
