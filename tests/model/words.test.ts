import { describe, expect, test } from 'vitest';
import { utc, type Extent } from '../../src/model/extent';
import { edgesOf, rangeWords, words } from '../../src/model/words/words';

const { en, es } = words;

test('numbers are grouped as each language does', () => {
  expect([en.number(1091), en.number(106590), en.number(999), en.number(59.9)]).toEqual([
    '1,091',
    '106,590',
    '999',
    '59.9',
  ]);
  expect([es.number(1091), es.number(106590), es.number(999), es.number(59.9)]).toEqual([
    '1091',
    '106\u202f590',
    '999',
    '59.9',
  ]);
  expect([en.number(-12345.5), es.number(-12345.5)]).toEqual(['−12,345.5', '−12\u202f345.5']);
  expect(es.number(1234567)).toBe('1\u202f234\u202f567');
});

test('dates are written out, setiembre as in Peru', () => {
  const time = utc(2006, 9, 1);
  expect([
    en.day(time),
    en.dayShort(time),
    en.dayOfYear(time),
    en.month(time),
    en.monthShort(time),
    en.year(time),
  ]).toEqual(['1 September 2006', '1 Sep 2006', '1 Sep', 'September 2006', 'Sep', '2006']);
  expect([
    es.day(time),
    es.dayShort(time),
    es.dayOfYear(time),
    es.month(time),
    es.monthShort(time),
    es.year(time),
  ]).toEqual(['1 de setiembre de 2006', '1 set 2006', '1 set', 'setiembre de 2006', 'set', '2006']);
});

test('every month has its name', () => {
  const months = Array.from({ length: 12 }, (_, i) => utc(2006, i + 1));
  expect(months.map(en.monthShort).join(' ')).toBe(
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  );
  expect(months.map(es.monthShort).join(' ')).toBe(
    'ene feb mar abr may jun jul ago set oct nov dic',
  );
});

test('the year before the year 1 is 1 BC', () => {
  expect([en.year(utc(0)), en.day(utc(-43, 3, 15))]).toEqual(['1 BC', '15 March 44 BC']);
  expect([es.year(utc(0)), es.day(utc(-43, 3, 15))]).toEqual([
    '1 a. C.',
    '15 de marzo de 44 a. C.',
  ]);
});

test('one is singular', () => {
  expect([en.events(0), en.events(1), en.events(2000)]).toEqual([
    '0 events',
    '1 event',
    '2,000 events',
  ]);
  expect([es.events(0), es.events(1), es.events(2000)]).toEqual([
    '0 hechos',
    '1 hecho',
    '2000 hechos',
  ]);
  expect([en.places(1), en.places(5), es.places(1), es.places(5)]).toEqual([
    '1 place',
    '5 places',
    '1 lugar',
    '5 lugares',
  ]);
});

test('events that are only possibly in the window are told', () => {
  expect([en.eventsPossibly(12, 0), en.eventsPossibly(12, 3), en.eventsPossibly(1, 1)]).toEqual([
    '12 events',
    '12 events, 3 of them possibly',
    '1 event, possibly',
  ]);
  expect([es.eventsPossibly(12, 0), es.eventsPossibly(12, 3), es.eventsPossibly(1, 1)]).toEqual([
    '12 hechos',
    '12 hechos, 3 de ellos quizá',
    '1 hecho, quizá',
  ]);
});

test('lists end in and; in Spanish “e” stands before the sound of i', () => {
  expect([en.and([]), en.and(['a']), en.and(['a', 'b']), en.and(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect([
    es.and([]),
    es.and(['Lima', 'Ica']),
    es.and(['Ica', 'Lima']),
    es.and(['padre', 'hijo']),
    es.and(['agua', 'hielo']),
  ]).toEqual(['', 'Lima e Ica', 'Ica y Lima', 'padre e hijo', 'agua y hielo']);
  expect(es.and(['Lima', 'Íntag'])).toBe('Lima e Íntag');
});

describe('the window in words', () => {
  const cases: [string, Extent, string, string][] = [
    ['a year', [utc(2006), utc(2007)], '2006', '2006'],
    ['years', [utc(2006), utc(2009)], '2006 – 2008', '2006 – 2008'],
    ['a month', [utc(2006, 6), utc(2006, 7)], 'June 2006', 'junio de 2006'],
    [
      'months',
      [utc(2005, 6), utc(2011, 3)],
      'June 2005 – February 2011',
      'junio de 2005 – febrero de 2011',
    ],
    ['a day', [utc(2006, 7, 19), utc(2006, 7, 20)], '19 July 2006', '19 de julio de 2006'],
    ['days', [utc(2006, 7, 19), utc(2006, 7, 22)], '19–21 July 2006', '19–21 de julio de 2006'],
    [
      'a day to a month',
      [utc(2009, 2, 10), utc(2010, 9)],
      '10 February 2009 – August 2010',
      '10 de febrero de 2009 – agosto de 2010',
    ],
    [
      'a month to a day',
      [utc(2009, 2), utc(2010, 9, 4)],
      'February 2009 – 3 September 2010',
      'febrero de 2009 – 3 de setiembre de 2010',
    ],
  ];
  test.each(cases)('%s', (_, window, english, spanish) => {
    expect([rangeWords(en, window), rangeWords(es, window)]).toEqual([english, spanish]);
  });

  test('its edges tell the unit', () => {
    expect(edgesOf([utc(2006), utc(2009)])).toBe('year');
    expect(edgesOf([utc(2006), utc(2009, 2)])).toBe('month');
    expect(edgesOf([utc(2006, 1, 2), utc(2009)])).toBe('day');
  });
});
