/** From event to event in the order in which they stand on the lanes, by the clock in use. */
import type { Extent } from '../model/extent';
import { standing, type Times } from './times';

/**
 * Position of the next of `among` after (or before) `current`, or the first (last) where there is none.
 * Several times of one event count as the one at which it stands for `window`; events never told are left out.
 */
export function stepped(
  among: readonly number[],
  current: number | null,
  by: 1 | -1,
  times: Times,
  window: Extent,
): number | undefined {
  const startOf = (i: number) => standing(times.all(i), window)?.extent[0];
  const from = current === null ? undefined : startOf(current);
  let best: number | undefined;
  let least: number | undefined;
  for (const i of among) {
    const start = startOf(i);
    if (start === undefined || i === current) continue;
    // Those at one time go by their place in the dataset.
    if (from !== undefined && by * (start - from || i - current!) < 0) continue;
    if (best === undefined || by * (start - least! || i - best) < 0) [best, least] = [i, start];
  }
  return best;
}
