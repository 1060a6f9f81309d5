/** Geometry of the two small timelines in the cards: times to px, years, and rows. */
import { startOf, union, type Extent } from '../model/extent';
import type { Dated } from '../model/dataset';

/** Whole years that hold every extent, two at least: the nearer neighbour of a lone year is added. */
export function yearsAround(extents: readonly Extent[]): Extent {
  const all = extents.reduce(union);
  const start = startOf('year', all[0]);
  const end = startOf('year', all[1] - 1, 1);
  if (startOf('year', start, 1) < end) return [start, end];
  const early = (all[0] + all[1]) / 2 < (start + end) / 2;
  return early ? [startOf('year', start, -1), end] : [start, startOf('year', start, 2)];
}

/** Time to px, over `width`. */
export const along =
  ([start, end]: Extent, width: number) =>
  (time: number) =>
    ((time - start) / (end - start)) * width;

/** The starts of the years in an extent, as many as can be named `apart` px from each other. */
export function yearTicks(extent: Extent, width: number, apart: number): number[] {
  const x = along(extent, width);
  const first =
    startOf('year', extent[0]) === extent[0] ? extent[0] : startOf('year', extent[0], 1);
  const years: number[] = [];
  for (let time = first; time < extent[1]; time = startOf('year', time, 1)) years.push(time);
  const room = years.length > 1 ? x(years[1]!) - x(years[0]!) : width;
  const every = Math.max(1, Math.ceil(apart / room));
  return years.filter((_, i) => i % every === 0);
}

export interface Drawn {
  x0: number;
  x1: number;
  /** Widths of the fading ends. */
  fade: [number, number];
}

/** Where a date is drawn. */
export function drawn(
  { extent, stated }: Pick<Dated, 'extent' | 'stated'>,
  x: (time: number) => number,
): Drawn {
  const [x0, x1] = [x(extent[0]), x(extent[1])];
  return { x0, x1, fade: [x(stated[0]) - x0, x1 - x(stated[1])] };
}

/**
 * The row of each mark, in order: the first that is free `gap` px before it. Beyond `cap` rows marks
 * lie over each other in the last; one that would only repeat a mark there has row -1.
 */
export function rowsOf(
  marks: readonly { x0: number; x1: number }[],
  cap: number,
  gap = 1,
): number[] {
  const ends: number[] = [];
  let lastInCap = NaN;
  return marks.map(({ x0, x1 }) => {
    const free = ends.findIndex((end) => end + gap <= x0);
    const row = free >= 0 ? free : ends.length;
    if (row < cap) {
      ends[row] = x1;
      return row;
    }
    if (Math.round(x0) === lastInCap) return -1;
    lastInCap = Math.round(x0);
    return cap - 1;
  });
}
