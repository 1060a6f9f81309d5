import { expect, test } from 'vitest';
import { words } from '../../src/model/words/words';
import { announcement } from '../../src/panel/announcing';

const dataset = {
  events: Array.from({ length: 50 }, (_, i) => ({ title: `Title ${i}` })),
  eventIndex: new Map([['a', 3]]),
};
const seen = (
  language: 'en' | 'es',
  listed: number,
  places: number,
  selectedEvent: string | null = null,
  reading: object | null = null,
) =>
  announcement({
    dataset,
    words: words[language],
    listed: Array.from({ length: listed }),
    visibility: { places: new Map(Array.from({ length: places }, (_, i) => [i, {}])) },
    card: selectedEvent === null ? null : { kind: 'event', id: selectedEvent },
    reading,
  } as never);

test('a change is told as how many of how many events, and places', () => {
  expect(seen('en', 12, 5)).toBe('12 of 50 events, 5 places');
  expect(seen('en', 0, 1)).toBe('0 of 50 events, 1 place');
  expect(seen('es', 12, 5)).toBe('12 de 50 hechos, 5 lugares');
});

test('an opened event is told by its title', () => {
  expect(seen('en', 12, 5, 'a')).toBe('Opened: Title 3');
  expect(seen('es', 12, 5, 'a')).toBe('Se abrió: Title 3');
});

test('the story speaks for itself; a card opened from it is told', () => {
  const story = { kind: 'story', step: 'one' };
  expect(seen('en', 12, 5, null, story)).toBe('');
  expect(seen('en', 12, 5, 'a', story)).toBe('Opened: Title 3');
});
