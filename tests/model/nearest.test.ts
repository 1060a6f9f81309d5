import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, nearest } from '../../src/model/nearest';

test('a letter added, dropped, changed or swapped is one step', () => {
  expect(['limma', 'lma', 'lime', 'liam'].map((word) => distance(word, 'lima'))).toEqual([
    1, 1, 1, 1,
  ]);
  expect(distance('', 'lima')).toBe(4);
  expect(distance('lima', 'lima')).toBe(0);
});

test('steps forth are steps back, and none lead from a word to itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
    }),
  );
});

test('the nearest word is the one meant, where one is near', () => {
  const ids = ['lima', 'peru', 'cable-09lima1667', 'mexico-city'];
  expect(nearest('perou', ids)).toBe('peru');
  expect(nearest('Lima', ids)).toBe('lima');
  expect(nearest('cable', ids)).toBe('cable-09lima1667');
  expect(nearest('mexico-city-centre', ids)).toBe('mexico-city');
  expect(nearest('london', ids)).toBeUndefined();
  expect(nearest('fr', ['en', 'es'])).toBeUndefined();
  expect(nearest('enn', ['en', 'es'])).toBe('en');
});
