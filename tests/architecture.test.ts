import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
  text: ['model', 'ui', 'panel', 'svelte'],
  messages: ['model', 'state', 'svelte'],
  embed: ['model', 'state', 'ui', 'messages', 'svelte'],
  paper: ['model', 'state', 'ui', 'timeline', 'map', 'panel', 'text', 'styles', 'svelte'],
  '.': ['model', 'state', 'ui', 'embed', 'timeline', 'map', 'panel', 'paper', 'styles', 'svelte'],
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

/** What a file imports, as it is written there. */
function importsOf(file: string): string[] {
  const imports = readFileSync(file, 'utf8').matchAll(
    /^\s*(?:import|export)\b(?:[\w\s{},*]*?\bfrom)?\s*['"]([^'"\n]+)['"];?$|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...imports].map(([, stated, dynamic]) => (stated ?? dynamic)!);
}

test.each(sources.map((file) => [relative(ROOT, file), file]))(
  '%s imports only what its folder may',
  (_, file) => {
    const inner = relative(SRC, file!).split('/');
    const folder = inner.length > 1 ? inner[0]! : '.';
    for (const path of importsOf(file!)) {
      expect([folder, ...mayImport[folder]!], `import of ${path}`).toContain(targetOf(file!, path));
    }
  },
);

test('embed.js takes from the site nothing but the messages', () => {
  const source = readFileSync(join(SRC, 'messages/host.ts'), 'utf8');
  expect([...source.matchAll(/from '([^']+)'/g)].map(([, path]) => path)).toEqual(['./protocol']);
  expect(readFileSync(join(SRC, 'messages/protocol.ts'), 'utf8')).not.toMatch(/^import/m);
});

/** Everything a module imports of our own, itself included, as files. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const path of importsOf(file)) {
    if (!path.startsWith('.')) continue;
    const inner = resolve(file, '..', path);
    const found = [inner, `${inner}.ts`].find(
      (one) => /\.(ts|svelte)$/.test(one) && existsSync(one),
    );
    if (found) reached(found, seen);
  }
  return seen;
}

const isView = (file: string) => /^(timeline|map)$/.test(relative(SRC, file).split('/')[0]!);

test.each(
  sources
    .filter((file) => relative(SRC, file).startsWith('paper/'))
    .map((file) => [relative(ROOT, file), file]),
)('%s takes only what is pure from timeline and map', (_, file) => {
  const taken = [...reached(file!)].filter(isView);
  expect(taken.filter((one) => /\.svelte(\.ts)?$/.test(one))).toEqual([]);
  const foreign = taken.flatMap(importsOf).filter((path) => /^(leaflet|svelte)/.test(path));
  expect(foreign).toEqual([]);
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
