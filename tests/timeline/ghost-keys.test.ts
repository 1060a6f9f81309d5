import { expect, test } from 'vitest';
import { ghostStep } from '../../src/timeline/ghost-keys';

const stops = ['first', 'second'];
const onEvent = (key: string) => ghostStep(key, 'mark', stops, true, false);
const onGhost = (key: string, ghost: string) => ghostStep(key, ghost, stops, true, false);
const onNextEvent = (key: string) => ghostStep(key, 'mark', stops, false, true);

test('the arrows lead from an event over its ghosts and back', () => {
  expect(onEvent('ArrowRight')).toBe('first');
  expect(onGhost('ArrowRight', 'first')).toBe('second');
  expect(onGhost('ArrowLeft', 'second')).toBe('first');
  expect(onGhost('ArrowLeft', 'first')).toBe('back');
});

test('beyond the last ghost, and before the event, they go on to other events', () => {
  expect(onGhost('ArrowRight', 'second')).toBeUndefined();
  expect(onEvent('ArrowLeft')).toBeUndefined();
});

test('from the event behind the ghosts the arrow back meets the last of them', () => {
  expect(onNextEvent('ArrowLeft')).toBe('second');
  expect(onNextEvent('ArrowRight')).toBeUndefined();
});

test('on a ghost Enter and space open its date, and Escape leads back; elsewhere they are not for it', () => {
  expect(onGhost('Enter', 'first')).toBe('open');
  expect(onGhost(' ', 'second')).toBe('open');
  expect(onGhost('Escape', 'second')).toBe('back');
  for (const key of ['Enter', ' ', 'Escape']) expect(onEvent(key)).toBeUndefined();
});
