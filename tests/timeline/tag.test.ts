import { expect, test } from 'vitest';
import { tagOf } from '../../src/timeline/tag';

test('the tag stands under its line', () => {
  expect(tagOf([40, 60], [0, 100], 500, 86)).toEqual({ x: 250, left: 200, width: 100 });
});

test('it does not leave the axis, though the line stands at the edge', () => {
  expect(tagOf([0, 1], [0, 100], 500, 86).left).toBe(0);
  expect(tagOf([99, 140], [0, 100], 500, 86)).toMatchObject({ x: 497.5, left: 400 });
});

test('of a long event the line stands in the middle of what is seen', () => {
  expect(tagOf([-100, 50], [0, 100], 500, 20).x).toBe(125);
  expect(tagOf([-100, 50], [0, 100], 20, 86).width).toBe(20);
});
