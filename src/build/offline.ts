/** The worker that keeps the site for use without network, and the script that asks for it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minifySync } from 'vite';
import { bytesOf, type Files } from './built-files';
import { mapVersion } from './base-map';
import { shortHash } from './short-hash';

const script = (name: string) => {
  const file = resolve(import.meta.dirname, `../offline/${name}.js`);
  return minifySync(file, readFileSync(file, 'utf8'), { module: false }).code;
};

/** Whether readers' browsers are asked to keep the site; not with `SERVICE_WORKER=off`. */
export const keepsCopy = () => process.env.SERVICE_WORKER !== 'off';

/** Stands for the version of what is kept, until all of it is written. */
const VERSION = '%version%';

/** The element that asks for it, for pages but those made for frames; `./` is the site's root. */
export const registration = (folder: string) =>
  keepsCopy() && !folder.startsWith('embed/')
    ? `<script defer src="./offline.js?v=${VERSION}"></script>`
    : '';

/**
 * What a reader may want again without network: every page but the events' (the explorer shows each of
 * them) and those for frames, with what they load. Files to take away are not kept.
 */
const KEPT =
  /^(assets\/.*|(es\/)?((?!embed|events)[\w-]+\/)?index\.html|map\/\w+\.(js|webp)|data\/reading\.\w+\.js|boot\.js|icon\.svg)$/;

/** The address under which pages ask for a file, from the site's root. */
function addressOf(path: string, bytes: Uint8Array): string {
  if (/^(assets\/|.*\.html$)/.test(path)) return path;
  return `${path}?v=${path.startsWith('map/') ? mapVersion() : shortHash(bytes)}`;
}

/** What is added to the site, and its version. */
export function offline(files: Files): { added: Files; version: string } {
  if (!keepsCopy()) {
    return { added: new Map([['sw.js', bytesOf(script('farewell'))]]), version: '' };
  }
  const worker = script('worker');
  const register = script('register');
  const kept = [...files].filter(([path]) => KEPT.test(path));
  const version = shortHash(worker, register, ...kept.flat());
  const addresses = [
    ...kept.map(([path, bytes]) => addressOf(path, bytes)),
    `offline.js?v=${version}`,
  ];
  const written = worker
    .replace(/(["'`])%version%\1/, JSON.stringify(version))
    .replace(/\[(["'`])%files%\1\]/, JSON.stringify(addresses));
  return {
    version,
    added: new Map([
      ['sw.js', bytesOf(written)],
      ['offline.js', bytesOf(register)],
    ]),
  };
}

/** A page with the version it belongs to. */
export const versioned = (html: string, version: string) => html.replace(VERSION, version);
