/** The chain of telling over the time axis: from the event to each account, by way of those it passes on. */
import { pathRound } from 'd3';
import type { Account, Event, Index } from '../model/dataset';
import { clamp, length, overlaps, type Extent } from '../model/extent';
import { chainOf, type Telling } from '../model/telling';
import { tagOf } from './tag';

/** What is said of the way from one account to the next; each has a line of its own kind. */
export type Change = 'changed' | 'uncompared' | 'unremarked';

/** An account on the strip, px from the left of the lanes. */
export interface Teller {
  account: Account;
  when: Telling | undefined;
  /** Where it is drawn: as near to its time as its neighbours let it. */
  x: number;
  /** From … to … of its time, as far as it is seen; undefined where it is unknown or out of the window. */
  reach: readonly [number, number] | undefined;
  beyond: 'left' | 'right' | undefined;
  /** Positions of the accounts it passes on. */
  from: readonly number[];
  change: Change;
}

/** From one teller to another, as an SVG path. */
export interface Arc {
  from: number;
  to: number;
  change: Change;
  d: string;
  /** The top of the arc. */
  x: number;
  y: number;
}

export interface Chain {
  /** In the order of telling. */
  tellers: Teller[];
  arcs: Arc[];
  /** Where the event itself stands. */
  origin: number;
  /** The line that ties the event to the accounts which tell it themselves. */
  rail: readonly [number, number];
}

/** The strip: its height, the middle of the tellers, their radius, and the rail under them, px. */
export const STRIP = { height: 24, middle: 11.5, r: 3.25, rail: 18.5 } as const;

/** Between the middles of two tellers, and from the edges of the lanes, px. */
const APART = 9;
const EDGE = 5;

const changeOf = ({ change }: Account): Change =>
  change === undefined ? 'unremarked' : change === 'not-compared' ? 'uncompared' : 'changed';

/**
 * Places as near as can be to those wanted, which are in order, and at least `gap` apart within the
 * bounds: neighbours that meet share what they are moved by (pool adjacent violators).
 */
export function spread(wanted: readonly number[], gap: number, [low, high]: Extent): number[] {
  const step = wanted.length > 1 ? Math.min(gap, (high - low) / (wanted.length - 1)) : gap;
  const pools: { sum: number; count: number }[] = [];
  const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
  wanted.forEach((x, k) => {
    let pool = { sum: x - k * step, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  });
  const most = high - (wanted.length - 1) * step;
  return pools
    .flatMap((pool) => new Array<number>(pool.count).fill(clamp(mean(pool), [low, most])))
    .map((x, k) => x + k * step);
}

/** An arc over the strip: the wider, the higher. */
function arcOver(a: number, b: number): Pick<Arc, 'd' | 'x' | 'y'> {
  const foot = STRIP.middle - STRIP.r;
  const high = Math.min(foot - 1.5, 3.5 + Math.abs(b - a) / 24);
  // A cubic curve rises to three quarters of its handles.
  const handle = foot - high / 0.75;
  const path = pathRound(1);
  path.moveTo(a, foot);
  path.bezierCurveTo(a, handle, b, handle, b, foot);
  return { d: path.toString(), x: (a + b) / 2, y: foot - high };
}

/**
 * From a teller down to the rail, where it has it from nobody, and to its own time, where its neighbours
 * moved it; empty where it needs neither.
 */
export function leaderOf({ x, reach, from }: Pick<Teller, 'x' | 'reach' | 'from'>): string {
  const { height, middle, r, rail } = STRIP;
  const at = reach ? (reach[0] + reach[1]) / 2 : x;
  const isMoved = Math.abs(at - x) > 1.5;
  if (from.length > 0 && !isMoved) return '';
  const path = pathRound(1);
  path.moveTo(x, middle + r);
  if (from.length === 0) path.lineTo(x, rail);
  if (isMoved) path.lineTo(at, height);
  return path.toString();
}

/** The diamond of the event itself, on the rail. */
export function originOf(x: number): string {
  const path = pathRound(1);
  path.moveTo(x, STRIP.rail - 3.5);
  for (const [dx, dy] of [
    [3.5, 0],
    [0, 3.5],
    [-3.5, 0],
  ] as const)
    path.lineTo(x + dx, STRIP.rail + dy);
  path.closePath();
  return path.toString();
}

/** The chain of an event over a window on lanes `width` px wide. */
export function chainLayout(
  event: Event,
  dataset: Pick<Index, 'sourceById'>,
  window: Extent,
  width: number,
): Chain {
  const { nodes, links } = chainOf(event, dataset);
  const at = (time: number) => ((time - window[0]) * width) / length(window);
  const reaches = nodes.map(({ when }) =>
    when && overlaps(when.extent, window)
      ? ([Math.max(0, at(when.extent[0])), Math.min(width, at(when.extent[1]))] as const)
      : undefined,
  );
  const middle = ([from, to]: readonly [number, number]) => (from + to) / 2;
  /** In the middle of what is seen of its time. */
  const known = nodes.map(
    ({ when }, k) => when && middle(reaches[k] ?? [at(when.extent[0]), at(when.extent[1])]),
  );
  // Who told it at an unknown time stands by the first who passes it on, or behind all.
  const wanted = nodes.map((_, k) => {
    const next = links.find(({ from, to }) => from === k && known[to] !== undefined);
    return known[k] ?? (next ? known[next.to]! - 0.01 : Infinity);
  });
  const last = Math.max(0, ...wanted.filter(Number.isFinite));
  const order = [...nodes.keys()].sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const places = spread(
    order.map((k) => clamp(Math.min(wanted[k]!, last), [EDGE, width - EDGE])),
    APART,
    [EDGE, width - EDGE],
  );
  const x = new Map(order.map((k, place) => [k, places[place]!]));

  const tellers = nodes.map(({ account, when }, k): Teller => {
    const reach = reaches[k];
    return {
      account,
      when,
      x: x.get(k)!,
      reach,
      beyond: !when || reach ? undefined : when.extent[1] <= window[0] ? 'left' : 'right',
      from: links.flatMap(({ from, to }) => (to === k && from !== undefined ? from : [])),
      change: changeOf(account),
    };
  });
  const arcs = links.flatMap(({ from, to }): Arc[] => {
    if (from === undefined) return [];
    const change = tellers[to]!.change;
    return [{ from, to, change, ...arcOver(tellers[from]!.x, tellers[to]!.x) }];
  });
  const origin = tagOf(event.when.extent, window, width, 0).x;
  const direct = tellers.filter(({ from }) => from.length === 0).map((teller) => teller.x);
  return {
    tellers,
    arcs,
    origin,
    rail: [Math.min(origin, ...direct), Math.max(origin, ...direct)],
  };
}

/** The times of the tellers beyond one edge, and how far into the strip these reach; undefined without any. */
export function beyondWords(
  { tellers }: Chain,
  side: 'left' | 'right',
  year: (time: number) => string,
): { words: string; from: number; to: number } | undefined {
  const there = tellers.filter(({ beyond }) => beyond === side);
  if (there.length === 0) return;
  const [first, ...more] = there;
  const xs = there.map(({ x }) => x);
  const years = there.flatMap(({ when }) => [year(when!.extent[0]), year(when!.extent[1] - 1)]);
  const [from, to] = [
    years.reduce((a, b) => (a < b ? a : b)),
    years.reduce((a, b) => (a > b ? a : b)),
  ];
  return {
    words: more.length === 0 ? first!.when!.words : from === to ? from : `${from}–${to}`,
    from: Math.min(...xs),
    to: Math.max(...xs),
  };
}
