import { expect, test } from 'vitest';
import { steadily } from '../../src/timeline/steady';

interface Item {
  id: number;
  x: number;
  label?: string | undefined;
}

test('an item equal to what last had its key is that very object', () => {
  const steady = steadily(({ id }: Item) => id);
  const first = steady([
    { id: 1, x: 0 },
    { id: 2, x: 5 },
  ]);
  const second = steady([
    { id: 2, x: 5 },
    { id: 1, x: 1 },
  ]);
  expect(second[0]).toBe(first[1]);
  expect(second[1]).toEqual({ id: 1, x: 1 });
});

test('a field that comes or goes is a change; what was left out is forgotten', () => {
  const steady = steadily(({ id }: Item) => id);
  const [plain] = steady([{ id: 1, x: 0 }]);
  const [named] = steady([{ id: 1, x: 0, label: 'a' }]);
  expect(named).not.toBe(plain);
  steady([]);
  expect(steady([{ id: 1, x: 0, label: 'a' }])[0]).not.toBe(named);
});
