/* Before the first paint: the theme an address asks for, and the heading font where fonts can be
   fetched at all. A frame without an origin may not fetch fonts and would log an error for each. */
(function () {
  var root = document.documentElement;
  var theme = /[#&]theme=(light|dark)\b/.exec(location.hash);
  if (theme) root.dataset.theme = theme[1];
  // The host's page is scrolled over what is framed.
  if (window.parent !== window) root.dataset.framed = '';
  // What a printed page says of where it comes from.
  addEventListener('beforeprint', function () {
    if (/^https?:/.test(location.protocol)) root.dataset.address = location.href;
  });
  if (self.origin === 'null' && location.protocol !== 'file:') return;
  root.classList.add('fonts');
})();
