/** From the visible events to the marks that are drawn, and the lanes too full for marks. */
import type { Index } from '../model/dataset';
import { clamp, length, type Extent } from '../model/extent';
import type { MarkKind } from '../model/mark';
import { POSSIBLY, type Visibility } from '../model/visibility';
import { columnPaths, columns, evenEdges, tallest } from './density';
import type { Geometry } from './geometry';
import { drawnEnds, packed, packedApart, type Packing } from './rows';
import { firstIn, type Shown, type Times } from './times';

/** One mark on the lanes, px. */
export interface Drawn {
  /** Position of the event. */
  i: number;
  lane: number;
  /** Row over all lanes. */
  line: number;
  /** The ends of its extent. */
  x0: number;
  x1: number;
  /** Widths of its fading ends. */
  fade: [number, number];
  /** What its mark covers, and its middle. */
  left: number;
  right: number;
  y: number;
  possibly: boolean;
  kind: MarkKind;
  /** Its other times in the window, in order, cut at the edges: by the clock of tellings it may have several. */
  again: [x0: number, x1: number][];
}

/** A mark with other times. */
export interface Again extends Drawn {
  /** The line that ties them to it, px. */
  from: number;
  to: number;
}

/** A lane drawn as density. */
export interface Full {
  lane: number;
  solid: string;
  hollow: string;
}

/** Up to this many visible events each has its own mark, whatever the room. */
export const ALL_DRAWN = 300;
/** Room a mark needs in its row before a lane turns to density, px. */
const ROOM = 32;
/** Width of a density column in a lane, px. */
const COLUMN = 6;

/**
 * Rows for all events let in, seen or not, at the scale of a window `span` ms long: so that rows stay
 * while the window moves along.
 */
export function packingOf(
  dataset: Index,
  times: Times,
  order: Uint32Array,
  { width, rows, diamond }: Geometry,
  span: number,
  isIn: (i: number) => boolean,
): Packing {
  const scale = width / span;
  if (times.isMany) {
    const boxesOf = (i: number) =>
      times
        .all(i)
        .map(({ extent, kind }) =>
          drawnEnds(kind.shape, extent[0] * scale, extent[1] * scale, diamond),
        );
    const isTold = (i: number) => isIn(i) && times.all(i).length > 0;
    return packedApart(order, dataset.category, boxesOf, rows, isTold);
  }
  const count = dataset.start.length;
  const left = new Float64Array(count);
  const right = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    if (!isIn(i)) continue;
    const [{ kind }] = times.all(i) as [Shown];
    const ends = drawnEnds(kind.shape, times.start[i]! * scale, times.end[i]! * scale, diamond);
    left[i] = ends[0];
    right[i] = ends[1];
  }
  return packed(order, { lane: dataset.category, left, right, caps: rows }, isIn);
}

/** Which lanes have more visible events than marks fit. */
export function fullLanes(
  { categories, events }: Visibility,
  { usual, width }: Geometry,
): boolean[] {
  return usual.map(
    (count, l) => events > ALL_DRAWN && categories[l]!.events > (count * width) / ROOM,
  );
}

/** The marks of the visible events; in full lanes only those of `always`. */
export function drawnMarks(
  dataset: Index,
  times: Times,
  { visible, state }: Visibility,
  window: Extent,
  geometry: Geometry,
  { row }: Packing,
  full: readonly boolean[],
  always: readonly number[],
): Drawn[] {
  const scale = geometry.width / length(window);
  const x = (time: number) => (time - window[0]) * scale;
  const marks: Drawn[] = [];
  for (const i of visible) {
    const lane = dataset.category[i]!;
    if (full[lane] && !always.includes(i)) continue;
    const shown = times.all(i);
    const first = Math.max(0, firstIn(shown, window));
    const { stated, extent, kind } = shown[first]!;
    const line = geometry.firstLine[lane]! + Math.max(0, row[i]!);
    const x0 = x(extent[0]);
    const x1 = x(extent[1]);
    const [left, right] = drawnEnds(kind.shape, x0, x1, geometry.diamond);
    marks.push({
      i,
      lane,
      line,
      x0,
      x1,
      fade: [(stated[0] - extent[0]) * scale, (extent[1] - stated[1]) * scale],
      left,
      right,
      y: geometry.middles[line]!,
      possibly: state[i] === POSSIBLY,
      kind,
      again: shown.flatMap(({ extent: [from, to] }, k): Drawn['again'] =>
        k !== first && to > window[0] && from < window[1]
          ? [[Math.max(0, x(from)), Math.min(geometry.width, x(to))]]
          : [],
      ),
    });
  }
  // Days lie over bars where a lane is too full to keep them apart.
  return marks.sort((a, b) => +(a.kind.shape === 'diamond') - +(b.kind.shape === 'diamond'));
}

/** The marks of events that were told elsewhere in the window too, on lanes `width` px wide. */
export function toldAgain(marks: readonly Drawn[], width: number): Again[] {
  return marks.flatMap((mark): Again[] => {
    const { x0, x1, again } = mark;
    if (again.length === 0) return [];
    const middles = [[x0, x1] as const, ...again].map(([a, b]) => clamp((a + b) / 2, [0, width]));
    return [{ ...mark, from: Math.min(...middles), to: Math.max(...middles) }];
  });
}

/** Density of the full lanes over the window, standing on the foot of each lane. */
export function density(
  dataset: Index,
  times: Times,
  { state }: Visibility,
  window: Extent,
  { width, tops, heights }: Geometry,
  full: readonly boolean[],
): Full[] {
  const edges = evenEdges(window, Math.max(1, Math.floor(width / COLUMN)));
  const x = (time: number) => ((time - window[0]) / length(window)) * width;
  return full.flatMap((isFull, lane) => {
    if (!isFull) return [];
    const counts = columns(
      times.start,
      times.end,
      (i) => state[i] !== 0 && dataset.category[i] === lane,
      edges,
    );
    const most = Math.max(1, tallest(counts));
    const high = heights[lane]! - 4;
    const base = tops[lane]! + heights[lane]!;
    return [{ lane, ...columnPaths(counts, x, (count) => (count / most) * high, base) }];
  });
}
