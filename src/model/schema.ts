/**
 * The one schema of the dataset's files. Types are inferred from it, the JSON Schema for editors is
 * generated from it, and `checks.ts` adds what a shape cannot say. It never reaches the browser.
 */
import * as v from 'valibot';
import { isWhen } from './when';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DATE = /^-?\d{4}-\d{2}-\d{2}$/;
/** The characters of the accepted EDTF forms; `isWhen` says which combinations hold. */
const EDTF = /^[[\]./,~?0-9-]+$/;
const ADDRESS = /^https?:\/\/[^\s"<>]+$/;

const id = v.pipe(
  v.string(),
  v.regex(SLUG, 'is not an id; write lower-case letters, digits and single hyphens: lima-2009'),
);
const line = v.pipe(v.string(), v.regex(/\S/, 'is empty; write it, or leave the field out'));
const text = v.strictObject({ en: line, es: line });
/** A localised text of at most `most` characters in each language. */
const short = (most: number) => {
  const one = v.pipe(
    line,
    v.maxLength(most, ({ input }) => `has ${input.length} characters; at most ${most} fit`),
  );
  return v.strictObject({ en: one, es: one });
};
const when = v.pipe(
  v.string(),
  v.regex(EDTF, ({ input }) => `"${input}" is not an EDTF date; write 2006-07-19`),
  v.check(isWhen, ({ input }) => `"${input}" is not an EDTF date; ${remedy(input)}`),
);
const day = v.pipe(
  v.string(),
  v.regex(DATE, ({ input }) => `"${input}" is not a day; write 2011-06-30`),
  v.check(isWhen, ({ input }) => `"${input}" is not a day; write 2011-06-30`),
);
const address = v.pipe(
  v.string(),
  v.regex(ADDRESS, 'is not a web address; write one that begins with https://'),
);
const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
const point = v.strictTuple([latitude, longitude]);

/** What to write instead of a date the schema refuses. */
function remedy(input: string): string {
  const parts = /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(input);
  if (parts) {
    const padded = [parts[1], ...parts.slice(2).flatMap((p) => (p ? [p.padStart(2, '0')] : []))];
    if (isWhen(padded.join('-'))) return `write ${padded.join('-')}`;
  }
  if (/T|:/.test(input)) return 'times of day are not kept; write 2006-07-19';
  if (/^\/|\/$/.test(input)) {
    return `an open end is written "..": ${input.replace(/^\//, '../').replace(/\/$/, '/..')}`;
  }
  return 'write 2006-07-19, 2006-07, 2006, 2008~, 2007?, 2009-11-05/2009-11-06 or [2006-11-21..2008-09-28]';
}

export const Category = v.strictObject({
  id,
  label: text,
  short: short(14),
  sign: v.picklist(['saltire', 'portico', 'discs', 'columns', 'headline']),
});

export const Frame = v.strictObject({
  id,
  label: short(12),
  /** South-west and north-east corners, degrees. */
  bounds: v.strictTuple([point, point]),
});

export const DatasetFile = v.strictObject({
  $schema: v.optional(v.string()),
  title: text,
  dek: text,
  description: text,
  version: day,
  languages: v.strictTuple([v.literal('en'), v.literal('es')]),
  licence: v.strictObject({ name: line, address }),
  editor: text,
  corrections: address,
  opening: v.strictObject({ from: when, to: when }),
  note: text,
  article: id,
  categories: v.pipe(v.array(Category), v.minLength(1, 'is empty; name at least one category')),
  frames: v.pipe(v.array(Frame), v.minLength(1, 'is empty; name at least one frame')),
});

export const Place = v.strictObject({
  id,
  kind: v.picklist(['point', 'address', 'district', 'city', 'region', 'country']),
  name: short(24),
  /** The place this one lies in. */
  within: v.optional(id),
  /** A representative point, degrees: latitude, longitude. */
  point,
  /** How far from the point the place reaches, km: a drawing convention. */
  radius: v.optional(v.pipe(v.number(), v.gtValue(0, 'is not above 0; give kilometres'))),
  /** The id of its outline in the base map: ISO 3166. */
  outline: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'is not an ISO 3166 code; write PE or MX-MIC'))),
  geonames: v.optional(v.pipe(v.number(), v.integer())),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q\d+$/, 'is not a Wikidata id; write Q2868'))),
  /** Where point and radius come from. */
  from: text,
  note: v.optional(text),
});

export const Actor = v.strictObject({
  id,
  kind: v.picklist(['person', 'organisation', 'group']),
  name: text,
  role: text,
});

export const Source = v.strictObject({
  id,
  kind: v.picklist(['cable', 'article', 'report', 'press', 'book', 'page', 'speaker']),
  /** How we call it in a sentence: "the cable", "BBC News". */
  name: short(32),
  /** As printed, in its own language. */
  title: v.optional(line),
  author: v.optional(line),
  publisher: v.optional(line),
  published: v.optional(when),
  language: v.optional(v.picklist(['en', 'es', 'fr', 'pt'])),
  address: v.optional(address),
  /** How much of it we read; `heard` is for speakers, known only through another source. */
  read: v.picklist(['whole', 'opening', 'heard']),
  note: v.optional(text),
});

export const Account = v.strictObject({
  id,
  source: id,
  /** Where in the source: ¶7, p. 12. */
  locator: v.optional(line),
  /** What it says, in our words. */
  says: text,
  /** The words of `says` that differ from our record or from other accounts. */
  differs: v.optional(text),
  /** Its own date, where that differs. */
  when: v.optional(when),
  /** Its own place, where that differs. */
  place: v.optional(id),
  /** Its own figure, where that differs. */
  figure: v.optional(text),
  /** The accounts of the same event that it passes on. */
  via: v.optional(v.array(id)),
  /** What was added, lost or altered on the way. */
  change: v.optional(v.union([v.literal('not-compared'), text])),
});

export const Correction = v.strictObject({ date: day, what: text });

export const EventRecord = v.strictObject({
  id,
  when,
  /** How we come to this date, where that needs saying. */
  dating: v.optional(text),
  category: id,
  scope: v.picklist(['article', 'context']),
  /** The article's paragraphs that tell it. */
  paragraphs: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  status: v.picklist(['confirmed', 'reported', 'single-source', 'contradicted', 'planned']),
  title: short(62),
  label: short(28),
  summary: text,
  places: v.array(
    v.strictObject({
      place: id,
      role: v.picklist(['scene', 'about', 'named']),
      /** The place in words, where we know more than its name: "A restaurant in central Lima". */
      detail: v.optional(text),
    }),
  ),
  /** Why it is not on the map: "At sea", "Online". */
  unplaced: v.optional(text),
  actors: v.optional(v.array(v.strictObject({ actor: id, role: v.optional(text) }))),
  accounts: v.pipe(
    v.array(Account),
    v.minLength(1, 'is empty; every event needs at least one account'),
  ),
  corrections: v.optional(v.array(Correction)),
});

/** The files of `data/`, by name, in the order they are read. */
export const files = {
  'dataset.json': DatasetFile,
  'places.json': v.array(Place),
  'actors.json': v.array(Actor),
  'sources.json': v.array(Source),
  'events.json': v.array(EventRecord),
} as const;

export type Language = 'en' | 'es';
export type Text = Record<Language, string>;
export type DatasetFile = v.InferOutput<typeof DatasetFile>;
export type PlaceRecord = v.InferOutput<typeof Place>;
export type ActorRecord = v.InferOutput<typeof Actor>;
export type SourceRecord = v.InferOutput<typeof Source>;
export type AccountRecord = v.InferOutput<typeof Account>;
export type EventRecord = v.InferOutput<typeof EventRecord>;

/** The five files together, as read. */
export interface Curation {
  dataset: DatasetFile;
  places: PlaceRecord[];
  actors: ActorRecord[];
  sources: SourceRecord[];
  events: EventRecord[];
}
