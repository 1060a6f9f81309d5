/** The bounds of the window, as typed into a date field or an address: 2006, 2006-07 or 2006-07-19. */
import { DAY, startOf, utc, type Extent, type Precision } from './extent';

/** The extent of `2006`, `2006-07` or `2006-07-19`, or undefined where the text is none of these. */
export function boundExtent(text: string): Extent | undefined {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text.trim());
  if (!match) return;
  const [year, month, day] = match.slice(1).map((part) => part && Number(part)) as number[];
  const start = utc(year!, month, day);
  const date = new Date(start);
  if (month && date.getUTCMonth() + 1 !== month) return;
  if (day && date.getUTCDate() !== day) return;
  if (month === 0 || day === 0) return;
  const precision: Precision = day ? 'day' : month ? 'month' : 'year';
  return [start, startOf(precision, start, 1)];
}

/** A bound as somebody typed it: also without hyphens, which some keyboards lack, and with shorter months and days. */
export function typedBound(text: string): string {
  const match = /^(-?\d{4})(?:[-./ ]?(\d\d?)(?:[-./ ]?(\d\d?))?)?$/.exec(text.trim());
  if (!match) return text.trim();
  return match
    .slice(1)
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}

/** The shortest text whose extent begins (or ends) at `time`: `2006` for 1 January, else a month or a day. */
function boundText(time: number, end: boolean): string {
  const last = end ? time - DAY : time;
  const precision = (['year', 'month'] as const).find((p) => startOf(p, time) === time) ?? 'day';
  return isoDay(last).slice(0, { year: -6, month: -3, day: undefined }[precision]);
}

/**
 * Both bounds of a window as text, inclusive at both ends: ['2006', '2007-03'] is 1 January 2006 to
 * 31 March 2007. A window that cuts through a day takes the whole of it.
 */
export function boundTexts([start, end]: Extent): [from: string, to: string] {
  return [boundText(startOf('day', start), false), boundText(startOf('day', end - 1, 1), true)];
}

/**
 * The window between two bounds, inclusive at both ends; an empty bound leaves that end at `whole`,
 * reversed bounds are swapped. Undefined where either text is no bound.
 */
export function windowBetween(from: string, to: string, whole: Extent): Extent | undefined {
  const first = from ? boundExtent(from) : ([whole[0], whole[0]] as const);
  const last = to ? boundExtent(to) : ([whole[1], whole[1]] as const);
  if (!first || !last) return;
  if (!from && !to) return whole;
  if (from && to && first[0] >= last[1]) return [last[0], first[1]];
  return first[0] < last[1] ? [first[0], last[1]] : undefined;
}

/** `2006-07-19` for a time. */
export function isoDay(time: number): string {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const pad = (n: number, width = 2) => String(Math.abs(n)).padStart(width, '0');
  return `${year < 0 ? '-' : ''}${pad(year, 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}
