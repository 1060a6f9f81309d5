/** The axis: which ticks, how tall, which of them named. Positions in px from the left of the lanes. */
import { utcDay, utcMonth, utcYear } from 'd3';
import type { Words } from '../model/words/words';

export interface Tick {
  time: number;
  x: number;
  unit: 'year' | 'month' | 'day';
  /** px down from the axis line. */
  long: number;
  label?: string;
}

export interface Axis {
  ticks: Tick[];
  /** The year the window opens in (or month and year, or the day), where no tick says so. */
  opening?: string;
  /** Lines through the lanes, px: years solid, quarters dotted. */
  years: number[];
  quarters: number[];
}

/** Width of a text in px. */
export type Measure = (text: string, role: 'year' | 'month') => number;

const YEAR_PX = 365.25;
const GAP = 5;

/** How many years apart the named ones are. */
function yearStep(pxPerYear: number, labelWidth: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((step) => step * pxPerYear >= labelWidth + 14) ?? 200;
}

const DAY_STEPS: readonly [px: number, every: number][] = [
  [26, 1],
  [13, 2],
  [6, 5],
  [2.6, 10],
];

/** Days named at this many px a day: all, every second, fifth or tenth. */
function namedDays(pxPerDay: number): number {
  return DAY_STEPS.find(([px]) => pxPerDay >= px)?.[1] ?? 0;
}

export function axisOf(
  scale: (time: number) => number,
  [start, end]: readonly [number, number],
  width: number,
  words: Words,
  measure: Measure,
  /** How far names may reach beyond the right end, px. */
  overhang = 0,
): Axis {
  const pxPerDay = width / ((end - start) / 86_400_000);
  const pxPerYear = pxPerDay * YEAR_PX;
  const [first, last] = [new Date(start), new Date(end)];
  const every = yearStep(pxPerYear, measure('2000', 'year'));
  const ticks: Tick[] = [];
  const years: number[] = [];
  const quarters: number[] = [];
  const quartersNamed = pxPerYear >= 400;
  const monthsNamed = pxPerYear >= 760;
  const days = namedDays(pxPerDay);

  // Years too near to each other for ticks have only those that are named.
  const eachYear = pxPerYear >= 6 ? utcYear : utcYear.every(every)!;
  for (const date of eachYear.range(eachYear.ceil(first), last)) {
    const x = scale(+date);
    const isLine = date.getUTCFullYear() % every === 0;
    // A window that opens with the year opens with a day, where days are named.
    const named = isLine && !(days === 1 && +date === start);
    if (isLine) years.push(x);
    ticks.push({
      time: +date,
      x,
      unit: 'year',
      long: isLine ? 6 : 3,
      ...(named && { label: words.year(+date) }),
    });
  }
  if (pxPerYear >= 120) {
    for (const date of utcMonth.range(utcMonth.ceil(first), last)) {
      const month = date.getUTCMonth();
      if (month === 0) continue;
      const quarter = month % 3 === 0;
      const named = monthsNamed || (quartersNamed && quarter);
      const x = scale(+date);
      if (quartersNamed && (quarter || days > 0)) quarters.push(x);
      ticks.push({
        time: +date,
        x,
        unit: 'month',
        long: quarter ? 4 : 3,
        ...(named && { label: words.monthShort(+date) }),
      });
    }
  }
  if (days > 0) {
    for (const date of utcDay.range(utcDay.ceil(first), last)) {
      const day = date.getUTCDate();
      if (day === 1) continue;
      const named = days === 1 || (day % days === 0 && day < (days === 2 ? 31 : 30));
      ticks.push({
        time: +date,
        x: scale(+date),
        unit: 'day',
        long: named ? 4 : 2,
        ...(named && { label: String(day) }),
      });
    }
  }
  const opening =
    days === 1
      ? words.dayShort(start)
      : days > 0
        ? `${words.monthShort(start)} ${words.year(start)}`
        : words.year(start);
  return { ...spaced(ticks, opening, width + overhang, measure), years, quarters };
}

/** Names dropped where they would be cut or meet a more important one. */
function spaced(
  ticks: Tick[],
  opening: string,
  width: number,
  measure: Measure,
): Pick<Axis, 'ticks' | 'opening'> {
  const taken: [number, number][] = [];
  const place = (from: number, to: number) => {
    if (to > width || taken.some(([a, b]) => from < b && a < to)) return false;
    taken.push([from, to]);
    return true;
  };
  const boxOf = (tick: Tick): [number, number] => {
    const from = tick.x + GAP;
    return [from, from + measure(tick.label!, tick.unit === 'year' ? 'year' : 'month') + 6];
  };
  const named = ticks.filter((tick) => tick.label !== undefined);
  const kept = new Set<Tick>();
  const keep = (unit: Tick['unit']) => {
    for (const tick of named) if (tick.unit === unit && place(...boxOf(tick))) kept.add(tick);
  };
  keep('year');
  const opens = place(GAP, GAP + measure(opening, 'year') + 8);
  keep('month');
  keep('day');
  return {
    ticks: ticks.map((tick) => {
      if (tick.label === undefined || kept.has(tick)) return tick;
      const { label: _, ...plain } = tick;
      return plain;
    }),
    ...(opens && { opening }),
  };
}
