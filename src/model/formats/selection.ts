/** What is exported: some events or all, with what every file must carry to be used honestly. */
import { publicAddress, eventAddress } from '../citation/address';
import type { Dataset, Event, Place, Source } from '../dataset';
import type { PlaceRecord, Text } from '../schema';

/** What gazetteers and the other language call a place; the compiled dataset leaves it out. */
export interface PlaceLink {
  geonames?: number;
  wikidata?: string;
  names: Text;
}

/** By the id of the place. */
export type PlaceLinks = Readonly<Record<string, PlaceLink>>;

export interface Selection {
  /** "lima-cable": begins the names of files. */
  id: string;
  dataset: Pick<Dataset, 'language' | 'title' | 'version' | 'categories' | 'places' | 'sources'>;
  /** Those to export, in the order they are wanted. */
  events: readonly Event[];
  /** What the present view shows, in words; left out where everything is exported. */
  shown?: string;
  licence: { name: string; address: string };
  editor: string;
  /** Whose work is in it besides, and on what terms: "Points: GeoNames (CC BY 4.0)". */
  credits?: string;
  /** The site's top folder, from `siteOf`; left out where it has no address. */
  site?: string;
}

/** The links of every place, small enough to lie beside the script that exports. */
export const placeLinks = (places: readonly PlaceRecord[]): PlaceLinks =>
  Object.fromEntries(
    places.map(({ id, geonames, wikidata, name }) => [
      id,
      { names: name, ...(geonames && { geonames }), ...(wikidata && { wikidata }) },
    ]),
  );

/** How the licence wants to be credited: "The testers. Kites and books, 2020-06-30. CC BY 4.0". */
export const credit = ({ editor, dataset, licence, credits }: Selection) =>
  [editor, `${dataset.title}, ${dataset.version}`, licence.name, credits]
    .filter(Boolean)
    .join('. ');

/** The site's top folder, where others can reach it. */
export const siteAddress = ({ site }: Selection) => publicAddress(site);

/** The address of an event's page, where the site has one. */
export const addressOf = (selection: Selection, id: string) =>
  eventAddress(siteAddress(selection), selection.dataset.language, id);

/** The records that events name, by their ids. */
export interface Lookup {
  places: ReadonlyMap<string, Place>;
  sources: ReadonlyMap<string, Source>;
}

export const lookup = ({ dataset: { places, sources } }: Selection): Lookup => ({
  places: new Map(places.map((place) => [place.id, place])),
  sources: new Map(sources.map((source) => [source.id, source])),
});

/** The sources of an event's accounts, each once. */
export const sourcesOf = ({ sources }: Lookup, { accounts }: Event): Source[] =>
  [...new Set(accounts.map(({ source }) => source))].map((id) => sources.get(id)!);

/** A place and all it lies in, itself first. */
export function chainOf(places: ReadonlyMap<string, Place>, id: string): Place[] {
  const place = places.get(id)!;
  return [place, ...(place.within === undefined ? [] : chainOf(places, place.within))];
}
