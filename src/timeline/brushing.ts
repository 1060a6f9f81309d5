/** Moves of the window: extents in, extents out. Times are milliseconds UTC. */
import {
  DAY,
  clamp,
  length,
  shifted,
  startOf,
  utc,
  type Extent,
  type Precision,
} from '../model/extent';

/** What is dragged in the overview: one end of the window, or the whole of it. */
export type Part = 'start' | 'end' | 'body';

/** The narrowest window that zooming leads to; handles may go down to a day. */
export const NARROWEST = 7 * DAY;

const nearestDay = (time: number) => Math.round(time / DAY) * DAY;

/** One end moved to a time, at least a day from the other and inside the bounds, on a whole day. */
function ended(part: 'start' | 'end', [start, end]: Extent, to: number, bounds: Extent): Extent {
  const day = nearestDay(to);
  return part === 'start'
    ? [clamp(day, [bounds[0], end - DAY]), end]
    : [start, clamp(day, [start + DAY, bounds[1]])];
}

/** The window after dragging a part of `origin` by some time, on whole days. */
export function dragged(part: Part, origin: Extent, by: number, bounds: Extent): Extent {
  if (part === 'body') return shifted(origin, nearestDay(by), bounds);
  return ended(part, origin, origin[part === 'start' ? 0 : 1] + by, bounds);
}

/** The window moved as a whole to the nearest full day, after it has followed the pointer. */
export function settled(window: Extent, bounds: Extent): Extent {
  const start = nearestDay(window[0]);
  return shifted([start, start + Math.max(DAY, nearestDay(length(window)))], 0, bounds);
}

/** The window `factor` times as long, `at` keeping its place in it; whole days. */
export function zoomed(window: Extent, factor: number, at: number, bounds: Extent): Extent {
  const now = length(window);
  const least = Math.min(NARROWEST, now);
  const long = clamp(now * factor, [least, length(bounds)]);
  const start = at - ((at - window[0]) / now) * long;
  const days = Math.max(DAY, nearestDay(long));
  const first = nearestDay(start);
  return shifted([first, first + days], 0, bounds);
}

/** Windows of a year and more end with the month nearest to their ends: easier to read, and to link to. */
export function tidied(window: Extent, bounds: Extent): Extent {
  if (length(window) < 365 * DAY) return window;
  const month = (time: number) => {
    const [before, after] = [startOf('month', time), startOf('month', time, 1)];
    return time - before < after - time ? before : after;
  };
  return [clamp(month(window[0]), bounds), clamp(month(window[1]), bounds)];
}

/** The window while two fingers move: what lay under them stays under them. Not on whole days. */
export function pinched(
  origin: Extent,
  from: readonly [number, number],
  to: readonly [number, number],
  bounds: Extent,
): Extent {
  const ratio = (from[1] - from[0]) / (to[1] - to[0] || 1);
  const long = clamp(length(origin) * Math.abs(ratio), [NARROWEST, length(bounds)]);
  const scale = long / length(origin);
  const start = from[0] - (to[0] - origin[0]) * scale;
  return shifted([start, start + long], 0, bounds);
}

/** One end of the window moved on by whole calendar units, or to the end of its range. */
export function nudged(
  part: 'start' | 'end',
  window: Extent,
  step: { unit: Precision; by: 1 | -1 } | 'first' | 'last',
  bounds: Extent,
): Extent {
  if (step === 'first' || step === 'last') {
    return ended(part, window, step === 'first' ? -Infinity : Infinity, bounds);
  }
  const from = window[part === 'start' ? 0 : 1];
  if (step.unit === 'year') return ended(part, window, sameDay(from, step.by), bounds);
  const edge = startOf(step.unit, from);
  // From the middle of a month, one month back is its beginning.
  const to = step.by === 1 || edge === from ? startOf(step.unit, from, step.by) : edge;
  return ended(part, window, to, bounds);
}

/** The same day of another year; 29 February becomes 28. */
function sameDay(time: number, by: number): number {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear() + by, date.getUTCMonth() + 1];
  return Math.min(utc(year, month, date.getUTCDate()), utc(year, month + 1) - DAY);
}

/** The calendar month or year that holds a time, inside the bounds. */
export function calendarWindow(unit: 'month' | 'year', at: number, bounds: Extent): Extent {
  const time = clamp(at, [bounds[0], bounds[1] - 1]);
  const start = startOf(unit, time);
  return [Math.max(start, bounds[0]), Math.min(startOf(unit, start, 1), bounds[1])];
}

/** The window slid, not widened, until it holds the extent; one too long for it starts at the margin. */
export function revealing(extent: Extent, window: Extent, bounds: Extent): Extent {
  if (window[0] <= extent[0] && extent[1] <= window[1]) return window;
  const long = length(window);
  const margin = Math.max(0, Math.min(long / 8, (long - length(extent)) / 2));
  const by =
    extent[0] < window[0] || length(extent) > long
      ? extent[0] - margin - window[0]
      : extent[1] + margin - window[1];
  return shifted(window, nearestDay(by), bounds);
}

/** The window moved so that its middle lies at a time. */
export function centred(window: Extent, at: number, bounds: Extent): Extent {
  return shifted(window, nearestDay(at - (window[0] + window[1]) / 2), bounds);
}
