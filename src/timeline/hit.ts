/** Which mark the pointer means. Each answers in a box of at least 24 × 24 px round it. */

export interface Target {
  /** Position of the event. */
  i: number;
  /** What the mark covers, px. */
  left: number;
  right: number;
  y: number;
}

const BOX = 24;

/** The mark whose box holds the point; where boxes overlap, the one whose middle line is nearest. */
export function hit(targets: readonly Target[], x: number, y: number): number | undefined {
  let found: number | undefined;
  let nearest = Infinity;
  for (const { i, left, right, y: middle } of targets) {
    const half = Math.max(0, (right - left - BOX) / 2);
    const dx = Math.max(0, Math.abs(x - (left + right) / 2) - half);
    const dy = Math.abs(y - middle);
    if (dx > BOX / 2 || dy > BOX / 2) continue;
    const away = dx * dx + dy * dy;
    if (away < nearest) [found, nearest] = [i, away];
  }
  return found;
}

/** The event of a full lane nearest to a time, within some distance of it; both in the unit of `start`. */
export function nearestInTime(
  among: readonly number[],
  start: ArrayLike<number>,
  end: ArrayLike<number>,
  time: number,
  within: number,
): number | undefined {
  let found: number | undefined;
  let nearest = within;
  for (const i of among) {
    const away = Math.abs((start[i]! + end[i]!) / 2 - time);
    if (away <= nearest) [found, nearest] = [i, away];
  }
  return found;
}
