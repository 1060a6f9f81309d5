/** Datasets of any size, made up: the same files as `data/`, repeatable from a seed. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const DATA = resolve(import.meta.dirname, '../../data');

/** @param {number} seed @returns {() => number} */
function numbers(seed) {
  return () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

/** Writes a dataset of `count` events over 1989–2011 into `folder`. @param {string} folder @param {number} count */
function writeGenerated(folder, count) {
  mkdirSync(folder, { recursive: true });
  for (const file of ['dataset', 'places', 'actors', 'sources']) {
    cpSync(join(DATA, `${file}.json`), join(folder, `${file}.json`));
  }
  const { categories } = JSON.parse(readFileSync(join(DATA, 'dataset.json'), 'utf8'));
  const places = JSON.parse(readFileSync(join(DATA, 'places.json'), 'utf8'));
  const next = numbers(7);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(next() * list.length)];
  const two = (/** @type {number} */ n) => String(n).padStart(2, '0');
  const events = Array.from({ length: count }, (_, i) => {
    const year = 1989 + Math.floor(next() * 22.4);
    const month = two(1 + Math.floor(next() * 12));
    const day = `${year}-${month}-${two(1 + Math.floor(next() * 28))}`;
    const shape = next();
    const when =
      shape < 0.7
        ? day
        : shape < 0.8
          ? day.slice(0, 7)
          : shape < 0.9
            ? `${year}~`
            : `[${day}..${year + 1}]`;
    const text = (/** @type {string} */ words) => ({ en: words, es: words });
    return {
      id: `made-up-${i}`,
      when,
      category: pick(categories).id,
      scope: 'context',
      status: 'reported',
      title: text(`Made-up event ${i}`),
      label: text(`Event ${i}`),
      summary: text('Generated to measure with.'),
      places: [{ place: pick(places).id, role: 'scene' }],
      accounts: [{ id: 'one', source: 'cable-09lima1667', says: text('Generated.') }],
    };
  });
  writeFileSync(join(folder, 'events.json'), JSON.stringify(events));
}

/**
 * Builds a site of `count` such events inside `folder`. Throws where the build fails.
 * @param {string} folder @param {number} count
 * @returns {string} the folder of the built site
 */
export function buildGenerated(folder, count) {
  const [data, out] = [join(folder, 'data'), join(folder, 'dist')];
  writeGenerated(data, count);
  execFileSync('npx', ['vite', 'build', '--outDir', out, '--logLevel', 'error'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, DATA: data, EVENT_PAGES: 'off' },
    stdio: 'pipe',
  });
  return out;
}
