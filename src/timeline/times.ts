/** When events stand on the lanes, by either clock: where they happened, or where they were told. */
import type { Event, Index } from '../model/dataset';
import type { Extent } from '../model/extent';
import { markKind, type MarkKind } from '../model/mark';
import { tellingOf, tellingsOf } from '../model/telling';

/** A time of an event, as it is drawn. */
export interface Shown {
  extent: Extent;
  /** Without what an approximate date is widened by. */
  stated: Extent;
  kind: MarkKind;
  /** The day of a telling: "13 November 2009". An event's own date has its words beside it. */
  words?: string;
}

export interface Times {
  /** The time rows and columns are counted by, milliseconds UTC; NaN for an event never told. */
  start: Float64Array;
  end: Float64Array;
  /** Whether an event may have several times. */
  isMany: boolean;
  /** Every time of event i, in order; one, by the clock of happenings. */
  all(i: number): readonly Shown[];
}

/** Where events happened. */
export function timesHappened(dataset: Index): Times {
  const shown = dataset.events.map(({ when, status }) => [
    { extent: when.extent, stated: when.stated, kind: markKind(when, status) },
  ]);
  return { start: dataset.start, end: dataset.end, isMany: false, all: (i) => shown[i]! };
}

/** Where they were told; rows go by the first telling. */
export function timesTold(dataset: Index): Times {
  const shown = dataset.events.map((event) => tellingsShown(event, dataset));
  return {
    start: Float64Array.from(shown, ([first]) => first?.extent[0] ?? NaN),
    end: Float64Array.from(shown, ([first]) => first?.extent[1] ?? NaN),
    isMany: true,
    all: (i) => shown[i]!,
  };
}

function tellingsShown(event: Event, dataset: Index): Shown[] {
  const known = new Map(
    event.accounts.flatMap((account) => {
      const telling = tellingOf(account, dataset);
      return telling ? [[telling.extent.join(), telling] as const] : [];
    }),
  );
  return tellingsOf(event, dataset).map((extent) => {
    const telling = known.get(extent.join())!;
    return { extent, stated: extent, kind: markKind(telling), words: telling.words };
  });
}

/** Position of the time to show in a window: the first inside, else the first that overlaps; -1 where none does. */
export function firstIn(times: readonly Shown[], [from, to]: Extent): number {
  let found = -1;
  for (const [k, { extent }] of times.entries()) {
    if (from <= extent[0] && extent[1] <= to) return k;
    if (found < 0 && extent[0] < to && from < extent[1]) found = k;
  }
  return found;
}

/** The time at which an event stands for a window: as `firstIn`, else the nearest; undefined for one never told. */
export function standing(times: readonly Shown[], window: Extent): Shown | undefined {
  const found = times[firstIn(times, window)];
  if (found) return found;
  const away = ({ extent }: Shown) => Math.max(extent[0] - window[1], window[0] - extent[1]);
  return times.reduce<Shown | undefined>(
    (best, time) => (best && away(best) <= away(time) ? best : time),
    undefined,
  );
}
