/** What a badge counts, when it stands for several places. */
import type { Index } from '../model/dataset';
import { OUT, POSSIBLY, type PlaceCount, type Visibility } from '../model/visibility';

/** Positions of the events that reach the map at more than one place. */
export function manyPlaced({ events, placeOffsets }: Index): number[] {
  return events.flatMap((_, i) => (placeOffsets[i + 1]! - placeOffsets[i]! > 1 ? [i] : []));
}

/** The counts of places together; an event at several of them counts once. */
export function together(
  members: readonly number[],
  counts: ReadonlyMap<number, PlaceCount>,
  dataset: Index,
  state: Uint8Array,
  many: readonly number[],
): PlaceCount {
  const sum: PlaceCount = {
    events: 0,
    possibly: 0,
    mix: dataset.categories.map(() => 0),
    mixPossibly: dataset.categories.map(() => 0),
  };
  const add = (category: number, events: number, possibly: number) => {
    sum.events += events;
    sum.possibly += possibly;
    sum.mix[category]! += events;
    sum.mixPossibly[category]! += possibly;
  };
  for (const member of members) {
    const count = counts.get(member);
    count?.mix.forEach((events, category) => add(category, events, count.mixPossibly[category]!));
  }
  if (members.length < 2) return sum;
  const inside = new Set(members);
  for (const event of many) {
    if (state[event] === OUT) continue;
    const at = dataset.eventPlaces.subarray(
      dataset.placeOffsets[event]!,
      dataset.placeOffsets[event + 1]!,
    );
    const again = at.filter((place) => inside.has(place)).length - 1;
    if (again > 0) add(dataset.category[event]!, -again, state[event] === POSSIBLY ? -again : 0);
  }
  return sum;
}

/** The counts of places; where event `i` is hidden, the places that count nothing else count it alone. */
export function withEvent(
  { places, state }: Pick<Visibility, 'places' | 'state'>,
  i: number,
  { eventPlaces, placeOffsets, category, categories }: Index,
): ReadonlyMap<number, PlaceCount> {
  if (state[i] !== OUT) return places;
  const counts = new Map(places);
  for (const place of eventPlaces.subarray(placeOffsets[i]!, placeOffsets[i + 1]!)) {
    if (counts.has(place)) continue;
    const mix = categories.map((_, c) => +(c === category[i]));
    counts.set(place, { events: 1, possibly: 0, mix, mixPossibly: mix.map(() => 0) });
  }
  return counts;
}
