/** The Vite plugin that turns the cut map files into classic scripts: they load from a disk and need no CORS. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packed } from '../map/packed';

const FOLDER = resolve(import.meta.dirname, '../../public/map');

/** The levels, each a file of `public/map` and a script beside it. */
export const LEVELS = ['base', 'hydro', 'region', 'lima'] as const;

const read = (name: string) => readFileSync(resolve(FOLDER, name));

/**
 * A level as a script that puts it into `limaMap`, its arcs packed. The text goes through `JSON.parse`, which engines
 * read several times faster than the same data written as code.
 */
export function levelScript(name: string, json: string): string {
  const text = JSON.stringify(packed(JSON.parse(json))).replace(/[\\']/g, '\\$&');
  return `(globalThis.limaMap??={}).${name}=JSON.parse('${text}');`;
}

let version: string | undefined;

/** Changes whenever a file of the map does; goes behind `?v=`, so that the files can be cached for ever. */
export function mapVersion(): string {
  if (version === undefined) {
    const hash = createHash('sha256');
    for (const name of LEVELS) hash.update(read(`${name}.json`));
    version = hash.update(read('relief.webp')).digest('base64url').slice(0, 8);
  }
  return version;
}

export function baseMap(): Plugin {
  return {
    name: 'base-map',
    config: () => ({ define: { __MAP_VERSION__: JSON.stringify(mapVersion()) } }),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /\/map\/(\w+)\.js(\?|$)/.exec(request.url ?? '')?.[1];
        if (!LEVELS.some((level) => level === name)) return next();
        response.setHeader('content-type', 'text/javascript');
        response.end(levelScript(name!, read(`${name}.json`).toString()));
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const name of LEVELS) {
        const source = levelScript(name, read(`${name}.json`).toString());
        this.emitFile({ type: 'asset', fileName: `map/${name}.js`, source });
      }
    },
  };
}
