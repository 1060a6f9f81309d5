import { expect, test } from 'vitest';
import { utc, type Extent } from '../../../src/model/extent';
import { windowAround } from '../../../src/panel/check/window';

const whole: Extent = [utc(1989), utc(2012)];
const day = (year: number, month: number, date: number): Extent => [
  utc(year, month, date),
  utc(year, month, date + 1),
];

test('a lone day is seen with at least a quarter of a year on each side, in whole months', () => {
  expect(windowAround([day(2009, 11, 13)], whole)).toEqual([utc(2009, 8), utc(2010, 3)]);
});

test('events far apart are all inside, with a sixth of their span on each side', () => {
  const window = windowAround([day(2008, 9, 28), [utc(2002, 6, 7), utc(2002, 6, 10)]], whole);
  expect(window).toEqual([utc(2001, 5), utc(2009, 11)]);
});

test('a span that begins and ends with a month takes no month more than its margin', () => {
  expect(windowAround([[utc(2006, 7), utc(2007, 1)]], whole)).toEqual([utc(2006, 3), utc(2007, 5)]);
});

test('the window ends with the dataset', () => {
  expect(windowAround([[utc(2008), utc(2012)]], whole)[1]).toBe(utc(2012));
  expect(windowAround([day(1989, 1, 3)], whole)[0]).toBe(utc(1989));
});
