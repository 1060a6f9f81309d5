/**
 * Marks that come into the lanes while these are behind a window that moves on: their place and shape,
 * without labels, until they are drawn.
 */
import { length, type Extent } from '../model/extent';
import { markGeometry } from '../ui/mark-geometry';
import type { Drawn } from './arrange';
import { px } from './pan';

/** The window and as much on either side: what may come in before the lanes catch up. */
export const around = (window: Extent): Extent => [
  window[0] - length(window),
  window[1] + length(window),
];

/** A day as the diamond it will be, anything longer from end to end; between brackets a line. */
function shapeOf({ kind, left, right, y }: Drawn): string {
  const { middle, r, h } = markGeometry(kind, left, right, [0, 0], right - left);
  if (kind.shape === 'diamond') return `M${px(middle)} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  const half = kind.shape === 'brackets' ? 1 : h;
  return `M${px(left)} ${y - half}H${px(right)}v${2 * half}H${px(left)}z`;
}

/** A path for each lane that has such marks, `by` px from where they stand. */
export function comingPaths(marks: readonly Drawn[], by: number): { lane: number; d: string }[] {
  const paths = new Map<number, string>();
  for (const mark of marks) {
    const { lane, left, right } = mark;
    const d = shapeOf({ ...mark, left: left + by, right: right + by });
    paths.set(lane, (paths.get(lane) ?? '') + d);
  }
  return [...paths].map(([lane, d]) => ({ lane, d }));
}
