/** The page works without it: it keeps the document's language in step, opens what a link leads to, and prints everything. */
export const script = `
(function () {
  var root = document.documentElement;
  document.querySelectorAll('input[name=lang]').forEach(function (choice) {
    function apply() {
      if (!choice.checked) return;
      root.lang = choice.getAttribute('data-lang');
      document.title = choice.getAttribute('data-title');
    }
    choice.addEventListener('change', apply);
    apply();
  });
  function reveal() {
    var id = location.hash.slice(1);
    try { id = decodeURIComponent(id); } catch (e) { return; }
    var target = id && document.getElementById(id);
    if (!target) return;
    var all = document.getElementById('show-all');
    if (all && !target.offsetParent) all.checked = true;
    var details = target.querySelector('details');
    if (target.tagName === 'TR' && details) details.open = true;
    target.scrollIntoView();
  }
  window.addEventListener('hashchange', reveal);
  reveal();
  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    closed.forEach(function (d) { d.open = true; });
  });
  window.addEventListener('afterprint', function () {
    closed.forEach(function (d) { d.open = false; });
  });
})();
`;
