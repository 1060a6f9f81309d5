/**
 * What a date in the data means. The text is EDTF (ISO 8601-2, levels 1 and 2, the forms listed in
 * `data/README.md`); each single date is parsed by the `edtf` package, so this runs at build time only.
 */
import edtf from 'edtf';
import { startOf, union, type Extent, type Precision } from './extent';

/** `once`: on that date. `between`: once, somewhere from … to …. `span`: from … to …. */
export type Kind = 'once' | 'between' | 'span';
export type Qualifier = 'approximate' | 'uncertain';

export interface When {
  /** The text in the data. */
  edtf: string;
  kind: Kind;
  /** The coarser of the ends. */
  precision: Precision;
  qualifier?: Qualifier;
  /** What is drawn and filtered: the stated dates, widened where they are approximate. */
  extent: Extent;
  /** The dates as written. */
  stated: Extent;
  /** The end left open (`..`). `extent` and `stated` then reach to the limit given to `extentOf`. */
  open?: 'start' | 'end';
}

interface Single {
  extent: Extent;
  precision: Precision;
  qualifier?: Qualifier;
}

const SINGLE = /^(-?\d{4})(-\d{2})?(-\d{2})?([~?])?$/;
const PRECISIONS: Precision[] = ['year', 'month', 'day'];

/** `edtf` takes about a millisecond for a date, and each is asked for several times. */
const known = new Map<string, Single | undefined>();

/** The extent and precision of one date, or undefined where it is none. */
function single(text: string): Single | undefined {
  if (!known.has(text)) known.set(text, parsed(text));
  return known.get(text);
}

function parsed(text: string): Single | undefined {
  const match = SINGLE.exec(text);
  if (!match) return;
  try {
    const date = edtf(text);
    const precision = PRECISIONS[date.precision - 1];
    if (date.type !== 'Date' || !precision) return;
    // edtf knows the length of each month, but takes 29 February of any year.
    if (match[3] && new Date(date.min).getUTCDate() !== -Number(match[3])) return;
    const qualifier = match[4] === '~' ? 'approximate' : match[4] === '?' ? 'uncertain' : undefined;
    return { extent: [date.min, date.max + 1], precision, ...(qualifier && { qualifier }) };
  } catch {
    return;
  }
}

/** The two ends of an interval or a set, and how they are meant; undefined for anything else. */
function ends(text: string): { from: string; to: string; kind: Kind } | undefined {
  const set = /^\[(.*?)(?:\.\.|,)(.*)\]$/.exec(text);
  if (set) {
    const comma = !text.includes('..');
    if (comma && (!set[1] || !set[2])) return;
    return { from: set[1] || '..', to: set[2] || '..', kind: 'between' };
  }
  const [from, to, ...more] = text.split('/');
  if (from && to && more.length === 0) return { from, to, kind: 'span' };
  return;
}

/** The single dates an accepted text is made of: one, or the ends that are not left open. */
export const endTexts = (text: string): string[] =>
  text
    .replace(/^\[|\]$/g, '')
    .split(/\.\.|[/,]/)
    .filter(Boolean);

/**
 * The meaning of an EDTF text. `limits` closes an end left open. An approximate date is widened by
 * one unit of its precision on each side, but ends no later than `notAfter` (the end of its earliest
 * dated account) and never before what it states.
 * @throws RangeError when the text is none of the accepted forms.
 */
export function whenOf(
  text: string,
  limits: Extent = [-Infinity, Infinity],
  notAfter = Infinity,
): When {
  const one = single(text);
  if (one) {
    return {
      edtf: text,
      kind: 'once',
      precision: one.precision,
      ...(one.qualifier && { qualifier: one.qualifier }),
      stated: one.extent,
      extent: widened(one, notAfter),
    };
  }
  const pair = ends(text);
  if (!pair) throw new RangeError(`"${text}" is not an accepted EDTF form`);
  const from = single(pair.from);
  const to = single(pair.to);
  const open = pair.from === '..' ? 'start' : pair.to === '..' ? 'end' : undefined;
  const given = [from, to].filter((end) => end !== undefined);
  if (given.length + (open ? 1 : 0) !== 2)
    throw new RangeError(`"${text}" is not an accepted EDTF form`);
  // An open end reaches at least as far as the known date does.
  const first = from?.extent[0] ?? Math.min(limits[0], to!.extent[0]);
  const last = to?.extent[1] ?? Math.max(limits[1], from!.extent[1]);
  const stated: Extent = [first, last];
  const extent: Extent = [
    from ? widened(from, notAfter)[0] : first,
    to ? widened(to, notAfter)[1] : last,
  ];
  if (stated[0] >= stated[1]) throw new RangeError(`"${text}" ends before it begins`);
  const precision = PRECISIONS.find((p) => given.some((end) => end.precision === p))!;
  const qualifier = given.find((end) => end.qualifier)?.qualifier;
  return {
    edtf: text,
    kind: pair.kind,
    precision,
    ...(qualifier && { qualifier }),
    stated,
    extent: union(extent, stated),
    ...(open && { open }),
  };
}

/** The one place where approximate dates are widened; `data/README.md` and the legend say the same. */
function widened({ extent: [start, end], precision, qualifier }: Single, notAfter: number): Extent {
  if (qualifier !== 'approximate') return [start, end];
  const late = startOf(precision, end, 1);
  return [startOf(precision, start, -1), Math.max(end, Math.min(late, notAfter))];
}

/** Whether `text` is one of the accepted forms. */
export function isWhen(text: string): boolean {
  try {
    whenOf(text);
    return true;
  } catch {
    return false;
  }
}
