/**
 * The calendar dates an EDTF text is made of, as exact as they are written. Small and without the `edtf`
 * package, which stays out of the browser: the texts were checked when the dataset was compiled.
 */
import type { Qualifier } from '../when';

export interface CalendarDate {
  /** Astronomical: -43 is 44 BC. */
  year: number;
  month?: number;
  day?: number;
  qualifier?: Qualifier;
  /** As written, without its qualifier: "2009-02". */
  text: string;
}

/** `once`: on `from`. `either`: on the one or the other. `between`: once, from … to …. `span`: all the time. */
export interface Calendar {
  kind: 'once' | 'either' | 'between' | 'span';
  /** Left out where the beginning is open. */
  from?: CalendarDate;
  /** Left out where the end is open; the same as `from` where `kind` is `once`. */
  to?: CalendarDate;
}

const SINGLE = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?])?$/;

function single(text: string): CalendarDate {
  const [, year, month, day, sign] = SINGLE.exec(text) ?? [];
  if (year === undefined) throw new RangeError(`"${text}" is not an accepted EDTF date`);
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(sign && { qualifier: sign === '~' ? 'approximate' : 'uncertain' }),
    text: sign ? text.slice(0, -1) : text,
  };
}

/**
 * What an EDTF text of the forms in `data/README.md` says.
 * @throws RangeError when it is none of them.
 */
export function calendarOf(edtf: string): Calendar {
  const set = /^\[(.*?)(\.\.|,)(.*)\]$/.exec(edtf);
  const [from, to, ...more] = set ? [set[1], set[3]] : edtf.split('/');
  if (to === undefined && !set) {
    const date = single(edtf);
    return { kind: 'once', from: date, to: date };
  }
  if (more.length > 0) throw new RangeError(`"${edtf}" is not an accepted EDTF date`);
  const end = (text = '') => (text === '' || text === '..' ? undefined : single(text));
  const [first, last] = [end(from), end(to)];
  if (!first && !last) throw new RangeError(`"${edtf}" is not an accepted EDTF date`);
  return {
    kind: !set ? 'span' : set[2] === ',' ? 'either' : 'between',
    ...(first && { from: first }),
    ...(last && { to: last }),
  };
}
