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
  return {
    id: mark.i,
    line: mark.line,
    // From a row between two others none lies above or below.
    lines: mark.line <= last ? [first, last] : [mark.line, mark.line],
    left: Math.max(0, mark.left),
    right: Math.min(lanes, mark.right),
    width,
    gap: GAP + (isSelected ? MORE_WHEN_SELECTED : 0),
    required: isSelected,
  };
}

/** The lines with what the marks take of them; full lanes take all. */
export function linesOf(
  marks: readonly Drawn[],
  { middles, firstLine, rows, width }: Geometry,
  full: readonly boolean[],
  height: number,
): Lines {
  const lines = new Lines(middles, height);
  for (const { line, left, right } of marks) lines.addMark(line, [left, right]);
  full.forEach((isFull, lane) => {
    if (!isFull) return;
    for (let r = 0; r < rows[lane]!; r++)
      lines.addMark(firstLine[lane]! + r, [-Infinity, width * 2]);
  });
  return lines;
}
