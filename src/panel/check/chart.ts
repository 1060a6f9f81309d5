/** Geometry of the small charts, px: every length is from zero and to one scale. */
import type { Measure, Row } from '../../model/dataset';

/** The greatest figure, the upper end of a range included. */
const most = (rows: readonly Row[]) => Math.max(0, ...rows.map(({ value, upTo }) => upTo ?? value));

export interface Column {
  row: Row;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Columns {
  width: number;
  height: number;
  /** Where zero is. */
  base: number;
  columns: Column[];
}

/** To a tenth: what is drawn finer than that is not seen. */
const tenths = (px: number) => Math.round(px * 10) / 10;

/** Room for the figure over a column, and for the year under it. */
const ABOVE = 18;
const BELOW = 20;

/** One column for each year, at its place in time: a year without a figure stays an empty place. */
export function columnsOf(rows: readonly Row[], width: number, rise = 84): Columns {
  const years = rows.map(({ id }) => Number(id));
  const first = Math.min(...years);
  const pitch = width / (Math.max(...years) - first + 1);
  const wide = Math.min(pitch * 0.6, 40);
  const top = most(rows) || 1;
  const base = ABOVE + rise;
  return {
    width,
    height: base + BELOW,
    base,
    columns: rows.map((row, i) => {
      const height = (row.value / top) * rise;
      const x = (years[i]! - first + 0.5) * pitch - wide / 2;
      return {
        row,
        x: tenths(x),
        y: tenths(base - height),
        width: tenths(wide),
        height: tenths(height),
      };
    }),
  };
}

export interface Bar {
  row: Row;
  /** Of the bar; its name stands over it. */
  y: number;
  /** What is given for certain. */
  length: number;
  /** From there to the upper end of a range. */
  open?: { x: number; width: number };
}

export interface Bars {
  width: number;
  height: number;
  thick: number;
  bars: Bar[];
}

const PITCH = 40;
const THICK = 12;
/** Room for the name over a bar. */
const NAME = 18;
/** Of a digit in a figure, generously. */
const DIGIT = 7.2;
/** An open end narrower than this is not seen: the bar is cut back for it, its outer end stays true. */
const LEAST_OPEN = 4;

/** Bars to the right, with room for their figures; an open end reaches from the lower to the upper figure. */
export function barsOf(rows: readonly Row[], width: number): Bars {
  const figures = Math.max(0, ...rows.map(({ words }) => words.length));
  const full = Math.max(width - figures * DIGIT - 10, 40);
  const top = most(rows) || 1;
  return {
    width,
    height: rows.length * PITCH,
    thick: THICK,
    bars: rows.map((row, i) => {
      const y = i * PITCH + NAME;
      const length = tenths((row.value / top) * full);
      if (row.upTo === undefined) return { row, y, length };
      const end = tenths((row.upTo / top) * full);
      const x = tenths(Math.max(0, Math.min(length, end - LEAST_OPEN)));
      return { row, y, length: x, open: { x, width: tenths(end - x) } };
    }),
  };
}

/** What a chart's sentence is made of. */
export interface Sentence {
  of: (title: string, unit: string) => string;
  /** "5 in 2003" */
  in: (figure: string, year: string) => string;
  most: (figure: string, year: string) => string;
  least: (figure: string, year: string) => string;
}

/**
 * A chart in one sentence: of columns the first, the last, the highest and the lowest year; of bars every
 * figure, the longest first.
 */
export function sentenceOf({ title, unit, form, rows }: Measure, say: Sentence): string {
  const head = say.of(title, unit);
  const ranked = rows.toSorted((a, b) => (b.upTo ?? b.value) - (a.upTo ?? a.value));
  if (form === 'bars')
    return `${head}: ${ranked.map(({ name, words }) => `${name} ${words}`).join('; ')}.`;
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const ends = (first === last ? [first] : [first, last])
    .map(({ words, name }) => say.in(words, name))
    .join(', ');
  if (first === last) return `${head}: ${ends}.`;
  const [top, low] = [ranked[0]!, ranked.at(-1)!];
  return `${head}: ${ends}; ${say.most(top.words, top.name)}, ${say.least(low.words, low.name)}.`;
}
