/** The built site as files by their paths from its root. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

export type Files = Map<string, Uint8Array>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();
export const textOf = (bytes: Uint8Array | undefined) => decoder.decode(bytes);
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Every file of a folder, in order of the paths. */
export function filesIn(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The pages among files that a change alters, altered. */
export function pagesWith(files: Files, change: (html: string, path: string) => string): Files {
  const pages: Files = new Map();
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html')) continue;
    const html = textOf(bytes);
    const now = change(html, path);
    if (now !== html) pages.set(path, bytesOf(now));
  }
  return pages;
}
