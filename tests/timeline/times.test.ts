import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { utc } from '../../src/model/extent';
import { firstIn, timesHappened, timesTold, type Shown } from '../../src/timeline/times';
import { curation } from '../fixtures/curation';

const tell = (...times: [source: string, told?: string][]) => {
  const c = curation();
  const [first] = c.events;
  first!.when = '2006-07-19';
  first!.accounts = times.map(([source, told], i) => ({
    id: `a${i}`,
    source,
    says: { en: 'So.', es: 'Así.' },
    ...(told && { told }),
  }));
  const dataset = indexed(compile(c, 'en'));
  return { dataset, at: dataset.eventIndex.get(first!.id)! };
};

test('by the clock of happenings an event stands once, at its own date', () => {
  const { dataset, at } = tell(['almanac', '2007']);
  const times = timesHappened(dataset);
  expect(times.all(at)).toHaveLength(1);
  expect(times.start[at]).toBe(utc(2006, 7, 19));
});

test('by the clock of tellings it stands wherever it was told, each time once, as exactly as is known', () => {
  const { dataset, at } = tell(['captain', '2009'], ['captain', '2007-02-01'], ['captain', '2009']);
  const all = timesTold(dataset).all(at);
  expect(all.map(({ kind, words }) => [kind.shape, words])).toEqual([
    ['diamond', '1 February 2007'],
    ['bar', '2009'],
  ]);
  expect(timesTold(dataset).start[at]).toBe(utc(2007, 2, 1));
});

test('an event that nobody dated has no place there', () => {
  const { dataset, at } = tell(['captain']);
  const times = timesTold(dataset);
  expect(times.all(at)).toEqual([]);
  expect(times.start[at]).toBeNaN();
});

test('in a window the first time inside is shown, else the first that overlaps', () => {
  const shown = (from: number, to: number): Shown => ({
    extent: [from, to],
    stated: [from, to],
    kind: { shape: 'bar', uncertain: false, planned: false },
  });
  const times = [shown(0, 10), shown(8, 12), shown(20, 30)];
  expect(firstIn(times, [5, 15])).toBe(1);
  expect(firstIn(times, [5, 9])).toBe(0);
  expect(firstIn(times, [20, 40])).toBe(2);
  expect(firstIn(times, [50, 60])).toBe(-1);
});
