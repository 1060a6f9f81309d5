/** The compiled dataset of one language: what `compile.ts` writes into the page and the views read. */
import type { Extent, Precision } from './extent';
import type { Language } from './schema';
import { tellingsOf } from './telling';
import type { Kind, Qualifier, When } from './when';

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

/**
 * The time of a telling, as the page carries it: what most have in common is left out. `tellingOf` reads it.
 */
export interface Told {
  extent: Extent;
  /** Left out for a day. */
  precision?: Precision;
  /** Left out for `once`. */
  kind?: Kind;
  qualifier?: Qualifier;
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
  /** The same as a time. */
  when?: Told;
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
  /** When it was given, where its source does not say so, with its words: "13 November 2009". */
  told?: Told & { words: string };
  says: string;
  /** The words of `says` that differ. */
  differs?: string;
  when?: Dated;
  place?: string;
  figure?: string;
  via?: string[];
  change?: string;
}

export const STATUSES = [
  'confirmed',
  'reported',
  'single-source',
  'contradicted',
  'planned',
] as const;
export type Status = (typeof STATUSES)[number];

/** What checking a statement came to: the closed list. */
export const VERDICTS = ['confirmed', 'altered', 'single-chain', 'disputed'] as const;
export type Verdict = (typeof VERDICTS)[number];

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
  licence: { name: string; address: string };
  /** The calm note before the first killing. */
  note: string;
  /** Every event, in whole years. */
  whole: Extent;
  /** The window shown first. */
  opening: Extent;
  categories: Category[];
  frames: Frame[];
  /** A street map that readers may lay over the base map; see `DatasetFile`. */
  streets?: { address: string; credit: string; most: number };
  places: Place[];
  sources: Source[];
  /** In reading order: by stated date, longer first, then id. */
  events: Event[];
  /** Ids of the statements and of the steps of the story; what they say comes later. */
  claims: string[];
  steps: string[];
}

/** A statement of the article, checked. */
export interface Claim {
  id: string;
  paragraph: number;
  statement: string;
  /** The words of `statement` that other sources do not bear out. */
  differs?: string;
  verdict: Verdict;
  /** What checking shows. */
  finding: string;
  /** Whether a source was read whole is said by the source. */
  compared: { source: string; locator?: string; says: string; differs?: string }[];
  /** The earliest teller first, the article last; `change` as in an account. */
  chain: { source: string; change?: string }[];
  events: string[];
}

/** One figure. */
export interface Row {
  id: string;
  name: string;
  value: number;
  /** Where a range is given: its upper end. */
  upTo?: number;
  /** The number as the page writes it: "1,091", "147,748–149,000". */
  words: string;
  /** Where it is not that of the measure. */
  source?: string;
  locator?: string;
  note?: string;
}

/** Figures of one unit, to be drawn side by side. */
export interface Measure {
  id: string;
  title: string;
  unit: string;
  /** columns: one for each year, whose number is the row's id. */
  form: 'columns' | 'bars';
  source: string;
  locator?: string;
  rows: Row[];
}

export interface Series {
  id: string;
  title: string;
  events: string[];
  notShown: string;
  measures: Measure[];
}

export interface Step {
  id: string;
  heading: string;
  text: string;
  window: Extent;
  /** Where the map goes: one of the two. */
  frame?: string;
  place?: string;
  /** The event selected, and others that keep their labels. */
  event: string;
  also: string[];
  /** We know it from … */
  sources: string[];
  /** What we could not find. */
  notFound?: string;
}

export interface Narrative {
  id: string;
  title: string;
  dek: string;
  steps: Step[];
}

/** A word explained. */
export interface Term {
  id: string;
  term: string;
  /** Other spellings to recognise in texts. */
  forms: string[];
  meaning: string;
  source?: string;
}

/** What is read beside the explorer, in one language; it is no part of the first load. */
export interface Reading {
  claims: Claim[];
  series: Series[];
  narratives: Narrative[];
  glossary: Term[];
  /** The newest first; `words` is the day of the version. */
  changes: { version: string; words: string; what: string }[];
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
  /** Title, label, summary, date, place and accounts of each event, folded for search. */
  readonly haystack: string[];
  /**
   * When event i was told, each time once, in order, milliseconds UTC:
   * `[tellingStart[k], tellingEnd[k])` for k from `tellingOffsets[i]` up to `tellingOffsets[i + 1]`.
   */
  readonly tellingOffsets: Uint32Array;
  readonly tellingStart: Float64Array;
  readonly tellingEnd: Float64Array;
}

/** Text without regard to case, accents and what sets thousands apart. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/g, '$1')
    .toLowerCase();
}

/** All that is told of an event, for search. */
const searchable = (event: Event) =>
  folded(
    [
      event.title,
      event.label,
      event.summary,
      event.when.words,
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
  const sourceById = new Map(sources.map((source) => [source.id, source]));
  let told: Pick<Index, 'tellingOffsets' | 'tellingStart' | 'tellingEnd'> | undefined;
  // Only the clock of tellings needs them.
  const tellings = () => (told ??= tellingArrays(events, sourceById));
  return {
    ...dataset,
    eventIndex: new Map(events.map((event, i) => [event.id, i])),
    placeIndex,
    sourceById,
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
    get tellingOffsets() {
      return tellings().tellingOffsets;
    },
    get tellingStart() {
      return tellings().tellingStart;
    },
    get tellingEnd() {
      return tellings().tellingEnd;
    },
  };
}

function tellingArrays(events: Event[], sourceById: Index['sourceById']) {
  const tellings = events.map((event) => tellingsOf(event, { sourceById }));
  const tellingOffsets = new Uint32Array(events.length + 1);
  tellings.forEach(({ length }, i) => (tellingOffsets[i + 1] = tellingOffsets[i]! + length));
  return {
    tellingOffsets,
    tellingStart: Float64Array.from(tellings.flat(), ([start]) => start),
    tellingEnd: Float64Array.from(tellings.flat(), ([, end]) => end),
  };
}

/** Whether accounts of the event differ from it or from each other. */
export const differs = (event: Event) =>
  event.accounts.some((account) => account.differs || account.place);

/** Positions of events by their ids; unknown ones are passed over. */
export const positionsOf = (
  ids: readonly string[],
  { eventIndex }: Pick<Index, 'eventIndex'>,
): ReadonlySet<number> => new Set(ids.flatMap((id) => eventIndex.get(id) ?? []));
