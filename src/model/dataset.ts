/** The compiled dataset of one language: what `compile.ts` writes into the page and the views read. */
import type { Extent } from './extent';
import type { Language } from './schema';
import type { When } from './when';

/** A date with its words, in the page's language. */
export interface Dated extends When {
  /** In a sentence, carrying the precision: "on 19 July 2006", "about 2008". */
  words: string;
  /** Under a year's heading: "19 Jul", "about 30 Jun". */
  short: string;
  /** How exactly it is known: "The day is known." */
  note: string;
}

export interface Category {
  id: string;
  label: string;
  short: string;
  sign: 'saltire' | 'portico' | 'discs' | 'columns' | 'headline';
}

export interface Frame {
  id: string;
  label: string;
  /** South-west and north-east corners, degrees: [latitude, longitude]. */
  bounds: [[number, number], [number, number]];
}

export type PlaceKind = 'point' | 'address' | 'district' | 'city' | 'region' | 'country';

export interface Place {
  id: string;
  kind: PlaceKind;
  name: string;
  within?: string;
  /** Latitude, longitude, degrees. For a country or region it only carries the tag. */
  point: [number, number];
  /** Kilometres. */
  radius?: number;
  /** ISO 3166 id of the outline in the base map. */
  outline?: string;
  note?: string;
}

export interface Source {
  id: string;
  kind: 'cable' | 'article' | 'report' | 'press' | 'book' | 'page' | 'speaker';
  name: string;
  title?: string;
  author?: string;
  publisher?: string;
  /** In words: "20 July 2006". */
  published?: string;
  language?: string;
  /** http(s) only. */
  address?: string;
  read: 'whole' | 'opening' | 'heard';
  note?: string;
}

export interface Account {
  id: string;
  source: string;
  locator?: string;
  says: string;
  /** The words of `says` that differ. */
  differs?: string;
  when?: Dated;
  place?: string;
  figure?: string;
  via?: string[];
  change?: string;
}

export type Status = 'confirmed' | 'reported' | 'single-source' | 'contradicted' | 'planned';

export interface Event {
  id: string;
  title: string;
  label: string;
  summary: string;
  category: string;
  scope: 'article' | 'context';
  paragraphs: number[];
  status: Status;
  when: Dated;
  /** How we come to the date, where that needs saying. */
  dating?: string;
  /** `scene` and `about` reach the map, `named` never does. */
  places: { place: string; role: 'scene' | 'about' | 'named'; detail?: string }[];
  /** Why it is not on the map. */
  unplaced?: string;
  /** The place in words that carry the precision, and how exactly it is known. */
  where: { words: string; note: string };
  actors: { id: string; name: string; kind: 'person' | 'organisation' | 'group'; role?: string }[];
  accounts: Account[];
  corrections: { date: string; what: string }[];
}

export interface Dataset {
  language: Language;
  title: string;
  dek: string;
  version: string;
  /** The calm note before the first killing. */
  note: string;
  /** Every event, in whole years. */
  whole: Extent;
  /** The window shown first. */
  opening: Extent;
  categories: Category[];
  frames: Frame[];
  places: Place[];
  sources: Source[];
  /** In reading order: by stated date, longer first, then id. */
  events: Event[];
}

/** The dataset with what the views look up or pass over: parallel arrays in the order of `events`. */
export interface Index extends Dataset {
  eventIndex: ReadonlyMap<string, number>;
  placeIndex: ReadonlyMap<string, number>;
  sourceById: ReadonlyMap<string, Source>;
  /** Extents, milliseconds UTC. */
  start: Float64Array;
  end: Float64Array;
  /** Position in `categories`. */
  category: Uint8Array;
  /** The places of event i that reach the map: `eventPlaces[placeOffsets[i] … placeOffsets[i + 1])`. */
  placeOffsets: Uint32Array;
  eventPlaces: Uint32Array;
  /** Positions in `places` of each place and all it lies in, itself first. */
  chains: number[][];
  /** Title, label, summary and accounts of each event, folded for search. */
  readonly haystack: string[];
}

/** Text without regard to case and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** All that is told of an event, for search. */
const searchable = (event: Event) =>
  folded(
    [
      event.title,
      event.label,
      event.summary,
      event.where.words,
      ...event.accounts.flatMap((account) => [account.says, account.change ?? '']),
    ].join('\n'),
  );

/** The lookup tables and flat arrays over `dataset`. */
export function indexed(dataset: Dataset): Index {
  let haystack: string[] | undefined;
  const { events, places, categories, sources } = dataset;
  const placeIndex = new Map(places.map((place, i) => [place.id, i]));
  const categoryIndex = new Map(categories.map((category, i) => [category.id, i]));
  const placeOffsets = new Uint32Array(events.length + 1);
  const eventPlaces: number[] = [];
  events.forEach((event, i) => {
    const seen = new Set<number>();
    for (const { place, role } of event.places) {
      if (role !== 'named') seen.add(placeIndex.get(place)!);
    }
    eventPlaces.push(...seen);
    placeOffsets[i + 1] = eventPlaces.length;
  });
  const chain = (i: number): number[] => {
    const within = places[i]!.within;
    return within === undefined ? [i] : [i, ...chain(placeIndex.get(within)!)];
  };
  return {
    ...dataset,
    eventIndex: new Map(events.map((event, i) => [event.id, i])),
    placeIndex,
    sourceById: new Map(sources.map((source) => [source.id, source])),
    start: Float64Array.from(events, (event) => event.when.extent[0]),
    end: Float64Array.from(events, (event) => event.when.extent[1]),
    category: Uint8Array.from(events, (event) => categoryIndex.get(event.category)!),
    placeOffsets,
    eventPlaces: Uint32Array.from(eventPlaces),
    chains: places.map((_, i) => chain(i)),
    // Folding every text takes a while; only a search needs it.
    get haystack() {
      haystack ??= events.map(searchable);
      return haystack;
    },
  };
}

/** Whether accounts of the event differ from it or from each other. */
export const differs = (event: Event) => event.accounts.some((account) => account.differs);
