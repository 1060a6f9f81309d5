import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from '../../../src/model/citation/bibtex';
import { citableSource } from '../../../src/model/citation/citable';
import { cite } from '../../../src/model/citation/cite';
import { readBibtex, set } from './parse';
import { book, curation, dataset, event, report, SITE, source, TODAY, view } from './works';

test('a press article is an @article in its newspaper, its title safe from lower case', () => {
  expect(cite(source('bbc-2006'), 'bibtex', 'en', TODAY).text).toBe(
    [
      '@article{bbc-2006,',
      '  title = {{Peru drugs trial judge shot dead}},',
      '  journal = {BBC News},',
      '  year = {2006},',
      '  month = jul,',
      '  day = {20},',
      '  url = {https://news.bbc.co.uk/2/hi/americas/5201716.stm},',
      '  language = {english},',
      '}',
      '',
    ].join('\n'),
  );
});

test('the dataset and its events carry version, address and day of access', () => {
  expect(readBibtex(cite(dataset('en', SITE), 'bibtex', 'en', TODAY).text)).toEqual({
    type: 'misc',
    key: 'lima-cable-2026',
    fields: {
      author: '{The editors of The Lima Cable}',
      title: '{The Lima Cable}',
      howpublished: 'Data set, version 2026-11-23',
      year: '2026',
      url: SITE,
      urldate: TODAY,
      language: 'english',
    },
  });
  const { key, fields } = readBibtex(cite(event('es', SITE), 'bibtex', 'es').text);
  expect(key).toBe('lima-cable-judge-saturno-killed-2026');
  expect(fields.howpublished).toBe('El cable de Lima, conjunto de datos, versión 2026-11-23');
  expect(readBibtex(cite(view('en', '2006'), 'bibtex', 'en').text).fields.title).toBe(
    '{[Timeline and map: 2006]}',
  );
});

test('each kind has its type, and its publisher the field for it', () => {
  const cable = readBibtex(cite(source('cable-09lima1667'), 'bibtex', 'en').text);
  expect([cable.type, cable.fields.author, cable.fields.howpublished]).toEqual([
    'misc',
    '{U.S. Embassy Lima}',
    'Diplomatic cable',
  ]);
  const volume = readBibtex(cite(book, 'bibtex', 'en').text);
  expect([volume.type, volume.fields.author, volume.fields.publisher]).toEqual([
    'book',
    'Rivas, Ana María and Field, B. J.',
    'Harbour Press',
  ]);
  const study = readBibtex(cite(report, 'bibtex', 'en').text);
  expect([study.type, study.fields.institution]).toEqual(['techreport', 'Office of Kites']);
  const page = { ...source('unodc-2010'), authors: [{ group: 'A B' }] };
  expect(readBibtex(cite(page, 'bibtex', 'en').text).fields.howpublished).toBe('UNODC');
});

test('a date that is not exact is told in a note', () => {
  const note = (id: string, language: 'en' | 'es') =>
    readBibtex(cite(source(id), 'bibtex', language).text).fields;
  expect(note('peruvian-times-2011', 'en').note).toBe('[February 18, 2011?]');
  expect(note('inforegion-verdict', 'es').note).toBe('s. f.');
  expect(note('inforegion-verdict', 'es')).not.toHaveProperty('year');
  expect(note('critica-2007', 'en')).toMatchObject({ year: '2007' });
  expect(note('critica-2007', 'en')).not.toHaveProperty('month');
});

test('keys are made from id and year, once, and tell the real sources apart', () => {
  expect(keyOf(source('wikipedia-medellin'))).toBe('wikipedia-medellin-nd');
  expect(keyOf(source('el-comercio-2011-02-17'))).toBe('el-comercio-2011-02-17');
  expect(keyOf({ ...book, id: 'Kites & {books}' })).toBe('Kites-books-1998');
  const keys = curation.sources
    .filter(({ kind }) => kind !== 'speaker')
    .map((one) => keyOf(citableSource(one)));
  expect(new Set(keys).size).toBe(keys.length);
});

test('names that hold a comma or an "and" stay whole', () => {
  const work = { ...book, authors: [{ family: 'Sand and Sea, Ltd', given: 'Ana' }] };
  expect(readBibtex(cite(work, 'bibtex', 'en').text).fields.author).toBe(
    '{Sand and Sea, Ltd}, Ana',
  );
});

test('an address stays as it is, but for signs that would end it', () => {
  const url = (address: string) =>
    readBibtex(cite({ ...report, address }, 'bibtex', 'en').text).fields.url;
  expect(url('https://example.org/a_b%20c#d&e~f')).toBe('https://example.org/a_b%20c#d&e~f');
  expect(url('https://example.org/{a}\\')).toBe('https://example.org/%7Ba%7D%5C');
});

/** Titles of every sort, with more of the signs that mean something to LaTeX. */
const titles = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'{}\\%&#_$^~"\'`@,=<>|«»“”'.split(''),
        '\n',
        '\r\n',
        '\t',
        '\u202f',
        ' and ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
      fc.constantFrom('Perú', 'ñandú', 'EE.UU.', '\\textbf{x}'),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''))
  .filter((title) => /\S/.test(title.replace(/\p{Cc}/gu, '')));

/** As a line: what any reader of these formats makes of breaks and control characters. */
const asLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();

test('any title, publisher and author is read back as it was', () => {
  fc.assert(
    fc.property(titles, titles, titles, (title, publisher, group) => {
      const work = { ...source('bbc-2006'), title, publisher, authors: [{ group }] };
      const { type, fields } = readBibtex(cite(work, 'bibtex', 'en').text);
      expect(type).toBe('article');
      expect(set(fields.title!)).toBe(asLine(title));
      expect(set(fields.journal!)).toBe(asLine(publisher));
      expect(set(fields.author!)).toBe(asLine(group));
      expect(fields.title).toMatch(/^\{.*\}$/s);
      expect(fields).toMatchObject({ year: '2006', month: 'jul', day: '20' });
    }),
    { numRuns: 500 },
  );
});
