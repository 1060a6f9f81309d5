/** Events by number, in the order of time: the same on timeline, map and key. */
import type { Exploration } from '../state/exploration.svelte';
import { drawnEnds, packedApart } from '../timeline/rows';
import { geometryOf, type Geometry, type Sizes } from '../timeline/geometry';
import type { Drawn } from '../timeline/arrange';
import type { Measured } from '../timeline/measure';
import { firstIn, timesTold, type Times } from '../timeline/times';
import type { Packing } from '../timeline/rows';

/** By position of the event, from 1. */
export type Numbers = ReadonlyMap<number, number>;

/** Of the visible events. By the clock of tellings they go by what is shown of them. */
export function numbersOf({ dataset, visibility, clock, followed }: Exploration): Numbers {
  let order = visibility.visible;
  if (clock === 'told') {
    const times = timesTold(dataset);
    const at = (i: number) => {
      const all = times.all(i);
      return all[Math.max(0, firstIn(all, followed))]?.extent[0] ?? Infinity;
    };
    order = [...order].sort((a, b) => at(a) - at(b) || a - b);
  }
  return new Map(order.map((i, k) => [i, k + 1]));
}

/** "1, 4, 7–9" */
export function runsOf(numbers: readonly number[]): string {
  const sorted = [...numbers].sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const number of sorted) {
    const run = runs.at(-1);
    if (run && run.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', ')))
    .join(', ');
}

/** Between mark and number, px. */
const GAP = 3;
/** Between a number and the next mark, px. */
const APART = 5;
/** Far more rows than a sheet has room for. */
const MOST_ROWS = 40;
const FONT = '700 11px';

/** Lanes with as many rows as the visible events need, each with its number beside it. */
export function numberedLanes(
  { dataset, visibility, followed: window }: Exploration,
  times: Times,
  order: Uint32Array,
  sizes: Sizes,
  numbers: Numbers,
  measure: Measured,
): { geometry: Geometry; packing: Packing } {
  const scale = sizes.width / (window[1] - window[0]);
  const boxesOf = (i: number): [number, number][] => {
    const all = times.all(i);
    const shown = Math.max(0, firstIn(all, window));
    return all.map(({ extent, kind }, k) => {
      const [left, right] = drawnEnds(
        kind.shape,
        (extent[0] - window[0]) * scale,
        (extent[1] - window[0]) * scale,
        12,
      );
      if (k !== shown) return [left, right];
      const wide = measure(String(numbers.get(i) ?? ''), FONT);
      const { x } = numberAt(left, right, wide, sizes.width, 16);
      return [
        Math.min(Math.max(0, left), x),
        Math.max(Math.min(right, sizes.width), x + wide) + APART,
      ];
    });
  };
  const caps = dataset.categories.map(() => MOST_ROWS);
  const packing = packedApart(
    order,
    dataset.category,
    boxesOf,
    caps,
    (i) => visibility.state[i] !== 0,
  );
  const rows = packing.used.map((count) => Math.max(2, count));
  const geometry = geometryOf({ ...sizes, cap: MOST_ROWS, pitch: 15 }, rows);
  return { geometry, packing };
}

/** The left end of a number: right of its mark, left of it at the edge, else over the middle of it. */
function numberAt(left: number, right: number, wide: number, width: number, edge: number) {
  const [from, to] = [Math.max(0, left), Math.min(width, right)];
  if (to + GAP + wide <= width + edge - 2) return { x: to + GAP };
  if (from - GAP - wide >= 0) return { x: from - GAP - wide };
  return { x: (from + to - wide) / 2 };
}

/** Where the numbers of marks stand, px. */
export function numberLayout(
  marks: readonly Drawn[],
  numbers: Numbers,
  width: number,
  edge: number,
  measure: Measured,
): { i: number; x: number; y: number }[] {
  return marks.flatMap(({ i, left, right, y }) => {
    const number = numbers.get(i);
    if (number === undefined) return [];
    return [{ i, y, ...numberAt(left, right, measure(String(number), FONT), width, edge) }];
  });
}
