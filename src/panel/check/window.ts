/** The window a statement is seen in. */
import { clamp, DAY, length, startOf, union, type Extent } from '../../model/extent';

/** At least a quarter of a year on each side, so that what stands beside a lone day is seen too. */
const LEAST = 92 * DAY;

/**
 * The months that hold every extent with a sixth of their length, or a quarter of a year, on each side,
 * inside `bounds`. Give extents as drawn, not as stated: else an approximate date is only possibly in it.
 */
export function windowAround(extents: readonly Extent[], bounds: Extent): Extent {
  const all = extents.reduce(union);
  const pad = Math.max(length(all) / 6, LEAST);
  return [
    clamp(startOf('month', all[0] - pad), bounds),
    clamp(startOf('month', all[1] + pad - 1, 1), bounds),
  ];
}
