/* Before a frame's first paint: what its address asks for, as attributes that its style sheet goes by.
   src/model/embedding.ts reads the same. */
(function () {
  var data = document.documentElement.dataset;
  var given = new URLSearchParams(location.search);
  var asked = (given.get('show') || '').split(',');
  var parts = ['map', 'timeline', 'list'];
  var shown = parts.filter(function (part) {
    return asked.indexOf(part) >= 0;
  });
  data.show = (shown.length ? shown : parts).join(' ');
  var switches = { window: 'locked', only: 'article', search: 'off', height: 'fit' };
  for (var key in switches) if (given.get(key) === switches[key]) data[key] = switches[key];
  // Room for what the address opens; it may turn out not to be there.
  if (/[#&](event|place|step|claim)=/.test(location.hash)) data.open = '';
  data.framed = '';
})();
