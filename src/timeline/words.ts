/** What the timeline says of itself. Dates, numbers and counts come from the words of the model. */
import type { Dated } from '../model/dataset';
import { DAY, type Extent } from '../model/extent';
import type { Language } from '../model/schema';
import { rangeWords, type Words } from '../model/words/words';
import { say as en } from './words.en';
import { say as es } from './words.es';

export type TimelineWords = typeof en;
export const timelineWords: Record<Language, TimelineWords> = { en, es };

/** The window as a heading; `short` writes "10 Feb 2009" and "Feb 2009" for narrow bars. */
export function windowWords(words: Words, window: Extent, short: boolean): string {
  if (!short) return rangeWords(words, window);
  const month = (time: number) => `${words.monthShort(time)} ${words.year(time)}`;
  return rangeWords({ ...words, day: words.dayShort, month }, window);
}

/** The full date on the tag of a selected event: "19 July 2006", "about 2008", "5 – 6 November 2009". */
export function tagWords(words: Words, when: Dated): string {
  const { stated, kind, precision, open } = when;
  const text = {
    day: words.day,
    month: words.month,
    year: words.year,
  };
  if (open === 'start') return `… – ${text[precision](stated[1] - DAY)}`;
  if (open === 'end') return `${text[precision](stated[0])} – …`;
  if (kind !== 'once') return rangeWords(words, stated);
  const date = text[precision](stated[0]);
  const spanish = words.language === 'es';
  if (when.qualifier === 'approximate') {
    return spanish ? `hacia ${precision === 'day' ? 'el ' : ''}${date}` : `about ${date}`;
  }
  if (when.qualifier === 'uncertain') return spanish ? `¿${date}?` : `${date}?`;
  return date;
}

/** "1 day", "12 months": how long after an event it was told; in days under two months. */
export function delayWords(words: Words, say: TimelineWords, months: number): string {
  const MONTH_DAYS = 146_097 / 4800;
  const days = Math.round(months * MONTH_DAYS);
  if (days < 2 * MONTH_DAYS) return say.days(days, words.number(days));
  const whole = Math.round(months);
  return say.months(whole, words.number(whole));
}
