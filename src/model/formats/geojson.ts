/**
 * Events as GeoJSON (RFC 7946), a feature for each. A city or district gives a Point that stands for it,
 * with `radius_km` and `exactness` to say so, and several give a MultiPoint; an event known only to a
 * country, one that only concerns places, and one without a place have `geometry: null`: no coordinate
 * would be true. Their places stand in the properties, which are the fields of `recordOf`. What concerns
 * the whole file are foreign members (section 6.1).
 */
import { recordOf } from './record';
import { credit, lookup, siteAddress, type Selection } from './selection';

/** Longitude, latitude, degrees: the other way round than in our data. */
export type Position = [longitude: number, latitude: number];

export type Geometry =
  { type: 'Point'; coordinates: Position } | { type: 'MultiPoint'; coordinates: Position[] };

export interface EventFeature {
  type: 'Feature';
  id: string;
  geometry: Geometry | null;
  properties: Omit<ReturnType<typeof recordOf>, 'spots'>;
}

/** What is said of a whole file. `license` is spelled as in Dublin Core. */
export interface About {
  title: string;
  /** What the view shows, where not everything is in the file. */
  description?: string;
  version: string;
  language: string;
  license: string;
  license_name: string;
  credit: string;
  /** The site. */
  address?: string;
}

export interface EventCollection extends About {
  type: 'FeatureCollection';
  features: EventFeature[];
}

export function about(selection: Selection): About {
  const { dataset, licence, shown } = selection;
  const address = siteAddress(selection);
  return {
    title: dataset.title,
    ...(shown !== undefined && { description: shown }),
    version: dataset.version,
    language: dataset.language,
    license: licence.address,
    license_name: licence.name,
    credit: credit(selection),
    ...(address !== undefined && { address }),
  };
}

const position = ([latitude, longitude]: readonly [number, number]): Position => [
  longitude,
  latitude,
];

function geometry(spots: readonly (readonly [number, number])[]): Geometry | null {
  const [first, ...more] = spots.map(position);
  if (!first) return null;
  return more.length === 0
    ? { type: 'Point', coordinates: first }
    : { type: 'MultiPoint', coordinates: [first, ...more] };
}

/** The events of the selection as features. */
export function eventCollection(selection: Selection): EventCollection {
  const known = lookup(selection);
  return {
    type: 'FeatureCollection',
    ...about(selection),
    features: selection.events.map((event) => {
      const { spots, ...properties } = recordOf(selection, known, event);
      return { type: 'Feature', id: event.id, geometry: geometry(spots), properties };
    }),
  };
}
