/** A stretch of time, milliseconds UTC, half-open: the year 2009 is [2009-01-01, 2010-01-01). */
export type Extent = readonly [start: number, end: number];

export const DAY = 86_400_000;

/** Midnight UTC of a calendar day; `month` counts from 1. `Date.UTC(44, 0)` would be 1944. */
export function utc(year: number, month = 1, day = 1): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

export const length = ([start, end]: Extent) => end - start;

/** Whether the two share any time; touching ends do not. */
export const overlaps = (a: Extent, b: Extent) => a[0] < b[1] && b[0] < a[1];

/** Whether `a` lies wholly inside `b`. */
export const inside = (a: Extent, b: Extent) => b[0] <= a[0] && a[1] <= b[1];

/** The smallest extent that holds both. */
export const union = (a: Extent, b: Extent): Extent => [Math.min(a[0], b[0]), Math.max(a[1], b[1])];

export const clamp = (value: number, [low, high]: Extent) => Math.min(Math.max(value, low), high);

/** `extent` moved by `by`, kept whole inside `bounds`; an extent longer than the bounds becomes them. */
export function shifted(extent: Extent, by: number, bounds: Extent): Extent {
  if (length(extent) >= length(bounds)) return bounds;
  const shift = clamp(by, [bounds[0] - extent[0], bounds[1] - extent[1]]);
  return [extent[0] + shift, extent[1] + shift];
}

/** The start of the day, month or year that holds `time`, moved on by `steps` of them. */
export function startOf(precision: Precision, time: number, steps = 0): number {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  if (precision === 'year') return utc(year + steps);
  const month = date.getUTCMonth() + 1;
  if (precision === 'month') return utc(year, month + steps);
  return utc(year, month, date.getUTCDate() + steps);
}

/** How exactly a date is stated. */
export type Precision = 'day' | 'month' | 'year';
