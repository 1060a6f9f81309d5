/** What a place's card counts among the visible events. */
import type { Index } from '../model/dataset';
import { POSSIBLY, type Visibility } from '../model/visibility';

export interface PlaceCard {
  /** Events that happened there, and how many of them only possibly in the window. */
  scene: number;
  scenePossibly: number;
  /** Events that concern the place as a whole. */
  about: number;
  aboutPossibly: number;
  /** Events at places inside it and not at the place itself. */
  inside: number;
  /** The places inside it that have events, most first, and how many. */
  places: { place: number; events: number }[];
}

export function countAt(dataset: Index, visibility: Visibility, at: number): PlaceCard {
  const { events, placeOffsets, eventPlaces, chains, places } = dataset;
  const counted = { scene: 0, scenePossibly: 0, about: 0, aboutPossibly: 0, inside: 0 };
  const inner = new Map<number, number>();
  for (const i of visibility.visible) {
    const there = eventPlaces.subarray(placeOffsets[i], placeOffsets[i + 1]);
    const own = there.includes(at);
    for (const place of there) {
      if (place !== at && chains[place]!.includes(at))
        inner.set(place, (inner.get(place) ?? 0) + 1);
    }
    if (!own) {
      if (there.some((place) => chains[place]!.includes(at))) counted.inside++;
      continue;
    }
    const { id } = places[at]!;
    const role = events[i]!.places.some((p) => p.place === id && p.role === 'scene')
      ? 'scene'
      : 'about';
    counted[role]++;
    if (visibility.state[i] === POSSIBLY) counted[`${role}Possibly`]++;
  }
  return {
    ...counted,
    places: [...inner]
      .map(([place, count]) => ({ place, events: count }))
      .sort((a, b) => b.events - a.events || a.place - b.place),
  };
}
