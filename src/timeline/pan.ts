/** Panning moves one group: what stands in it is placed from an anchor in time, not from the window's start. */
import { length, type Extent } from '../model/extent';

/** How far apart anchors are, in lengths of the window: far enough to be passed seldom. */
const APART = 4;

/**
 * Where the anchor of a window stands on lanes `width` px wide, px from their left. While the window
 * moves along at the same length, anything less this stays as it was.
 */
export function panOf(window: Extent, width: number): number {
  // In whole seconds: sums of a pan come out a fraction of a millisecond longer or shorter.
  const span = Math.max(1, Math.round(length(window) / 1000)) * 1000;
  const anchor = Math.floor(window[0] / (APART * span)) * APART * span;
  return ((anchor - window[0]) * width) / length(window);
}

/**
 * How far lanes `width` px wide that show one window have moved where the window is at another, px; 0 where
 * that is longer or shorter.
 */
export function shiftOf(shown: Extent, at: Extent, width: number): number {
  const long = length(at);
  return Math.abs(length(shown) - long) < 1000 ? ((shown[0] - at[0]) * width) / long : 0;
}

/** A position to a twentieth of a px, so that what only moves along with the rest is not drawn anew. */
export const px = (value: number) => Math.round(value * 20) / 20;
