import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { length, utc, type Extent } from '../../src/model/extent';
import { visibility } from '../../src/model/visibility';
import { density, drawnMarks, fullLanes, packingOf, toldAgain } from '../../src/timeline/arrange';
import { finer, geometryOf, rowsAtRest, type Sizes } from '../../src/timeline/geometry';
import { packingOrder } from '../../src/timeline/rows';
import { timesHappened, timesTold } from '../../src/timeline/times';
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

/** Every event told by the same two sources on the same two days. */
function toldTogether() {
  const c = curation();
  const says = { en: 'So.', es: 'Así.' };
  for (const event of c.events) {
    event.status = 'reported';
    event.accounts = ['2013-02-01', '2013-02-11'].map((told, k) => ({
      id: `a${k}`,
      source: 'captain',
      says,
      told,
    }));
  }
  const of = indexed(compile(c, 'en'));
  return { of, told: timesTold(of), window: [utc(2012), utc(2014)] as Extent };
}

test('told on one day, events stand in rows between the usual ones, and none on another', () => {
  const { of, told, window } = toldTogether();
  const fine = finer(geometry);
  expect(fine.height).toBe(geometry.height);
  expect(fine.middles.slice(0, geometry.rows[0])).toEqual(
    geometry.middles.slice(0, geometry.rows[0]),
  );
  const by = packingOrder(told.start, told.end);
  const packing = packingOf(of, told, by, fine, length(window), () => true);
  const counts = fine.rows.map((_, lane) => of.category.filter((own) => own === lane).length);
  expect(packing.used).toEqual(fine.rows.map((rows, lane) => Math.min(rows, counts[lane]!)));
  expect(packing.crowded).toEqual(fine.rows.map((rows, lane) => Math.max(0, counts[lane]! - rows)));
  expect(packing.crowded.some((count) => count > 0)).toBe(true);
  const none = packingOf(of, told, by, fine, length(window), () => false);
  expect(none.used).toEqual(fine.rows.map(() => 0));
});

test('rows between others are as far apart as can be told', () => {
  const low = finer(geometryOf({ ...sizes, pitch: 6 }, [2, 2]));
  expect(low.rows).toEqual([3, 3]);
  expect(low.usual).toEqual([2, 2]);
  const [wish] = wishesOf(
    [
      {
        mark: { ...draw([utc(2006), utc(2007)])[0]!, lane: 0, line: 2 },
        width: 10,
        isSelected: false,
        isTold: false,
        isDay: true,
      },
    ],
    low,
  );
  expect(wish!.lines).toEqual([2, 2]);
});

test('further tellings are tied to the mark, as far as they are in the window', () => {
  const { of, told, window } = toldTogether();
  const by = packingOrder(told.start, told.end);
  const state = visibility(of, {
    window,
    matches: new Uint8Array(of.events.length).fill(1),
    switchedOn: of.categories.map(() => true),
    told: true,
  });
  const packing = packingOf(of, told, by, geometry, length(window), () => true);
  const marks = drawnMarks(of, told, state, window, geometry, packing, [false, false], []);
  const again = toldAgain(marks, geometry.width);
  expect(again).toHaveLength(marks.length);
  const [{ again: boxes, from, to }] = again as [(typeof again)[0]];
  expect(boxes).toHaveLength(1);
  expect(from).toBeCloseTo((marks[0]!.x0 + marks[0]!.x1) / 2);
  expect(to).toBeCloseTo((boxes[0]![0] + boxes[0]![1]) / 2);
  const early: Extent = [utc(2012), utc(2013, 2, 5)];
  const first = drawnMarks(of, told, state, early, geometry, packing, [false, false], []);
  expect(toldAgain(first, geometry.width)).toEqual([]);
});

test('a label stands behind the further tellings right beside its mark, and on none', () => {
  const { of, told, window } = toldTogether();
  const by = packingOrder(told.start, told.end);
  const packing = packingOf(of, told, by, geometry, length(window), () => true);
  const state = visibility(of, {
    window,
    matches: new Uint8Array(of.events.length).fill(1),
    switchedOn: of.categories.map(() => true),
    told: true,
  });
  const marks = drawnMarks(of, told, state, window, geometry, packing, [false, false], []);
  const mark = marks[0]!;
  const [[from, to]] = mark.again as [[number, number]];
  expect(from - mark.right).toBeLessThan(12);
  const asking = { mark, width: 50, isSelected: false, isTold: true, isDay: true };
  const [wish] = wishesOf([asking], geometry);
  expect(wish!.right).toBeGreaterThan(to);
  expect(wish!.left).toBe(mark.left);
  const lines = linesOf([mark], geometry, [false, false], 12);
  expect(lines.covered(mark.line, [to + 1, to + 2])).toBeGreaterThan(0);
  expect(lines.covered(mark.line, [wish!.right + wish!.gap, wish!.right + 60])).toBe(0);
  const far = { ...mark, again: [[mark.right + 100, mark.right + 101]] as [number, number][] };
  expect(wishesOf([{ ...asking, mark: far }], geometry)[0]!.right).toBe(mark.right);
});
