import { expect, test } from 'vitest';
import { shuffled } from '../../src/paper/shuffled';

const titles = ['kite-day', 'kite-year', 'regatta', 'book-week', 'poster', 'verdict'].map((id) => ({
  id,
}));

test('a shuffled list holds everything once', () => {
  expect(shuffled(titles).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
    titles.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
});

test('its order is another one, and the same at each printing, whatever the order before', () => {
  const once = shuffled(titles);
  expect(once).not.toEqual(titles);
  expect(shuffled(titles.toReversed())).toEqual(once);
});
