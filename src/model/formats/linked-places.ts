/**
 * Places as Linked Places Format 1.3 (GeoJSON-LD, as the World Historical Gazetteer takes it in;
 * https://github.com/LinkedPasts/linked-places-format). A feature for each place where an event of the
 * selection happened or which it concerns, and for what these lie in; events are relations of their
 * places. What the format has no room for stands beside the features: events without a place in
 * `unplaced`. The city in a group's name is no place of an event, and left out.
 */
import { calendarOf } from '../citation/calendar';
import type { Dated, Event, Place } from '../dataset';
import type { Language } from '../schema';
import { about, type About, type Position } from './geojson';
import {
  chainOf,
  lookup,
  siteAddress,
  sourcesOf,
  type PlaceLinks,
  type Selection,
} from './selection';
import { spotOf } from './where';

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

type Certainty = 'certain' | 'less-certain' | 'uncertain';

/** `in`: then, or some time in it. `earliest`, `latest`: not before, not after. ISO 8601. */
export interface Bound {
  in?: string;
  earliest?: string;
  latest?: string;
}

export interface Timespan {
  start: Bound;
  end?: Bound;
}

export interface LinkedWhen {
  timespans: Timespan[];
  label?: string;
  certainty?: Certainty;
  /** Ours: the date as curated. */
  edtf?: string;
}

interface Reference {
  label: string;
  '@id'?: string;
}

export interface Relation {
  relationType: string;
  relationTo: string;
  label: string;
  when?: LinkedWhen;
  citations?: Reference[];
  certainty?: Certainty;
}

export interface LinkedPlace {
  '@id': string;
  type: 'Feature';
  properties: { title: string; ccodes?: string[]; fclasses: string[]; radius_km?: number };
  names: { toponym: string; lang: Language; citations: Reference[]; when: LinkedWhen }[];
  types: { identifier: string; label: string }[];
  geometry: { type: 'Point'; coordinates: Position; certainty: Certainty } | null;
  links?: { type: 'closeMatch'; identifier: string }[];
  relations?: Relation[];
  descriptions?: { value: string; lang: Language }[];
}

export interface LinkedPlaces extends About {
  type: 'FeatureCollection';
  '@context': string;
  features: LinkedPlace[];
  /** Ours: events that reach no place. */
  unplaced: { '@id': string; title: string; when: LinkedWhen; reason?: string }[];
}

/** Types of the Getty's Art and Architecture Thesaurus, and classes of GeoNames. */
const TYPES: Record<Place['kind'], { aat: number; label: string; fclass: string }> = {
  country: { aat: 300128207, label: 'nation', fclass: 'A' },
  region: { aat: 300236157, label: 'political division', fclass: 'A' },
  city: { aat: 300008389, label: 'city', fclass: 'P' },
  district: { aat: 300000705, label: 'district', fclass: 'A' },
  address: { aat: 300000809, label: 'site', fclass: 'S' },
  point: { aat: 300000809, label: 'site', fclass: 'S' },
};

/** An event happened there (CIDOC CRM); it concerns the place (Dublin Core); the place lies in it (Getty). */
const RELATIONS = {
  scene: 'crm:P7i_witnessed',
  about: 'dct:relation',
  within: 'gvp:broaderPartitive',
} as const;

const CERTAINTY: Record<Event['status'], Certainty> = {
  confirmed: 'certain',
  reported: 'less-certain',
  'single-source': 'less-certain',
  planned: 'less-certain',
  contradicted: 'uncertain',
};

/** The start and end of an EDTF date. An end that is open has no `in`; a start there must be. */
export function timespanOf(edtf: string): Timespan {
  const { kind, from, to } = calendarOf(edtf);
  if (kind === 'once') return { start: { in: from!.text } };
  if (kind === 'span') {
    return {
      start: from ? { in: from.text } : { latest: to!.text },
      end: to ? { in: to.text } : { earliest: from!.text },
    };
  }
  const once = {
    ...(from && { earliest: from.text }),
    ...(to && { latest: to.text }),
  };
  return { start: once, end: once };
}

const linkedWhen = ({ edtf, words, qualifier }: Dated): LinkedWhen => ({
  timespans: [timespanOf(edtf)],
  label: words,
  ...(qualifier && { certainty: 'less-certain' }),
  edtf,
});

/** The places of the selection as features, in the order of the dataset. */
export function linkedPlaces(selection: Selection, links: PlaceLinks): LinkedPlaces {
  const { dataset, events } = selection;
  const site = siteAddress(selection);
  const known = lookup(selection);
  const { places } = known;
  // Without an address for the site, a place is known in this file alone: a blank node.
  const placeId = (id: string) => (site === undefined ? `_:place-${id}` : `${site}#place=${id}`);
  const eventId = (id: string) => (site === undefined ? `_:event-${id}` : `${site}events/${id}/`);

  const relations = new Map<string, Relation[]>();
  const unplaced: LinkedPlaces['unplaced'] = [];
  for (const event of events) {
    const at = event.places.filter(({ role }) => role !== 'named');
    for (const { place, role } of at) {
      const told = relations.get(place) ?? [];
      relations.set(place, told);
      told.push({
        relationType: RELATIONS[role as 'scene' | 'about'],
        relationTo: eventId(event.id),
        label: event.title,
        when: linkedWhen(event.when),
        citations: sourcesOf(known, event).map(({ name, title, address }) => ({
          label: title ?? name,
          ...(address && { '@id': address }),
        })),
        certainty: CERTAINTY[event.status],
      });
    }
    if (at.length > 0) continue;
    unplaced.push({
      '@id': eventId(event.id),
      title: event.title,
      when: linkedWhen(event.when),
      ...(event.unplaced && { reason: event.unplaced }),
    });
  }
  const wanted = new Set(
    [...relations.keys()].flatMap((id) => chainOf(places, id).map((place) => place.id)),
  );

  const feature = (place: Place): LinkedPlace => {
    const { aat, label, fclass } = TYPES[place.kind];
    const chain = chainOf(places, place.id);
    const code = chain.find(({ outline }) => outline)?.outline?.slice(0, 2);
    const spot = place.kind === 'address' ? undefined : spotOf(places, place.id);
    const link = links[place.id];
    const names = { ...link?.names, [dataset.language]: place.name };
    const other: Language = dataset.language === 'en' ? 'es' : 'en';
    const holder = chain[1];
    const related: Relation[] = [
      ...(holder
        ? [{ relationType: RELATIONS.within, relationTo: placeId(holder.id), label: holder.name }]
        : []),
      ...(relations.get(place.id) ?? []),
    ];
    const identifiers = [
      link?.geonames && `gn:${link.geonames}`,
      link?.wikidata && `wd:${link.wikidata}`,
    ].filter((identifier) => typeof identifier === 'string');
    return {
      '@id': placeId(place.id),
      type: 'Feature',
      properties: {
        title: place.name,
        ...(code && { ccodes: [code] }),
        fclasses: [fclass],
        ...(spot?.radius !== undefined && { radius_km: spot.radius }),
      },
      names: ([dataset.language, other] as const)
        .filter((lang, i) => names[lang] && (i === 0 || names[lang] !== place.name))
        .map((lang) => ({
          toponym: names[lang]!,
          lang,
          citations: [
            {
              label: `${dataset.title}, ${dataset.version}`,
              ...(site !== undefined && { '@id': site }),
            },
          ],
          // The dataset calls it so on that day; since when, it does not say.
          when: { timespans: [{ start: { latest: dataset.version } }] },
        })),
      types: [{ identifier: `aat:${aat}`, label }],
      geometry: spot
        ? {
            type: 'Point',
            coordinates: [spot.point[1], spot.point[0]],
            certainty: place.kind === 'point' ? 'certain' : 'less-certain',
          }
        : null,
      ...(identifiers.length > 0 && {
        links: identifiers.map((identifier) => ({ type: 'closeMatch' as const, identifier })),
      }),
      ...(related.length > 0 && { relations: related }),
      ...(place.note && { descriptions: [{ value: place.note, lang: dataset.language }] }),
    };
  };

  return {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    ...about(selection),
    features: dataset.places.filter(({ id }) => wanted.has(id)).map(feature),
    unplaced,
  };
}
