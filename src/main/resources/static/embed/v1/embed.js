/* Tiance: puts the form after this script. <script src=".../embed/v1/embed.js"
   data-families="..." data-color="#0b5fff" data-as-of="2026-11-20" async></script>
   The frame says {tiance: 1, type: "height", height: n} or {tiance: 1, type: "top"}; nothing else is listened to. */
(function (script) {
  "use strict";
  if (!script) return;
  const origin = new URL(script.src).origin;
  const query = new URLSearchParams();
  for (const name of ["families", "color", "asOf"]) {
    if (script.dataset[name]) query.set(name, script.dataset[name]);
  }

  const frame = document.createElement("iframe");
  frame.title = "\u5929\u7b56\u653f\u7b56\u81ea\u6d4b"; // ASCII only: the page around may be GBK
  frame.loading = "lazy";
  frame.allow = "clipboard-write";
  frame.src = origin + "/embed" + (query.toString() && "?" + query);
  // by property, so that a page that forbids inline styles has nothing to forbid
  Object.assign(frame.style, { display: "block", width: "100%", height: "640px", border: "0" });
  script.after(frame);

  addEventListener("message", function (event) {
    const said = event.data;
    if (event.origin !== origin || event.source !== frame.contentWindow || !said || said.tiance !== 1) return;
    if (said.type === "height" && Number.isFinite(said.height)) {
      frame.style.height = Math.min(20000, Math.max(200, Math.ceil(said.height))) + "px";
    } else if (said.type === "top") {
      const top = frame.getBoundingClientRect().top;
      if (top < 0 || top >= innerHeight) frame.scrollIntoView();
    }
  });
})(document.currentScript);
