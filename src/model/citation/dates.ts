/** Dates as APA and Chicago write them, no more exact than they are known. */
import { utc } from '../extent';
import type { Language } from '../schema';
import { words } from '../words/words';
import { calendarOf, type Calendar, type CalendarDate } from './calendar';
import { citationWords } from './words';

type Write = (date: CalendarDate) => string;

/** Year and month in the language's words. */
function named(language: Language, { year, month, day }: CalendarDate) {
  const time = utc(year, month, day);
  const month_ = month && words[language].month(time).split(' ')[0];
  return [words[language].year(time), month_ || undefined, day] as const;
}

/** "July 20, 2006" · "20 de julio de 2006" */
const chicagoDate = (language: Language, date: CalendarDate) =>
  citationWords[language].chicagoDate(...named(language, date));

/** A date with its qualifier: "ca. 2008", "February 18?", "¿18 de febrero?". */
const qualified =
  (language: Language, write: Write): Write =>
  (date) =>
    ({
      approximate: (text: string) => `ca. ${text}`,
      uncertain: citationWords[language].uncertain,
      none: (text: string) => text,
    })[date.qualifier ?? 'none'](write(date));

/** The whole of what an EDTF text says, each of its dates written by `write`. */
function phrase(language: Language, { kind, from, to }: Calendar, write: Write): string {
  const say = citationWords[language];
  const once = kind === 'between';
  if (!from) return (once ? say.notAfter : say.until)(write(to!));
  if (!to) return once ? say.notBefore(write(from)) : `${write(from)}–`;
  if (kind === 'once') return write(from);
  if (kind === 'span') return `${write(from)}–${write(to)}`;
  return (once ? say.between : say.or)(write(from), write(to));
}

/**
 * The date of an APA reference, without its parentheses: "2006, July 20", "ca. 2008", "2011, February 18?",
 * "2007, January 2 or February 1"; "n.d." where it is not known. APA has no sign for a date that is
 * inferred: the question mark is ours, as in library catalogues.
 */
export function apaDate(language: Language, edtf: string | undefined): string {
  const say = citationWords[language];
  if (edtf === undefined) return say.unknownDate;
  const calendar = calendarOf(edtf);
  const { kind, from, to } = calendar;
  const parts = (date: CalendarDate) => say.apaDate(...named(language, date));
  const full = (date: CalendarDate) => parts(date).filter(Boolean).join(', ');
  if (kind !== 'once' && from?.month && to?.month && from.year === to.year) {
    const rest = qualified(language, (date) => parts(date)[1]);
    return `${parts(from)[0]}, ${phrase(language, calendar, rest)}`;
  }
  return phrase(language, calendar, qualified(language, full));
}

/**
 * The date of a Chicago entry: "July 20, 2006"; in brackets what the source does not print itself:
 * "[February 18, 2011?]", "[ca. 2008]" (CMOS 17, 14.145). Undefined where it is not known.
 */
export function chicagoDateOf(language: Language, edtf: string | undefined): string | undefined {
  if (edtf === undefined) return undefined;
  const calendar = calendarOf(edtf);
  const text = phrase(
    language,
    calendar,
    qualified(language, (date) => chicagoDate(language, date)),
  );
  const inferred = [calendar.from, calendar.to].some((date) => date?.qualifier);
  return inferred || calendar.kind === 'either' || calendar.kind === 'between' ? `[${text}]` : text;
}

/** A day, "2026-11-23", in a sentence: "November 23, 2026" · "23 de noviembre de 2026". */
export const dayWords = (language: Language, day: string) =>
  chicagoDate(language, calendarOf(day).from!);

/** Year, month and day as far as every date of the text shares them, and whether that is all of it. */
export function sharedDate(edtf: string): Pick<CalendarDate, 'month' | 'day'> & {
  year?: number;
  exact: boolean;
} {
  const { from, to, kind } = calendarOf(edtf);
  if (!from || !to || from.year !== to.year) return { exact: false };
  const { year, month, day } = from;
  const sameMonth = month !== undefined && month === to.month;
  return {
    year,
    ...(sameMonth && { month }),
    ...(sameMonth && day !== undefined && day === to.day && { day }),
    exact: kind === 'once' && !from.qualifier,
  };
}
