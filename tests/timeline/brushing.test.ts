import { describe, expect, test } from 'vitest';
import { DAY, utc, type Extent } from '../../src/model/extent';
import {
  NARROWEST,
  calendarWindow,
  centred,
  dragged,
  nudged,
  pinched,
  revealing,
  settled,
  tidied,
  zoomed,
} from '../../src/timeline/brushing';

const whole: Extent = [utc(1989), utc(2012)];
const window: Extent = [utc(2006), utc(2008)];

describe('dragging', () => {
  test('moves an end by whole days', () => {
    expect(dragged('start', window, 10.4 * DAY, whole)).toEqual([utc(2006, 1, 11), utc(2008)]);
    expect(dragged('end', window, -10.6 * DAY, whole)).toEqual([utc(2006), utc(2007, 12, 21)]);
  });
  test('leaves at least a day between the ends, and stays in the years of the dataset', () => {
    expect(dragged('start', window, 9000 * DAY, whole)).toEqual([utc(2007, 12, 31), utc(2008)]);
    expect(dragged('end', window, -9000 * DAY, whole)).toEqual([utc(2006), utc(2006, 1, 2)]);
    expect(dragged('start', window, -9000 * DAY, whole)[0]).toBe(whole[0]);
    expect(dragged('end', window, 9000 * DAY, whole)[1]).toBe(whole[1]);
  });
  test('moves the body without changing its length', () => {
    expect(dragged('body', window, 31 * DAY, whole)).toEqual([utc(2006, 2), utc(2008, 2)]);
    expect(dragged('body', window, -99999 * DAY, whole)[0]).toBe(whole[0]);
  });
  test('comes to rest on whole days', () => {
    expect(settled([window[0] + 0.4 * DAY, window[1] + 0.4 * DAY], whole)).toEqual(window);
    expect(settled([window[0], window[0] + 5], whole)).toEqual([window[0], window[0] + DAY]);
  });
});

describe('zooming', () => {
  test('keeps what is under the pointer where it is', () => {
    const at = utc(2006, 7, 1);
    const [start, end] = zoomed(window, 0.5, at, whole);
    expect((at - start) / (end - start)).toBeCloseTo((at - window[0]) / (window[1] - window[0]), 2);
    expect(end - start).toBe(365 * DAY);
  });
  test('ends at a week, and at everything', () => {
    const [start, end] = zoomed(window, 0.0001, utc(2007), whole);
    expect(end - start).toBe(NARROWEST);
    expect(zoomed(window, 1000, utc(2007), whole)).toEqual(whole);
  });
  test('does not widen a window that is already shorter than a week', () => {
    expect(zoomed([utc(2006), utc(2006, 1, 3)], 0.5, utc(2006), whole)).toEqual([
      utc(2006),
      utc(2006, 1, 3),
    ]);
  });
  test('of a year and more is tidied to whole months', () => {
    expect(tidied([utc(2006, 1, 9), utc(2007, 6, 20)], whole)).toEqual([utc(2006), utc(2007, 7)]);
    const short: Extent = [utc(2006, 1, 9), utc(2006, 3, 9)];
    expect(tidied(short, whole)).toBe(short);
  });
  test('with two fingers keeps both times under them', () => {
    const origin: Extent = [0, 1000 * DAY];
    const to = pinched(
      origin,
      [250 * DAY, 750 * DAY],
      [125 * DAY, 875 * DAY],
      [-5000 * DAY, 5000 * DAY],
    );
    expect(to[1] - to[0]).toBeCloseTo((1000 * DAY * 500) / 750, -3);
    // 250 days was under the left finger, which now stands at an eighth of the width.
    expect(to[0] + (to[1] - to[0]) / 8).toBeCloseTo(250 * DAY, -3);
  });
  test('with two fingers on one spot does not divide by nothing', () => {
    const to = pinched(window, [utc(2006, 6), utc(2007)], [utc(2007), utc(2007)], whole);
    expect(to).toEqual(whole);
  });
});

describe('keys on a handle', () => {
  const nudge = (unit: 'day' | 'month' | 'year', by: 1 | -1, from = window) =>
    nudged('start', from, { unit, by }, whole)[0];
  test('move by a day, a month, a year', () => {
    expect(nudge('day', 1)).toBe(utc(2006, 1, 2));
    expect(nudge('month', -1)).toBe(utc(2005, 12));
    expect(nudge('year', 1)).toBe(utc(2007));
  });
  test('from within a month lead to its ends', () => {
    const within: Extent = [utc(2006, 3, 15), utc(2008)];
    expect(nudge('month', -1, within)).toBe(utc(2006, 3));
    expect(nudge('month', 1, within)).toBe(utc(2006, 4));
  });
  test('a year on is the same day, where there is one', () => {
    expect(nudge('year', -1, [utc(2006, 7, 2), utc(2008)])).toBe(utc(2005, 7, 2));
    expect(nudge('year', 1, [utc(2004, 2, 29), utc(2008)])).toBe(utc(2005, 2, 28));
  });
  test('Home and End go as far as the handle can', () => {
    expect(nudged('start', window, 'first', whole)).toEqual([whole[0], window[1]]);
    expect(nudged('start', window, 'last', whole)).toEqual([window[1] - DAY, window[1]]);
    expect(nudged('end', window, 'first', whole)).toEqual([window[0], window[0] + DAY]);
    expect(nudged('end', window, 'last', whole)).toEqual([window[0], whole[1]]);
  });
});

describe('moves of the whole window', () => {
  test('one month, one year: those that hold a day', () => {
    expect(calendarWindow('month', utc(2006, 7, 19), whole)).toEqual([utc(2006, 7), utc(2006, 8)]);
    expect(calendarWindow('year', utc(2006, 7, 19), whole)).toEqual([utc(2006), utc(2007)]);
    expect(calendarWindow('year', utc(2050), whole)).toEqual([utc(2011), utc(2012)]);
  });
  test('a window that holds the event stays', () => {
    expect(revealing([utc(2006, 2), utc(2006, 3)], window, whole)).toBe(window);
  });
  test('it slides to an event before or after, and keeps its length', () => {
    for (const at of [utc(2001, 5, 5), utc(2010, 5, 5)]) {
      const moved = revealing([at, at + DAY], window, whole);
      expect(moved[1] - moved[0]).toBe(window[1] - window[0]);
      expect(moved[0] <= at && at + DAY <= moved[1]).toBe(true);
    }
  });
  test('an event too long for it begins at its margin', () => {
    expect(revealing([utc(2001), utc(2006)], window, whole)[0]).toBe(utc(2001));
  });
  test('a click in the overview puts its middle there', () => {
    const [start, end] = centred(window, utc(2000), whole);
    expect(Math.abs((start + end) / 2 - utc(2000))).toBeLessThan(DAY);
  });
});
