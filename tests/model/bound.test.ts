import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundExtent, boundTexts, isoDay, typedBound, windowBetween } from '../../src/model/bound';
import { DAY, inside, utc, type Extent } from '../../src/model/extent';

const WHOLE: Extent = [utc(1989), utc(2012)];

describe('a bound is a year, a month or a day', () => {
  test.each([
    ['2006', utc(2006), utc(2007)],
    ['2006-07', utc(2006, 7), utc(2006, 8)],
    ['2006-12', utc(2006, 12), utc(2007)],
    ['2006-07-19', utc(2006, 7, 19), utc(2006, 7, 20)],
    ['2008-02-29', utc(2008, 2, 29), utc(2008, 3, 1)],
    [' 2006 ', utc(2006), utc(2007)],
    ['0044', utc(44), utc(45)],
    ['-0043', utc(-43), utc(-42)],
  ])('%s', (text, start, end) => expect(boundExtent(text)).toEqual([start, end]));

  test.each([
    '',
    '6',
    '06',
    '2006-7',
    '2006-13',
    '2006-00',
    '2006-07-00',
    '2006-02-30',
    '2009-02-29',
    '2006-07-32',
    '2006~',
    'July',
    '2006-07-19T00',
    '20060719',
  ])('%s is none', (text) => expect(boundExtent(text)).toBeUndefined());
});

describe('a bound may be typed', () => {
  test.each([
    ['2006', '2006'],
    ['200607', '2006-07'],
    ['20060719', '2006-07-19'],
    ['2006/7/19', '2006-07-19'],
    ['2006.07', '2006-07'],
    [' 2006 7 9 ', '2006-07-09'],
    ['-0043', '-0043'],
  ])('as %s', (text, bound) => expect(typedBound(text)).toBe(bound));

  test.each(['', '6', '206', 'spring', '2006-07-199', '19-07-2006'])(
    'and is left as it is where it is none: %s',
    (text) => expect(typedBound(text)).toBe(text),
  );
});

test('bounds are inclusive: 2006 to 2007-03 is 1 January 2006 to 31 March 2007', () => {
  expect(windowBetween('2006', '2007-03', WHOLE)).toEqual([utc(2006), utc(2007, 4)]);
  expect(boundTexts([utc(2006), utc(2007, 4)])).toEqual(['2006', '2007-03']);
});

test('a missing bound is open', () => {
  expect(windowBetween('2006', '', WHOLE)).toEqual([utc(2006), WHOLE[1]]);
  expect(windowBetween('', '2006-05', WHOLE)).toEqual([WHOLE[0], utc(2006, 6)]);
  expect(windowBetween('', '', WHOLE)).toEqual(WHOLE);
});

test('reversed bounds are swapped', () => {
  expect(windowBetween('2008', '2006-05', WHOLE)).toEqual([utc(2006, 5), utc(2009)]);
  expect(windowBetween('2007', '2006', WHOLE)).toEqual([utc(2006), utc(2008)]);
});

test('a bound within the other is not reversed', () => {
  expect(windowBetween('2006-07', '2006', WHOLE)).toEqual([utc(2006, 7), utc(2007)]);
  expect(windowBetween('2006', '2006-07', WHOLE)).toEqual([utc(2006), utc(2006, 8)]);
  expect(windowBetween('2006-07-19', '2006-07-19', WHOLE)).toEqual([
    utc(2006, 7, 19),
    utc(2006, 7, 20),
  ]);
});

test('what is no bound, or leaves nothing, gives no window', () => {
  expect(windowBetween('spring', '2006', WHOLE)).toBeUndefined();
  expect(windowBetween('2006', 'spring', WHOLE)).toBeUndefined();
  expect(windowBetween('2030', '', WHOLE)).toBeUndefined();
  expect(windowBetween('', '1950', WHOLE)).toBeUndefined();
});

test('each bound is the shortest text for its edge', () => {
  expect(boundTexts([utc(2006), utc(2007)])).toEqual(['2006', '2006']);
  expect(boundTexts([utc(2006, 2), utc(2006, 3)])).toEqual(['2006-02', '2006-02']);
  expect(boundTexts([utc(2006, 2, 3), utc(2006, 3, 1)])).toEqual(['2006-02-03', '2006-02']);
  expect(boundTexts([utc(-43), utc(44)])).toEqual(['-0043', '0043']);
});

test('a window that cuts through days takes the whole of them', () => {
  expect(boundTexts([utc(2006, 2, 3) + 5, utc(2006, 2, 3) + 9])).toEqual([
    '2006-02-03',
    '2006-02-03',
  ]);
});

const day = fc.integer({ min: utc(-400) / DAY, max: utc(4000) / DAY });

test('bounds written and read again give the same window', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 50_000 }), (start, long) => {
      const window: Extent = [start * DAY, (start + long) * DAY];
      expect(windowBetween(...boundTexts(window), WHOLE)).toEqual(window);
    }),
  );
});

test('a window of any length is held by its bounds', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: DAY }),
      fc.integer({ min: 1, max: 900 * DAY }),
      (start, into, long) => {
        const window: Extent = [start * DAY + into, start * DAY + into + long];
        expect(inside(window, windowBetween(...boundTexts(window), WHOLE)!)).toBe(true);
      },
    ),
  );
});

test('no text makes a bound throw', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (from, to) => void windowBetween(from, to, WHOLE)),
  );
});

test('a day is written as the calendar has it', () => {
  expect(isoDay(utc(2006, 7, 19))).toBe('2006-07-19');
  expect(isoDay(utc(44, 3, 15) + 1)).toBe('0044-03-15');
  expect(isoDay(utc(-43, 3, 15))).toBe('-0043-03-15');
});
