import { expect, test } from 'vitest';
import { utc, type Extent } from '../../src/model/extent';
import { placed } from '../../src/panel/ghost-labels';
import { along, drawn, rowsOf, yearsAround, yearTicks } from '../../src/panel/strip';

const day = (year: number, month: number, date: number): Extent => [
  utc(year, month, date),
  utc(year, month, date + 1),
];

test('the strip shows the whole years of all dates', () => {
  expect(yearsAround([day(2006, 7, 19), day(2005, 7, 19)])).toEqual([utc(2005), utc(2007)]);
});

test('a lone year is given the nearer of its neighbours', () => {
  expect(yearsAround([day(2006, 3, 1)])).toEqual([utc(2005), utc(2007)]);
  expect(yearsAround([day(2006, 11, 1)])).toEqual([utc(2006), utc(2008)]);
});

test('years are left unnamed where they would stand too close', () => {
  const window: Extent = [utc(2005, 6), utc(2011, 7)];
  expect(yearTicks(window, 384, 38)).toEqual(
    [2006, 2007, 2008, 2009, 2010, 2011].map((y) => utc(y)),
  );
  expect(yearTicks(window, 200, 38)).toEqual([2006, 2008, 2010].map((y) => utc(y)));
  expect(yearTicks([utc(2006, 2), utc(2006, 5)], 384, 38)).toEqual([]);
  expect(yearTicks([utc(2006), utc(2006, 5)], 384, 38)).toEqual([utc(2006)]);
});

test('an approximate date fades over the units it was widened by', () => {
  const x = along([utc(2006), utc(2011)], 1826);
  const at = drawn({ extent: [utc(2007), utc(2010)], stated: [utc(2008), utc(2009)] }, x);
  expect([at.x0, at.fade[0], at.fade[1]].map(Math.round)).toEqual([365, 365, 365]);
});

test('marks take the first row that is free; beyond the last row they lie over each other', () => {
  const marks = [0, 2, 4, 4, 4, 12].map((x0) => ({ x0, x1: x0 + 10 }));
  expect(rowsOf(marks, 2)).toEqual([0, 1, 1, -1, -1, 0]);
});

const at = (x0: number, x1 = x0): { x0: number; x1: number; fade: [number, number] } => ({
  x0,
  x1,
  fade: [0, 0],
});
const kind = { shape: 'diamond', uncertain: false, planned: false } as const;

test('another date beside the event is in its row, named on the left', () => {
  expect(placed([{ at: at(100), kind, name: 'the cable' }], at(200), 328)).toMatchObject([
    { row: 0, label: { side: 'left' } },
  ]);
});

test('a less exact date goes to a row of its own; a name without room to its left stands on the right', () => {
  const ghosts = placed(
    [
      { at: at(164, 328), kind, name: 'the article' },
      { at: at(8), kind, name: 'the cable' },
    ],
    at(250),
    328,
  );
  expect(ghosts).toMatchObject([
    { name: 'the cable', row: 0, label: { side: 'right' } },
    { name: 'the article', row: 1, label: { side: 'left' } },
  ]);
});

test('a name for which there is no room is left out', () => {
  const [ghost] = placed([{ at: at(0, 328), kind, name: 'the article' }], at(100), 328);
  expect(ghost!.label).toBeUndefined();
});

test('where all rows are taken, the last is shared', () => {
  const ghosts = placed(
    [1, 2, 3, 4].map((n) => ({ at: at(100 + n), kind, name: `${n}` })),
    at(100),
    328,
  );
  expect(ghosts.map(({ row }) => row)).toEqual([1, 2, 2, 2]);
});
