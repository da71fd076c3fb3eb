// Written for old kernels (ES5): says in plain words that the form did not start, and what to do.
(function () {
  var root = document.documentElement;
  var waiting = document.getElementById("waiting");
  if (root.getAttribute("data-started") || !waiting) return;
  waiting.className = "notice";
  waiting.setAttribute("role", "alert");
  if (window.origin === "null") {
    waiting.innerHTML =
      "<strong>这里不能作答。</strong>嵌入自测的网站给框架加了限制（sandbox）。请把下面的地址复制到浏览器打开，" +
      "或请该网站在 sandbox 中加上 allow-same-origin。<br>";
    waiting.appendChild(document.createTextNode(location.href.split("#")[0]));
    return;
  }
  waiting.innerHTML =
    "<strong>页面没有载入完整。</strong>请先刷新一次。如果仍然如此，多半是浏览器版本太旧（例如 360、QQ 浏览器的兼容模式）：" +
    "请切换到“极速模式”，或换用微信、Edge、Chrome、手机自带浏览器打开。也可以请天河区招商专员当面代为查询。";
})();
