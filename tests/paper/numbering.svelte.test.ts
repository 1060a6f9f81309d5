import { expect, test } from 'vitest';
import { numbersOf, runsOf } from '../../src/paper/numbering';
import { exploring } from './drawn';

test('numbers go by the order of the list, from 1', () => {
  const exploration = exploring();
  const { visible } = exploration.visibility;
  expect([...numbersOf(exploration)]).toEqual(visible.map((i, k) => [i, k + 1]));
});

test('by the clock of tellings they go by when events were told', () => {
  const exploration = exploring();
  exploration.useClock('told');
  const numbers = numbersOf(exploration);
  const { visible } = exploration.visibility;
  expect([...numbers.keys()].sort((a, b) => a - b)).toEqual(visible);
  expect([...numbers.keys()]).not.toEqual(visible);
  expect([...numbers.values()]).toEqual(visible.map((_, k) => k + 1));
});

test('numbers in a row are written as from … to …, two of them as two', () => {
  expect(runsOf([9, 1, 4, 8, 7])).toBe('1, 4, 7–9');
  expect(runsOf([2, 1])).toBe('1, 2');
  expect(runsOf([])).toBe('');
});
