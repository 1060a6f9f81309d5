/** Which marks ask for a label, and in what order they are heard. */
import type { Drawn } from './arrange';
import type { Geometry } from './geometry';
import { Lines, type Wish } from './labels';

export interface Asking {
  mark: Drawn;
  /** Of the label, px. */
  width: number;
  isSelected: boolean;
  /** Told in the article. */
  isTold: boolean;
  isDay: boolean;
}

/** Half the mark of a further telling, px. */
const SMALL = 3;
/** A label stands behind further tellings this near to its mark, px. */
const BESIDE = 12;
/** Between mark and label, px; a selected mark has an outline to clear. */
const GAP = 6;
const MORE_WHEN_SELECTED = 4;

/** Selected first, then told in the article, exact days, earlier ones. */
export function wishesOf(asking: readonly Asking[], geometry: Geometry): Wish[] {
  const rank = ({ isSelected, isTold, isDay }: Asking) =>
    (isSelected ? 0 : 4) + (isTold ? 0 : 2) + (isDay ? 0 : 1);
  return [...asking]
    .sort((a, b) => rank(a) - rank(b) || a.mark.x0 - b.mark.x0)
    .map((one) => wishOf(one, geometry));
}

export function wishOf(
  { mark, width, isSelected }: Asking,
  { width: lanes, firstLine, usual }: Geometry,
): Wish {
  const first = firstLine[mark.lane]!;
  const last = first + usual[mark.lane]! - 1;
  let { right } = mark;
  for (const [from, to] of mark.again)
    if (from < right + BESIDE) right = Math.max(right, to + SMALL);
  return {
    id: mark.i,
    line: mark.line,
    // From a row between two others none lies above or below.
    lines: mark.line <= last ? [first, last] : [mark.line, mark.line],
    left: Math.max(0, mark.left),
    right: Math.min(lanes, right),
    width,
    gap: GAP + (isSelected ? MORE_WHEN_SELECTED : 0),
    required: isSelected,
  };
}

/** The lines with what the marks and those of further tellings take of them; full lanes take all. */
export function linesOf(
  marks: readonly Drawn[],
  { middles, firstLine, rows, width }: Geometry,
  full: readonly boolean[],
  height: number,
): Lines {
  const lines = new Lines(middles, height);
  for (const { line, left, right, again } of marks) {
    lines.addMark(line, [left, right]);
    for (const [from, to] of again) lines.addMark(line, [from - SMALL, to + SMALL]);
  }
  full.forEach((isFull, lane) => {
    if (!isFull) return;
    for (let r = 0; r < rows[lane]!; r++)
      lines.addMark(firstLine[lane]! + r, [-Infinity, width * 2]);
  });
  return lines;
}
