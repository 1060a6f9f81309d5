/**
 * The one schema of the dataset's files. Types are inferred from it, the JSON Schema for editors is
 * generated from it, and `checks.ts` adds what a shape cannot say. It never reaches the browser.
 */
import * as v from 'valibot';
import { STATUSES, VERDICTS } from './dataset';
import { isWhen } from './when';
import { notWhen } from './when-remedy';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const YEAR = '-?\\d{4}';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const DATE = new RegExp(`^${YEAR}-${MONTH}-${DAY}$`);
const BOUND = new RegExp(`^${YEAR}(-${MONTH}(-${DAY})?)?$`);
const SINGLE = `${YEAR}(-${MONTH}(-${DAY})?)?[~?]?`;
/** The accepted EDTF forms, for other people's validators; `isWhen` also knows the length of each month. */
const EDTF = new RegExp(
  `^(${SINGLE}(/(${SINGLE}|\\.\\.))?|\\.\\./${SINGLE}` +
    `|\\[(${SINGLE}(\\.\\.(${SINGLE})?|,${SINGLE})|\\.\\.${SINGLE})\\])$`,
);
const ADDRESS = /^https?:\/\/[^\s"<>]+$/;

/** A schema with the words an editor shows beside the field. */
const told = <S extends v.GenericSchema>(description: string, schema: S) =>
  v.pipe(schema, v.description(description));

// A message says what is wrong and, after its last semicolon, what to do about it.
const id = v.pipe(
  v.string(),
  v.regex(
    SLUG,
    ({ input }) =>
      `"${input}" is not an id; write lower-case letters, digits and single hyphens: lima-2009`,
  ),
  v.examples(['lima-2009']),
);
const line = v.pipe(v.string(), v.regex(/\S/, 'is empty; write it, or leave the whole field out'));
const text = v.strictObject({ en: line, es: line });
/** A localised text of at most `most` characters in each language. */
const short = (most: number) => {
  const one = v.pipe(
    line,
    v.maxLength(
      most,
      ({ input }) => `has ${input.length} characters; shorten it to at most ${most}`,
    ),
  );
  return v.strictObject({ en: one, es: one });
};
const when = v.pipe(
  v.string(),
  v.regex(EDTF, ({ input }) => notWhen(input)),
  v.check(isWhen, ({ input }) => notWhen(input)),
  v.examples(['2006-07-19']),
);
const day = v.pipe(
  v.string(),
  v.regex(DATE, ({ input }) => `"${input}" is not a day; write 2011-06-30`),
  v.check(isWhen, ({ input }) => `"${input}" is not a day of the calendar; write 2011-06-30`),
  v.examples(['2011-06-30']),
);
const bound = v.pipe(
  v.string(),
  v.regex(
    BOUND,
    ({ input }) => `"${input}" is not a bound of the window; write 2006, 2006-07 or 2006-07-19`,
  ),
  v.check(
    isWhen,
    ({ input }) => `"${input}" is not in the calendar; write 2006, 2006-07 or 2006-07-19`,
  ),
  v.examples(['2005-06']),
);
const address = v.pipe(
  v.string(),
  v.regex(
    ADDRESS,
    ({ input }) => `"${input}" is not a web address; write one that begins with https://`,
  ),
  v.examples(['https://…']),
);
const degrees = (most: number, what: string) => {
  const refused = ({ input }: { input: number }) =>
    `${input} is not a ${what}; write degrees from -${most} to ${most}, latitude first`;
  return v.pipe(
    v.number(),
    v.minValue(-most, refused),
    v.maxValue(most, refused),
    v.description(what),
  );
};
const point = v.pipe(
  v.strictTuple([degrees(90, 'latitude'), degrees(180, 'longitude')]),
  v.examples([[-12.04318, -77.02824]]),
);
const whole = v.pipe(
  v.number(),
  v.integer(({ input }) => `${input} is not a whole number; write one without a fraction`),
  v.minValue(1, ({ input }) => `${input} is below 1; write a whole number from 1 on`),
);

/** A list with at least one entry of `item`; `what` says which. */
const some = <S extends v.GenericSchema>(item: S, what: string) =>
  v.pipe(v.array(item), v.minLength(1, `is empty; name at least one ${what}`));
/** What was added, lost or altered on the way. */
const change = v.union([v.literal('not-compared'), text]);
const locator = v.optional(told('Where in the source: ¶7, p. 12', line));

export const Category = v.strictObject({
  id,
  label: told('Above its lane, in the list and on the card', text),
  short: told('Where room is short: at most 14 characters', short(14)),
  sign: told(
    'The sign drawn for it',
    v.picklist(['saltire', 'portico', 'discs', 'columns', 'headline']),
  ),
});

export const Frame = v.strictObject({
  id,
  label: told('On its button: at most 12 characters', short(12)),
  bounds: told(
    'South-west and north-east corner, degrees: [latitude, longitude]',
    v.strictTuple([point, point]),
  ),
});

export const Change = v.strictObject({
  version: told('The version that brought it', day),
  what: told('What is new or different in it', text),
});

/** One host, so no `{s}`; its name alone goes into the policy of the pages. */
const TILES =
  /^https:\/\/[a-z0-9.-]+(:\d+)?\/(?=\S*\{z\})(?=\S*\{x\})(?=\S*\{y\})([^\s"'<>{}]|\{[zxy]\})*$/;

export const Streets = v.strictObject({
  address: told(
    'The address of its tiles, by https, with {z}, {x} and {y}',
    v.pipe(
      v.string(),
      v.regex(
        TILES,
        ({ input }) =>
          `"${input}" is not the address of tiles; write that of one host by https, with {z}, {x} and {y}: https://tile.example.org/{z}/{x}/{y}.png`,
      ),
      v.examples(['https://tile.example.org/{z}/{x}/{y}.png']),
    ),
  ),
  credit: told('Whom its terms ask to name; shown while it is on', text),
  most: told(
    'The largest zoom it has tiles for, at most 22',
    v.pipe(
      whole,
      v.maxValue(
        22,
        ({ input }) => `${input} is above 22; write the largest zoom it has tiles for`,
      ),
    ),
  ),
});

export const DatasetFile = v.strictObject({
  $schema: v.optional(told('The schema this file follows', v.string())),
  title: text,
  dek: told('One line under the title', text),
  description: told('What the dataset is, in a few sentences', text),
  version: told('The day of this state of the dataset; nothing in it lies after', day),
  languages: v.strictTuple([v.literal('en'), v.literal('es')]),
  licence: v.strictObject({ name: line, address }),
  editor: told('Who answers for the dataset', text),
  corrections: told('Where a reader asks for a correction', address),
  opening: told(
    'The window shown first, inclusive at both ends: 2006, 2006-07 or 2006-07-19',
    v.strictObject({ from: bound, to: bound }),
  ),
  note: told('The calm note before the first killing', text),
  article: told('The source under study: an id of sources.json', id),
  categories: told('One lane each, in this order', some(Category, 'category')),
  frames: told('The buttons that frame the map', some(Frame, 'frame')),
  streets: v.optional(
    told(
      'A street map of another host, off until a reader agrees that it sees their address; leave it out to offer none',
      Streets,
    ),
  ),
  changes: v.optional(
    told(
      'What each version brought, the newest first: its version is the one above',
      some(Change, 'version'),
    ),
  ),
});

export const Place = v.strictObject({
  id,
  kind: told(
    'How exactly it is known',
    v.picklist(['point', 'address', 'district', 'city', 'region', 'country']),
  ),
  name: told('At most 24 characters', short(24)),
  within: v.optional(told('The place this one lies in: an id of this file', id)),
  point: told(
    'A representative point, degrees: [latitude, longitude]; for a country or region it only carries the badge',
    point,
  ),
  radius: v.optional(
    told(
      'How far from the point the place reaches, km: a drawing convention, for cities and districts',
      v.pipe(
        v.number(),
        v.gtValue(0, ({ input }) => `${input} is not above 0; write kilometres`),
      ),
    ),
  ),
  outline: v.optional(
    told(
      'Its outline in the base map, ISO 3166: for countries and regions',
      v.pipe(
        v.string(),
        v.regex(
          /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
          ({ input }) => `"${input}" is not an ISO 3166 code; write one such as PE or MX-MIC`,
        ),
        v.examples(['PE']),
      ),
    ),
  ),
  geonames: v.optional(told('Its GeoNames id', whole)),
  wikidata: v.optional(
    told(
      'Its Wikidata id',
      v.pipe(
        v.string(),
        v.regex(
          /^Q\d+$/,
          ({ input }) => `"${input}" is not a Wikidata id; write one such as Q2868`,
        ),
        v.examples(['Q2868']),
      ),
    ),
  ),
  from: told('Where point and radius come from', text),
  note: v.optional(text),
});

export const Actor = v.strictObject({
  id,
  kind: v.picklist(['person', 'organisation', 'group']),
  name: told('A name, or a description: see the naming rules', text),
  role: told('The public role', text),
});

export const Source = v.strictObject({
  id,
  kind: v.picklist(['cable', 'article', 'report', 'press', 'book', 'page', 'speaker']),
  name: told(
    'How we call it in a sentence, at most 32 characters: "the cable", "BBC News"',
    short(32),
  ),
  title: v.optional(told('As printed, in its own language', line)),
  author: v.optional(line),
  publisher: v.optional(line),
  published: v.optional(told('Its date, EDTF; left out where it is not known', when)),
  language: v.optional(v.picklist(['en', 'es', 'fr', 'pt'])),
  address: v.optional(address),
  read: told(
    'How much of it we read; "heard" is for what we know only through another source',
    v.picklist(['whole', 'opening', 'heard']),
  ),
  note: v.optional(text),
});

export const Account = v.strictObject({
  id: told('Unique within its event', id),
  source: told('Who says it: an id of sources.json', id),
  locator,
  told: v.optional(
    told(
      'When the account was given, EDTF: where its source has no date of its own, or another one',
      when,
    ),
  ),
  says: told('What it says, in our words', text),
  differs: v.optional(
    told('The very words of "says" that differ from our record or from other accounts', text),
  ),
  when: v.optional(told('Its own date, where that differs', when)),
  place: v.optional(told('Its own place, where that differs: an id of places.json', id)),
  figure: v.optional(told('Its own figure, where that differs', text)),
  via: v.optional(told('The accounts of the same event that it passes on', v.array(id))),
  change: v.optional(
    told(
      'What was added, lost or altered on the way; "not-compared" where only an opening was read',
      change,
    ),
  ),
});

export const Correction = v.strictObject({
  date: told('The day it was made', day),
  what: told('What was wrong and what stands now', text),
});

export const EventPlace = v.strictObject({
  place: told('An id of places.json', id),
  role: told(
    'scene: it happened there; about: it concerns the place; named: a label only, never on the map',
    v.picklist(['scene', 'about', 'named']),
  ),
  detail: v.optional(
    told(
      'The place in words, where we know more than its name: "A restaurant in central Lima"',
      text,
    ),
  ),
});

export const EventActor = v.strictObject({
  actor: told('An id of actors.json', id),
  role: v.optional(told('In this event', text)),
});

export const EventRecord = v.strictObject({
  id: told('Part of the addresses of pages: do not change it once published', id),
  when: told('EDTF; the forms are in README.md', when),
  dating: v.optional(told('How we come to this date, where that needs saying', text)),
  category: told('An id of the categories in dataset.json', id),
  scope: told(
    'article: the article tells it; context: it does not',
    v.picklist(['article', 'context']),
  ),
  paragraphs: v.optional(told('The paragraphs of the article that tell it', v.array(whole))),
  status: told('Judges the event as the title words it', v.picklist(STATUSES)),
  title: told(
    'A sentence in the present tense without a full stop, at most 62 characters',
    short(62),
  ),
  label: told('On the timeline: at most 28 characters', short(28)),
  summary: told('One to four sentences', text),
  places: v.array(EventPlace),
  unplaced: v.optional(told('Why it is not on the map: "At sea", "Online"', text)),
  actors: v.optional(v.array(EventActor)),
  accounts: told(
    'Who says so, at least one',
    v.pipe(v.array(Account), v.minLength(1, 'is empty; every event needs at least one account')),
  ),
  corrections: v.optional(v.array(Correction)),
});

export const Compared = v.strictObject({
  source: told('What it was compared with: an id of sources.json', id),
  locator,
  says: told('What that source says of it, in our words', text),
  differs: v.optional(told('The very words of "says" that differ from the statement', text)),
});

export const ChainLink = v.strictObject({
  source: told('Who passes it on: an id of sources.json', id),
  change: v.optional(
    told(
      'What was added, lost or altered against the link before; "not-compared" where only an opening was read',
      change,
    ),
  ),
});

export const Claim = v.strictObject({
  id: told('Part of addresses: do not change it once published', id),
  paragraph: told('The paragraph of the article that makes it', whole),
  statement: told('What the article states, in our words', text),
  differs: v.optional(
    told('The very words of "statement" that other sources do not bear out', text),
  ),
  verdict: told('The closed list of README.md', v.picklist(VERDICTS)),
  finding: told('What checking shows, in one to three sentences', text),
  compared: told('What it was compared with', some(Compared, 'source')),
  chain: told(
    'Who told it to whom: the earliest first, the article last',
    some(ChainLink, 'source'),
  ),
  events: told('The events it rests on: ids of events.json', some(id, 'event')),
});

export const Row = v.strictObject({
  id: told('For columns the year: "2003"', id),
  name: told('Beside its bar or under its column', text),
  value: v.number(),
  upTo: v.optional(told('Where the source gives a range: its upper end', v.number())),
  source: v.optional(told('Where it is not the source of the measure: an id of sources.json', id)),
  locator,
  note: v.optional(text),
});

export const Measure = v.strictObject({
  id: told('Unique within its series', id),
  title: text,
  unit: told('"tonnes", "people"', text),
  form: told(
    'columns: one for each year, along time; bars: side by side',
    v.picklist(['columns', 'bars']),
  ),
  source: told('Who gives the figures: an id of sources.json', id),
  locator,
  rows: some(Row, 'figure'),
});

export const Series = v.strictObject({
  id: told('The first part of {series/measure/row} in a text', id),
  title: text,
  events: told('The events whose figures these are: ids of events.json', some(id, 'event')),
  notShown: told('What the figures do not show', text),
  measures: some(Measure, 'measure'),
});

export const Step = v.strictObject({
  id: told('Part of addresses: do not change it once published', id),
  heading: told('At most 60 characters', short(60)),
  text: told('60 to 110 words in each language', text),
  from: told('First bound of the window, inclusive: 2006, 2006-07 or 2006-07-19', bound),
  to: told('Last bound of the window, inclusive', bound),
  frame: v.optional(told('Where the map goes: an id of the frames in dataset.json', id)),
  place: v.optional(told('Where the map goes: an id of places.json', id)),
  event: told('The event selected, inside the window: an id of events.json', id),
  also: v.optional(told('Other events that keep their labels: ids of events.json', v.array(id))),
  sources: told('What we know it from: ids of sources.json', some(id, 'source')),
  notFound: v.optional(told('What we looked for and could not find', text)),
});

export const Narrative = v.strictObject({
  id,
  title: text,
  dek: told('One line under the title', text),
  steps: some(Step, 'step'),
});

const spellings = v.optional(v.array(line));
export const Term = v.strictObject({
  id,
  term: text,
  forms: v.optional(
    told(
      'Other spellings of it to recognise in texts',
      v.strictObject({ en: spellings, es: spellings }),
    ),
  ),
  meaning: told('In one or two sentences', text),
  source: v.optional(told('Where the meaning comes from: an id of sources.json', id)),
});

/** The files of `data/`, by name, in the order they are read. */
export const files = {
  'dataset.json': DatasetFile,
  'places.json': v.array(Place),
  'actors.json': v.array(Actor),
  'sources.json': v.array(Source),
  'events.json': v.array(EventRecord),
  'claims.json': v.array(Claim),
  'series.json': v.array(Series),
  'narratives.json': v.array(Narrative),
  'glossary.json': v.array(Term),
} as const;

export type FileName = keyof typeof files;

/** What a dataset may do without: a missing file is an empty list. */
export const OPTIONAL: ReadonlySet<FileName> = new Set([
  'claims.json',
  'series.json',
  'narratives.json',
  'glossary.json',
]);

export type Language = 'en' | 'es';
export type Text = Record<Language, string>;
export type DatasetFile = v.InferOutput<typeof DatasetFile>;
export type PlaceRecord = v.InferOutput<typeof Place>;
export type ActorRecord = v.InferOutput<typeof Actor>;
export type SourceRecord = v.InferOutput<typeof Source>;
export type AccountRecord = v.InferOutput<typeof Account>;
export type EventRecord = v.InferOutput<typeof EventRecord>;

export type ClaimRecord = v.InferOutput<typeof Claim>;
export type RowRecord = v.InferOutput<typeof Row>;
export type SeriesRecord = v.InferOutput<typeof Series>;
export type StepRecord = v.InferOutput<typeof Step>;
export type NarrativeRecord = v.InferOutput<typeof Narrative>;
export type TermRecord = v.InferOutput<typeof Term>;

/** The files together, as read. */
export interface Curation {
  dataset: DatasetFile;
  places: PlaceRecord[];
  actors: ActorRecord[];
  sources: SourceRecord[];
  events: EventRecord[];
  claims: ClaimRecord[];
  series: SeriesRecord[];
  narratives: NarrativeRecord[];
  glossary: TermRecord[];
}
