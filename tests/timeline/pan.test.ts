import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY, utc } from '../../src/model/extent';
import { panOf, px, shiftOf } from '../../src/timeline/pan';

const WIDTH = 1100;

test('what is placed from the anchor stays where it is while the window moves along', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4000 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (days, at, share) => {
        const from = utc(2000) + at * DAY;
        const window = [from, from + days * DAY] as const;
        const time = from + share * days * DAY;
        const placeIn = ([start, end]: readonly [number, number]) =>
          ((time - start) / (end - start)) * WIDTH - panOf([start, end], WIDTH);
        const by = 0.01 * days * DAY;
        const [before, after] = [placeIn(window), placeIn([window[0] + by, window[1] + by])];
        // The anchor itself may have been passed: then everything moves by four windows at once.
        const moved = Math.abs(after - before);
        expect(Math.min(moved, Math.abs(moved - 4 * WIDTH))).toBeLessThan(0.02);
      },
    ),
  );
});

test('an anchor is never far: at most four windows to the left', () => {
  for (const days of [1, 31, 366, 8000]) {
    const pan = panOf([utc(2006, 7, 19), utc(2006, 7, 19) + days * DAY], WIDTH);
    expect(pan).toBeLessThanOrEqual(0);
    expect(pan).toBeGreaterThan(-4 * WIDTH - 1);
  }
});

test('positions are told to a twentieth of a px', () => {
  expect(px(12.3456)).toBe(12.35);
  expect(px(-0.01)).toBeCloseTo(0);
});

test('lanes that are behind move along as far as the window has, unless it is longer or shorter', () => {
  const shown = [utc(2006), utc(2007)] as const;
  const [start, end] = [shown[0] + 36.5 * DAY, shown[1] + 36.5 * DAY];
  expect(shiftOf(shown, [start, end], 1000)).toBe(-100);
  expect(shiftOf(shown, shown, 1000)).toBe(0);
  expect(shiftOf(shown, [start, shown[1]], 1000)).toBe(0);
});
