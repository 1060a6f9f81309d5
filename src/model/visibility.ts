/** Which events are in the window, and what each category and place counts: one pass over flat arrays. */
import type { Index } from './dataset';
import type { Extent } from './extent';

export const OUT = 0;
/** The extent only overlaps the window. */
export const POSSIBLY = 1;
/** The extent lies inside the window. */
export const CERTAINLY = 2;

/** How many events: all in the window, and how many of them only possibly. */
export interface Count {
  events: number;
  possibly: number;
}

export interface PlaceCount extends Count {
  /** Per category, in lane order: events in the window, possibly ones included. */
  mix: number[];
  /** Per category: of these, only possibly. */
  mixPossibly: number[];
}

export interface Visibility extends Count {
  /** OUT, POSSIBLY or CERTAINLY for each event. */
  state: Uint8Array;
  /** Positions of the visible events, in reading order. */
  visible: number[];
  /** Visible events wholly before and after the window, had it held them. */
  before: number;
  after: number;
  /** Per category, whether or not it is switched on. */
  categories: Count[];
  /** By position of the place; only places with events. */
  places: Map<number, PlaceCount>;
  /** How many of them the visible events are counted with: where only what is on the map is, those on its screen. */
  placesCounted: number;
  /** Visible events without a place on the map. */
  unplaced: number[];
  /** Events left out because "only what is on the map" is set and they have no place. */
  leftOut: number;
  /** By the clock of tellings: visible events left out because no telling of them has a date. */
  untold: number;
}

export interface Pass {
  window: Extent;
  /** From `matching`. */
  matches: Uint8Array;
  /** Per category, in lane order. */
  switchedOn: readonly boolean[];
  /** Positions of the places on the map's screen; undefined when that does not matter. */
  onScreen?: ReadonlySet<number> | undefined;
  /** Goes by when events were told, not by when they happened. */
  told?: boolean | undefined;
}

/** One pass over the dataset. Places count whatever the map's screen shows, so that badges do not flicker. */
export function visibility(
  dataset: Index,
  { window, matches, switchedOn, onScreen, told }: Pass,
): Visibility {
  const { category, placeOffsets, eventPlaces } = dataset;
  const { start, end } = told ? tellingsNear(dataset, window) : dataset;
  const [from, to] = window;
  const state = new Uint8Array(start.length);
  const visible: number[] = [];
  const unplaced: number[] = [];
  const categories = dataset.categories.map(() => ({ events: 0, possibly: 0 }));
  const places = new Map<number, PlaceCount>();
  let before = 0;
  let after = 0;
  let possibly = 0;
  let leftOut = 0;
  let untold = 0;
  for (let i = 0; i < start.length; i++) {
    if (!matches[i]) continue;
    const c = category[i]!;
    const first = placeOffsets[i]!;
    const last = placeOffsets[i + 1]!;
    const inWindow = start[i]! < to && from < end[i]!;
    if (inWindow && switchedOn[c] && onScreen && first === last) leftOut++;
    const seen = !onScreen || anyOf(eventPlaces, first, last, onScreen);
    if (!inWindow) {
      if (!switchedOn[c] || !seen) continue;
      if (end[i]! <= from) before++;
      else if (start[i]! >= to) after++;
      else untold++;
      continue;
    }
    const only = start[i]! < from || end[i]! > to;
    if (seen) {
      categories[c]!.events++;
      if (only) categories[c]!.possibly++;
    }
    if (!switchedOn[c]) continue;
    for (let p = first; p < last; p++) count(places, eventPlaces[p]!, c, only, categories.length);
    if (first === last) unplaced.push(i);
    if (!seen) continue;
    state[i] = only ? POSSIBLY : CERTAINLY;
    visible.push(i);
    if (only) possibly++;
  }
  return {
    state,
    visible,
    events: visible.length,
    possibly,
    before,
    after,
    categories,
    places,
    placesCounted: onScreen
      ? [...places.keys()].filter((place) => onScreen.has(place)).length
      : places.size,
    unplaced,
    leftOut,
    untold,
  };
}

/**
 * One telling for each event: the first inside the window, else the first that overlaps it, else the
 * first of all; NaN where none has a date.
 */
function tellingsNear(
  { start: { length }, tellingOffsets, tellingStart, tellingEnd }: Index,
  [from, to]: Extent,
): Pick<Index, 'start' | 'end'> {
  const start = new Float64Array(length).fill(NaN);
  const end = new Float64Array(length).fill(NaN);
  for (let i = 0; i < length; i++) {
    let best = -1;
    for (let k = tellingOffsets[i]!; k < tellingOffsets[i + 1]!; k++) {
      const overlaps = tellingStart[k]! < to && from < tellingEnd[k]!;
      const within = overlaps && from <= tellingStart[k]! && tellingEnd[k]! <= to;
      const rank = within ? 2 : overlaps ? 1 : 0;
      if (rank <= best) continue;
      best = rank;
      start[i] = tellingStart[k]!;
      end[i] = tellingEnd[k]!;
    }
  }
  return { start, end };
}

/** Whether two passes over the same dataset came to the same. */
export function alike(a: Visibility, b: Visibility): boolean {
  const same = (x: Count, y: Count | undefined) =>
    x.events === y?.events && x.possibly === y.possibly;
  return (
    a.before === b.before &&
    a.after === b.after &&
    a.leftOut === b.leftOut &&
    a.untold === b.untold &&
    a.unplaced.length === b.unplaced.length &&
    a.places.size === b.places.size &&
    a.placesCounted === b.placesCounted &&
    a.categories.every((count, i) => same(count, b.categories[i])) &&
    a.state.every((state, i) => state === b.state[i]) &&
    a.unplaced.every((event, i) => event === b.unplaced[i]) &&
    [...a.places].every(([place, count]) => same(count, b.places.get(place)))
  );
}

function anyOf(places: Uint32Array, first: number, last: number, wanted: ReadonlySet<number>) {
  for (let p = first; p < last; p++) if (wanted.has(places[p]!)) return true;
  return false;
}

function count(
  places: Map<number, PlaceCount>,
  place: number,
  category: number,
  only: boolean,
  categories: number,
) {
  let entry = places.get(place);
  if (!entry) {
    const zeros = () => new Array<number>(categories).fill(0);
    entry = { events: 0, possibly: 0, mix: zeros(), mixPossibly: zeros() };
    places.set(place, entry);
  }
  entry.events++;
  entry.mix[category]!++;
  if (only) {
    entry.possibly++;
    entry.mixPossibly[category]!++;
  }
}

/** Whether event `i` happened at or concerns the place, or, with `inside`, a place within it. */
export function isAt(dataset: Index, i: number, place: number, inside = false): boolean {
  for (let p = dataset.placeOffsets[i]!; p < dataset.placeOffsets[i + 1]!; p++) {
    const at = dataset.eventPlaces[p]!;
    if (at === place || (inside && dataset.chains[at]!.includes(place))) return true;
  }
  return false;
}
