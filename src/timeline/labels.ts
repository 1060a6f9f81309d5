/** Where labels go, and which give way. A line is a row of marks, counted from the top over all lanes. */

export interface Wish {
  /** Position of the event. */
  id: number;
  line: number;
  /** First and last line of its lane. */
  lines: readonly [first: number, last: number];
  /** What the mark covers, px, cut at the edges of the lanes. */
  left: number;
  right: number;
  /** Of the text with its signs, px. */
  width: number;
  /** Between mark and text, px. */
  gap: number;
  /** Never dropped: takes the place that covers least where none is free. */
  required?: boolean;
}

export type Side = 'right' | 'left' | 'above' | 'below' | 'left-below' | 'inside';

export interface Place {
  id: number;
  side: Side;
  line: number;
  /** Left end of the text, px. */
  x: number;
  width: number;
  /** On the row of its mark, over what stands there: on a plate. */
  isOver?: boolean;
}

/** What a label had before: its side, or none, and where its mark then stood. */
export interface Memory {
  side: Side | undefined;
  at: number;
}

/** By event. */
export type Memories = Map<number, Memory>;
export const noMemories = (): Memories => new Map();

/** A mark this near to where it was leaves its label alone, px. */
const STAYS = 8;
/** Least distance between two labels, and of a label from another mark, px. */
const CLEAR = 4;
/** A label above or below its mark keeps this far from others on that line, lest it be read as theirs, px. */
const APART = 60;
/** A mark this much of a label's height away leaves its letters free. */
const MARK_SHARE = 0.7;
const SIDES: Side[] = ['right', 'left', 'above', 'below'];
const SIDES_OF_REQUIRED: Side[] = [...SIDES, 'left-below', 'inside'];
/** What is shown for a while stays on the row of its mark: on another it would be read as that of a mark there. */
const SIDES_OVER: Side[] = ['right', 'left', 'inside'];

type Box = readonly [left: number, right: number];

/** Boxes taken on each line, by marks and by labels. */
export class Lines {
  readonly #marks: Box[][];
  readonly #labels: Box[][];
  /** For each line those a label on it reaches into: by their labels, and by their marks. */
  readonly #near: { labels: number[]; marks: number[] }[];

  /** The middle of each line and the height of a label, px: one higher than its line counts on the next too. */
  constructor(middles: readonly number[], height: number) {
    this.#marks = middles.map(() => []);
    this.#labels = middles.map(() => []);
    this.#near = near(middles, height);
  }
  addMark(line: number, box: Box) {
    this.#marks[line]?.push(box);
  }
  addLabel(line: number, box: Box) {
    this.#labels[line]?.push(box);
  }
  /** How many px of the box are taken by others, marks on the line itself counted twice; 0 is free. */
  covered(line: number, [left, right]: Box): number {
    const over = (boxes: Box[]) =>
      boxes.reduce(
        (sum, [a, b]) => sum + Math.max(0, Math.min(b + CLEAR, right) - Math.max(a - CLEAR, left)),
        0,
      );
    const { labels, marks } = this.#near[line]!;
    return (
      labels.reduce((sum, at) => sum + over(this.#labels[at]!), 0) +
      marks.reduce((sum, at) => sum + over(this.#marks[at]!), over(this.#marks[line]!))
    );
  }
}

const known = new WeakMap<
  readonly number[],
  Map<number, { labels: number[]; marks: number[] }[]>
>();
/** The lines near each, once for a layout: lines stay while the window moves. */
function near(middles: readonly number[], height: number) {
  const byHeight = known.get(middles) ?? new Map();
  known.set(middles, byHeight);
  const within = (y: number, far: number) =>
    [...middles.keys()].filter((other) => Math.abs(middles[other]! - y) < far);
  const lines: { labels: number[]; marks: number[] }[] =
    byHeight.get(height) ??
    middles.map((y) => ({ labels: within(y, height), marks: within(y, height * MARK_SHARE) }));
  byHeight.set(height, lines);
  return lines;
}

function placeAt(wish: Wish, side: Side, bounds: Box): Place | undefined {
  const { id, line, lines, left, right, width, gap } = wish;
  const at = line + (side === 'above' ? -1 : side.endsWith('below') ? 1 : 0);
  if (at < lines[0] || at > lines[1]) return;
  const before = left - gap - width;
  // Begins under its own mark, not under the next; a selected one must clear its outline.
  const along = Math.max(bounds[0], wish.required ? right + gap : left);
  const x = {
    right: right + gap,
    left: before,
    'left-below': before,
    above: along,
    below: along,
    inside: (left + right - width) / 2,
  }[side];
  if (side === 'inside' && x < left + gap) return;
  if (x < bounds[0] || x + width > bounds[1]) return;
  return { id, side, line: at, x, width };
}

/**
 * A place for each wish, most important first, or none. `memory` holds what each had the last time
 * and is brought up to date: while a mark has moved less than 8 px its label keeps its side, or stays away.
 */
export function placed(
  wishes: readonly Wish[],
  lines: Lines,
  bounds: Box,
  memory: Memories,
): Place[] {
  const places: Place[] = [];
  for (const wish of wishes) {
    const middle = (wish.left + wish.right) / 2;
    const had = memory.get(wish.id);
    const isStill = had !== undefined && Math.abs(had.at - middle) <= STAYS;
    const all = wish.required ? SIDES_OF_REQUIRED : SIDES;
    const kept = had?.side ? [had.side] : [];
    const tried = !isStill ? all : wish.required ? [...kept, ...all] : kept;
    const found =
      firstFree(wish, tried, lines, bounds) ??
      (wish.required ? leastCovering(wish, lines, bounds) : undefined);
    if (found) {
      places.push(found);
      lines.addLabel(found.line, [found.x, found.x + found.width]);
    }
    // A label that had to give way stays away until its mark has moved on.
    if (!isStill || had.side !== found?.side)
      memory.set(wish.id, { side: found?.side, at: middle });
  }
  return places;
}

function firstFree(
  wish: Wish,
  sides: readonly Side[],
  lines: Lines,
  bounds: Box,
): Place | undefined {
  for (const side of sides) {
    const place = placeAt(wish, side, bounds);
    if (!place) continue;
    const apart = place.line === wish.line || wish.required ? 0 : APART;
    if (lines.covered(place.line, [place.x - apart, place.x + place.width + apart]) === 0) {
      return place;
    }
  }
  return;
}

/**
 * For a label that must be shown, if over others: the place that covers least, pushed inside the bounds
 * where none fits. One that is not required has lost its place to others, and is shown for a while.
 */
export function leastCovering(wish: Wish, lines: Lines, bounds: Box): Place {
  let best: Place | undefined;
  let least = Infinity;
  const { id, line, right, width, gap } = wish;
  for (const side of wish.required ? SIDES_OF_REQUIRED : SIDES_OVER) {
    const place = placeAt(wish, side, bounds);
    if (!place) continue;
    const box: Box = [place.x - gap, place.x + width + gap];
    // Its own mark is not in the way.
    const own = side === 'inside' ? 2 * (box[1] - box[0]) : 0;
    const covered = lines.covered(place.line, box) - own;
    if (covered < least) [best, least] = [place, covered];
  }
  if (best) return { ...best, isOver: best.line === line };
  const [first, last] = wish.lines;
  const x = Math.max(bounds[0], Math.min(right + gap, bounds[1] - width));
  const next = line < last ? line + 1 : Math.max(first, line - 1);
  return { id, side: 'below', line: next, x, width, isOver: true };
}
