import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed, type Dated } from '../../src/model/dataset';
import { utc } from '../../src/model/extent';
import { ghostLayout } from '../../src/timeline/ghost-layout';
import { ghostPlaces, ghostsOf, railOf } from '../../src/timeline/ghosts';
import { curation } from '../fixtures/curation';

const dataset = indexed(compile(curation(), 'en'));
const dateOf = ({ edtf }: Dated) => edtf;
const event = (id: string) => dataset.events[dataset.eventIndex.get(id)!]!;

test('a ghost stands where an account has another date, and says whose', () => {
  const ghosts = ghostsOf(event('kite-day'), dataset.sourceById, dateOf);
  expect(ghosts.map(({ label, when }) => [label, when.edtf])).toEqual([
    ['the almanac: 2005-07-19', '2005-07-19'],
  ]);
  expect(ghostsOf(event('regatta'), dataset.sourceById, dateOf)).toEqual([]);
});

test('the same date said twice is one ghost; the own date is none', () => {
  const kite = event('kite-day');
  const [slip] = kite.accounts.filter(({ when }) => when);
  const accounts = [
    slip!,
    { ...slip!, source: 'captain' },
    { ...slip!, source: 'lost' },
    { ...slip!, when: kite.when },
  ];
  expect(ghostsOf({ ...kite, accounts }, dataset.sourceById, dateOf)[0]!.label).toBe(
    'the almanac +2: 2005-07-19',
  );
  const unknown = ghostsOf(
    { ...kite, accounts: [{ ...slip!, source: 'lost' }] },
    dataset.sourceById,
    dateOf,
  );
  expect(unknown[0]!.label).toBe('lost: 2005-07-19');
});

const nowhere = () => false;
const mark = [100, 120] as const;

test('its label stands at its right, or at its left where the mark is in the way', () => {
  const [far, near] = ghostPlaces(
    [
      { left: 10, right: 20, width: 40 },
      { left: 84, right: 94, width: 14 },
    ],
    mark,
    300,
    nowhere,
  );
  expect(far).toEqual({ label: 25, isBelow: false, beyond: undefined });
  expect(near!.label).toBeUndefined();
  expect(ghostPlaces([{ left: 84, right: 94, width: 40 }], mark, 300, nowhere)[0]!.label).toBe(39);
});

test('without room on the row it goes one below, where that is free', () => {
  const box = { left: 84, right: 94, width: 90 };
  expect(ghostPlaces([box], mark, 300, () => true)[0]).toMatchObject({ label: 4, isBelow: true });
  const two = ghostPlaces([box, { ...box, width: 88 }], mark, 300, () => true);
  expect(two[1]!.label).toBe(undefined);
});

test('a ghost outside the window is named at the edge it lies beyond', () => {
  const places = ghostPlaces(
    [
      { left: -90, right: -80, width: 40 },
      { left: 400, right: 410, width: 40 },
    ],
    mark,
    300,
    nowhere,
  );
  expect(places).toEqual([
    { label: 2, isBelow: false, beyond: 'left' },
    { label: 258, isBelow: false, beyond: 'right' },
  ]);
});

test('the rail runs off the edge to a ghost outside', () => {
  expect(railOf([110, -4000], 300)).toEqual([-20, 110]);
  expect(railOf([110, 50, 9000], 300)).toEqual([50, 320]);
});

test('the layout puts long ghosts behind short ones', () => {
  const kite = event('kite-day');
  const year = event('kite-year').when;
  const accounts = [...kite.accounts, { ...kite.accounts[0]!, id: 'x', when: year }];
  const layout = ghostLayout(
    { ...kite, accounts },
    dataset.sourceById,
    [utc(2005), utc(2010)],
    500,
    [150, 160],
    dateOf,
    (t) => t.length * 6,
    nowhere,
  )!;
  expect(layout.ghosts.map(({ ghost }) => ghost.when.edtf)).toEqual(['2009', '2005-07-19']);
  expect(layout.rail[0]).toBeLessThan(155);
  expect(
    ghostLayout(
      event('regatta'),
      dataset.sourceById,
      [utc(2005), utc(2010)],
      500,
      [0, 1],
      dateOf,
      () => 1,
      nowhere,
    ),
  ).toBeUndefined();
});
