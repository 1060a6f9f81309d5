import { expect, test } from 'vitest';
import { cut, sliceOf, topOf } from '../../src/panel/windowing';

const groups = [
  { year: 2005, from: 0, to: 100 },
  { year: 2006, from: 100, to: 101 },
  { year: 2007, from: 101, to: 400 },
];
const sizes = { row: 80, head: 40 };
const height = 3 * 40 + 400 * 80;

test('an entry begins after all entries and headings before it; the first of a year with its heading', () => {
  expect(topOf(groups, 0, sizes)).toBe(0);
  expect(topOf(groups, 1, sizes)).toBe(40 + 80);
  expect(topOf(groups, 100, sizes)).toBe(40 + 100 * 80);
  expect(topOf(groups, 101, sizes)).toBe(2 * 40 + 101 * 80);
  expect(topOf(groups, 400, sizes)).toBe(height);
});

test('at the top the first entries are drawn and the rest leaves its room', () => {
  const slice = sliceOf(groups, sizes, { top: 0, height: 800 });
  expect(slice).toMatchObject({ first: 0, before: 0 });
  expect(slice.last).toBeLessThan(20);
  expect(slice.after).toBe(height - topOf(groups, slice.last, sizes));
});

test('wherever the list is scrolled, what is seen is drawn and the whole keeps its height', () => {
  for (let top = 0; top <= height; top += 37) {
    const { first, last, before, after } = sliceOf(groups, sizes, { top, height: 600 });
    expect(before).toBeLessThanOrEqual(top);
    expect(height - after).toBeGreaterThanOrEqual(Math.min(height, top + 600));
    expect(last - first).toBeLessThan(25);
    const headings = cut(groups, { first, last }).filter(({ headed }) => headed).length;
    expect(before + (last - first) * 80 + headings * 40 + after).toBe(height);
  }
});

test('a list scrolled beyond its end still draws its last entries', () => {
  const { first, last, after } = sliceOf(groups, sizes, { top: 1e6, height: 600 });
  expect([last, after]).toEqual([400, 0]);
  expect(first).toBeLessThan(400);
});

test('a year cut by the slice keeps its whole count and has its heading only with its first entry', () => {
  expect(cut(groups, { first: 99, last: 103 })).toEqual([
    { year: 2005, count: 100, headed: false, from: 99, to: 100 },
    { year: 2006, count: 1, headed: true, from: 100, to: 101 },
    { year: 2007, count: 299, headed: true, from: 101, to: 103 },
  ]);
});

test('an empty list draws nothing', () => {
  expect(sliceOf([], sizes, { top: 0, height: 600 })).toMatchObject({
    first: 0,
    last: 0,
    before: 0,
    after: 0,
  });
});
