/** The list by years: runs of a list that is in order of the stated date. */
import type { Index } from '../model/dataset';

/** Entries `from` up to, not including, `to` of the list. */
export interface YearGroup {
  year: number;
  from: number;
  to: number;
}

/** The year each event is listed under: that of the first day its date states. */
export function listYears({ events }: Pick<Index, 'events'>): Int16Array {
  return Int16Array.from(events, ({ when }) => new Date(when.stated[0]).getUTCFullYear());
}

/** The runs of one year in `listed`, positions of events in reading order. */
export function byYear(listed: readonly number[], years: Int16Array): YearGroup[] {
  const groups: YearGroup[] = [];
  let last: YearGroup | undefined;
  for (let k = 0; k < listed.length; k++) {
    const year = years[listed[k]!]!;
    if (last?.year === year) last.to = k + 1;
    else groups.push((last = { year, from: k, to: k + 1 }));
  }
  return groups;
}
