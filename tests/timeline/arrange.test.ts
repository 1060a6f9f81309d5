import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { length, utc, type Extent } from '../../src/model/extent';
import { visibility } from '../../src/model/visibility';
import { density, drawnMarks, fullLanes, packingOf } from '../../src/timeline/arrange';
import { geometryOf, rowsAtRest, type Sizes } from '../../src/timeline/geometry';
import { packingOrder } from '../../src/timeline/rows';
import { timesHappened } from '../../src/timeline/times';
import { linesOf, wishesOf } from '../../src/timeline/wishes';
import { curation } from '../fixtures/curation';

const dataset = indexed(compile(curation(), 'en'));
const times = timesHappened(dataset);
const order = packingOrder(dataset.start, dataset.end);
const sizes: Sizes = {
  width: 1000,
  overview: 1000,
  overviewHeight: 60,
  pitch: 14,
  pad: 5,
  cap: 5,
  axis: 24,
  narrow: false,
  coarse: false,
};
const geometry = geometryOf(sizes, rowsAtRest(dataset, false));
const seen = (window: Extent, of = dataset) =>
  visibility(of, {
    window,
    matches: new Uint8Array(of.events.length).fill(1),
    switchedOn: of.categories.map(() => true),
  });
const draw = (window: Extent, full = [false, false], always: number[] = []) =>
  drawnMarks(
    dataset,
    times,
    seen(window),
    window,
    geometry,
    packingOf(dataset, times, order, geometry, length(window), () => true),
    full,
    always,
  );
const id = (i: number) => dataset.events[i]!.id;

test('lanes are as high as the whole dataset needs at rest, with two rows at least', () => {
  expect(geometry.rows.every((count) => count >= 2 && count <= 4)).toBe(true);
  expect(geometry.heights).toEqual(geometry.rows.map((count) => count * 14 + 10));
  expect(geometry.height).toBe(geometry.heights.reduce((a, b) => a + b));
  expect(geometry.middles[0]).toBe(12);
  expect(geometry.firstLine[1]).toBe(geometry.rows[0]);
});

test('on a phone lanes have two rows, but are never lower than a finger’s target', () => {
  const phone = geometryOf(
    { ...sizes, width: 320, pitch: 8, pad: 2, narrow: true },
    rowsAtRest(dataset, true),
  );
  expect(phone.rows).toEqual([2, 2]);
  expect(phone.heights).toEqual([24, 24]);
  expect(phone.diamond).toBe(9);
  expect(geometryOf({ ...sizes, pitch: 13, cap: 3 }, [4, 5])).toMatchObject({
    diamond: 10,
    rows: [3, 3],
  });
});

test('reporting may fill five rows', () => {
  const crowd = {
    ...dataset,
    categories: dataset.categories.map((c) => ({ ...c, sign: 'headline' as const })),
  };
  crowd.start = crowd.start.map(() => utc(2009));
  crowd.end = crowd.end.map(() => utc(2010));
  expect(rowsAtRest(crowd, false)[0]).toBe(5);
});

test('only visible events have a mark, and it says when they are only possibly in', () => {
  const marks = draw([utc(2006), utc(2007)]);
  expect(marks.map(({ i }) => id(i))).toContain('kite-day');
  expect(marks.map(({ i }) => id(i))).not.toContain('regatta');
  const lost = marks.find(({ i }) => id(i) === 'lost-kite')!;
  expect(lost.possibly).toBe(true);
  expect(lost.right).toBeGreaterThan(1000);
});

test('rows do not change while the window moves along', () => {
  const rows = (window: Extent) => new Map(draw(window).map(({ i, line }) => [i, line]));
  const before = rows([utc(2006), utc(2010)]);
  for (const [i, line] of rows([utc(2007), utc(2011)]))
    if (before.has(i)) expect(line).toBe(before.get(i));
});

test('an approximate date fades over the widening', () => {
  const { fade, x0, x1 } = draw([utc(2006), utc(2011)]).find(({ i }) => id(i) === 'tide-count')!;
  expect(fade[0]).toBeCloseTo((1000 * 365) / 1826, 0);
  expect(x1 - x0).toBeGreaterThan(fade[0] + fade[1]);
});

test('days lie over bars', () => {
  const shapes = draw(dataset.whole).map(({ kind }) => kind.shape === 'diamond');
  expect(shapes.indexOf(true)).toBe(shapes.lastIndexOf(false) + 1);
});

test('lanes turn to density only above 300 visible events, and where marks do not fit', () => {
  const view = seen(dataset.whole);
  expect(fullLanes(view, geometry)).toEqual([false, false]);
  const many = {
    ...view,
    events: 301,
    categories: [
      { events: 299, possibly: 0 },
      { events: 2, possibly: 0 },
    ],
  };
  expect(fullLanes(many, geometry)).toEqual([true, false]);
});

test('in a full lane only marks that are always shown are drawn; the rest are columns', () => {
  const kite = dataset.eventIndex.get('kite-day')!;
  const marks = draw(dataset.whole, [true, true], [kite]);
  expect(marks.map(({ i }) => i)).toEqual([kite]);
  const shapes = density(dataset, times, seen(dataset.whole), dataset.whole, geometry, [
    true,
    false,
  ]);
  expect(shapes).toHaveLength(1);
  expect(shapes[0]!.hollow.length + shapes[0]!.solid.length).toBeGreaterThan(0);
});

test('labels are asked for by rank: selected, told in the article, days, earlier', () => {
  const [a, b, c, d] = draw([utc(2005), utc(2011)]).filter(({ lane }) => lane === 0);
  const ask = (mark: typeof a, isSelected: boolean, isTold: boolean, isDay: boolean) => ({
    mark: mark!,
    width: 50,
    isSelected,
    isTold,
    isDay,
  });
  const wishes = wishesOf(
    [
      ask(a, false, false, true),
      ask(b, false, true, false),
      ask(c, false, true, true),
      ask(d, true, false, false),
    ],
    geometry,
  );
  expect(wishes.map((wish) => wish.id)).toEqual([d!.i, c!.i, b!.i, a!.i]);
  expect(wishes[0]).toMatchObject({ required: true, gap: 10 });
  const tie = wishesOf(
    [ask(b, false, true, true), ask(a, false, true, true)].sort((x, y) => y.mark.x0 - x.mark.x0),
    geometry,
  );
  expect(tie[0]!.left).toBeLessThanOrEqual(tie[1]!.left);
});

test('full lanes leave no room for labels', () => {
  const lines = linesOf(draw(dataset.whole), geometry, [true, false], 12);
  expect(lines.covered(0, [10, 20])).toBeGreaterThan(0);
});
