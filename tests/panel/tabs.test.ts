import { expect, test } from 'vitest';
import { tabAt } from '../../src/panel/tabs';

test('arrows go round the tabs, Home and End to their ends', () => {
  expect(tabAt('ArrowRight', 0, 3)).toBe(1);
  expect(tabAt('ArrowRight', 2, 3)).toBe(0);
  expect(tabAt('ArrowLeft', 0, 3)).toBe(2);
  expect(tabAt('ArrowLeft', 2, 3)).toBe(1);
  expect(tabAt('Home', 2, 3)).toBe(0);
  expect(tabAt('End', 0, 3)).toBe(2);
});

test('other keys leave the tabs alone', () => {
  expect(tabAt('ArrowDown', 0, 3)).toBeUndefined();
  expect(tabAt('a', 0, 3)).toBeUndefined();
});
