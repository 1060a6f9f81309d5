import { expect, test } from 'vitest';
import { arcsOf } from '../../src/map/arcs';

const count = (mix: number[], mixPossibly = mix.map(() => 0)) => ({
  events: mix.reduce((a, b) => a + b, 0),
  possibly: mixPossibly.reduce((a, b) => a + b, 0),
  mix,
  mixPossibly,
});

test('one category is a closed ring', () => {
  const arcs = arcsOf(count([0, 3, 0]), 13);
  expect(arcs).toHaveLength(1);
  expect(arcs[0]).toMatchObject({ category: 1, width: 3.5 });
  expect(arcs[0]!.d.match(/A/g)).toHaveLength(2);
});

test('categories follow each other clockwise from noon, without those that count nothing', () => {
  const arcs = arcsOf(count([1, 0, 2, 1]), 15);
  expect(arcs.map(({ category }) => category)).toEqual([0, 2, 3]);
  expect(arcs[0]!.d).toMatch(/^M0\.\d+ -1[12]\./);
});

test('what is only possibly in is a thin arc', () => {
  const arcs = arcsOf(count([2, 1], [1, 1]), 13);
  expect(arcs.map(({ category, width }) => [category, width])).toEqual([
    [0, 3.5],
    [0, 1.4],
    [1, 1.4],
  ]);
});

test('a share of more than half takes the long way round', () => {
  const [large, small] = arcsOf(count([3, 1]), 13);
  expect(large!.d).toContain(' 0 1 1 ');
  expect(small!.d).toContain(' 0 0 1 ');
});
