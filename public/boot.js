/* Before the first paint: what the page may load, the theme an address asks for, and the heading font
   where fonts can be fetched at all. A frame without an origin may not fetch fonts and would log an error
   for each. */
(function () {
  var root = document.documentElement;
  var policy = document.currentScript.dataset.policy;
  if (policy) {
    var tag = document.createElement('meta');
    tag.httpEquiv = 'Content-Security-Policy';
    // In a sandbox without an origin WebKit lets 'self' match nothing: the host is named as well.
    var named = /^http/.test(location.protocol) ? "'self' " + location.origin : "'self'";
    tag.content = policy.replace(/'self'/g, named);
    document.head.append(tag);
  }
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
