/** A date of the data in words that carry its precision. Used when the dataset is compiled. */
import type { Dated } from '../dataset';
import { DAY, startOf, type Precision } from '../extent';
import type { Language } from '../schema';
import { endTexts, type Qualifier, type When } from '../when';
import { words } from './words';

/** One end of a date, or the whole of a single one. */
interface End {
  /** "19 July 2006" */
  text: string;
  precision: Precision;
  qualifier: Qualifier | undefined;
}

/** How exactly an end is written: 2006-07-19 is a day. */
const precisionOf = (text: string): Precision =>
  (['year', 'month', 'day'] as const)[text.slice(1).split('-').length - 1]!;

/** The dates a text is made of, first to last; an end left open is not among them. */
function endsOf(language: Language, when: When): [first: End, last: End] {
  const texts = endTexts(when.edtf);
  const end = (text: string, time: number): End => {
    const precision = precisionOf(text);
    const qualifier = text.endsWith('~')
      ? 'approximate'
      : text.endsWith('?')
        ? 'uncertain'
        : undefined;
    return { text: words[language][precision](time), precision, qualifier };
  };
  const [start, last] = [when.stated[0], when.stated[1] - DAY];
  return [
    end(texts[0]!, when.open === 'start' ? last : start),
    end(texts.at(-1)!, when.open === 'end' ? start : last),
  ];
}

/** `[2007-01-02,2007-02-01]`: on the one or on the other. */
const isEither = (when: When) => when.edtf.includes(',');

/** An end with its qualifier, to stand after a preposition: "about 2008", "el 19 de julio de 2006". */
const named = {
  en: ({ text, qualifier }: End) =>
    ({ approximate: `about ${text}`, uncertain: `probably ${text}`, none: text })[
      qualifier ?? 'none'
    ],
  es: ({ text, precision, qualifier }: End, article = true) => {
    const date = article && precision === 'day' ? `el ${text}` : text;
    return {
      approximate: `${date} (aproximadamente)`,
      uncertain: `${date} (probablemente)`,
      none: date,
    }[qualifier ?? 'none'];
  },
};

/** A single date in a sentence: "on 19 July 2006", "about 2008", "probably in 2007". */
const on = {
  en: ({ text, precision, qualifier }: End) => {
    const plain = `${precision === 'day' ? 'on' : 'in'} ${text}`;
    return { approximate: `about ${text}`, uncertain: `probably ${plain}`, none: plain }[
      qualifier ?? 'none'
    ];
  },
  es: ({ text, precision, qualifier }: End) => {
    const plain = `${precision === 'day' ? 'el' : 'en'} ${text}`;
    const about = `hacia ${precision === 'day' ? `el ${text}` : text}`;
    return { approximate: about, uncertain: `probablemente ${plain}`, none: plain }[
      qualifier ?? 'none'
    ];
  },
};

/** The date in a sentence: "on 19 July 2006", "at some point between … and …". */
export function whenWords(language: Language, when: When): string {
  const [first, last] = endsOf(language, when);
  if (when.kind === 'once') return on[language](first);
  if (isEither(when))
    return `${on[language](first)} ${language === 'en' ? 'or' : 'o'} ${on[language](last)}`;
  const name = named[language];
  const once = when.kind === 'between';
  if (language === 'en') {
    if (when.open === 'start')
      return once ? `at some point up to ${name(last)}` : `until ${name(last)}`;
    if (when.open === 'end') return `${once ? 'at some point ' : ''}from ${name(first)} on`;
    return once
      ? `at some point between ${name(first)} and ${name(last)}`
      : fromTo(language, when, first, last);
  }
  const moment = once ? 'en algún momento ' : '';
  if (when.open === 'start') return `${moment}hasta ${name(last)}`;
  if (when.open === 'end')
    return `${once ? 'en algún momento a partir de' : 'desde'} ${name(first)}`.replace(
      ' de el ',
      ' del ',
    );
  return once
    ? `${moment}entre ${name(first)} y ${name(last)}`
    : fromTo(language, when, first, last);
}

/** "from 5 to 6 November 2009": what both ends share is said once. */
function fromTo(language: Language, when: When, first: End, last: End): string {
  const days = first.precision === 'day' && last.precision === 'day' && !first.qualifier;
  const begin =
    days && startOf('month', when.stated[0]) === startOf('month', when.stated[1] - DAY)
      ? { ...first, text: String(new Date(when.stated[0]).getUTCDate()) }
      : first;
  if (language === 'en') return `from ${named.en(begin)} to ${named.en(last)}`;
  const [from, to] = [
    first.precision === 'day' ? 'del' : 'de',
    last.precision === 'day' ? 'al' : 'a',
  ];
  return `${from} ${named.es(begin, false)} ${to} ${named.es(last, false)}`;
}

/** The date of a publication, without "on" or "in": "20 July 2006". */
export function dateWords(language: Language, when: When): string {
  if (when.kind !== 'once' || when.qualifier === 'approximate') return whenWords(language, when);
  const [{ text, qualifier }] = endsOf(language, when);
  return qualifier ? `${language === 'en' ? 'probably' : 'probablemente'} ${text}` : text;
}

const NOTES = {
  en: {
    units: { day: 'day', month: 'month', year: 'year' },
    either: {
      day: 'One day or the other.',
      month: 'One month or the other.',
      year: 'One year or the other.',
    },
    between: 'It happened once, somewhere in between.',
    betweenOpen: {
      start: 'It happened once, no later than that.',
      end: 'It happened once, no earlier than that.',
    },
    span: 'It lasted from the one to the other.',
    spanOpen: { start: 'Its beginning is not known.', end: 'Its end is not known.' },
    about: (unit: string) => `Drawn one ${unit} wider on each side`,
    cut: ', but not past the first account of it',
    probably: (unit: string) => `Probably; the ${unit} is inferred.`,
    known: {
      day: 'The day is known.',
      month: 'The day is not known.',
      year: 'Only the year is known.',
    },
  },
  es: {
    units: { day: 'día', month: 'mes', year: 'año' },
    either: { day: 'Un día o el otro.', month: 'Un mes o el otro.', year: 'Un año o el otro.' },
    between: 'Ocurrió una vez, en algún punto intermedio.',
    betweenOpen: {
      start: 'Ocurrió una vez, no después de entonces.',
      end: 'Ocurrió una vez, no antes de entonces.',
    },
    span: 'Duró de una fecha a la otra.',
    spanOpen: { start: 'No se sabe cuándo empezó.', end: 'No se sabe cuándo terminó.' },
    about: (unit: string) => `Dibujado con un ${unit} más a cada lado`,
    cut: ', sin pasar de la primera versión que lo cuenta',
    probably: (unit: string) => `Probable; el ${unit} se deduce.`,
    known: {
      day: 'Se conoce el día.',
      month: 'No se conoce el día.',
      year: 'Solo se conoce el año.',
    },
  },
};

/** How exactly the date is known, in one sentence. */
export function precisionNote(language: Language, when: When): string {
  const notes = NOTES[language];
  const { kind, open, precision } = when;
  if (isEither(when)) return notes.either[precision];
  if (kind === 'between') return open ? notes.betweenOpen[open] : notes.between;
  if (kind === 'span') return open ? notes.spanOpen[open] : notes.span;
  const unit = notes.units[precision];
  if (when.qualifier === 'approximate') {
    const isCut = when.extent[1] < startOf(precision, when.stated[1], 1);
    return `${notes.about(unit)}${isCut ? notes.cut : ''}.`;
  }
  return when.qualifier === 'uncertain' ? notes.probably(unit) : notes.known[precision];
}

/** The date under its year's heading: "19 Jul", "about 30 Jun", "once, ’06–’08". */
export function whenShort(language: Language, when: When): string {
  const w = words[language];
  const en = language === 'en';
  const [start, last] = [when.stated[0], when.stated[1] - DAY];
  if (when.kind === 'once') {
    const text = { day: w.dayOfYear, month: w.monthShort, year: w.year }[when.precision](start);
    if (when.qualifier === 'approximate') return `${en ? 'about' : 'hacia'} ${text}`;
    const dated = when.precision === 'year' ? `${en ? 'in' : 'en'} ${text}` : text;
    if (when.qualifier !== 'uncertain') return dated;
    return en ? `${dated}?` : `¿${dated}?`;
  }
  if (when.open === 'start') return `…–${w.year(last)}`;
  if (when.open === 'end') return `${w.year(start)}–…`;
  const [first, second] = endsOf(language, when);
  const sameYear = w.year(start) === w.year(last);
  // Two digits tell two years of one century apart, and no others; Spanish writes years in full.
  const short = en && Math.floor(+w.year(start) / 100) === Math.floor(+w.year(last) / 100);
  const year = (time: number) => (short ? `’${w.year(time).slice(-2)}` : w.year(time));
  const both = (precision: Precision) =>
    first.precision === precision && second.precision === precision;
  const [a, b] =
    sameYear && both('day')
      ? [w.dayOfYear(start), w.dayOfYear(last)]
      : sameYear
        ? [w.monthShort(start), w.monthShort(last)]
        : [year(start), year(last)];
  if (isEither(when)) return `${a}, ${b}`;
  const sameMonth = startOf('month', start) === startOf('month', last);
  const range = !(sameYear && both('day'))
    ? `${a}–${b}`
    : sameMonth
      ? `${new Date(start).getUTCDate()}–${b}`
      : `${a} – ${b}`;
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
