import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { atTheSamePlace, atTheSameTime, withActor } from '../../src/panel/near';
import { restingOnSource } from '../../src/panel/rests-on';
import { compileReading } from '../../src/model/compile-reading';
import { readable } from '../fixtures/curation';

const dataset = indexed(compile(readable(), 'en'));
const at = (id: string) => dataset.eventIndex.get(id)!;
const ids = (events: readonly number[]) => events.map((i) => dataset.events[i]!.id);

test('what may have happened at the same time begins with what is most alike in time', () => {
  expect(ids(atTheSameTime(dataset, at('kite-year')))).toEqual([
    'summer-kite',
    'tide-month',
    'regatta',
    'two-countries',
    'tide-count',
  ]);
  expect(ids(atTheSameTime(dataset, at('kite-day')))).toEqual(['book-week']);
  expect(ids(atTheSameTime(dataset, at('atlantis-day')))).toEqual([]);
});

test('at the same place are the events of that place itself, the nearest in time first', () => {
  const [lima, ...more] = atTheSamePlace(dataset, at('found-kite'));
  expect(more).toEqual([]);
  expect(dataset.places[lima!.place]!.id).toBe('lima');
  expect(ids(lima!.events).slice(0, 3)).toEqual(['kite-day', 'regatta', 'about-lima']);
  expect(ids(lima!.events)).not.toContain('book-week');
});

test('an event at several places leads on from each; one at none, or alone there, from none', () => {
  const places = atTheSamePlace(dataset, at('two-countries'));
  expect(places.map(({ place }) => dataset.places[place]!.id)).toEqual(['peru']);
  expect(atTheSamePlace(dataset, at('at-sea'))).toEqual([]);
  expect(atTheSamePlace(dataset, at('atlantis-day'))).toEqual([]);
});

test('an actor leads to the events it takes part in', () => {
  expect(ids(withActor(dataset, 'librarian'))).toEqual(['kite-day']);
  expect(withActor(dataset, 'nobody')).toEqual([]);
});

test('a source leads to the events, statements and figures that rest on it', () => {
  const reading = compileReading(readable(), 'en');
  const { events, claims, series } = restingOnSource(dataset, reading, 'almanac');
  expect(events).toEqual([{ i: at('kite-day'), locators: ['p. 12'] }]);
  expect(claims.map(({ id }) => id)).toEqual(['p2']);
  expect(series.map(({ id }) => id)).toEqual(['kites']);
  expect(restingOnSource(dataset, reading, 'captain').series).toHaveLength(1);
});

test('before the texts have come, a source leads to its events alone', () => {
  const { events, claims, series } = restingOnSource(dataset, undefined, 'captain');
  expect(ids(events.map(({ i }) => i))).toEqual(['kite-day', 'tide-count']);
  expect([claims, series]).toEqual([[], []]);
});
