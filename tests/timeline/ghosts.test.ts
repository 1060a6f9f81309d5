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
      { left: 10, right: 20, widths: [40] },
      { left: 84, right: 94, widths: [14] },
    ],
    mark,
    300,
    nowhere,
    0,
  );
  expect(far).toEqual({ label: 25, wording: 0, isBelow: false, beyond: undefined });
  expect(near!.label).toBeUndefined();
  expect(
    ghostPlaces([{ left: 84, right: 94, widths: [40] }], mark, 300, nowhere, 0)[0]!.label,
  ).toBe(39);
});

test('without room on the row it goes one below, where that is free', () => {
  const box = { left: 84, right: 94, widths: [90] };
  expect(ghostPlaces([box], mark, 300, () => true, 0)[0]).toMatchObject({
    label: 4,
    isBelow: true,
  });
  const two = ghostPlaces([box, { ...box, widths: [88] }], mark, 300, () => true, 0);
  expect(two[1]!.label).toBe(undefined);
});

test('where the full label has no room anywhere the source alone stands', () => {
  const narrow = { left: 84, right: 94, widths: [120, 30] };
  expect(ghostPlaces([narrow], mark, 130, () => true, 0)[0]).toMatchObject({
    label: 49,
    wording: 1,
    isBelow: false,
  });
  expect(ghostPlaces([{ ...narrow, widths: [90, 30] }], mark, 300, () => true, 0)[0]).toMatchObject(
    {
      wording: 0,
      isBelow: true,
    },
  );
});

test('the event’s own label has its room first', () => {
  const right = { left: 140, right: 150, widths: [40] };
  expect(ghostPlaces([right], mark, 300, nowhere, 0)[0]!.label).toBe(155);
  // A label of 60 at the right of the mark would meet the ghost: it stands at the left, or below.
  expect(ghostPlaces([{ left: 20, right: 30, widths: [40] }], mark, 300, nowhere, 60)[0]).toEqual({
    label: 35,
    wording: 0,
    isBelow: false,
    beyond: undefined,
  });
  const wall = { left: 0, right: 96, widths: [90] };
  const under = ghostPlaces([wall, right], mark, 300, () => true, 60);
  expect(under.map(({ label, isBelow }) => [label, isBelow])).toEqual([
    [6, true],
    [155, false],
  ]);
});

test('where rows are lower than labels none stands over or under the event’s own', () => {
  const wall = { left: 0, right: 96, widths: [90] };
  const right = { left: 112, right: 160, widths: [40] };
  const places = (isTight: boolean) =>
    ghostPlaces([wall, right], mark, 300, () => true, 60, isTight);
  expect(places(false).map(({ label }) => label)).toEqual([6, 165]);
  expect(places(true).map(({ label }) => label)).toEqual([6, undefined]);
});

test('below the row a label moves along, as long as it stays under its ghost', () => {
  const bar = { left: 0, right: 300, widths: [] };
  const first = { left: 10, right: 20, widths: [60] };
  const second = { left: 80, right: 90, widths: [45] };
  const places = ghostPlaces([first, second, bar], [114, 120], 300, () => true, 60);
  expect(places.map(({ label, isBelow }) => [label, isBelow])).toEqual([
    [10, true],
    [73, true],
    [undefined, false],
  ]);
});

test('a ghost outside the window is named at the edge it lies beyond', () => {
  const places = ghostPlaces(
    [
      { left: -90, right: -80, widths: [40] },
      { left: 400, right: 410, widths: [40] },
    ],
    mark,
    300,
    nowhere,
    0,
  );
  expect(places).toEqual([
    { label: 2, wording: 0, isBelow: false, beyond: 'left' },
    { label: 258, wording: 0, isBelow: false, beyond: 'right' },
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
    60,
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
      60,
    ),
  ).toBeUndefined();
});
