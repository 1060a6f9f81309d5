import { expect, test } from 'vitest';
import { backFrom, beginAt, eventOf, onTo, type Stop } from '../../src/panel/trail-stops';

const event = (id: string): Stop => ({ kind: 'event', id });
const actor = (id: string): Stop => ({ kind: 'actor', id });
const source = (id: string): Stop => ({ kind: 'source', id });

test('a reader goes from an event to an actor, to another event, and the same way back', () => {
  const there = onTo(onTo(beginAt('briefing'), actor('nas')), event('accord'));
  expect(there.now).toEqual(event('accord'));
  const once = backFrom(there)!;
  expect(once.now).toEqual(actor('nas'));
  const twice = backFrom(once)!;
  expect(twice.now).toEqual(event('briefing'));
  expect(backFrom(twice)).toBeUndefined();
});

test('the event behind an actor or a source is the one it was reached from', () => {
  const way = onTo(onTo(beginAt('briefing'), source('cable')), source('article'));
  expect(eventOf(way)).toBe('briefing');
  expect(eventOf(onTo(way, event('accord')))).toBe('accord');
});

test('coming upon a stop again does not lengthen the way', () => {
  const round = onTo(onTo(beginAt('briefing'), actor('nas')), event('briefing'));
  expect(round).toEqual(beginAt('briefing'));
  const stay = onTo(beginAt('briefing'), event('briefing'));
  expect(stay).toEqual(beginAt('briefing'));
});
