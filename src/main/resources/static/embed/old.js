// Written for old kernels (ES5): says in plain words that the form did not start, and what to do.
(function () {
  var root = document.documentElement;
  var waiting = document.getElementById("waiting");
  if (root.getAttribute("data-started") || !waiting) return;
  waiting.className = "notice";
  waiting.setAttribute("role", "alert");
  waiting.innerHTML =
    "<strong>页面没有载入完整。</strong>请先刷新一次。如果仍然如此，多半是浏览器版本太旧（例如 360、QQ 浏览器的兼容模式）：" +
    "请切换到“极速模式”，或换用微信、Edge、Chrome、手机自带浏览器打开。也可以请天河区招商专员当面代为查询。";
})();
