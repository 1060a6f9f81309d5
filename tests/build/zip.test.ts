import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { loadCuration } from '../../src/build/read-curation';
import { bytesOf, textOf, type Files } from '../../src/build/built-files';
import { finished } from '../../src/build/whole-site';
import { zipOf } from '../../src/build/zip';

const { dataset } = loadCuration();

const site = (): Files =>
  new Map(
    Object.entries({
      'index.html': '<ul><li id="whole-site">%size-of-zip% MB</li><li>more</li></ul>',
      'es/index.html': '<ul><li id="whole-site">%size-of-zip% MB</li></ul>',
      'assets/main.js': 'var a;',
      'social/en.png': 'picture',
    }).map(([path, text]) => [path, bytesOf(text)]),
  );
const text = (files: Record<string, Uint8Array>, path: string) => textOf(files[path]);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('the zip holds every file of the site, and what to do with it, in one folder', () => {
  const unzipped = unzipSync(finished(site(), dataset).get('lima-cable.zip')!);
  expect(Object.keys(unzipped)).toEqual(
    ['LEAME.txt', 'README.txt', 'offline.js', 'sw.js', ...site().keys()]
      .map((path) => `lima-cable/${path}`)
      .sort(),
  );
  expect(text(unzipped, 'lima-cable/assets/main.js')).toBe('var a;');
  expect(text(unzipped, 'lima-cable/README.txt')).toContain('double-click index.html');
  expect(text(unzipped, 'lima-cable/LEAME.txt')).toContain('haga doble clic en index.html');
});

test('the pages say how large the zip is; the copies in it do not offer what is not there', () => {
  const files = finished(site(), dataset);
  expect(textOf(files.get('index.html'))).toContain('0.1 MB');
  const unzipped = unzipSync(files.get('lima-cable.zip')!);
  expect(text(unzipped, 'lima-cable/index.html')).toBe('<ul><li>more</li></ul>');
});

test('the same files give the same zip in every time zone and order', () => {
  const files: [string, Uint8Array][] = [...site()];
  const zips = ['America/Lima', 'Pacific/Auckland', 'UTC'].map((name) => {
    process.env.TZ = name;
    files.reverse();
    return zipOf(new Map(files), '2026-11-23');
  });
  expect(zips[1]).toEqual(zips[0]);
  expect(zips[2]).toEqual(zips[0]);
});
