/*
 * Keeps a copy of the site's own files, so that it works again without network. The build writes in what
 * is kept and the version. A page comes from the network where that answers, so none is ever stale; its
 * scripts, styles and map carry their version in the address, so they are taken from the copy.
 */
const worker = /** @type {any} */ (self);

const VERSION = '%version%';
/** @type {string[]} */
const FILES = ['%files%'];
const ROOT = new URL('./', location.href).href;
/** Other sites may live on the same origin: only what begins like this is ours. */
const OWN = `lima-cable ${ROOT} `;
const COPY = OWN + VERSION;
const KEPT = new Set(FILES.map((file) => ROOT + file));

/** How long a page of the network may take before the copy is shown, ms. */
const PATIENCE = 3000;

/** What a host adds to a request does not matter: each address has one answer. */
const ANY = { ignoreVary: true };
const isPage = (/** @type {string} */ address) => address.endsWith('.html');
const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OWN));

/** @param {string} address */
async function bring(address) {
  if (isPage(address)) {
    const answer = await fetch(address, { cache: 'no-cache' });
    const html = await answer.text();
    // While a new build is being put up, page and worker may be of different builds.
    if (!answer.ok || !html.includes(VERSION)) throw new Error(`${address} is of another build`);
    // Anew, since an answer that was redirected may not be given to a page.
    return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  }
  // Kept by an older worker under the same address, it is the same file.
  for (const name of await ownCaches()) {
    const known = await caches.match(address, { cacheName: name, ...ANY });
    if (known) return known;
  }
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there`);
  return answer;
}

async function keepAll() {
  const copy = await caches.open(COPY);
  await Promise.all(
    [...KEPT].map(async (address) => {
      // Begun earlier and cut off, it goes on from there.
      if (!(await copy.match(address, ANY))) await copy.put(address, await bring(address));
    }),
  );
}

async function dropOlder() {
  for (const name of await ownCaches()) if (name !== COPY) await caches.delete(name);
}

const kept = (/** @type {string} */ address) => caches.match(address, { cacheName: COPY, ...ANY });

/**
 * The page of the network; what `instead` gives where that fails or takes too long.
 * @param {Request} request
 * @param {() => Promise<Response | undefined>} instead
 */
async function fresh(request, instead) {
  // Asked anew even where the browser has the page from before: that one's scripts may be gone.
  const asked = fetch(request, { cache: 'no-cache' });
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const answer = await Promise.race([asked, late]).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  return (await instead()) ?? asked;
}

/** Without network an event is shown in the explorer: its own page is not kept. */
async function inExplorer(/** @type {string} */ language, /** @type {string} */ id) {
  const explorer = `${ROOT}${language}index.html`;
  return (await kept(explorer)) && Response.redirect(`${explorer}#event=${id}`);
}

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(keepAll()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(dropOlder()));

worker.addEventListener('message', async (/** @type {any} */ event) => {
  if (event.data !== VERSION) return;
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const ours = open.filter((/** @type {{ url: string }} */ { url }) => url.startsWith(ROOT));
  if (ours.length === 1) worker.skipWaiting();
});

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  /** @type {Request} */
  const request = event.request;
  const address = request.url.replace(/[?#].*/, '');
  if (request.method !== 'GET' || !address.startsWith(ROOT)) return;
  if (request.mode !== 'navigate') {
    if (KEPT.has(request.url) && !isPage(address)) {
      event.respondWith(kept(request.url).then((copy) => copy ?? fetch(request)));
    }
    return;
  }
  // A frame is given what the network gives.
  if (request.destination !== 'document') return;
  const page = address.endsWith('/') ? `${address}index.html` : address;
  const [, language = '', id] =
    /^(es\/)?events\/([a-z0-9-]+)\/index\.html$/.exec(page.slice(ROOT.length)) ?? [];
  if (KEPT.has(page)) event.respondWith(fresh(request, () => kept(page)));
  else if (id) event.respondWith(fresh(request, () => inExplorer(language, id)));
});
