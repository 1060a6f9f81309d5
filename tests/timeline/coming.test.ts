import { expect, test } from 'vitest';
import type { Drawn } from '../../src/timeline/arrange';
import { around, comingPaths } from '../../src/timeline/coming';

const mark = (shape: Drawn['kind']['shape'], over: Partial<Drawn> = {}): Drawn => ({
  i: 0,
  lane: 0,
  line: 0,
  x0: 100,
  x1: 112,
  fade: [0, 0],
  left: 100,
  right: 112,
  y: 20,
  possibly: false,
  kind: { shape, uncertain: false, planned: false },
  again: [],
  ...over,
});

test('what may come in is as far away as the window is long', () => {
  expect(around([100, 150])).toEqual([50, 200]);
});

test('a day comes as a diamond, a span from end to end, one between two dates as a line', () => {
  expect(comingPaths([mark('diamond')], 0)[0]!.d).toBe('M106 14l6 6l-6 6l-6 -6z');
  expect(comingPaths([mark('bar')], 0)[0]!.d).toBe('M100 16H112v8H100z');
  expect(comingPaths([mark('brackets')], 0)[0]!.d).toBe('M100 19H112v2H100z');
});

test('each lane has one path, moved along with its group', () => {
  const marks = [mark('bar'), mark('bar', { lane: 2 }), mark('bar', { left: 200, right: 210 })];
  expect(comingPaths(marks, -50)).toEqual([
    { lane: 0, d: 'M50 16H62v8H50zM150 16H160v8H150z' },
    { lane: 2, d: 'M50 16H62v8H50z' },
  ]);
});
