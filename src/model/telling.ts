/** When each account was given, and who passes on whom. */
import type { Account, Event, Index, Told } from './dataset';
import { DAY, type Extent } from './extent';
import type { When } from './when';

/** The time of a telling, ready to be drawn as a mark and read. */
export interface Telling extends Pick<When, 'extent' | 'precision' | 'kind' | 'qualifier'> {
  /** "13 November 2009" */
  words: string;
}

/** What is looked up: a dataset, or the index over one. */
type Sources = Pick<Index, 'sourceById'>;

/** The time an account gives itself, else that of its source: undefined where neither is known. */
function told({ told, source }: Account, { sourceById }: Sources): Told | undefined {
  return told ?? sourceById.get(source)?.when;
}

/** When an account was given, undefined where that is not known. */
export function tellingOf(account: Account, dataset: Sources): Telling | undefined {
  const time = told(account, dataset);
  if (!time) return;
  // The words of a source's own date stand at the source, those of an account's at its time.
  const words = dataset.sourceById.get(account.source)!.published!;
  return { words, kind: 'once', precision: 'day', ...time };
}

/** Whether one time begins, or ends, before another that begins with it. */
const earlier = (a: Extent, b: Extent) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);

/**
 * When an event was told, each time once, in order. What was said before it began tells of something
 * else, unless the event was planned.
 */
export function tellingsOf(event: Event, dataset: Sources): Extent[] {
  const begins = event.status === 'planned' ? -Infinity : event.when.extent[0];
  const times = new Map<string, Extent>();
  for (const account of event.accounts) {
    const time = told(account, dataset);
    if (time && time.extent[1] > begins) times.set(time.extent.join(), time.extent);
  }
  return [...times.values()].sort((a, b) => (earlier(a, b) ? -1 : 1));
}

/** One account in the order of telling. */
export interface Node {
  account: Account;
  when?: Telling;
}

/** One step of the way from the event to an account. */
export interface Link {
  /** Position of the account passed on; undefined where the account tells the event itself. */
  from: number | undefined;
  /** Position of the account that tells. */
  to: number;
  /** What was added, lost or altered: a text, `not-compared`, or nothing said of it. */
  change: string | undefined;
}

/**
 * Who told an event to whom. Accounts stand in the order of telling, each behind those it passes on; one
 * whose time is not known goes with the first that passes it on, or else stands at the end.
 */
export function chainOf(event: Event, dataset: Sources): { nodes: Node[]; links: Link[] } {
  const { accounts } = event;
  const at = new Map(accounts.map(({ id }, i) => [id, i]));
  const viaOf = accounts.map(({ via = [] }) => via.map((id) => at.get(id)!));
  const whens = accounts.map((account) => tellingOf(account, dataset));

  const UNKNOWN: Extent = [Infinity, Infinity];
  const timeOf = (i: number): Extent =>
    whens[i]?.extent ??
    accounts
      .flatMap((_, k) => (viaOf[k]!.includes(i) ? [timeOf(k)] : []))
      .reduce((first, time) => (earlier(time, first) ? time : first), UNKNOWN);
  const times = accounts.map((_, i) => timeOf(i));

  const order: number[] = [];
  const waiting = new Set(accounts.keys());
  while (waiting.size > 0) {
    const ready = [...waiting].filter((i) => !viaOf[i]!.some((k) => waiting.has(k)));
    const next = ready.reduce((a, b) => (earlier(times[b]!, times[a]!) ? b : a));
    waiting.delete(next);
    order.push(next);
  }
  const position = new Map(order.map((i, n) => [i, n]));
  return {
    nodes: order.map((i) => ({ account: accounts[i]!, ...(whens[i] && { when: whens[i] }) })),
    links: order.flatMap((i, to): Link[] => {
      const { change } = accounts[i]!;
      const via = viaOf[i]!;
      if (via.length === 0) return [{ from: undefined, to, change }];
      return via.map((k) => ({ from: position.get(k), to, change }));
    }),
  };
}

/** The mean length of a month in the Gregorian calendar. */
const MONTH = (DAY * 146_097) / 4800;

/**
 * Months from the end of the event, as stated, to the end of its first telling: 0 where it was told while
 * it lasted, undefined where no telling has a date or the event was only planned.
 */
export function delayOf(event: Event, dataset: Sources): number | undefined {
  const delays = delaysOf(event, dataset);
  return delays.length === 0 ? undefined : Math.min(...delays);
}

/** Months from the end of the event, as stated, to the end of each of its tellings; none of one only planned. */
function delaysOf(event: Event, dataset: Sources): number[] {
  if (event.status === 'planned') return [];
  const { stated } = event.when;
  return tellingsOf(event, dataset).map(([, end]) => Math.max(0, end - stated[1]) / MONTH);
}

/** The median delay of the tellings of some events, in months, and how many of either there are. */
export function medianDelay(
  dataset: Sources & Pick<Index, 'events'>,
  events: Iterable<number>,
): { months: number; tellings: number; events: number } | undefined {
  const ofEvents = Array.from(events)
    .map((i) => delaysOf(dataset.events[i]!, dataset))
    .filter((delays) => delays.length > 0);
  const delays = ofEvents.flat().sort((a, b) => a - b);
  if (delays.length === 0) return;
  const half = (delays.length - 1) / 2;
  return {
    months: (delays[Math.floor(half)]! + delays[Math.ceil(half)]!) / 2,
    tellings: delays.length,
    events: ofEvents.length,
  };
}
