import { describe, expect, test } from 'vitest';
import { DAY, utc, type Extent } from '../../src/model/extent';
import { advanced, firstWindow, stepOf } from '../../src/timeline/play';

const whole: Extent = [utc(1989), utc(2012)];

test('a step leaves three quarters of the window in sight', () => {
  expect(stepOf([utc(2005), utc(2011)])).toEqual({ months: 12 });
  expect(stepOf([utc(2005), utc(2006)])).toEqual({ months: 3 });
  expect(stepOf([utc(2005), utc(2005, 7)])).toEqual({ months: 1 });
  expect(stepOf([utc(2005), utc(2005, 2)])).toEqual({ days: 7 });
  expect(stepOf([utc(2005), utc(2005, 1, 8)])).toEqual({ days: 1 });
  expect(stepOf([utc(2005), utc(2005, 1, 2)])).toEqual({ days: 1 });
});

describe('play begins', () => {
  const dataset = { whole, opening: [utc(2005, 6), utc(2011, 7)] as Extent };
  const first = (from: number, to: number) => firstWindow([from, to], dataset);

  test('where the window is, while it has a step to go', () => {
    const window: Extent = [utc(2005), utc(2006)];
    expect(firstWindow(window, dataset)).toBe(window);
    expect(first(utc(2003), utc(2009))).toEqual([utc(2003), utc(2009)]);
  });
  test('with the first year of a longer window that has no step to go', () => {
    expect(first(...whole)).toEqual([utc(1989), utc(1990)]);
    expect(first(...dataset.opening)).toEqual([utc(2005, 6), utc(2006, 6)]);
    expect(first(utc(2009, 3), utc(2012))).toEqual([utc(2009, 3), utc(2010, 3)]);
  });
  test('again where the page opens, once a shorter window is at the end', () => {
    expect(first(utc(2011), utc(2012))).toEqual([utc(2005, 6), utc(2005, 6) + 365 * DAY]);
    const late = { whole, opening: [utc(2011, 6), utc(2012)] as Extent };
    expect(firstWindow([utc(2011), utc(2012)], late)).toEqual([utc(2011), utc(2012)]);
  });
});

test('whole months stay whole months, though these differ in days', () => {
  expect(advanced([utc(2005), utc(2006)], whole)).toEqual([utc(2005, 4), utc(2006, 4)]);
});

test('other windows keep their length to the day', () => {
  const [start, end] = advanced([utc(2005, 1, 31), utc(2006, 1, 31)], whole)!;
  expect(start).toBe(utc(2005, 4, 30));
  expect(end - start).toBe(365 * DAY);
  expect(advanced([utc(2005), utc(2005, 2)], whole)).toEqual([utc(2005, 1, 8), utc(2005, 2, 8)]);
});

test('the last step is as short as it must be, and then there is none', () => {
  expect(advanced([utc(2010, 11), utc(2011, 11)], whole)).toEqual([utc(2011), utc(2012)]);
  expect(advanced([utc(2011), utc(2012)], whole)).toBeUndefined();
});
