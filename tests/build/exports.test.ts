import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { exportsOf, sourceFiles } from '../../src/build/exports';
import { loadCuration } from '../../src/build/read-curation';
import { readingOf, readingScript } from '../../src/build/reading-script';
import type { ReadingFile } from '../../src/panel/reading';
import { wrongInGeoJson } from '../model/formats/geojson-schema';
import { readCsv } from '../model/formats/read-csv';

const curation = loadCuration();
const { licence, version } = curation.dataset;
const ids = curation.events.map(({ id }) => id).sort();

describe.each(['en', 'es'] as const)('the files to take away (%s)', (language) => {
  const files = new Map(exportsOf(curation, language).map(({ what, text }) => [what, text]));

  test('hold every event', () => {
    expect(
      readCsv(files.get('csv')!)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids);
    const { features } = JSON.parse(files.get('geojson')!) as { features: { id: string }[] };
    expect(features.map(({ id }) => id).sort()).toEqual(ids);
    for (const id of ids) expect(files.get('places')).toContain(`_:event-${id}`);
  });

  test('are GeoJSON by the schema of its authors, as far as they are meant to be', () => {
    for (const what of ['geojson', 'places'] as const)
      expect(wrongInGeoJson(JSON.parse(files.get(what)!))).toEqual([]);
  });

  test('say licence, version and whose points they hold', () => {
    for (const row of readCsv(files.get('csv')!))
      expect(row).toMatchObject({ licence: licence.name, version, language });
    for (const what of ['geojson', 'places'] as const) {
      const whole = JSON.parse(files.get(what)!) as Record<string, unknown>;
      expect(whole).toMatchObject({ license: licence.address, version, language });
      expect(whole.credit).toContain('GeoNames (CC BY 4.0)');
    }
  });

  test('name each event by its page where the site has an address', () => {
    const [csv] = exportsOf(curation, language, 'https://example.org/');
    const [row] = readCsv(csv!.text);
    expect(row!.address).toBe(
      `https://example.org/${language === 'es' ? 'es/' : ''}events/${row!.id}/`,
    );
  });
});

test('each file has a name of its own in each language', () => {
  const names = (['en', 'es'] as const).flatMap((language) => exportsOf(curation, language));
  const files = [...names, ...sourceFiles(curation, '{}')].map(({ file }) => file);
  expect(new Set(files).size).toBe(files.length);
});

describe.each(['en', 'es'] as const)('what is read beside the explorer (%s)', (language) => {
  const { code, version: address } = readingScript(curation, language);

  test('is a classic script that leaves its content behind', () => {
    const page = { limaReading: undefined as ReadingFile | undefined };
    runInNewContext(code, page);
    expect(page.limaReading).toEqual(readingOf(curation, language));
    expect(page.limaReading!.claims).toHaveLength(curation.claims.length);
  });

  test('tells what exports and citations need', () => {
    const reading = readingOf(curation, language);
    expect(reading.edition.licence).toEqual(licence);
    expect(reading.edition.editor).toBe(curation.dataset.editor[language]);
    expect(reading.places.lima).toMatchObject({ geonames: 3936456 });
    expect(reading.published['peruvian-times-2011']).toBe('2011-02-18?');
  });

  test('gets another address when its content changes', () => {
    const changed = structuredClone(curation);
    changed.claims[0]!.finding[language] += '.';
    expect(readingScript(changed, language).version).not.toBe(address);
    expect(readingScript(structuredClone(curation), language).version).toBe(address);
  });
});
