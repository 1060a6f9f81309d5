import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const notices = readFileSync('public/notices.txt', 'utf8');
const lines = (text: string) => text.replace(/\r/g, '').trim();

/** What the shipped scripts, styles and fonts are made of. */
const shipped = [
  '@fontsource-variable/faustina/LICENSE',
  'leaflet/LICENSE',
  'svelte/LICENSE.md',
  'topojson-client/LICENSE',
  'd3/LICENSE',
  'd3-array/LICENSE',
  'd3-ease/LICENSE',
  'd3-geo/LICENSE',
  'd3-path/LICENSE',
  'd3-scale-chromatic/LICENSE',
  'internmap/LICENSE',
  'delaunator/LICENSE',
  'robust-predicates/LICENSE',
];

test.each(shipped)('the notices hold %s word for word', (file) => {
  const text = lines(readFileSync(`node_modules/${file}`, 'utf8'));
  // The modules of D3 differ from D3 itself in the years of the same notice at most.
  const body = text.replace(/^Copyright 2010-20\d\d Mike Bostock\n/, '');
  expect(lines(notices)).toContain(body);
});

test('the notices hold the licences of our own code and data', () => {
  expect(notices).toContain(lines(readFileSync('LICENSE', 'utf8')));
  expect(notices).toContain(lines(readFileSync('data/LICENSE.md', 'utf8')));
});

test('the notices name the map’s sources and give the LGPL in full', () => {
  for (const said of [
    'Natural Earth',
    'GSHHG',
    'GeoNames',
    'GNU LESSER GENERAL PUBLIC LICENSE',
    'GNU GENERAL PUBLIC LICENSE',
  ]) {
    expect(notices).toContain(said);
  }
});
