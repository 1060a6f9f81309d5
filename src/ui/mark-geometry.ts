/** Where the lines of a date's mark run. Measures: design §5. */
import type { MarkKind, Shape } from '../model/mark';

/** The least a shape is drawn wide, px; a diamond has its own size. */
export const LEAST: Record<Shape, number> = {
  diamond: 0,
  bar: 7,
  fade: 16,
  brackets: 8,
  solid: 6,
};

/** A ghost, tip to tip, px. */
export const GHOST = 10;

export interface MarkGeometry {
  middle: number;
  /** From the middle of a diamond to its tips. */
  r: number;
  /** Half the height of a bar. */
  h: number;
  /** What is drawn from left to right. */
  left: number;
  right: number;
  /** How deep a bracket is. */
  bracket: number;
  /** A fade: share of the way from left to right, and how opaque there. */
  stops: [at: number, opacity: number][];
}

/** The mark of a date from `x0` to `x1`, whose fading ends are `fade` wide, px. */
export function markGeometry(
  { shape }: MarkKind,
  x0: number,
  x1: number,
  [fadeIn, fadeOut]: readonly [number, number],
  size: number,
  scale = 1,
): MarkGeometry {
  const middle = (x0 + x1) / 2;
  const left = Math.min(x0, middle - LEAST[shape] / 2);
  const right = Math.max(x1, middle + LEAST[shape] / 2);
  const third = (right - left) / 3;
  const [first, last] = x1 - x0 < LEAST.fade ? [third, third] : [fadeIn, fadeOut];
  const at = (x: number) => (right > left ? (x - left) / (right - left) : 0);
  return {
    middle,
    r: (size / 2) * scale,
    h: 4 * scale,
    left,
    right,
    bracket: Math.min(3.5, third),
    stops: [
      [0, 0],
      [at(left + first), 1],
      [at(right - last), 1],
      [1, last < 0.5 ? 1 : 0],
    ],
  };
}
