import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { LEVELS, levelScript, mapVersion } from '../../src/build/base-map';

const FOLDER = resolve(import.meta.dirname, '../../public/map');
const read = (name: string) => readFileSync(resolve(FOLDER, name));
const topology = (name: string) => JSON.parse(read(name).toString()) as Topology;

const listed = [
  ...read('README.md')
    .toString()
    .matchAll(/^([0-9a-f]{64}) {2}(\S+)$/gm),
];

test('every file of the base map has the sum its README gives', () => {
  expect(listed.map(([, , name]) => name).sort()).toEqual(
    ['relief.webp', ...LEVELS.map((name) => `${name}.json`)].sort(),
  );
  for (const [, sum, name] of listed) {
    expect(createHash('sha256').update(read(name!)).digest('hex'), name).toBe(sum);
  }
});

test('the world has 213 countries, those of the Americas with their code', () => {
  const { objects } = topology('base.json');
  const countries = objects.c!.type === 'GeometryCollection' ? objects.c!.geometries : [];
  const ids = countries.map(({ id }) => id);
  expect(countries).toHaveLength(213);
  expect(ids).toEqual(expect.arrayContaining(['PE', 'MX', 'CO', 'US', 'BR', 'CL']));
});

test('a level becomes a script that leaves its data in one global', () => {
  const global: { limaMap?: Record<string, unknown> } = {};
  new Function(
    'globalThis',
    levelScript('base', '{ "a": "it\'s \\\\ here", "arcs": [[[1, -2]]] }'),
  )(global);
  expect(global.limaMap).toEqual({ base: { a: "it's \\ here", arcs: 'AB' } });
});

test('the version is one short word for an address', () => {
  expect(mapVersion()).toMatch(/^[\w-]{8}$/);
});
