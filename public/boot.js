/* Before the first paint: the theme an address asks for, how a frame is made (src/model/embedding.ts
   reads the same), and the heading font where fonts can be fetched at all. A frame without an origin
   may not fetch fonts and would log an error for each. */
(function () {
  var root = document.documentElement;
  var data = root.dataset;
  var theme = /[#&]theme=(light|dark)\b/.exec(location.hash);
  if (theme) data.theme = theme[1];
  if (data.embed !== undefined) {
    var given = new URLSearchParams(location.search);
    var asked = (given.get('show') || '').split(',');
    var parts = ['map', 'timeline', 'list'];
    var shown = parts.filter(function (part) {
      return asked.indexOf(part) >= 0;
    });
    data.show = (shown.length ? shown : parts).join(' ');
    var switches = { window: 'locked', only: 'article', search: 'off', height: 'fit' };
    // Room for what the address opens; it may turn out not to be there.
    if (/[#&](event|place|step|claim)=/.test(location.hash)) data.open = '';
    for (var key in switches) if (given.get(key) === switches[key]) data[key] = switches[key];
  }
  // The host's page is scrolled over what is framed.
  if (data.embed !== undefined || window.parent !== window) data.framed = '';
  if (self.origin === 'null' && location.protocol !== 'file:') return;
  root.classList.add('fonts');
})();
