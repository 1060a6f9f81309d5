import { expect, test } from 'vitest';
import { hit, nearestInTime } from '../../src/timeline/hit';

const diamond = (i: number, x: number, y: number) => ({ i, left: x - 6, right: x + 6, y });

test('a diamond answers in a box of 24 px', () => {
  expect(hit([diamond(1, 100, 50)], 111, 61)).toBe(1);
  expect(hit([diamond(1, 100, 50)], 113, 50)).toBeUndefined();
  expect(hit([diamond(1, 100, 50)], 100, 63)).toBeUndefined();
});

test('of three events on one day the nearest row answers', () => {
  const day = [diamond(1, 100, 10), diamond(2, 100, 24), diamond(3, 100, 38)];
  expect([12, 22, 32].map((y) => hit(day, 101, y))).toEqual([1, 2, 3]);
});

test('a bar answers along its whole length, a day beside it all the same', () => {
  const bar = { i: 1, left: 0, right: 200, y: 24 };
  expect(hit([bar], 190, 30)).toBe(1);
  expect(hit([bar, diamond(2, 100, 10)], 100, 14)).toBe(2);
});

test('in a lane too full for marks the event nearest in time answers', () => {
  expect(nearestInTime([0, 1, 2], [0, 10, 20], [2, 12, 22], 12.5, 5)).toBe(1);
  expect(nearestInTime([0, 1, 2], [0, 10, 20], [2, 12, 22], 100, 5)).toBeUndefined();
});
