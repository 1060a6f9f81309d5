import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  DAY,
  clamp,
  inside,
  length,
  overlaps,
  shifted,
  startOf,
  union,
  utc,
  type Extent,
} from '../../src/model/extent';

const extent = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }))
  .map(([start, long]): Extent => [start, start + long]);

test('a day of the first century is not taken for one of the twentieth', () => {
  expect(new Date(utc(44)).toISOString()).toBe('0044-01-01T00:00:00.000Z');
  expect(utc(2006, 7, 19)).toBe(Date.parse('2006-07-19T00:00:00Z'));
  expect(utc(2007) - utc(2006, 12, 31)).toBe(DAY);
});

test('extents that only touch do not overlap', () => {
  expect(overlaps([0, 2], [2, 4])).toBe(false);
  expect(overlaps([0, 3], [2, 4])).toBe(true);
  expect(overlaps([2, 4], [0, 2])).toBe(false);
});

test('an extent is inside itself', () => {
  fc.assert(
    fc.property(
      extent,
      (a) => inside(a, a) && !inside([a[0] - 1, a[1]], a) && !inside([a[0], a[1] + 1], a),
    ),
  );
});

test('the union holds both, and nothing more at its ends', () => {
  fc.assert(
    fc.property(extent, extent, (a, b) => {
      const both = union(a, b);
      expect(inside(a, both) && inside(b, both)).toBe(true);
      expect(both[0] === a[0] || both[0] === b[0]).toBe(true);
      expect(both[1] === a[1] || both[1] === b[1]).toBe(true);
    }),
  );
});

test('a value is held between its limits', () => {
  expect([clamp(1, [2, 5]), clamp(3, [2, 5]), clamp(9, [2, 5])]).toEqual([2, 3, 5]);
});

test('however far it is moved, an extent stays whole inside its bounds, or becomes them', () => {
  fc.assert(
    fc.property(extent, fc.integer({ min: -2e12, max: 2e12 }), extent, (a, by, bounds) => {
      const moved = shifted(a, by, bounds);
      expect(inside(moved, bounds)).toBe(true);
      expect(length(moved)).toBe(Math.min(length(a), length(bounds)));
    }),
  );
});

test('an extent with room on its way moves exactly as far as asked', () => {
  expect(shifted([10, 20], 5, [0, 100])).toEqual([15, 25]);
});

test('the start of a day, month or year holds the time, and steps go on from there', () => {
  const time = Date.parse('2008-02-29T13:00:00Z');
  const at = (...args: Parameters<typeof startOf>) =>
    new Date(startOf(...args)).toISOString().slice(0, 10);
  expect([at('day', time), at('month', time), at('year', time)]).toEqual([
    '2008-02-29',
    '2008-02-01',
    '2008-01-01',
  ]);
  expect([at('day', time, 1), at('month', time, -2), at('year', time, 1)]).toEqual([
    '2008-03-01',
    '2007-12-01',
    '2009-01-01',
  ]);
  expect(at('month', utc(2006, 11), 3)).toBe('2007-02-01');
});
