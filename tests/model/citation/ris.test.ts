import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citableSource } from '../../../src/model/citation/citable';
import { cite } from '../../../src/model/citation/cite';
import { readRis } from './parse';
import { book, curation, dataset, event, SITE, source, TODAY } from './works';

test('a press article is NEWS, TY first and ER last, each line ended by CRLF', () => {
  expect(cite(source('bbc-2006'), 'ris', 'en', TODAY).text).toBe(
    [
      'TY  - NEWS',
      'TI  - Peru drugs trial judge shot dead',
      'T2  - BBC News',
      'PY  - 2006',
      'DA  - 2006/07/20/',
      'LA  - en',
      'UR  - https://news.bbc.co.uk/2/hi/americas/5201716.stm',
      'ER  - ',
      '',
    ].join('\r\n'),
  );
});

test('the dataset carries version, address and day of access; an event names the dataset', () => {
  expect(readRis(cite(dataset('es', SITE), 'ris', 'es', TODAY).text)).toEqual([
    ['TY', 'DATA'],
    ['AU', 'La redacción de El cable de Lima'],
    ['TI', 'El cable de Lima'],
    ['PY', '2026'],
    ['ET', '2026-11-23'],
    ['M3', 'Conjunto de datos'],
    ['LA', 'es'],
    ['UR', SITE],
    ['Y2', '2026/12/01'],
    ['ER', ''],
  ]);
  expect(readRis(cite(event('en', SITE), 'ris', 'en').text)).toContainEqual([
    'T2',
    'The Lima Cable',
  ]);
});

test('the cable is a government document with its number', () => {
  const cable = { ...source('cable-09lima1667'), number: '09LIMA1667' };
  const lines = readRis(cite(cable, 'ris', 'en').text);
  for (const line of [
    ['TY', 'GOVDOC'],
    ['PB', 'U.S. Embassy Lima'],
    ['M1', '09LIMA1667'],
    ['M3', 'Diplomatic cable'],
    ['DA', '2009/11/25/'],
  ]) {
    expect(lines).toContainEqual(line);
  }
});

test('a date says how exact it is', () => {
  const dates = (id: string) =>
    Object.fromEntries(
      readRis(cite(source(id), 'ris', 'en').text).filter(([tag]) => /PY|DA|N1/.test(tag)),
    );
  expect(dates('peruvian-times-2011')).toEqual({
    PY: '2011',
    DA: '2011/02/18/uncertain',
    N1: '[February 18, 2011?]',
  });
  expect(dates('utero-de-marita-2006')).toEqual({ PY: '2006', DA: '2006/07//' });
  expect(dates('caretas-2007')).toEqual({ PY: '2007' });
  expect(dates('critica-2007')).toEqual({
    PY: '2007',
    N1: '[January 2, 2007, or February 1, 2007]',
  });
  expect(dates('inforegion-verdict')).toEqual({ N1: 'n.d.' });
});

test('each author has a line', () => {
  expect(readRis(cite(book, 'ris', 'en').text).filter(([tag]) => tag === 'AU')).toEqual([
    ['AU', 'Rivas, Ana María'],
    ['AU', 'Field, B. J.'],
  ]);
});

test('any title and publisher is read back as it was, and breaks no line', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('\n', '\r\n', '\nER  - ', '{', '\u2028'),
      ),
    )
    .map((parts) => parts.join(''));
  const asLine = (one: string) => one.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();
  fc.assert(
    fc.property(text, text, (title, publisher) => {
      const lines = readRis(cite({ ...source('bbc-2006'), title, publisher }, 'ris', 'en').text);
      expect(lines[0]).toEqual(['TY', 'NEWS']);
      expect(lines.at(-1)).toEqual(['ER', '']);
      expect(lines.filter(([tag]) => tag === 'ER')).toHaveLength(1);
      const fields = Object.fromEntries(lines);
      expect(fields.TI).toBe(asLine(title) || '[Press article, title not recorded]');
      expect(fields.T2).toBe(asLine(publisher) || undefined);
    }),
    { numRuns: 300 },
  );
});

test('every real source but a speaker makes a record that can be read', () => {
  for (const one of curation.sources) {
    if (one.kind === 'speaker') continue;
    const fields = Object.fromEntries(readRis(cite(citableSource(one), 'ris', 'es').text));
    expect(fields.UR, one.id).toBe(one.address);
    if (one.title) expect(fields.TI).toBe(one.title);
  }
});
