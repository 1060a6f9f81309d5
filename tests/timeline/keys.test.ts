import { expect, test } from 'vitest';
import { movedTo, resting } from '../../src/timeline/keys';

// Two lanes with a gap between them: 0 and 2.
const marks = {
  visible: [0, 1, 2, 3],
  lane: [0, 0, 2, 2],
  start: [10, 30, 20, 50],
  end: [11, 31, 21, 51],
};

test('arrows move in time, whatever the lane', () => {
  expect(movedTo('ArrowRight', 0, marks)).toBe(2);
  expect(movedTo('ArrowRight', 2, marks)).toBe(1);
  expect(movedTo('ArrowLeft', 1, marks)).toBe(2);
  expect(movedTo('ArrowLeft', 0, marks)).toBeUndefined();
  expect(movedTo('ArrowRight', 3, marks)).toBeUndefined();
});

test('up and down lead to the nearest in the next lane that has any', () => {
  expect(movedTo('ArrowDown', 1, marks)).toBe(2);
  expect(movedTo('ArrowUp', 3, marks)).toBe(1);
  expect(movedTo('ArrowUp', 0, marks)).toBeUndefined();
});

test('Home and End lead to the first and the last; other keys nowhere', () => {
  expect(movedTo('Home', 1, marks)).toBe(0);
  expect(movedTo('End', 1, marks)).toBe(3);
  expect(movedTo('x', 1, marks)).toBeUndefined();
});

test('the focus waits where it was, or on the nearest still seen', () => {
  expect(resting(1, [1, 1, 1, 1], marks)).toBe(1);
  expect(resting(1, [1, 0, 1, 1], { ...marks, visible: [0, 2, 3] })).toBe(2);
  expect(resting(null, [1, 1, 1, 1], marks)).toBe(0);
  expect(resting(null, [], { ...marks, visible: [] })).toBeUndefined();
  expect(resting(1, [], { ...marks, visible: [] })).toBeUndefined();
});
