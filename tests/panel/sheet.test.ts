import { expect, test } from 'vitest';
import { pressed, settled, stepped } from '../../src/panel/sheet';

const px = { peek: 216, half: 490, full: 692 };

test('a sheet let go slowly settles at the nearest height', () => {
  expect(settled(230, 0, px)).toBe('peek');
  expect(settled(360, 0.1, px)).toBe('half');
  expect(settled(600, -0.1, px)).toBe('full');
  expect(settled(20, 0, px)).toBe('peek');
});

test('a flick goes one height on, whatever the distance', () => {
  expect(settled(230, 0.9, px)).toBe('half');
  expect(settled(480, -0.9, px)).toBe('peek');
  expect(settled(680, -2, px)).toBe('half');
});

test('a flick beyond the ends stays at the end', () => {
  expect(settled(692, 3, px)).toBe('full');
  expect(settled(100, -3, px)).toBe('peek');
});

test('the button raises a step and from the top leads down to the lowest', () => {
  expect([pressed('peek'), pressed('half'), pressed('full')]).toEqual(['half', 'full', 'peek']);
});

test('arrow keys step, and the ends stay', () => {
  expect([
    stepped('peek', -1),
    stepped('peek', 1),
    stepped('full', 1),
    stepped('full', -1),
  ]).toEqual(['peek', 'half', 'full', 'half']);
});
