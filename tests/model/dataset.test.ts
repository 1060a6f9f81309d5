import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { differs, folded, indexed } from '../../src/model/dataset';
import { tellingsOf } from '../../src/model/telling';
import { curation } from '../fixtures/curation';

const dataset = indexed(compile(curation(), 'en'));
const event = (id: string) => dataset.eventIndex.get(id)!;
const place = (id: string) => dataset.placeIndex.get(id)!;

test('text is folded without regard to case and accents', () => {
  expect(folded('Ñandú, ÁRBOL, Perú')).toBe('nandu, arbol, peru');
});

test('text is folded without regard to what sets thousands apart', () => {
  for (const written of ['1091 of 106590', '1,091 of 106,590', '1.091 of 106\u202f590'])
    expect(folded(written)).toBe('1091 of 106590');
  expect(folded('59.9, 2006, 2007, 1.2345')).toBe('59.9, 2006, 2007, 1.2345');
});

test('ids lead to positions, and sources to their records', () => {
  expect(dataset.events[event('regatta')]!.id).toBe('regatta');
  expect(dataset.places[place('ica')]!.id).toBe('ica');
  expect(dataset.sourceById.get('gazette')!.name).toBe('the gazette');
});

test('the flat arrays say what the events say', () => {
  dataset.events.forEach((e, i) => {
    expect([dataset.start[i], dataset.end[i]]).toEqual([...e.when.extent]);
    expect(dataset.categories[dataset.category[i]!]!.id).toBe(e.category);
    const ids = Array.from(
      dataset.eventPlaces.slice(dataset.placeOffsets[i], dataset.placeOffsets[i + 1]),
      (p) => dataset.places[p]!.id,
    );
    expect(ids).toEqual(e.places.filter(({ role }) => role !== 'named').map((p) => p.place));
  });
});

test('a place given twice in an event counts once', () => {
  const c = curation();
  c.events[1]!.places = [
    { place: 'lima', role: 'scene' },
    { place: 'lima', role: 'about' },
  ];
  const once = indexed(compile(c, 'en'));
  const i = once.eventIndex.get('regatta')!;
  expect(once.placeOffsets[i + 1]! - once.placeOffsets[i]!).toBe(1);
});

test('the chain of a place runs from itself to the largest that holds it', () => {
  expect(dataset.chains[place('barranco')]!.map((p) => dataset.places[p]!.id)).toEqual([
    'barranco',
    'lima',
    'peru',
  ]);
  expect(dataset.chains[place('atlantis')]).toEqual([place('atlantis')]);
});

test('search reads titles, summaries, places and accounts', () => {
  const haystack = dataset.haystack[event('kite-day')]!;
  for (const words of [
    'the feast kite-day',
    'people met',
    'a beach in lima',
    'with 40 kites',
    'the year slipped',
  ]) {
    expect(haystack).toContain(words);
  }
});

test('an event differs when one of its accounts does', () => {
  expect(differs(dataset.events[event('kite-day')]!)).toBe(true);
  expect(differs(dataset.events[event('regatta')]!)).toBe(false);
});

test('the flat arrays of tellings say when each event was told', () => {
  const { tellingOffsets, tellingStart, tellingEnd } = dataset;
  dataset.events.forEach((e, i) => {
    const flat = Array.from(
      { length: tellingOffsets[i + 1]! - tellingOffsets[i]! },
      (_, k) => [tellingStart[tellingOffsets[i]! + k], tellingEnd[tellingOffsets[i]! + k]] as const,
    );
    expect(flat).toEqual(tellingsOf(e, dataset));
  });
  expect(tellingStart.length).toBe(tellingOffsets.at(-1));
  expect(dataset.tellingStart).toBe(tellingStart);
});
