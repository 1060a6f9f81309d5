/** A date of the data in words that carry its precision. Used when the dataset is compiled. */
import { DAY, type Extent, type Precision } from '../extent';
import type { Dated } from '../dataset';
import type { Language } from '../schema';
import type { When } from '../when';
import { words } from './words';

const single = (language: Language, [start]: Extent, precision: Precision) => words[language][precision](start);

/** Which precision an EDTF end has: 2006-07-19 is a day. */
const endPrecision = (text: string): Precision =>
  (['year', 'month', 'day'] as const)[(text.replace(/^-/, '').match(/-/g) ?? []).length] ?? 'day';

const endTexts = (edtf: string) =>
  edtf
    .replace(/^\[|\]$/g, '')
    .split(/\.\.|[/,]/)
    .filter(Boolean) as string[];

/** `[2007-01-02,2007-02-01]`: on the one or on the other. */
const isEither = (when: When) => when.edtf.includes(',');

/** The date in a sentence: "on 19 July 2006", "at some point between … and …". */
export function whenWords(language: Language, when: When): string {
  const w = words[language];
  const on = (text: string, precision: Precision) =>
    language === 'en' ? `${precision === 'day' ? 'on' : 'in'} ${text}` : `${precision === 'day' ? 'el' : 'en'} ${text}`;
  const bare = (text: string, precision: Precision) =>
    language === 'es' && precision === 'day' ? `el ${text}` : text;
  if (when.kind === 'once') {
    const text = single(language, when.stated, when.precision);
    if (when.qualifier === 'approximate') {
      return language === 'en' ? `about ${text}` : `hacia ${bare(text, when.precision)}`;
    }
    if (when.qualifier === 'uncertain') {
      return `${language === 'en' ? 'probably' : 'probablemente'} ${on(text, when.precision)}`;
    }
    return on(text, when.precision);
  }
  const [from, to] = endTexts(when.edtf);
  const first = w[endPrecision(from!)](when.stated[0]);
  if (when.open) {
    const text = when.open === 'end' ? first : w[endPrecision(from!)](when.stated[1] - DAY);
    const end = bare(text, endPrecision(from!));
    const say = {
      en: { between: { start: `at some point up to ${end}`, end: `at some point from ${end} on` }, span: { start: `until ${end}`, end: `from ${end} on` } },
      es: { between: { start: `en algún momento hasta ${end}`, end: `en algún momento desde ${end}` }, span: { start: `hasta ${end}`, end: `desde ${end}` } },
    };
    return say[language][when.kind][when.open];
  }
  const last = w[endPrecision(to!)](when.stated[1] - DAY);
  if (isEither(when)) {
    return language === 'en'
      ? `${on(first, endPrecision(from!))} or ${last}`
      : `${on(first, endPrecision(from!))} o ${on(last, endPrecision(to!))}`;
  }
  if (when.kind === 'between') {
    return language === 'en'
      ? `at some point between ${first} and ${last}`
      : `en algún momento entre ${bare(first, endPrecision(from!))} y ${bare(last, endPrecision(to!))}`;
  }
  return spanWords(language, when, first, last);
}

/** "from 5 to 6 November 2009": what both ends share is said once. */
function spanWords(language: Language, when: When, first: string, last: string): string {
  const [a, b] = [new Date(when.stated[0]), new Date(when.stated[1] - DAY)];
  const sameMonth = a.getUTCFullYear() === b.getUTCFullYear() && a.getUTCMonth() === b.getUTCMonth();
  const begin = when.precision === 'day' && sameMonth ? String(a.getUTCDate()) : first;
  if (language === 'en') return `from ${begin} to ${last}`;
  return when.precision === 'day' ? `del ${begin} al ${last}` : `de ${begin} a ${last}`;
}

/** How exactly the date is known, in one sentence. */
export function precisionNote(language: Language, when: When): string {
  const en = language === 'en';
  const unit = {
    day: en ? ['day', 'one day'] : ['día', 'un día'],
    month: en ? ['month', 'one month'] : ['mes', 'un mes'],
    year: en ? ['year', 'one year'] : ['año', 'un año'],
  }[when.precision] as [string, string];
  if (isEither(when)) return en ? 'One day or the other.' : 'Un día o el otro.';
  if (when.kind === 'between') return en ? 'It happened once, somewhere in between.' : 'Ocurrió una vez, en algún punto intermedio.';
  if (when.kind === 'span') return en ? 'It lasted from the one to the other.' : 'Duró de una fecha a la otra.';
  if (when.qualifier === 'approximate') {
    const cut = when.extent[1] < when.stated[1] + (when.stated[1] - when.stated[0]) - 2 * DAY;
    return en
      ? `Drawn ${unit[1]} wider on each side${cut ? ', but not past the first account of it' : ''}.`
      : `Dibujado con ${unit[1]} más a cada lado${cut ? ', sin pasar de la primera versión que lo cuenta' : ''}.`;
  }
  if (when.qualifier === 'uncertain') {
    return en ? `Probably; the ${unit[0]} is inferred.` : `Probable; el ${unit[0]} se deduce.`;
  }
  if (when.precision === 'day') return en ? 'The day is known.' : 'Se conoce el día.';
  if (when.precision === 'month') return en ? 'The day is not known.' : 'No se conoce el día.';
  return en ? 'Only the year is known.' : 'Solo se conoce el año.';
}

/** The date under its year's heading: "19 Jul", "about 30 Jun", "once, ’06–’08". */
export function whenShort(language: Language, when: When): string {
  const w = words[language];
  const en = language === 'en';
  const [start] = when.stated;
  const last = when.stated[1] - DAY;
  const alone = {
    day: () => w.dayOfYear(start),
    month: () => w.monthShort(start),
    year: () => `${en ? 'in' : 'en'} ${w.year(start)}`,
  };
  if (when.kind === 'once') {
    if (when.qualifier === 'approximate') {
      const text = when.precision === 'year' ? w.year(start) : alone[when.precision]();
      return `${en ? 'about' : 'hacia'} ${text}`;
    }
    const text = alone[when.precision]();
    if (when.qualifier !== 'uncertain') return text;
    return en ? `${text}?` : `¿${text}?`;
  }
  const year = (time: number) => `’${w.year(time).slice(-2)}`;
  const open = when.open;
  if (open) return `${open === 'start' ? '…–' : ''}${w.year(open === 'start' ? last : start)}${open === 'end' ? '–…' : ''}`;
  const [from, to] = endTexts(when.edtf);
  const days = endPrecision(from!) === 'day' && endPrecision(to!) === 'day';
  const sameYear = w.year(start) === w.year(last);
  if (isEither(when) && days && sameYear) return `${w.dayOfYear(start)}, ${w.dayOfYear(last)}`;
  const range =
    days && sameYear
      ? w.monthShort(start) === w.monthShort(last)
        ? `${new Date(start).getUTCDate()}–${w.dayOfYear(last)}`
        : `${w.dayOfYear(start)} – ${w.dayOfYear(last)}`
      : sameYear
        ? `${w.monthShort(start)}–${w.monthShort(last)}`
        : `${year(start)}–${year(last)}`;
  return when.kind === 'between' ? `${en ? 'once' : 'una vez'}, ${range}` : range;
}

/** The date with its words in one language. */
export function dated(language: Language, when: When): Dated {
  return {
    ...when,
    words: whenWords(language, when),
    short: whenShort(language, when),
    note: precisionNote(language, when),
  };
}
