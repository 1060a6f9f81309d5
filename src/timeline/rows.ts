/** Marks into the rows of their lane, so that none hides another. Positions in px. */
import type { Shape } from '../model/mark';
import { LEAST } from '../ui/mark-geometry';

/** What a mark covers from left to right, its outline included. */
export function drawnEnds(shape: Shape, x0: number, x1: number, diamond: number): [number, number] {
  const middle = (x0 + x1) / 2;
  if (shape === 'diamond') return [middle - diamond / 2, middle + diamond / 2];
  const half = Math.max(x1 - x0, LEAST[shape]) / 2;
  return [middle - half, middle + half];
}

/** Boxes in each row of a lane, px: [left, right, left, right, …]. */
type Row = number[];
const isFree = (row: Row, boxes: readonly (readonly [number, number])[]) => {
  for (let k = 0; k < row.length; k += 2) {
    for (const [left, right] of boxes)
      if (left < row[k + 1]! + 1 && row[k]! < right + 1) return false;
  }
  return true;
};

/**
 * Events with several marks each: into the first row of their lane where all these clear what is there;
 * where no row is free, into the one with fewest.
 */
export function packedApart(
  order: Uint32Array,
  lane: ArrayLike<number>,
  boxesOf: (i: number) => readonly (readonly [left: number, right: number])[],
  caps: readonly number[],
  isIn: (i: number) => boolean,
): Packing {
  const row = new Int16Array(lane.length).fill(-1);
  const used = caps.map(() => 0);
  const crowded = caps.map(() => 0);
  const lanes = caps.map((cap) => Array.from({ length: cap }, (): Row => []));
  for (const i of order) {
    if (!isIn(i)) continue;
    const l = lane[i]!;
    const rows = lanes[l]!;
    const boxes = boxesOf(i);
    let r = rows.findIndex((taken) => isFree(taken, boxes));
    if (r < 0) {
      r = rows.reduce((best, taken, k) => (taken.length < rows[best]!.length ? k : best), 0);
      crowded[l]!++;
    }
    row[i] = r;
    rows[r]!.push(...boxes.flat());
    used[l] = Math.max(used[l]!, r + 1);
  }
  return { row, used, crowded };
}

export interface Packing {
  /** Row of each event in its lane, from the top; -1 for those not packed. */
  row: Int16Array;
  /** Rows each lane would have needed, up to its cap. */
  used: number[];
  /** Events per lane that found no free row and lie over another. */
  crowded: number[];
}

/** Positions of the events by start, longer first. */
export function packingOrder(start: Float64Array, end: Float64Array): Uint32Array {
  return Uint32Array.from(start.keys()).sort(
    (a, b) => start[a]! - start[b]! || end[b]! - end[a]! || a - b,
  );
}

/**
 * Each event into the first row of its lane where its mark clears the one before by 1 px; where no
 * row is free, into the row where it covers least.
 */
export function packed(
  order: Uint32Array,
  {
    lane,
    left,
    right,
    caps,
  }: {
    lane: ArrayLike<number>;
    left: Float64Array;
    right: Float64Array;
    /** Rows of each lane. */
    caps: readonly number[];
  },
  isIn: (i: number) => boolean,
): Packing {
  const row = new Int16Array(lane.length).fill(-1);
  const used = caps.map(() => 0);
  const crowded = caps.map(() => 0);
  const ends = caps.map((cap) => new Float64Array(cap).fill(-Infinity));
  for (const i of order) {
    if (!isIn(i)) continue;
    const l = lane[i]!;
    const rows = ends[l]!;
    let best = 0;
    let r = 0;
    for (; r < rows.length; r++) {
      if (rows[r]! + 1 <= left[i]!) break;
      if (rows[r]! < rows[best]!) best = r;
    }
    if (r === rows.length) {
      r = best;
      crowded[l]!++;
    }
    row[i] = r;
    rows[r] = Math.max(rows[r]!, right[i]!);
    used[l] = Math.max(used[l]!, r + 1);
  }
  return { row, used, crowded };
}
