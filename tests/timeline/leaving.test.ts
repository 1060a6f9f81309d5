import { expect, test } from 'vitest';
import { leaving } from '../../src/timeline/leaving';

const at = (...all: number[]) => all.map((i) => ({ i }));

test('a mark that was drawn before and is not now has left', () => {
  const gone = leaving<{ i: number }>(10);
  expect(gone(at(1, 2, 3))).toEqual([]);
  expect(gone(at(2))).toEqual(at(1, 3));
});

test('one that comes back has left no more, and is remembered as it is now', () => {
  const gone = leaving<{ i: number; x: number }>(10);
  gone([{ i: 1, x: 5 }]);
  gone([]);
  expect(gone([{ i: 1, x: 9 }])).toEqual([]);
  expect(gone([])).toEqual([{ i: 1, x: 9 }]);
});

test('of more than it may keep it keeps none', () => {
  const gone = leaving<{ i: number }>(2);
  gone(at(1, 2, 3, 4));
  expect(gone(at(4))).toEqual([]);
  expect(gone(at())).toEqual(at(4));
});
