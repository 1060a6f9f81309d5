import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/model/bound';
import { compile } from '../../src/model/compile';
import type { Curation } from '../../src/model/schema';
import { curation } from '../fixtures/curation';

const en = compile(curation(), 'en');
const es = compile(curation(), 'es');
const event = (id: string) => en.events.find((e) => e.id === id)!;

test('both languages hold the same events in the same order', () => {
  expect(es.events.map(({ id }) => id)).toEqual(en.events.map(({ id }) => id));
  expect([en.language, es.language]).toEqual(['en', 'es']);
  expect([en.title, es.title]).toEqual(['Kites and books', 'Cometas y libros']);
});

test('events stand by stated date, the longer first, then by id', () => {
  const c = curation();
  const [day] = c.events;
  c.events = ['b', 'a'].map((id) => ({ ...day!, id }));
  c.events.push(
    { ...day!, id: 'z', when: '2006-07-19/2006-07-20' },
    { ...day!, id: 'first', when: '2006-07-18' },
  );
  expect(compile(c, 'en').events.map(({ id }) => id)).toEqual(['first', 'z', 'a', 'b']);
});

test('the whole is the years that hold every event as drawn', () => {
  expect(en.whole.map(isoDay)).toEqual(['1995-01-01', '2021-01-01']);
});

test('the opening window is inclusive, and does not leave the whole', () => {
  expect(en.opening.map(isoDay)).toEqual(['2005-06-01', '2011-01-01']);
  const c = curation();
  c.dataset.opening = { from: '1900', to: '2099' };
  expect(compile(c, 'en').opening).toEqual(en.whole);
});

test('an end left open is closed by the first stated date, and by the version', () => {
  expect(event('long-fair').when.extent.map(isoDay)).toEqual(['1995-01-01', '1996-01-01']);
  expect(event('new-fair').when.extent.map(isoDay)).toEqual(['2012-01-01', '2020-07-01']);
  const c = curation();
  c.events.find(({ id }) => id === 'long-fair')!.when = '../2007';
  const fair = compile(c, 'en').events.find(({ id }) => id === 'long-fair')!;
  expect(fair.when.extent.map(isoDay)).toEqual(['2005-06-30', '2008-01-01']);
});

test('an approximate date ends no later than its earliest dated account, unless none is dated', () => {
  expect(event('tide-count').when.extent.map(isoDay)).toEqual(['2007-01-01', '2009-11-26']);
  const c = curation();
  c.events.find(({ id }) => id === 'tide-count')!.accounts.splice(0, 1);
  const count = compile(c, 'en').events.find(({ id }) => id === 'tide-count')!;
  expect(count.when.extent.map(isoDay)).toEqual(['2007-01-01', '2010-01-01']);
});

test('what is not given is left out, what is given is said in the language', () => {
  expect(event('regatta')).not.toHaveProperty('dating');
  expect(event('regatta')).not.toHaveProperty('unplaced');
  expect(event('regatta')).toMatchObject({ paragraphs: [], actors: [], corrections: [] });
  expect(event('regatta').accounts).toEqual([
    { id: 'gazette', source: 'gazette', says: 'gazette tells it.' },
  ]);
  expect(event('kite-day')).toMatchObject({
    dating: 'The day is on the poster.',
    paragraphs: [2, 3],
    places: [
      { place: 'lima', role: 'scene', detail: 'A beach in Lima' },
      { place: 'ica', role: 'named' },
    ],
    where: { words: 'A beach in Lima' },
    actors: [
      { id: 'kite-club', name: 'The kite club', kind: 'group', role: 'host' },
      { id: 'librarian', name: 'The librarian', kind: 'person' },
    ],
    corrections: [{ date: '2019-02-28', what: 'A comma was missing.' }],
  });
  expect(event('kite-day').actors[1]).not.toHaveProperty('role');
  expect(event('at-sea').unplaced).toBe('At sea');
});

test('an account keeps its own date, place and figure', () => {
  const [, almanac, gazette] = event('kite-day').accounts;
  expect(almanac).toMatchObject({
    locator: 'p. 12',
    differs: 'in 2005',
    when: { edtf: '2005-07-19', words: 'on 19 July 2005' },
    place: 'ica',
    figure: '40 kites',
    via: ['captain'],
    change: 'The year slipped.',
  });
  expect(gazette!.change).toBe('not-compared');
});

test('of statements and steps only the ids travel with the first load', () => {
  expect(en.claims).toEqual(['p2']);
  expect(en.steps).toEqual(['the-kite', 'the-fair']);
});

test('an account that dates itself carries that time in words', () => {
  const [captain, almanac] = event('kite-day').accounts;
  expect(captain!.told).toEqual({
    words: 'probably August 2006',
    extent: [Date.UTC(2006, 7), Date.UTC(2006, 8)],
    precision: 'month',
    qualifier: 'uncertain',
  });
  expect(almanac).not.toHaveProperty('told');
});

describe('sources and places', () => {
  test('only the sources that are cited are shipped', () => {
    expect(en.sources.map(({ id }) => id)).toEqual(['gazette', 'almanac', 'captain']);
  });
  test('a source that only a statement, a figure, a story or the glossary cites is shipped as well', () => {
    const citing: ((c: Curation) => unknown)[] = [
      (c) => (c.claims[0]!.compared[0]!.source = 'postcard'),
      (c) => (c.claims[0]!.chain[0]!.source = 'postcard'),
      (c) => (c.series[0]!.measures[0]!.source = 'postcard'),
      (c) => (c.series[0]!.measures[0]!.rows[0]!.source = 'postcard'),
      (c) => (c.narratives[0]!.steps[0]!.sources = ['postcard']),
      (c) => (c.glossary[1]!.source = 'postcard'),
    ];
    for (const cite of citing) {
      const c = curation();
      cite(c);
      expect(compile(c, 'en').sources.map(({ id }) => id)).toContain('postcard');
    }
  });
  test('dates of publication are times as well, without what most have in common', () => {
    expect(en.sources.map(({ when }) => when)).toEqual([
      { extent: [Date.UTC(2009, 10, 25), Date.UTC(2009, 10, 26)] },
      {
        extent: [Date.UTC(2006, 0), Date.UTC(2009, 0)],
        precision: 'year',
        qualifier: 'approximate',
      },
      undefined,
    ]);
    const c = curation();
    c.sources[0]!.published = '[2007-01-02,2007-02-01]';
    expect(compile(c, 'en').sources[0]!.when).toMatchObject({ kind: 'between' });
  });
  test('dates of publication are in words', () => {
    expect(en.sources.map(({ published }) => published)).toEqual([
      '25 November 2009',
      'about 2007',
      undefined,
    ]);
    expect(es.sources[0]!.published).toBe('25 de noviembre de 2009');
  });
  test('what only the editor needs does not travel', () => {
    const lima = en.places.find(({ id }) => id === 'lima')!;
    expect(lima).toEqual({
      id: 'lima',
      kind: 'city',
      name: 'Lima',
      within: 'peru',
      point: [-12.04318, -77.02824],
      radius: 18,
      note: 'By the sea.',
    });
    expect(en.places[0]).not.toHaveProperty('note');
  });
  test('categories and frames are said in the language', () => {
    expect(es.categories[0]).toEqual({
      id: 'feasts',
      label: 'Fiestas',
      short: 'Fiestas',
      sign: 'discs',
    });
    expect(es.frames[0]).toEqual({
      id: 'all',
      label: 'Todo',
      bounds: [
        [-22, -120],
        [42, -68],
      ],
    });
  });
});
