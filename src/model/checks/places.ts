/** Places can be drawn as their kind says, and lie where they are said to. */
import type { Draft, Report } from '../checks';
import type { Partly } from '../findings';
import type { PlaceRecord } from '../schema';

/** What the base map knows of the ground. */
export interface Ground {
  /** Whether it can draw the outline with this ISO 3166 id. */
  has(outline: string): boolean;
  /** Kilometres from a point to the outline with this ISO 3166 id, 0 inside; undefined where there is no such outline. */
  distance(outline: string, latitude: number, longitude: number): number | undefined;
}

/** The base map is simplified to 4.5 km; a port on its coast may fall that far into the sea. */
const TOLERANCE = 6;

type Place = Partly<PlaceRecord>;

export function checkPlaces({ dataset, places, events }: Draft, ground: Ground, report: Report) {
  const byId = new Map(
    places?.flatMap((place) => (place?.id === undefined ? [] : [[place.id, place]])),
  );
  const onMap = new Set(
    events
      ?.flatMap((event) => event?.places ?? [])
      .flatMap((entry) => (entry?.role === 'named' ? [] : entry?.place)),
  );
  places?.forEach((place, i) => {
    if (!place) return;
    checkKind(place, i, report);
    checkCountry(place, i);
    const { id, outline } = place;
    if (outline === undefined || !onMap.has(id) || ground.has(outline)) return;
    const remedy = 'correct the code, or place its events somewhere the base map shows';
    report('places.json', [i, 'outline'], `the base map has no outline "${outline}"`, remedy);
  });

  /** The point lies in the country at the end of the chain of places. */
  function checkCountry(place: Place, i: number) {
    const [latitude, longitude] = place.point ?? [];
    const country = countryOf(place);
    if (latitude === undefined || longitude === undefined || country?.outline === undefined) return;
    const away = ground.distance(country.outline, latitude, longitude);
    if (away === undefined || away <= TOLERANCE) return;
    const name = country.name?.en ?? country.outline;
    const turned = ground.distance(country.outline, longitude, latitude)! <= TOLERANCE;
    report(
      'places.json',
      [i, 'point'],
      `lies ${Math.round(away)} km outside ${name}`,
      turned
        ? `write latitude first: [${longitude}, ${latitude}]`
        : 'correct the point, or "within"',
    );
  }

  function countryOf(place: Place): Place | undefined {
    const passed = new Set<Place>();
    for (let at: Place | undefined = place; at && !passed.has(at); at = byId.get(at.within ?? '')) {
      if (at.kind === 'country') return at;
      passed.add(at);
    }
    return undefined;
  }

  dataset?.frames?.forEach((frame, i) => {
    const [[south, west] = [], [north, east] = []] = frame?.bounds ?? [];
    if (south === undefined || west === undefined || north === undefined || east === undefined)
      return;
    if (south < north && west < east) return;
    const sorted = `[[${Math.min(south, north)}, ${Math.min(west, east)}], [${Math.max(south, north)}, ${Math.max(west, east)}]]`;
    const message = 'does not run from its south-west to its north-east corner';
    report('dataset.json', ['frames', i, 'bounds'], message, `write ${sorted}`);
  });
}

/** Which of radius and outline a kind of place has to have (true) and may not have (false). */
const NEEDS: Record<PlaceRecord['kind'], { radius?: boolean; outline?: boolean }> = {
  point: { radius: false, outline: false },
  address: { outline: false },
  district: { radius: true, outline: false },
  city: { radius: true, outline: false },
  region: { radius: false, outline: true },
  country: { radius: false, outline: true },
};

function checkKind(place: Place, i: number, report: Report) {
  if (place.kind === undefined) return;
  const needs = NEEDS[place.kind];
  const example = {
    radius: '"radius": 12, in kilometres',
    outline: '"outline": "PE", its ISO 3166 code',
  };
  for (const field of ['radius', 'outline'] as const) {
    const given = place[field] !== undefined;
    const needed = needs[field];
    if (needed && !given) {
      report(
        'places.json',
        [i, field],
        `is missing: a ${place.kind} needs it`,
        `write ${example[field]}`,
      );
    } else if (needed === false && given) {
      const message = `does not belong to a ${place.kind}`;
      report('places.json', [i, field], message, `leave it out, or correct "kind"`);
    }
  }
}
