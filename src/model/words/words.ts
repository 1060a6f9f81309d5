/**
 * Dates and numbers in words, from our own tables: engines' locale data differ. Times are
 * milliseconds UTC. What a single view says of itself stands beside that view.
 */
import { DAY, startOf, type Extent, type Precision } from '../extent';
import type { Language } from '../schema';

export interface Words {
  language: Language;
  /** 1,091 · 106,590 / 1091 · 106 590. Decimals keep the point, as in Peru and Mexico. */
  number(value: number): string;
  /** "19 July 2006" */
  day(time: number): string;
  /** "19 Jul 2006" */
  dayShort(time: number): string;
  /** "19 Jul" */
  dayOfYear(time: number): string;
  /** "July 2006" */
  month(time: number): string;
  /** "Jul" */
  monthShort(time: number): string;
  /** "2006" */
  year(time: number): string;
  /** "12 events", "1 event" */
  events(count: number): string;
  /** "12 events, 3 of them possibly" */
  eventsPossibly(count: number, possibly: number): string;
  /** "5 places" */
  places(count: number): string;
  and(list: string[]): string;
}

const EN_MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const ES_MONTHS =
  'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre'.split(
    ' ',
  );

/** Digits in groups of three, the whole part only. */
const grouped = (value: number, separator: string, from: number) => {
  const [whole, fraction] = String(value).split('.');
  const digits = whole!.replace('-', '');
  const parts = digits.length < from ? digits : digits.replace(/\B(?=(\d{3})+$)/g, separator);
  return `${value < 0 ? '−' : ''}${parts}${fraction ? `.${fraction}` : ''}`;
};

const parts = (time: number) => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
};

const listed = (list: string[], last: string) =>
  list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')} ${last} ${list.at(-1)}`;

const en: Words = {
  language: 'en',
  number: (value) => grouped(value, ',', 4),
  day: (time) => `${parts(time).day} ${en.month(time)}`,
  dayShort: (time) => `${en.dayOfYear(time)} ${en.year(time)}`,
  dayOfYear: (time) => `${parts(time).day} ${en.monthShort(time)}`,
  month: (time) => `${EN_MONTHS[parts(time).month]} ${en.year(time)}`,
  monthShort: (time) => EN_MONTHS[parts(time).month]!.slice(0, 3),
  year: (time) => (parts(time).year > 0 ? String(parts(time).year) : `${1 - parts(time).year} BC`),
  events: (count) => `${en.number(count)} ${count === 1 ? 'event' : 'events'}`,
  eventsPossibly: (count, possibly) =>
    possibly === 0
      ? en.events(count)
      : count === 1
        ? '1 event, possibly'
        : `${en.events(count)}, ${en.number(possibly)} of them possibly`,
  places: (count) => `${en.number(count)} ${count === 1 ? 'place' : 'places'}`,
  and: (list) => listed(list, 'and'),
};

const es: Words = {
  language: 'es',
  number: (value) => grouped(value, '\u202f', 5),
  day: (time) => `${parts(time).day} de ${es.month(time)}`,
  dayShort: (time) => `${es.dayOfYear(time)} ${es.year(time)}`,
  dayOfYear: (time) => `${parts(time).day} ${es.monthShort(time)}`,
  month: (time) => `${ES_MONTHS[parts(time).month]} de ${es.year(time)}`,
  monthShort: (time) => ES_MONTHS[parts(time).month]!.slice(0, 3),
  year: (time) =>
    parts(time).year > 0 ? String(parts(time).year) : `${1 - parts(time).year} a. C.`,
  events: (count) => `${es.number(count)} ${count === 1 ? 'hecho' : 'hechos'}`,
  eventsPossibly: (count, possibly) =>
    possibly === 0
      ? es.events(count)
      : count === 1
        ? '1 hecho, quizá'
        : `${es.events(count)}, ${es.number(possibly)} de ellos quizá`,
  places: (count) => `${es.number(count)} ${count === 1 ? 'lugar' : 'lugares'}`,
  and: (list) => listed(list, /^h?[ií](?!e)/i.test(list.at(-1) ?? '') ? 'e' : 'y'),
};

export const words: Record<Language, Words> = { en, es };

/** The coarsest unit at whose edges both ends of an extent lie. */
export function edgesOf([start, end]: Extent): Precision {
  const at = (precision: Precision) =>
    startOf(precision, start) === start && startOf(precision, end) === end;
  return at('year') ? 'year' : at('month') ? 'month' : 'day';
}

/** The window in words: "June 2005 – February 2011", "10 February 2009 – August 2010", "5–6 November 2009", "2006". */
export function rangeWords({ day, month, year }: Words, [start, end]: Extent): string {
  const unit = edgesOf([start, end]);
  const last = end - DAY;
  const write = (time: number, edge: number): string => {
    if (unit === 'year') return year(time);
    return startOf('month', edge) === edge ? month(time) : day(time);
  };
  if (startOf(unit, start, 1) === end) return { day, month, year }[unit](start);
  if (startOf('month', start) === startOf('month', last)) {
    return `${new Date(start).getUTCDate()}–${day(last)}`;
  }
  return `${write(start, start)} – ${write(last, end)}`;
}

/** With its first letter large: names of sources and places are written as inside a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
