/** Citations as another program takes them in: Citation.js, which knows nothing of how we write. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import type { Citable } from '../../../src/model/citation/citable';
import { citableSource } from '../../../src/model/citation/citable';
import { cite } from '../../../src/model/citation/cite';
import type { Language } from '../../../src/model/schema';
import { book, curation, dataset, event, report, SITE, source, TODAY, view } from './works';

interface Read {
  title: string;
  author?: { family?: string; given?: string; literal?: string; name?: string }[];
  'container-title'?: string;
  publisher?: string;
  issued?: { 'date-parts': number[][] };
  URL?: string;
  language?: string;
}

/** The one work that a text holds. */
function read(work: Citable, format: 'bibtex' | 'ris', language: Language = 'en'): Read {
  const { data } = new Cite(cite(work, format, language, TODAY).text);
  expect(data).toHaveLength(1);
  return data[0] as unknown as Read;
}
const namesOf = ({ author = [] }: Read) =>
  author.map(
    ({ family, given, literal, name }) =>
      literal ?? name ?? [family, given].filter(Boolean).join(', '),
  );
const year = ({ issued }: Read) => Number(issued?.['date-parts'][0]?.[0]);

/** A work of each kind, with its title, year and authors. */
const works: [kind: string, work: Citable, title: RegExp, year: number, authors: string[]][] = [
  [
    'a cable',
    source('cable-09lima1667'),
    /^Peru Signs Counternarcotics/,
    2009,
    ['U.S. Embassy Lima'],
  ],
  ['the article', source('peruvian-times-2011'), /^Wikileaks: Peru.s counter-drug unit/, 2011, []],
  ['press', source('bbc-2006'), /^Peru drugs trial judge shot dead$/, 2006, []],
  ['a report', report, /^Kites in Figures 2009$/, 2010, []],
  ['a book', book, /^Kites over the Bay: A History$/, 1998, ['Rivas, Ana María', 'Field, B. J.']],
  ['the dataset', dataset('en', SITE), /^The Lima Cable$/, 2026, ['The editors of The Lima Cable']],
  ['an event', event('en', SITE), /^Judge /, 2026, ['The editors of The Lima Cable']],
  ['a view', view('en', '2006', SITE), /2006/, 2026, ['The editors of The Lima Cable']],
];

describe.each(works)('%s', (_, work, title, published, authors) => {
  test('is the same work as BibTeX', () => {
    const back = read(work, 'bibtex');
    expect(back.title).toMatch(title);
    expect(year(back)).toBe(published);
    expect(namesOf(back)).toEqual(authors);
    expect(back.URL).toBe(work.address);
  });
  test('is the same work as RIS', () => {
    const back = read(work, 'ris');
    expect(back.title).toMatch(title);
    expect(year(back)).toBe(published);
    expect(back.URL).toBe(work.address);
  });
});

test('who issued a report is its institution', () => {
  expect(read(report, 'bibtex').publisher).toBe('Office of Kites');
  expect(read(report, 'ris').publisher).toBe('Office of Kites');
});

test('day and month of a newspaper are read', () => {
  expect(read(source('bbc-2006'), 'bibtex')).toMatchObject({
    'container-title': 'BBC News',
    issued: { 'date-parts': [[2006, 7, 20]] },
  });
  expect(read(source('bbc-2006'), 'ris')['container-title']).toBe('BBC News');
});

describe.each(['en', 'es'] as const)('every real source but a speaker, in %s', (language) => {
  const sources = curation.sources.filter(({ kind }) => kind !== 'speaker').map(citableSource);
  test.each(['bibtex', 'ris'] as const)('comes back from %s with title and address', (format) => {
    for (const work of sources) {
      const back = read(work, format, language);
      if (work.title) expect(back.title, work.id).toBe(work.title);
      expect(back.URL, work.id).toBe(work.address);
    }
  });
});
