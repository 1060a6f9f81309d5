/** One event as flat fields, the same in the table and in the map file. */
import type { Event } from '../dataset';
import { DAY } from '../extent';
import { addressOf, sourcesOf, type Lookup, type Selection } from './selection';
import { whereOf } from './where';

/** "2006-07-19" of a time in milliseconds UTC. */
export const isoDay = (time: number) =>
  new Date(time)
    .toISOString()
    .slice(0, -14)
    .replace(/^([-+])00/, '$1');

/**
 * The fields of an event. Names are English in every language, and stable:
 *
 * - `id`, `title`: the id is part of addresses and does not change.
 * - `when`: EDTF, as curated. `start`, `end`: its first and last day, inclusive, as stated (an
 *   approximate date is not widened); empty where that end is open. `date_kind`: `once`, `between` (once,
 *   somewhere between the two) or `span` (from the one to the other). `precision`: `day`, `month`, `year`.
 *   `qualifier`: `approximate`, `uncertain` or empty. `date_words`: the same in words.
 * - `category`, `category_label`, `scope` (`article` or `context`), `status`.
 * - `place_ids`, `place_names`, `place_roles`: side by side; `scene`: it happened there, `about`: it
 *   concerns the place, `named`: only a name. `where`, `where_note`: in words.
 * - `exactness`: what the coordinates are worth, see `Exactness`. `radius_km`: around a single point.
 * - `summary`; `source_ids`, `source_names`, `source_addresses`: those of its accounts, side by side, an
 *   address empty where there is none.
 * - `address`: of the event's page; empty where the site has no address.
 */
export function recordOf(selection: Selection, known: Lookup, event: Event) {
  const { dataset } = selection;
  const { when } = event;
  const { exactness, spots } = whereOf(known.places, event);
  const single = exactness === 'representative point' || exactness === 'verified point';
  const sources = sourcesOf(known, event);
  return {
    id: event.id,
    title: event.title,
    when: when.edtf,
    start: when.open === 'start' ? undefined : isoDay(when.stated[0]),
    end: when.open === 'end' ? undefined : isoDay(when.stated[1] - DAY),
    date_kind: when.kind,
    precision: when.precision,
    qualifier: when.qualifier,
    date_words: when.words,
    category: event.category,
    category_label: dataset.categories.find(({ id }) => id === event.category)!.label,
    scope: event.scope,
    status: event.status,
    place_ids: event.places.map(({ place }) => place),
    place_names: event.places.map(({ place }) => known.places.get(place)!.name),
    place_roles: event.places.map(({ role }) => role),
    where: event.where.words,
    where_note: event.where.note,
    exactness,
    radius_km: single ? spots[0]?.radius : undefined,
    summary: event.summary,
    source_ids: sources.map(({ id }) => id),
    source_names: sources.map(({ name }) => name),
    source_addresses: sources.map(({ address }) => address ?? ''),
    address: addressOf(selection, event.id),
    /** Latitude and longitude of each point. */
    spots: spots.map(({ point }) => point),
  };
}
