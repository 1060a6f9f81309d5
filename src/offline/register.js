/* Once the page is at rest, asks the browser to keep a copy of the site's files (sw.js). */
(function () {
  var script = /** @type {HTMLScriptElement} */ (document.currentScript);
  var saving = /** @type {{ connection?: { saveData?: boolean } }} */ (navigator).connection;
  // Frames keep nothing; neither does a page from a disk or without an origin.
  if (top !== self || self.origin === 'null' || !/^https?:$/.test(location.protocol)) return;
  if (!('serviceWorker' in navigator) || (saving && saving.saveData)) return;

  var version = new URL(script.src).searchParams.get('v');
  function register() {
    navigator.serviceWorker
      .register(new URL('sw.js', script.src))
      .then(function (registration) {
        // A newer worker waits until no page of the older site is open; it asks the browser whether
        // this one, of its own build, is the only one.
        function offer() {
          if (registration.waiting) registration.waiting.postMessage(version);
        }
        function follow() {
          if (registration.installing) registration.installing.onstatechange = offer;
        }
        registration.onupdatefound = follow;
        follow();
        offer();
      })
      // Without it the site works as it does at first.
      .catch(function () {});
  }
  function atRest() {
    if ('requestIdleCallback' in window) requestIdleCallback(register, { timeout: 10000 });
    else setTimeout(register, 2000);
  }
  // The explorer starts this once it answers input; other pages hold it in their text.
  if (document.readyState === 'complete') atRest();
  else addEventListener('load', atRest);
})();
