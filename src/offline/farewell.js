/* The site keeps no copies any more: takes away those it kept, and then itself. */
{
  const worker = /** @type {any} */ (self);
  const own = `lima-cable ${new URL('./', location.href).href} `;

  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith(own)) await caches.delete(name);
    await worker.registration.unregister();
  };

  worker.addEventListener('install', () => worker.skipWaiting());
  worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(leave()));
}
