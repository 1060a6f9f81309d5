import { expect, test } from 'vitest';
import { CERTAINLY, POSSIBLY } from '../../src/model/visibility';
import { countAt } from '../../src/panel/place-count';

// Peru holds Lima, which holds Surco. Events: in Peru; about Peru; in Lima; in Lima and Surco; in Surco.
const dataset = {
  places: [{ id: 'peru' }, { id: 'lima' }, { id: 'surco' }],
  chains: [[0], [1, 0], [2, 1, 0]],
  events: [
    { places: [{ place: 'peru', role: 'scene' }] },
    { places: [{ place: 'peru', role: 'about' }] },
    { places: [{ place: 'lima', role: 'scene' }] },
    {
      places: [
        { place: 'lima', role: 'scene' },
        { place: 'surco', role: 'scene' },
      ],
    },
    { places: [{ place: 'surco', role: 'about' }] },
  ],
  placeOffsets: Uint32Array.from([0, 1, 2, 3, 5, 6]),
  eventPlaces: Uint32Array.from([0, 0, 1, 1, 2, 2]),
} as never;
const seen = (visible: number[], possibly: number[] = []) =>
  ({
    visible,
    state: Uint8Array.from({ length: 5 }, (_, i) => (possibly.includes(i) ? POSSIBLY : CERTAINLY)),
  }) as never;

test('a place counts what happened there, what concerns it, and what happened inside it, apart', () => {
  expect(countAt(dataset, seen([0, 1, 2, 3, 4], [1]), 0)).toEqual({
    scene: 1,
    scenePossibly: 0,
    about: 1,
    aboutPossibly: 1,
    inside: 3,
    places: [
      { place: 1, events: 2 },
      { place: 2, events: 2 },
    ],
  });
});

test('an event at the place and inside it is counted once, at the place', () => {
  expect(countAt(dataset, seen([2, 3, 4], [2]), 1)).toMatchObject({
    scene: 2,
    scenePossibly: 1,
    about: 0,
    inside: 1,
    places: [{ place: 2, events: 2 }],
  });
});

test('what is not visible is not counted', () => {
  expect(countAt(dataset, seen([2]), 2)).toMatchObject({
    scene: 0,
    about: 0,
    inside: 0,
    places: [],
  });
});
