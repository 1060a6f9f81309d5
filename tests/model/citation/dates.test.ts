import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/model/citation/calendar';
import { apaDate, chicagoDateOf, sharedDate } from '../../../src/model/citation/dates';
import { endTexts, whenOf } from '../../../src/model/when';
import { curation } from './works';

/** text, then APA and Chicago in English and in Spanish */
const table: [string, string, string, string, string][] = [
  ['2006-07-20', '2006, July 20', 'July 20, 2006', '2006, 20 de julio', '20 de julio de 2006'],
  ['2006-09', '2006, September', 'September 2006', '2006, setiembre', 'setiembre de 2006'],
  ['2006', '2006', '2006', '2006', '2006'],
  ['2008~', 'ca. 2008', '[ca. 2008]', 'ca. 2008', '[ca. 2008]'],
  ['2009-02?', '2009, February?', '[February 2009?]', '¿2009, febrero?', '[¿febrero de 2009?]'],
  [
    '[2007-01-02,2007-02-01]',
    '2007, January 2 or February 1',
    '[January 2, 2007, or February 1, 2007]',
    '2007, 2 de enero o 1 de febrero',
    '[2 de enero de 2007 o 1 de febrero de 2007]',
  ],
  [
    '[2007-09,2007-10]',
    '2007, September or October',
    '[September 2007 or October 2007]',
    '2007, setiembre u octubre',
    '[setiembre de 2007 u octubre de 2007]',
  ],
  [
    '[2006-11-21..2008-09-28]',
    'between 2006, November 21 and 2008, September 28',
    '[between November 21, 2006, and September 28, 2008]',
    'entre 2006, 21 de noviembre y 2008, 28 de setiembre',
    '[entre 21 de noviembre de 2006 y 28 de setiembre de 2008]',
  ],
  [
    '2009-11-05/2009-11-06',
    '2009, November 5–November 6',
    'November 5, 2009–November 6, 2009',
    '2009, 5 de noviembre–6 de noviembre',
    '5 de noviembre de 2009–6 de noviembre de 2009',
  ],
  ['2009/2010', '2009–2010', '2009–2010', '2009–2010', '2009–2010'],
  ['../1995', 'until 1995', 'until 1995', 'hasta 1995', 'hasta 1995'],
  ['2012/..', '2012–', '2012–', '2012–', '2012–'],
  ['[..2008]', '2008 or earlier', '[2008 or earlier]', '2008 o antes', '[2008 o antes]'],
  ['[2006..]', '2006 or later', '[2006 or later]', '2006 o después', '[2006 o después]'],
  ['-0043', '44 BC', '44 BC', '44 a. C.', '44 a. C.'],
];

describe('a date is cited no more exactly than it is known', () => {
  test.each(table)('%s', (edtf, apaEn, chicagoEn, apaEs, chicagoEs) => {
    expect(apaDate('en', edtf)).toBe(apaEn);
    expect(chicagoDateOf('en', edtf)).toBe(chicagoEn);
    expect(apaDate('es', edtf)).toBe(apaEs);
    expect(chicagoDateOf('es', edtf)).toBe(chicagoEs);
  });
});

test('a date that is not known is "n.d." in APA and left to the entry in Chicago', () => {
  expect([apaDate('en', undefined), apaDate('es', undefined)]).toEqual(['n.d.', 's. f.']);
  expect(chicagoDateOf('en', undefined)).toBeUndefined();
});

test('what all the dates of a text share can be sorted by', () => {
  expect(sharedDate('2006-07-20')).toEqual({ year: 2006, month: 7, day: 20, exact: true });
  expect(sharedDate('2011-02-18?')).toEqual({ year: 2011, month: 2, day: 18, exact: false });
  expect(sharedDate('[2007-01-02,2007-02-01]')).toEqual({ year: 2007, exact: false });
  expect(sharedDate('2009-11-05/2009-11-06')).toEqual({ year: 2009, month: 11, exact: false });
  expect(sharedDate('2009/2010')).toEqual({ exact: false });
  expect(sharedDate('2012/..')).toEqual({ exact: false });
});

test('the dates read are those the compiler reads', () => {
  const texts = [
    ...table.map(([edtf]) => edtf),
    ...curation.sources.flatMap(({ published }) => published ?? []),
    ...curation.events.map(({ when }) => when),
  ];
  for (const text of texts) {
    const { kind, from, to } = calendarOf(text);
    const ends = endTexts(text).map((end) => end.replace(/[~?]$/, ''));
    expect([from?.text ?? to!.text, to?.text ?? from!.text], text).toEqual([ends[0], ends.at(-1)]);
    expect(kind === 'either' ? 'between' : kind).toBe(whenOf(text).kind);
    expect([from, to].find((end) => end?.qualifier)?.qualifier).toBe(whenOf(text).qualifier);
  }
});

test.each(['', 'yesterday', '2006-7-1', '[..]', '../..', '2006/2007/2008', '199X', '[2006]'])(
  '"%s" is no date',
  (text) => {
    expect(() => calendarOf(text)).toThrow(`"${text}" is not an accepted EDTF date`);
  },
);

test('any day is read as it is written', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
      (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(calendarOf(day).from).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          text: day,
        });
      },
    ),
  );
});
