// Shows the form with the chosen settings, and what to copy into a page.
const settings = document.getElementById("settings");
const at = id => document.getElementById(id);

function chosen() {
  const data = new FormData(settings);
  return {
    families: data.getAll("families").join(","),
    color: data.get("color") === at("color").defaultValue ? "" : data.get("color"),
    asOf: at("asOf").validity.valid ? data.get("asOf") : "",
  };
}

function show() {
  const { families, color, asOf } = chosen();
  const query = new URLSearchParams(Object.entries({ families, color, asOf }).filter(([, value]) => value));
  const settingsText = query.toString() && "?" + query;
  const link = location.origin + "/embed" + settingsText;
  const loader = location.origin + "/embed/v1/embed.js";
  const attributes = [["families", families], ["color", color], ["as-of", asOf]]
    .filter(([, value]) => value)
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join("");
  at("script").value = `<script src="${loader}"${attributes} async></script>`;
  at("frame").value = `<iframe src="${link.replaceAll("&", "&amp;")}" title="天策政策自测" width="100%" height="900"`
    + ` style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
  at("link").value = link;
  at("code").src = at("save").href = "/embed/qr.svg" + settingsText;

  // the preview is made by the loader itself
  const script = document.createElement("script");
  script.src = loader;
  Object.assign(script.dataset, { families, color, asOf });
  at("preview").replaceChildren(script);
}

async function copy(button) {
  const text = at(button.dataset.copy);
  text.select();
  try {
    await navigator.clipboard.writeText(text.value);
    at("said").textContent = "已复制";
  } catch {
    // no clipboard without TLS: the text is selected, so one key does it
    at("said").textContent = "已选中，请按 Ctrl+C 复制";
  }
}

async function listHosts() {
  try {
    const hosts = await (await fetch("/embed/hosts.json")).json();
    at("hosts").textContent = hosts.length
      ? "本站自己的页面，以及：" + hosts.join("、")
      : "目前只有本站自己的页面；其他网站请先用链接或二维码。";
  } catch {
    at("hosts").textContent = "名单暂时取不到，请刷新本页再试。";
  }
}

at("origin").textContent = location.origin;
settings.addEventListener("change", show);
settings.addEventListener("submit", event => event.preventDefault());
document.querySelectorAll("[data-copy]").forEach(button => button.addEventListener("click", () => copy(button)));
show();
listHosts();
