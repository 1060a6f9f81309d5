import { describe, expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { everything } from '../../src/model/criteria';
import { indexed } from '../../src/model/dataset';
import { utc } from '../../src/model/extent';
import { cite } from '../../src/model/citation/cite';
import { say as en } from '../../src/panel/take-words.en';
import { say as es } from '../../src/panel/take-words.es';
import { citableOf, selectionOf, today, type Standing } from '../../src/panel/taken';
import { viewWords, type Shown } from '../../src/panel/view-words';
import { readable } from '../fixtures/curation';

const dataset = indexed(compile(readable(), 'en'));
const standing: Standing = {
  dataset,
  reading: {
    edition: {
      id: 'kites',
      licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
      editor: 'The testers',
    },
    published: { gazette: '2009-11-25' },
  },
  page: 'https://example.org/kites/es/index.html#place=lima',
  root: '../',
  shown: '3 events, 2006',
};

describe('what is cited', () => {
  test('of a view, is what it shows and the address that leads back to it', () => {
    const work = citableOf({ kind: 'view' }, standing);
    expect(work).toMatchObject({ kind: 'view', title: '3 events, 2006', address: standing.page });
    expect(cite(work, 'apa', 'en', '2026-11-23').text).toContain('#place=lima');
  });
  test('of the dataset, is its page without the view', () => {
    expect(citableOf({ kind: 'dataset' }, standing)).toMatchObject({
      title: 'Kites and books',
      version: '2020-06-30',
      address: 'https://example.org/kites/es/index.html',
    });
  });
  test('of an event, is the page of its own, at the site’s top in English', () => {
    expect(citableOf({ kind: 'event', id: 'kite-day' }, standing)).toMatchObject({
      title: 'The feast kite-day',
      address: 'https://example.org/kites/events/kite-day/',
    });
    const top = { ...standing, page: 'https://example.org/index.html', root: '' };
    expect(citableOf({ kind: 'event', id: 'kite-day' }, top).address).toBe(
      'https://example.org/events/kite-day/',
    );
  });
  test('of a source, is the source with the date it was published', () => {
    expect(citableOf({ kind: 'source', id: 'gazette' }, standing)).toMatchObject({
      title: 'Kites over Lima',
      published: '2009-11-25',
      address: 'https://example.org/kites',
    });
  });
  test('opened from a disk, has no address, and says so', () => {
    const disk = { ...standing, page: 'file:///tmp/index.html' };
    for (const kind of ['view', 'dataset'] as const) {
      const work = citableOf({ kind }, disk);
      expect(cite(work, 'apa', 'en', '2026-11-23').lacks).toContain('address');
    }
    expect(selectionOf(disk).site).toBeUndefined();
  });
});

describe('what is exported', () => {
  test('of the present view, are its events, under what it shows', () => {
    const selection = selectionOf(standing, [1, 0]);
    expect(selection.events).toEqual([dataset.events[1], dataset.events[0]]);
    expect(selection.shown).toBe('3 events, 2006');
    expect(selection.site).toBe('https://example.org/kites/');
  });
  test('of everything, is the dataset', () => {
    expect(selectionOf(standing).events).toBe(dataset.events);
    expect(selectionOf(standing)).not.toHaveProperty('shown');
  });
});

test('the day is the reader’s own', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

describe('what a view shows', () => {
  const names = {
    confirmed: ['Confirmed'],
    reported: ['Reported'],
    'single-source': ['Single source'],
    contradicted: ['Contradicted'],
    planned: ['Planned'],
  };
  const shown: Shown = {
    events: 12,
    window: [utc(2005, 6), utc(2011, 6)],
    criteria: everything(dataset),
    told: false,
    place: null,
    inside: false,
  };
  const view = (more: Partial<Shown> = {}, criteria: Partial<Shown['criteria']> = {}) =>
    viewWords(
      dataset,
      { ...shown, ...more, criteria: { ...shown.criteria, ...criteria } },
      en.view,
      names,
    );

  test('is said by number and dates', () => {
    expect(view()).toBe('12 events, June 2005 – May 2011');
  });
  test('names whatever narrows it', () => {
    expect(
      view(
        { place: 'lima', told: true },
        {
          categories: new Set(['books']),
          q: ' cable ',
          scope: 'article',
          status: new Set(['contradicted', 'single-source']),
          inview: true,
        },
      ),
    ).toBe(
      '12 events, June 2005 – May 2011, by the time of telling, at Lima, only Books, matching “cable”, told in the article, status: single source and contradicted, on the part of the map shown',
    );
    expect(view({ place: 'lima', inside: true })).toContain('at Lima and places inside it');
  });
  test('is said in Spanish, too', () => {
    const spanish = indexed(compile(readable(), 'es'));
    expect(viewWords(spanish, { ...shown, place: 'lima', told: true }, es.view, names)).toBe(
      '12 hechos, junio de 2005 – mayo de 2011, según cuándo se contaron, en Lima',
    );
  });
});
