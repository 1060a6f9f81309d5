/** The places of the dataset on the unit square. */
import type { Index } from '../model/dataset';
import { mercatorX, mercatorY, reach, type Box } from './mercator';
import { within, type Ring } from './pieces';

export interface Site {
  /** In `dataset.places`. */
  position: number;
  id: string;
  name: string;
  x: number;
  y: number;
  /** How far the place reaches, as a share of the world's width; 0 for a point. */
  reach: number;
  /** A country or region: it has an outline and a tag, never a point. */
  area: boolean;
  /** ISO 3166 id of the outline in the base map. */
  outline: string | null;
  /** The place and all it lies in, as positions. */
  chain: readonly number[];
  kind: Index['places'][number]['kind'];
}

export function sitesOf({ places, chains }: Index): Site[] {
  return places.map(({ id, name, kind, point, radius, outline }, position) => ({
    position,
    id,
    name,
    kind,
    x: mercatorX(point[1]),
    y: mercatorY(point[0]),
    reach: radius === undefined ? 0 : reach(radius, point[0]),
    area: kind === 'country' || kind === 'region',
    outline: outline ?? null,
    chain: chains[position]!,
  }));
}

/** The box around the ring of a site; a point where it has none. */
export const ringBox = ({ x, y, reach }: Site): Box => ({
  x0: x - reach,
  y0: y - reach,
  x1: x + reach,
  y1: y + reach,
});

/** The places of an event that reach the map, or the one place chosen, as positions. */
export function placesOf(
  { eventIndex, placeIndex, placeOffsets, eventPlaces }: Index,
  target: { kind: 'event' | 'place'; id: string } | null,
): ReadonlySet<number> {
  if (target?.kind === 'place' && placeIndex.has(target.id)) {
    return new Set([placeIndex.get(target.id)!]);
  }
  const i = target?.kind === 'event' ? eventIndex.get(target.id) : undefined;
  if (i === undefined) return new Set();
  return new Set(eventPlaces.subarray(placeOffsets[i]!, placeOffsets[i + 1]!));
}

export const positionsOf = (sites: readonly Site[]): ReadonlySet<number> =>
  new Set(sites.map(({ position }) => position));

/** Sites on a coast with water to the west and land to the east: their names go to the sea's side. */
export function seawardOf(sites: readonly Site[], land: readonly Ring[]): ReadonlySet<Site> {
  const isLand = (site: Site, degrees: number) => within(land, site.x + degrees / 360, site.y);
  return new Set(sites.filter((site) => !isLand(site, -0.35) && isLand(site, 0.8)));
}
