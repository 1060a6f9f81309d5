/** Columns of the overview, and of lanes too full for marks: how many events, how many only possibly. */
import { startOf, utc, type Extent } from '../model/extent';

export interface Columns {
  /** Edges of the columns, milliseconds UTC; one more than there are columns. */
  edges: Float64Array;
  /** Events certainly in each column: their extent lies inside it. */
  certain: Uint32Array;
  /** Events that only possibly are. */
  possibly: Uint32Array;
}

/** Edges of quarters or half-years that hold the extent. */
export function calendarEdges([start, end]: Extent, months: 3 | 6): Float64Array {
  const year = new Date(startOf('year', start)).getUTCFullYear();
  const edges: number[] = [];
  for (let step = 0; ; step++) {
    const edge = utc(year, 1 + step * months);
    if (edge > start && edges.length === 0 && step > 0)
      edges.push(utc(year, 1 + (step - 1) * months));
    if (edge >= start || edges.length > 0) edges.push(edge);
    if (edge >= end) break;
  }
  return Float64Array.from(edges);
}

/** Evenly spaced edges. */
export function evenEdges([start, end]: Extent, count: number): Float64Array {
  return Float64Array.from({ length: count + 1 }, (_, k) => start + ((end - start) * k) / count);
}

/** The last edge at or before a time. */
function columnOf(edges: Float64Array, time: number): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (edges[middle]! <= time) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One pass over the events let in; long ones are added up by differences, not column by column. */
export function columns(
  start: Float64Array,
  end: Float64Array,
  isIn: (i: number) => boolean,
  edges: Float64Array,
): Columns {
  const count = Math.max(0, edges.length - 1);
  const certain = new Uint32Array(count);
  const change = new Int32Array(count + 1);
  const [from, to] = [edges[0] ?? 0, edges[count] ?? 0];
  for (let i = 0; i < start.length; i++) {
    if (end[i]! <= from || start[i]! >= to || !isIn(i)) continue;
    const first = start[i]! < from ? 0 : columnOf(edges, start[i]!);
    const last = Math.min(count - 1, columnOf(edges, end[i]! - 1));
    if (first === last && start[i]! >= from && end[i]! <= to) certain[first]!++;
    else {
      change[first]!++;
      change[last + 1]!--;
    }
  }
  const possibly = new Uint32Array(count);
  for (let k = 0, sum = 0; k < count; k++) possibly[k] = sum += change[k]!;
  return { edges, certain, possibly };
}

/** The most events in one column. */
export const tallest = ({ certain, possibly }: Columns) =>
  certain.reduce((most, count, k) => Math.max(most, count + possibly[k]!), 0);

/**
 * The columns as two path strings: solid blocks, and open boxes on top of them. `x` places a time,
 * `height` turns a count into px, `base` is the y they stand on. Columns stay 1 px apart.
 */
export function columnPaths(
  { edges, certain, possibly }: Columns,
  x: (time: number) => number,
  height: (count: number) => number,
  base: number,
): { solid: string; hollow: string } {
  let solid = '';
  let hollow = '';
  const px = (value: number) => Math.round(value * 10) / 10;
  for (let k = 0; k < certain.length; k++) {
    if (certain[k] === 0 && possibly[k] === 0) continue;
    const left = px(x(edges[k]!) + 0.5);
    const wide = px(Math.max(1, x(edges[k + 1]!) - x(edges[k]!) - 1));
    const low = height(certain[k]!);
    const high = height(certain[k]! + possibly[k]!);
    if (certain[k]! > 0) solid += `M${left} ${base}v${px(-low)}h${wide}v${px(low)}z`;
    if (possibly[k]! > 0 && wide > 2) {
      hollow += `M${px(left + 0.5)} ${px(base - low)}V${px(base - high + 0.5)}h${px(wide - 1)}V${px(base - low)}`;
    } else if (possibly[k]! > 0)
      hollow += `M${px(left + 0.5)} ${px(base - low)}V${px(base - high)}`;
  }
  return { solid, hollow };
}
