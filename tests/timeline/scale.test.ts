import { scaleLinear, scaleUtc } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear } from '../../src/timeline/scale';

test('the scale says what D3’s scales say, to the pixel and back', () => {
  const time = fc.integer({ min: -6e13, max: 6e13 });
  const share = fc.double({ min: -2, max: 3, noNaN: true });
  fc.assert(
    fc.property(time, fc.integer({ min: 1000, max: 1e12 }), share, (start, length, at) => {
      const value = start + at * length;
      const domain = [start, start + length] as const;
      const ours = linear(domain, [0, 1280]);
      const theirs = scaleUtc(domain, [0, 1280]);
      expect(ours(value)).toBeCloseTo(theirs(value), 1);
      expect(ours.invert(640)).toBeCloseTo(scaleLinear(domain, [0, 1280]).invert(640), 0);
    }),
  );
});

test('a domain of no length has its start everywhere', () => {
  const flat = linear([5, 5], [0, 100]);
  expect(flat(7)).toBe(0);
  expect(flat.invert(50)).toBe(5);
});
