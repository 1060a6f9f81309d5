/** The window on its way from one extent to another, when a button moved it. */
import type { Extent } from '../model/extent';

/** Milliseconds. */
export const GLIDE = 320;

/** The curve cubic-bezier(.3, 0, .1, 1): how far along after a share of the time. */
export function eased(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  const curve = (a: number, b: number, s: number) =>
    3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const s = (low + high) / 2;
    if (curve(0.3, 0.1, s) < share) low = s;
    else high = s;
  }
  return curve(0, 1, (low + high) / 2);
}

/** The extent between two others after a share of the time. */
export function between(from: Extent, to: Extent, share: number): Extent {
  const way = eased(share);
  if (way === 1) return to;
  return [from[0] + (to[0] - from[0]) * way, from[1] + (to[1] - from[1]) * way];
}
