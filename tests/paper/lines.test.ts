import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, pathOf, ringIn, simplified } from '../../src/paper/lines';

const BOX = { x0: 0, y0: 0, x1: 10, y1: 10 };
const coordinate = fc.integer({ min: -30, max: 30 });
const line = fc
  .array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 20 })
  .map((points) => points.flat());

test('a simplified line leaves out what lies on it, and keeps its ends', () => {
  expect(simplified([0, 0, 1, 0.1, 2, 0, 3, 5, 4, 0], 0.5)).toEqual([0, 0, 2, 0, 3, 5, 4, 0]);
});

test('no point that is left out lies farther off than the tolerance', () => {
  fc.assert(
    fc.property(line, (points) => {
      const kept = simplified(points, 2);
      expect(kept.slice(0, 2)).toEqual(points.slice(0, 2));
      expect(kept.slice(-2)).toEqual(points.slice(-2));
      for (let i = 0; i < points.length; i += 2) {
        const away = [...Array(Math.max(1, kept.length / 2 - 1)).keys()].map((k) =>
          distanceTo(points[i]!, points[i + 1]!, kept.slice(2 * k, 2 * k + 4)),
        );
        expect(Math.min(...away)).toBeLessThanOrEqual(2 + 1e-9);
      }
    }),
  );
});

function distanceTo(x: number, y: number, [ax, ay, bx = ax, by = ay]: number[]): number {
  const [dx, dy] = [bx! - ax!, by! - ay!];
  const long = dx * dx + dy * dy;
  const t = long ? Math.max(0, Math.min(1, ((x - ax!) * dx + (y - ay!) * dy) / long)) : 0;
  return Math.hypot(x - ax! - t * dx, y - ay! - t * dy);
}

test('a ring round a box becomes the box', () => {
  const cut = ringIn([-5, -5, 20, -5, 20, 20, -5, 20], BOX);
  expect(cut).toHaveLength(8);
  expect(Math.min(...cut)).toBe(0);
  expect(Math.max(...cut)).toBe(10);
});

test('nothing of a ring is left outside its box', () => {
  fc.assert(
    fc.property(line, (ring) => {
      for (const value of ringIn(ring, BOX)) {
        expect(value).toBeGreaterThanOrEqual(-1e-9);
        expect(value).toBeLessThanOrEqual(10 + 1e-9);
      }
    }),
  );
});

const longOf = (parts: readonly number[][]) =>
  parts.reduce((sum, part) => {
    for (let i = 2; i < part.length; i += 2)
      sum += Math.hypot(part[i]! - part[i - 2]!, part[i + 1]! - part[i - 1]!);
    return sum;
  }, 0);

test('what is inside a box and what is outside make the whole line', () => {
  fc.assert(
    fc.property(line, (whole) => {
      const parts = [...partsOf(whole, BOX, 'inside'), ...partsOf(whole, BOX, 'outside')];
      expect(longOf(parts)).toBeCloseTo(longOf([whole]), 6);
    }),
  );
});

test('a line through a box stays in one piece inside and is two outside', () => {
  const through = [-5, 5, 3, 5, 7, 5, 15, 5];
  expect(partsOf(through, BOX, 'inside')).toEqual([[0, 5, 3, 5, 7, 5, 10, 5]]);
  expect(partsOf(through, BOX, 'outside')).toEqual([
    [-5, 5, 0, 5],
    [10, 5, 15, 5],
  ]);
});

test('a path is written in steps of a tenth of a px', () => {
  expect(pathOf([1, 2, 3.04, -4, 3.04, -4.01, 5, 6], true)).toBe('M1 2l2-6 2 10z');
});

test('what is smaller than that is not written', () => {
  expect(pathOf([1, 1, 1.01, 1.02], true)).toBe('');
});
