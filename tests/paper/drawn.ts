/** What the tests of drawings share: the real dataset, its ground, and a measure without a browser. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { LEVELS } from '../../src/build/base-map';
import { loadCuration } from '../../src/build/read-curation';
import { packed, type Packed } from '../../src/map/packed';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { boundExtent } from '../../src/model/bound';
import type { Extent } from '../../src/model/extent';
import { Exploration } from '../../src/state/exploration.svelte';
import { measuring } from '../../src/timeline/measure';

const curation = loadCuration();
const datasets = {
  en: indexed(compile(curation, 'en')),
  es: indexed(compile(curation, 'es')),
};

/** A new exploration of the real dataset, whose map shows one of its frames. */
export function exploring(language: 'en' | 'es' = 'en', frame = 'all'): Exploration {
  const exploration = new Exploration(datasets[language]);
  const { bounds } = datasets[language].frames.find(({ id }) => id === frame)!;
  exploration.seePlaces(new Set(), bounds);
  return exploration;
}

export const between = (from: string, to: string): Extent => [
  boundExtent(from)![0],
  boundExtent(to)![1],
];

/** Letters of a fair width. */
export const measure = measuring('', null);

/** Puts the base map where the page's own scripts would leave it. */
export function layGround() {
  const folder = resolve(import.meta.dirname, '../../public/map');
  const level = (name: string): [string, Packed] => {
    const topology = JSON.parse(readFileSync(resolve(folder, `${name}.json`), 'utf8')) as Topology;
    return [name, packed(topology)];
  };
  (globalThis as { limaMap?: unknown }).limaMap = Object.fromEntries(LEVELS.map(level));
}
