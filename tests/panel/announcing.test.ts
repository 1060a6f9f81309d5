import { expect, test } from 'vitest';
import { words } from '../../src/model/words/words';
import { CERTAINLY, POSSIBLY } from '../../src/model/visibility';
import { announcement } from '../../src/panel/announcing';

const dataset = {
  events: Array.from({ length: 50 }, (_, i) => ({ title: `Title ${i}` })),
  eventIndex: new Map([['a', 3]]),
  places: [{ name: 'Peru' }],
  placeIndex: new Map([['peru', 0]]),
};
const EVENT = { kind: 'event', id: 'a' } as const;
const seen = (
  language: 'en' | 'es',
  listed: number,
  places: number,
  card: { kind: 'event' | 'place'; id: string } | null = null,
  { reading = null, possibly = 0 }: { reading?: object | null; possibly?: number } = {},
) =>
  announcement({
    dataset,
    words: words[language],
    listed: Array.from({ length: listed }, (_, i) => i),
    visibility: {
      placesCounted: places,
      state: Uint8Array.from({ length: 50 }, (_, i) => (i < possibly ? POSSIBLY : CERTAINLY)),
    },
    card,
    reading,
  } as never);

test('a change is told as how many of how many events, and places', () => {
  expect(seen('en', 12, 5)).toBe('12 of 50 events, 5 places');
  expect(seen('en', 0, 1)).toBe('0 of 50 events, 1 place');
  expect(seen('es', 12, 5)).toBe('12 de 50 hechos, 5 lugares');
});

test('those only possibly in the dates are told as such', () => {
  expect(seen('en', 12, 5, null, { possibly: 1 })).toBe(
    '12 of 50 events, 5 places; 1 event only possibly',
  );
  expect(seen('es', 12, 5, null, { possibly: 2 })).toBe(
    '12 de 50 hechos, 5 lugares; 2 hechos solo quizá',
  );
});

test('a place is told by its name, and what is listed there', () => {
  const place = { kind: 'place', id: 'peru' } as const;
  expect(seen('en', 16, 5, place, { possibly: 1 })).toBe('Peru: 16 events, 1 of them possibly');
  expect(seen('es', 2, 5, place)).toBe('Peru: 2 hechos');
});

test('an opened event is told by its title', () => {
  expect(seen('en', 12, 5, EVENT)).toBe('Opened: Title 3');
  expect(seen('es', 12, 5, EVENT)).toBe('Se abrió: Title 3');
});

test('the story speaks for itself; a card opened from it is told', () => {
  const story = { kind: 'story', step: 'one' };
  expect(seen('en', 12, 5, null, { reading: story })).toBe('');
  expect(seen('en', 12, 5, EVENT, { reading: story })).toBe('Opened: Title 3');
});
