/**
 * Where everything stands in the still picture of the timeline: the opening window, one lane for each
 * category. Lengths in units of the picture, CSS pixels at full width. Measures: design §5.
 */
import { differs, type Category, type Event, type Index } from '../../model/dataset';
import { clamp, inside, overlaps, startOf, type Extent } from '../../model/extent';
import { markKind, type MarkKind } from '../../model/mark';
import { drawnEnds } from '../../timeline/rows';

export const WIDTH = 960;
/** The lanes begin here; left of it stand their names. */
export const HEAD = 104;
const RIGHT = WIDTH - 8;
const PITCH = 14;
const PADDING = 5;
const AXIS = 24;
/** Tip to tip. */
const DIAMOND = 12;
/** A generous mean for the fonts of the system stack at 12 px, so that labels keep clear of each other. */
const CHARACTER = 5.9;
/** The ≠ between mark and label, its gap included. */
const UNEQUAL = 14;
const GAP = 6;
const CLEAR = 4;
/** A label in another row than its mark keeps this far from others, or it would seem to be theirs. */
const ASTRAY = 48;

interface Box {
  x0: number;
  x1: number;
  row: number;
}
export interface StillLabel {
  x: number;
  row: number;
  end: boolean;
  /** The left edge of the ≠, where accounts differ. */
  unequal?: number;
}
export interface StillMark extends Box {
  event: Event;
  /** Where its dates begin and end; `x0` and `x1` are the ends of what is drawn. */
  from: number;
  to: number;
  kind: MarkKind;
  fade: [number, number];
  /** It only overlaps the window. */
  possibly: boolean;
  label?: StillLabel;
}
export interface StillLane {
  category: Category;
  top: number;
  height: number;
  count: number;
  marks: StillMark[];
}
export interface StillPicture {
  height: number;
  lanes: StillLane[];
  years: { year: number; x: number }[];
}

const round = (x: number) => Math.round(x * 10) / 10;
/** The middle of a row, from its lane's top. */
export const middleOf = (row: number) => PADDING + PITCH * (row + 0.5);

export function stillPicture(dataset: Index): StillPicture {
  const window = dataset.opening;
  const x = (time: number) =>
    round(HEAD + ((clamp(time, window) - window[0]) / (window[1] - window[0])) * (RIGHT - HEAD));
  let top = 0;
  const lanes = dataset.categories.map((category) => {
    const events = dataset.events.filter(
      (event) => event.category === category.id && overlaps(event.when.extent, window),
    );
    const marks = stacked(events.map((event) => markOf(event, window, x)));
    const used = Math.max(1, ...marks.map(({ row }) => row + 1));
    const rows = label(marks, used < 3 ? used + 1 : used);
    const lane = { category, top, height: 2 * PADDING + rows * PITCH, count: events.length, marks };
    top += lane.height;
    return lane;
  });
  return { height: top + AXIS, lanes, years: yearsOf(window, x) };
}

function markOf(event: Event, window: Extent, x: (time: number) => number): Omit<StillMark, 'row'> {
  const kind = markKind(event.when, event.status);
  const { extent, stated } = event.when;
  const [from, to] = [x(extent[0]), x(extent[1])];
  const [x0, x1] = drawnEnds(kind.shape, from, to, DIAMOND);
  return {
    event,
    kind,
    from,
    to,
    x0: round(x0),
    x1: round(x1),
    fade: [round(x(stated[0]) - from), round(to - x(stated[1]))],
    possibly: !inside(extent, window),
  };
}

/** Each mark in the first row where it clears its neighbour by a pixel: earlier first, then longer. */
function stacked(marks: Omit<StillMark, 'row'>[]): StillMark[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.x0 - b.x0 || b.x1 - a.x1)
    .map((mark) => {
      const free = ends.findIndex((end) => end + 1 <= mark.x0);
      const row = free < 0 ? ends.length : free;
      ends[row] = mark.x1;
      return { ...mark, row };
    });
}

/**
 * Gives labels to the marks of a lane while there is room: the article's first, then exact days.
 * Answers how many of the `rows` allowed are used.
 */
function label(marks: StillMark[], rows: number): number {
  const taken: Box[] = [...marks];
  const rank = ({ event, kind }: StillMark) =>
    (event.scope === 'article' ? 0 : 2) + (kind.shape === 'diamond' ? 0 : 1);
  for (const mark of marks.toSorted((a, b) => rank(a) - rank(b) || a.x0 - b.x0)) {
    const unequal = differs(mark.event);
    const sign = unequal ? UNEQUAL : 0;
    const width = mark.event.label.length * CHARACTER + sign;
    for (const [row, end] of [
      [mark.row, false],
      [mark.row, true],
      [mark.row - 1, false],
      [mark.row + 1, false],
      [mark.row - 1, true],
      [mark.row + 1, true],
    ] as const) {
      const x0 = end ? mark.x0 - GAP - width : mark.x1 + GAP;
      const box = { x0, x1: x0 + width, row };
      const fits = x0 >= HEAD - 8 && box.x1 <= WIDTH && row >= 0 && row < rows;
      const apart = row === mark.row ? CLEAR : ASTRAY;
      if (!fits || taken.some((other) => other !== mark && near(box, other, apart))) continue;
      taken.push(box);
      mark.label = {
        x: round(end ? box.x1 - sign : x0 + sign),
        row,
        end,
        ...(unequal && { unequal: round(end ? box.x1 - 10 : x0) }),
      };
      break;
    }
  }
  return Math.max(1, ...taken.map(({ row }) => row + 1));
}

const near = (a: Box, b: Box, apart: number) =>
  a.row === b.row && a.x0 - apart < b.x1 && b.x0 < a.x1 + apart;

function yearsOf(window: Extent, x: (time: number) => number) {
  const years = [];
  for (let at = startOf('year', window[0]); at < window[1]; at = startOf('year', at, 1)) {
    const year = new Date(at).getUTCFullYear();
    if (x(at) <= RIGHT - 32) years.push({ year, x: x(at) });
  }
  return years;
}
