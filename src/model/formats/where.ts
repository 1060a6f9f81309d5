/** Where an event is, as coordinates that claim no more than is known. */
import type { Event, Place } from '../dataset';
import { chainOf } from './selection';

/** What the coordinates of an event are worth. */
export type Exactness =
  /** A point that was verified. */
  | 'verified point'
  /** The event happened somewhere within the radius around a point that stands for a city or district. */
  | 'representative point'
  /** In more than one place: as above, a point for each that has one. */
  | 'representative points'
  /** Somewhere in a country or region: no coordinates. */
  | 'country or region'
  /** It concerns places; where it happened is not recorded: no coordinates. */
  | 'concerns places only'
  /** At sea, online, not recorded: no coordinates. */
  | 'not placed';

/** A point that stands for a place. */
export interface Spot {
  place: Place;
  /** Latitude, longitude, degrees. */
  point: Place['point'];
  /** Kilometres around the point; none around a verified one. */
  radius?: number;
}

/**
 * The point that stands for a place: none for a country or region. The position of an address is not
 * checked; what holds it stands for it.
 */
export function spotOf(places: ReadonlyMap<string, Place>, id: string): Spot | undefined {
  const place = chainOf(places, id).find(({ kind }) => kind !== 'address');
  if (!place || place.kind === 'country' || place.kind === 'region') return undefined;
  return {
    place,
    point: place.point,
    ...(place.kind !== 'point' && place.radius !== undefined && { radius: place.radius }),
  };
}

export interface Where {
  exactness: Exactness;
  /** A point for each scene that has one; none is in a country's middle. */
  spots: Spot[];
}

/** Where an event happened. What it concerns or is named after gives no coordinates. */
export function whereOf(places: ReadonlyMap<string, Place>, event: Event): Where {
  const scenes = event.places.filter(({ role }) => role === 'scene');
  const spots = scenes.flatMap(({ place }) => spotOf(places, place) ?? []);
  return { exactness: exactness(event, scenes.length, spots), spots };
}

function exactness({ places }: Event, scenes: number, [first, ...more]: Spot[]): Exactness {
  if (!first) {
    if (scenes > 0) return 'country or region';
    return places.some(({ role }) => role === 'about') ? 'concerns places only' : 'not placed';
  }
  if (scenes > 1 || more.length > 0) return 'representative points';
  return first.place.kind === 'point' ? 'verified point' : 'representative point';
}
