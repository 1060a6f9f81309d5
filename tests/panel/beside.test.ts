import { expect, test } from 'vitest';
import { beside } from '../../src/panel/beside';

const screen = { width: 360, height: 740 };
const box = { width: 200, height: 100 };
const word = (left: number, top: number) => ({ left, top, bottom: top + 20 });

test('a box stands under its word', () => {
  expect(beside(word(40, 100), box, screen)).toEqual({ left: 40, top: 126 });
});
test('it moves in from the screen’s edges', () => {
  expect(beside(word(300, 100), box, screen).left).toBe(152);
  expect(beside(word(-20, 100), box, screen).left).toBe(8);
});
test('it stands above a word low on the screen', () => {
  expect(beside(word(40, 700), box, screen).top).toBe(594);
});
test('where it fits neither way it begins under the word', () => {
  expect(beside(word(40, 60), { width: 200, height: 700 }, screen).top).toBe(86);
});
