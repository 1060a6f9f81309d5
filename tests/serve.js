/** A plain static host, as a reader's would be: no CORS headers, gzip where the browser takes it. */
import { createServer } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import { extname, join, normalize, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
});
const ZIPPED = new Set(['.html', '.css', '.js', '.json', '.svg', '.txt', '.csv', '.geojson']);

/** Files as zipped before, by path and time of change: the same ones are asked for again and again. @type {Map<string, Buffer>} */
const zipped = new Map();

/** @param {string} file @param {Buffer} body */
function zip(file, body) {
  const key = `${file} ${statSync(file).mtimeMs}`;
  const known = zipped.get(key) ?? gzipSync(body, { level: 9 });
  zipped.set(key, known);
  return known;
}

/**
 * Serves a folder on the loopback.
 * @param {string} folder
 * @param {{ port?: number, under?: string, pages?: Record<string, string>, headers?: Record<string, string> }} [options]
 *   `under` is a sub-path such as `/repo/`; `pages` are extra pages by path.
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve(folder, { port = 0, under = '/', pages = {}, headers = {} } = {}) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const page = pages[path];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...headers }).end(page);
      return;
    }
    const inner = path.startsWith(under) ? normalize(`/${path.slice(under.length)}`) : undefined;
    try {
      if (inner === undefined) throw new Error('outside the site');
      let file = join(root, inner);
      if (statSync(file).isDirectory()) file = join(file, 'index.html');
      const body = readFileSync(file);
      const type = extname(file);
      const zips = ZIPPED.has(type) && /gzip/.test(String(request.headers['accept-encoding']));
      response.writeHead(200, {
        'content-type': TYPES[type] ?? 'application/octet-stream',
        ...(zips && { 'content-encoding': 'gzip' }),
        vary: 'accept-encoding',
        ...headers,
      });
      response.end(zips ? zip(file, body) : body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    }
  });
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      const { port: actual } = /** @type {import('node:net').AddressInfo} */ (server.address());
      done({
        address: `http://127.0.0.1:${actual}${under}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
