import { expect, test } from 'vitest';
import { between, eased } from '../../src/timeline/glide';

test('a glide begins and ends gently, and always goes on', () => {
  expect([eased(-1), eased(0), eased(1), eased(2)]).toEqual([0, 0, 1, 1]);
  const steps = Array.from({ length: 21 }, (_, k) => eased(k / 20));
  steps.forEach((step, k) => k && expect(step).toBeGreaterThan(steps[k - 1]!));
  expect(eased(0.5)).toBeGreaterThan(0.5);
});

test('it ends exactly where it should', () => {
  const to = [5, 9] as const;
  expect(between([0, 1], to, 1)).toBe(to);
  expect(between([0, 1], to, 0)).toEqual([0, 1]);
});
