/** Sizes of the lanes, in px. The stylesheet of the timeline holds the same rule for their heights. */
import type { Category, Index } from '../model/dataset';
import { length } from '../model/extent';
import { markKind } from '../model/mark';
import { drawnEnds, packed, packingOrder } from './rows';

/** What the stylesheet gives for this screen. */
export interface Sizes {
  /** Of the lanes. */
  width: number;
  /** Of the overview. */
  overview: number;
  /** Height of the overview with the names of its years. */
  overviewHeight: number;
  /** Height of a row. */
  pitch: number;
  /** Above and below the rows of a lane. */
  pad: number;
  /** Most rows of a lane. */
  cap: number;
  /** Height of the axis. */
  axis: number;
  /** Whether lane heads are signs alone. */
  narrow: boolean;
  /** Whether a thumb is the pointer. */
  coarse: boolean;
}

export interface Geometry {
  width: number;
  pitch: number;
  /** A diamond, tip to tip. */
  diamond: number;
  rows: number[];
  /** Rows of each lane with a row's height to themselves; those between them come after. */
  usual: number[];
  tops: number[];
  heights: number[];
  /** Of all lanes together. */
  height: number;
  /** Number of the first line of each lane; a line is a row, counted over all lanes. */
  firstLine: number[];
  /** The middle of each line, from the top of the lanes. */
  middles: number[];
}

/** Rows a lane has at least: a selected label needs one beside its ghosts. */
const LEAST_ROWS = 2;
/** The least height of a lane: its head is a button. */
const LEAST_LANE = 24;

export function geometryOf(
  { width, pitch, pad, cap, narrow }: Sizes,
  rowsAtRest: readonly number[],
): Geometry {
  const rows = rowsAtRest.map((count) => Math.min(count, cap));
  const tops: number[] = [];
  const heights: number[] = [];
  const firstLine: number[] = [];
  const middles: number[] = [];
  let height = 0;
  for (const count of rows) {
    const high = Math.max(LEAST_LANE, count * pitch + 2 * pad);
    // The rows of a lane that is higher than they need stand in its middle.
    const first = height + (high - count * pitch) / 2 + pitch / 2;
    tops.push(height);
    heights.push(high);
    firstLine.push(middles.length);
    for (let row = 0; row < count; row++) middles.push(first + row * pitch);
    height += high;
  }
  const diamond = narrow ? 9 : pitch > 13 ? 12 : 10;
  return { width, pitch, diamond, rows, usual: rows, tops, heights, height, firstLine, middles };
}

/** Least distance of two rows, px. */
const LEAST_PITCH = 3;

/**
 * The same lanes with more rows between the usual ones, half-way and then a quarter of the way: where many
 * things have one date, as when a cable told them all, their marks still show beneath each other.
 */
export function finer(geometry: Geometry): Geometry {
  const { pitch, usual, firstLine, middles } = geometry;
  const shares = [0.5, 0.25, 0.75].filter(
    (share) => Math.min(share, 1 - share) * pitch >= LEAST_PITCH,
  );
  const lanes = usual.map((count, lane) => {
    const own = middles.slice(firstLine[lane]!, firstLine[lane]! + count);
    return [...own, ...shares.flatMap((share) => own.slice(1).map((y) => y - pitch * share))];
  });
  const rows = lanes.map((lane) => lane.length);
  return {
    ...geometry,
    rows,
    firstLine: rows.map((_, lane) => rows.slice(0, lane).reduce((sum, count) => sum + count, 0)),
    middles: lanes.flat(),
  };
}

const mostRows = ({ sign }: Category, narrow: boolean) =>
  narrow ? 2 : sign === 'headline' ? 5 : 4;

/**
 * Rows of each lane at rest: what the whole dataset needs at the scale of the opening window, on lanes
 * of a usual width. The same on every screen of a kind, so that the page can be laid out before it is measured.
 */
export function rowsAtRest(dataset: Index, narrow: boolean): number[] {
  const width = narrow ? 320 : 1100;
  const diamond = narrow ? 9 : 12;
  const scale = width / length(dataset.opening);
  const left = new Float64Array(dataset.events.length);
  const right = new Float64Array(dataset.events.length);
  dataset.events.forEach(({ when, status }, i) => {
    const { shape } = markKind(when, status);
    [left[i], right[i]] = drawnEnds(
      shape,
      dataset.start[i]! * scale,
      dataset.end[i]! * scale,
      diamond,
    ) as [number, number];
  });
  const caps = dataset.categories.map((category) => mostRows(category, narrow));
  const { used } = packed(
    packingOrder(dataset.start, dataset.end),
    { lane: dataset.category, left, right, caps },
    () => true,
  );
  return used.map((count) => Math.max(LEAST_ROWS, count));
}
