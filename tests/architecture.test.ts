import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** What a folder may import, besides itself. `.` is the top of `src`. */
const mayImport: Record<string, string[]> = {
  model: ['edtf', 'valibot'],
  state: ['model', 'svelte'],
  ui: ['model', 'svelte'],
  timeline: ['model', 'state', 'ui', 'svelte', 'd3'],
  map: [
    'model',
    'state',
    'ui',
    'svelte',
    'leaflet',
    'topojson-client',
    'topojson-specification',
    'geojson',
  ],
  panel: ['model', 'state', 'ui', 'svelte', 'd3'],
  messages: ['model', 'state', 'svelte'],
  embed: ['model', 'state', 'ui', 'messages', 'svelte'],
  '.': ['model', 'state', 'ui', 'embed', 'timeline', 'map', 'panel', 'styles', 'svelte'],
};

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file) && !file.startsWith('build'))
  .map((file) => join(SRC, file));

/** The folder of `src`, or the package, that an import leads to. */
function targetOf(file: string, path: string): string {
  if (!path.startsWith('.')) return path.split('/')[path.startsWith('@') ? 1 : 0]!;
  const inner = relative(SRC, resolve(file, '..', path)).split('/');
  return inner.length > 1 ? inner[0]! : '.';
}

test.each(sources.map((file) => [relative(ROOT, file), file]))(
  '%s imports only what its folder may',
  (_, file) => {
    const inner = relative(SRC, file!).split('/');
    const folder = inner.length > 1 ? inner[0]! : '.';
    const imports = readFileSync(file!, 'utf8').matchAll(
      /^\s*(?:import|export)\b(?:[\w\s{},*]*?\bfrom)?\s*['"]([^'"\n]+)['"];?$|\bimport\(\s*['"]([^'"]+)['"]/gm,
    );
    for (const [, stated, dynamic] of imports) {
      const path = stated ?? dynamic;
      expect([folder, ...mayImport[folder]!], `import of ${path}`).toContain(
        targetOf(file!, path!),
      );
    }
  },
);

test('embed.js takes from the site nothing but the messages', () => {
  const source = readFileSync(join(SRC, 'messages/host.ts'), 'utf8');
  expect([...source.matchAll(/from '([^']+)'/g)].map(([, path]) => path)).toEqual(['./protocol']);
  expect(readFileSync(join(SRC, 'messages/protocol.ts'), 'utf8')).not.toMatch(/^import/m);
});

test('the lock file names no registry and no package runs a script at install', () => {
  const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  expect(lock).not.toContain('"resolved"');
  const scripted = Object.entries(
    (
      JSON.parse(lock) as {
        packages: Record<string, { hasInstallScript?: boolean; optional?: boolean }>;
      }
    ).packages,
  ).filter(([, entry]) => entry.hasInstallScript && !entry.optional);
  expect(scripted.map(([name]) => name)).toEqual([]);
});
