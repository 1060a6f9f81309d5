import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { compileReading } from '../../src/model/compile-reading';
import { indexed } from '../../src/model/dataset';
import {
  numbered,
  numbersOfCheck,
  numbersOfEvent,
  numbersOfList,
  numbersOfStory,
} from '../../src/text/numbering';
import { readable } from '../fixtures/curation';

const dataset = indexed(compile(readable(), 'en'));
const reading = compileReading(readable(), 'en');
const event = dataset.events[dataset.eventIndex.get('kite-day')!]!;

test('a source keeps the number of its first mention', () => {
  expect([...numbered(['gazette', 'almanac', 'gazette', 'captain'])]).toEqual([
    ['gazette', 1],
    ['almanac', 2],
    ['captain', 3],
  ]);
});

test('an event’s accounts come first, then the sources of its figures', () => {
  const { accounts } = event;
  const ids = [...numbersOfEvent(event, reading.series).keys()];
  expect(ids.slice(0, 3)).toEqual([...new Set(accounts.map(({ source }) => source))]);
});

test('a list numbers what its events rest on in their order', () => {
  const at = ['kite-day', 'tide-count'].map((id) => dataset.eventIndex.get(id)!);
  const first = dataset.events[at[0]!]!.accounts[0]!.source;
  expect(numbersOfList(dataset, at).get(first)).toBe(1);
});

test('the check numbers what it compares, its chains and its figures, the story what its steps name', () => {
  const check = numbersOfCheck(reading.claims, reading.series);
  for (const { compared, chain } of reading.claims)
    for (const { source } of [...compared, ...chain]) expect(check.has(source)).toBe(true);
  for (const { measures } of reading.series)
    for (const { source, rows } of measures)
      for (const one of [source, ...rows.flatMap((row) => row.source ?? [])])
        expect(check.has(one)).toBe(true);
  const steps = reading.narratives.flatMap((one) => one.steps);
  expect([...numbersOfStory(steps).keys()]).toEqual(['almanac', 'captain', 'gazette']);
});
