import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { lineOf as printed, loadCuration, readCuration, type Problem } from '../../src/build/read-curation';
import { schemaFiles } from '../../src/build/json-schema';
import type { Curation, FileName } from '../../src/model/schema';
import { curation } from '../fixtures/curation';
import { at, lineOf, textsOf, withFolder, type Path } from '../fixtures/folder';

const NAMES: FileName[] = ['dataset.json', 'places.json', 'actors.json', 'sources.json', 'events.json'];
const contentOf = (from: Curation, file: FileName) => from[file.replace('.json', '') as keyof Curation];

/** What is found in the fixture after `breaking` it; the folder's name is left out. */
function found(breaking: (curation: Curation) => void): { problems: Problem[]; broken: Curation } {
  const broken = curation();
  breaking(broken);
  const { problems } = withFolder(textsOf(broken), (folder) => readCuration(folder));
  return { problems: problems.map((problem) => ({ ...problem, file: problem.file.split('/').at(-1)! })), broken };
}

/** Overwrites or, with `undefined`, deletes what stands at a path. */
function put(curation: Curation, file: FileName, path: Path, value: unknown) {
  const holder = at(contentOf(curation, file), path.slice(0, -1)) as Record<string | number, unknown>;
  if (value === undefined) delete holder[path.at(-1)!];
  else holder[path.at(-1)!] = value;
}

/** How a path reads in an error. */
function field(content: unknown, path: Path): string {
  return path
    .flatMap((key, i) => {
      if (typeof key === 'string') return key;
      const entry = at(content, path.slice(0, i + 1)) as Record<string, string> | null;
      if (typeof entry === 'object') return entry?.id ?? entry?.place ?? entry?.actor ?? `#${key + 1}`;
      return path.length === 1 ? `#${key + 1}` : [];
    })
    .join('.');
}

test('the invented dataset has no problems', () => {
  expect(found(() => {}).problems).toEqual([]);
});

// ── Every required field ────────────────────────────────────────────────────────────────────────

interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema | false;
  anyOf?: JsonSchema[];
}

const { 'dataset.schema.json': generated } = await schemaFiles();
const $defs = (JSON.parse(generated!) as JsonSchema).$defs!;

/** The paths of all required fields in the fixture, once for each field of the schema. */
function requiredFields(file: FileName): Path[] {
  const seen = new Set<string>();
  const paths: Path[] = [];
  const walk = (schema: JsonSchema, value: unknown, path: Path) => {
    if (schema.$ref) return walk($defs[schema.$ref.replace('#/$defs/', '')]!, value, path);
    for (const option of schema.anyOf ?? []) if (typeof value === 'object') walk(option, value, path);
    if (Array.isArray(value)) {
      value.forEach((entry, i) => schema.items && walk(schema.items, entry, [...path, i]));
    } else if (typeof value === 'object') {
      for (const key of schema.required ?? []) {
        const kind = [...path.filter((part) => typeof part === 'string'), key].join('.');
        if (!seen.has(kind)) paths.push([...path, key]);
        seen.add(kind);
      }
      for (const [key, inner] of Object.entries(schema.properties ?? {})) {
        const entry = (value as Record<string, unknown>)[key];
        if (entry !== undefined) walk(inner, entry, [...path, key]);
      }
    }
  };
  walk($defs[file]!, contentOf(curation(), file), []);
  return paths;
}

const required = NAMES.flatMap((file) => requiredFields(file).map((path) => ({ file, path })));

test('the fields required of a record are those its readers rely on', () => {
  const own = (file: FileName) =>
    required.filter((r) => r.file === file && r.path.length <= (file === 'dataset.json' ? 1 : 2)).map((r) => r.path.at(-1));
  expect(own('dataset.json')).toEqual(
    'title dek description version languages licence editor corrections opening note article categories frames'.split(' '),
  );
  expect(own('places.json')).toEqual('id kind name point from'.split(' '));
  expect(own('actors.json')).toEqual('id kind name role'.split(' '));
  expect(own('sources.json')).toEqual('id kind name read'.split(' '));
  expect(own('events.json')).toEqual(
    'id when category scope status title label summary places accounts'.split(' '),
  );
});

describe('a required field left out is named with its line and what to write', () => {
  test.each(required.map(({ file, path }) => [`${file} ${path.join('.')}`, file, path] as const))(
    '%s',
    (_, file, path) => {
      const { problems, broken } = found((c) => put(c, file, path, undefined));
      const name = path.at(-1)!;
      expect(problems).toContainEqual({
        file,
        line: lineOf(contentOf(broken, file), path.slice(0, -1)),
        field: field(contentOf(broken, file), path),
        message: 'is missing',
        remedy: expect.stringMatching(new RegExp(`^write "${name}": \\S`)) as string,
      });
    },
  );
});

test('the remedy for a missing field shows what its value looks like', () => {
  const remedyFor = (file: FileName, path: Path) => found((c) => put(c, file, path, undefined)).problems[0]!.remedy;
  expect(remedyFor('events.json', [0, 'summary'])).toBe('write "summary": { "en": "…", "es": "…" }');
  expect(remedyFor('events.json', [0, 'summary', 'es'])).toBe('write "es": "…"');
  expect(remedyFor('events.json', [0, 'when'])).toBe('write "when": "2006-07-19"');
  expect(remedyFor('events.json', [0, 'scope'])).toBe('write "scope": one of "article", "context"');
  expect(remedyFor('places.json', [0, 'point'])).toBe('write "point": [-12.04318,-77.02824]');
  expect(remedyFor('dataset.json', ['languages'])).toBe('write "languages": ["en", "es"]');
  expect(remedyFor('dataset.json', ['opening'])).toBe('write "opening": { "from": …, "to": … }');
});

// ── Every check ─────────────────────────────────────────────────────────────────────────────────

interface Case {
  what: string;
  file: FileName;
  /** Where the problem is reported. */
  path: Path;
  /** What stands there now; or `breaking` says how to get there. */
  value?: unknown;
  breaking?: (curation: Curation) => void;
  message: string | RegExp;
  remedy: string | RegExp;
}

const text = (en: string, es = `${en} (es)`) => ({ en, es });

const cases: Case[] = [
  // Shape
  { what: 'an unknown field near a known one', file: 'events.json', path: [0, 'sumary'], value: text('x'), message: '"sumary" is not a field here', remedy: 'did you mean "summary"?' },
  { what: 'an unknown field near none', file: 'actors.json', path: [0, 'colour'], value: 'red', message: '"colour" is not a field here', remedy: 'the fields are id, kind, name, role' },
  { what: 'an unknown field inside a text', file: 'events.json', path: [0, 'title', 'fr'], value: 'x', message: '"fr" is not a field here', remedy: 'the fields are en, es' },
  { what: 'an unknown field in the change of an account', file: 'events.json', path: [0, 'accounts', 1, 'change', 'enn'], value: 'x', message: '"enn" is not a field here', remedy: 'did you mean "en"?' },
  { what: 'a change in one language', file: 'events.json', path: [0, 'accounts', 1, 'change', 'es'], value: '  ', message: 'is empty', remedy: 'write it, or leave the whole field out' },
  { what: 'a change that is neither a text nor not-compared', file: 'events.json', path: [0, 'accounts', 1, 'change'], value: 'lost', message: 'is the text "lost"', remedy: 'write { "en": "…", "es": "…" }' },
  { what: 'a value of the wrong kind', file: 'events.json', path: [0, 'paragraphs'], value: '7', message: 'is the text "7"', remedy: 'write a list: [ a number ]' },
  { what: 'a null', file: 'sources.json', path: [0, 'title'], value: null, message: 'is null', remedy: 'write a text in quotes: "…"' },
  { what: 'a list for a text', file: 'sources.json', path: [0, 'title'], value: ['x'], message: 'is a list', remedy: 'write a text in quotes: "…"' },
  { what: 'an object for a text', file: 'sources.json', path: [0, 'title'], value: text('x'), message: 'is an object { … }', remedy: 'write a text in quotes: "…"' },
  { what: 'a number for a text', file: 'sources.json', path: [0, 'name', 'en'], value: 7, message: 'is the number 7', remedy: 'write a text in quotes: "…"' },
  { what: 'a text for an object', file: 'events.json', path: [0, 'title'], value: 'Kites', message: 'is the text "Kites"', remedy: 'write { "en": "…", "es": "…" }' },
  { what: 'a record that is none', file: 'actors.json', path: [1], value: 5, message: 'is the number 5', remedy: 'write { "id": …, "kind": …, "name": …, "role": … }' },
  { what: 'another language', file: 'dataset.json', path: ['languages', 1], value: 'qu', message: 'is the text "qu"', remedy: 'write "es"' },
  { what: 'a third language', file: 'dataset.json', path: ['languages', 2], value: 'fr', message: 'is one entry too many', remedy: 'write ["en", "es"]' },
  { what: 'an empty text', file: 'events.json', path: [0, 'summary', 'es'], value: '', message: 'is empty', remedy: 'write it, or leave the whole field out' },
  { what: 'a title too long', file: 'events.json', path: [0, 'title', 'es'], value: 'x'.repeat(63), message: 'has 63 characters', remedy: 'shorten it to at most 62' },
  { what: 'a label too long', file: 'events.json', path: [0, 'label', 'en'], value: 'x'.repeat(29), message: 'has 29 characters', remedy: 'shorten it to at most 28' },
  { what: 'an id with capitals', file: 'actors.json', path: [1, 'id'], value: 'Kite_Club', message: '"Kite_Club" is not an id', remedy: /^write lower-case letters/ },
  { what: 'a word outside its list, near one of it', file: 'events.json', path: [0, 'status'], value: 'confirmd', message: /^"confirmd" is not one of confirmed, reported/, remedy: 'did you mean "confirmed"?' },
  { what: 'a word outside its list, near none', file: 'sources.json', path: [0, 'kind'], value: 'video', message: /^"video" is not one of cable/, remedy: 'write one of these' },
  { what: 'a date without its zeros', file: 'events.json', path: [0, 'when'], value: '2006-7-19', message: '"2006-7-19" is not an EDTF date', remedy: 'write 2006-07-19' },
  { what: 'a day that is not in the calendar', file: 'events.json', path: [0, 'when'], value: '2009-02-29', message: '"2009-02-29" is not a day of the calendar', remedy: /^write the month alone/ },
  { what: 'an interval that ends before it begins', file: 'events.json', path: [0, 'when'], value: '[2008..2007]', message: '"[2008..2007]" ends before it begins', remedy: 'write [2007..2008]' },
  { what: 'the date of an account', file: 'events.json', path: [0, 'accounts', 1, 'when'], value: 'c. 2005', message: '"c. 2005" is not an EDTF date', remedy: 'write 2005~' },
  { what: 'the date of a source', file: 'sources.json', path: [0, 'published'], value: '25 November 2009', message: '"25 November 2009" is not an EDTF date', remedy: 'write 2009-11-25' },
  { what: 'a correction without a day', file: 'events.json', path: [0, 'corrections', 0, 'date'], value: '2019', message: '"2019" is not a day', remedy: 'write 2011-06-30' },
  { what: 'a version that is not in the calendar', file: 'dataset.json', path: ['version'], value: '2019-02-30', message: '"2019-02-30" is not a day of the calendar', remedy: 'write 2011-06-30' },
  { what: 'a bound of the opening that is no bound', file: 'dataset.json', path: ['opening', 'to'], value: '2010~', message: '"2010~" is not a bound of the window', remedy: 'write 2006, 2006-07 or 2006-07-19' },
  { what: 'a bound of the opening that is not in the calendar', file: 'dataset.json', path: ['opening', 'to'], value: '2010-02-30', message: '"2010-02-30" is not in the calendar', remedy: 'write 2006, 2006-07 or 2006-07-19' },
  { what: 'an address that runs script', file: 'sources.json', path: [0, 'address'], value: 'javascript:alert(1)', message: '"javascript:alert(1)" is not a web address', remedy: 'write one that begins with https://' },
  { what: 'an address without its beginning', file: 'dataset.json', path: ['corrections'], value: 'example.org', message: '"example.org" is not a web address', remedy: 'write one that begins with https://' },
  { what: 'a latitude beyond the pole', file: 'places.json', path: [3, 'point', 0], value: -97, message: '-97 is not a latitude', remedy: 'write degrees from -90 to 90, latitude first' },
  { what: 'a longitude beyond the date line', file: 'places.json', path: [3, 'point', 1], value: 187, message: '187 is not a longitude', remedy: 'write degrees from -180 to 180, latitude first' },
  { what: 'a point of three numbers', file: 'places.json', path: [3, 'point', 2], value: 5, message: 'is one entry too many', remedy: 'write [-12.04318,-77.02824]' },
  { what: 'a radius of nothing', file: 'places.json', path: [3, 'radius'], value: 0, message: '0 is not above 0', remedy: 'write kilometres' },
  { what: 'an outline in words', file: 'places.json', path: [0, 'outline'], value: 'Peru', message: '"Peru" is not an ISO 3166 code', remedy: 'write one such as PE or MX-MIC' },
  { what: 'a GeoNames id with a fraction', file: 'places.json', path: [3, 'geonames'], value: 3.5, message: '3.5 is not a whole number', remedy: 'write one without a fraction' },
  { what: 'a paragraph below the first', file: 'events.json', path: [0, 'paragraphs', 1], value: 0, message: '0 is below 1', remedy: 'write a whole number from 1 on' },
  { what: 'a Wikidata id without its Q', file: 'places.json', path: [3, 'wikidata'], value: '2868', message: '"2868" is not a Wikidata id', remedy: 'write one such as Q2868' },
  { what: 'no categories', file: 'dataset.json', path: ['categories'], value: [], message: 'is empty', remedy: 'name at least one category' },
  { what: 'no frames', file: 'dataset.json', path: ['frames'], value: [], message: 'is empty', remedy: 'name at least one frame' },
  { what: 'an event without an account', file: 'events.json', path: [1, 'accounts'], value: [], message: 'is empty', remedy: 'every event needs at least one account' },

  // Ids
  ...(['places.json', 'actors.json', 'sources.json', 'events.json'] as const).map((file): Case => ({
    what: `the same id twice in ${file}`,
    file,
    path: [1, 'id'],
    breaking: (c) => put(c, file, [1, 'id'], at(contentOf(c, file), [0, 'id'])),
    message: /^"[a-z-]+" is there already$/,
    remedy: 'rename one of the two, and what refers to it',
  })),
  { what: 'the same category twice', file: 'dataset.json', path: ['categories', 1, 'id'], value: 'feasts', message: '"feasts" is there already', remedy: 'rename one of the two, and what refers to it' },
  { what: 'the same frame twice', file: 'dataset.json', path: ['frames', 1, 'id'], breaking: (c) => c.dataset.frames.push(structuredClone(c.dataset.frames[0]!)), message: '"all" is there already', remedy: 'rename one of the two, and what refers to it' },
  { what: 'the same account twice in an event', file: 'events.json', path: [0, 'accounts', 2, 'id'], value: 'captain', message: '"captain" is there already', remedy: 'rename one of the two accounts' },
  { what: 'the same place twice in an event', file: 'events.json', path: [0, 'places', 1, 'place'], value: 'lima', message: '"lima" is there already', remedy: 'keep one of the two' },
  { what: 'the same actor twice in an event', file: 'events.json', path: [0, 'actors', 1, 'actor'], value: 'kite-club', message: '"kite-club" is there already', remedy: 'keep one of the two' },

  // References
  { what: 'an unknown category', file: 'events.json', path: [0, 'category'], value: 'feats', message: 'no category has the id "feats"', remedy: 'did you mean "feasts"?' },
  { what: 'an unknown place near none', file: 'events.json', path: [0, 'places', 0, 'place'], value: 'tombuctu', message: 'no place has the id "tombuctu"', remedy: 'add it to places.json' },
  { what: 'an unknown actor', file: 'events.json', path: [0, 'actors', 0, 'actor'], value: 'club-kite', message: 'no actor has the id "club-kite"', remedy: /./ },
  { what: 'an unknown source', file: 'events.json', path: [0, 'accounts', 0, 'source'], value: 'captian', message: 'no source has the id "captian"', remedy: 'did you mean "captain"?' },
  { what: 'an unknown place in an account', file: 'events.json', path: [0, 'accounts', 1, 'place'], value: 'limma', message: 'no place has the id "limma"', remedy: 'did you mean "lima"?' },
  { what: 'an account that passes on one of another event', file: 'events.json', path: [0, 'accounts', 1, 'via', 0], value: 'herald', message: 'no account of this event has the id "herald"', remedy: 'add that account' },
  { what: 'an account that passes on a misspelt one', file: 'events.json', path: [0, 'accounts', 1, 'via', 0], value: 'captan', message: 'no account of this event has the id "captan"', remedy: 'did you mean "captain"?' },
  { what: 'an unknown larger place', file: 'places.json', path: [3, 'within'], value: 'perou', message: 'no place has the id "perou"', remedy: 'did you mean "peru"?' },
  { what: 'an unknown article', file: 'dataset.json', path: ['article'], value: 'gazete', message: 'no source has the id "gazete"', remedy: 'did you mean "gazette"?' },
  { what: 'an article that is none', file: 'dataset.json', path: ['article'], value: 'almanac', message: '"almanac" is of kind book', remedy: 'name the source of kind article that is under study' },
  { what: 'a place within itself', file: 'places.json', path: [0, 'within'], breaking: (c) => { c.places[0]!.within = 'barranco'; }, message: 'lies in itself: peru → barranco → lima → peru', remedy: 'leave "within" out of the largest place' },
  { what: 'accounts that pass on each other', file: 'events.json', path: [0, 'accounts', 0, 'via'], breaking: (c) => { c.events[0]!.accounts[0]!.via = ['almanac']; }, message: 'passes on itself: captain → almanac → captain', remedy: 'name only accounts that came before it' },

  // Dates
  { what: 'an event after the version', file: 'events.json', path: [0, 'when'], value: '2020-07-01', message: '2020-07-01 lies after the version of the dataset, 2020-06-30', remedy: 'correct it, or raise "version" in dataset.json' },
  { what: 'a planned event after the version', file: 'events.json', path: [16, 'when'], value: '2020-12', message: '2020-12 lies after the version of the dataset, 2020-06-30', remedy: 'correct it, or raise "version" in dataset.json' },
  { what: 'an event that ends after the version', file: 'events.json', path: [1, 'when'], value: '2009-11-05/2021', message: '2009-11-05/2021 lies after the version of the dataset, 2020-06-30', remedy: 'correct it, or raise "version" in dataset.json' },
  { what: 'an account dated after the version', file: 'events.json', path: [0, 'accounts', 1, 'when'], value: '[2020-08..]', message: /lies after the version/, remedy: /raise "version"/ },
  { what: 'a source published after the version', file: 'sources.json', path: [0, 'published'], value: '2021', message: /lies after the version/, remedy: /raise "version"/ },
  { what: 'a correction after the version', file: 'events.json', path: [0, 'corrections', 0, 'date'], value: '2020-07-01', message: /lies after the version/, remedy: /raise "version"/ },
  { what: 'an opening the wrong way round', file: 'dataset.json', path: ['opening', 'from'], value: '2011', message: '2011 lies after the other bound, 2010', remedy: 'swap the two' },
  { what: 'an opening that shows nothing', file: 'dataset.json', path: ['opening'], breaking: (c) => { c.dataset.opening = { from: '1960', to: '1970' }; c.events.splice(12, 1); }, message: 'no event lies between 1960 and 1970', remedy: 'choose a window that shows events' },

  // Places
  { what: 'a city in the wrong country', file: 'places.json', path: [7, 'point'], value: [19.42847, -99.12766], message: /^lies \d{4} km outside Peru$/, remedy: 'correct the point, or "within"' },
  { what: 'a point with longitude first', file: 'places.json', path: [7, 'point'], value: [-75.7286, -14.068], message: /km outside Peru$/, remedy: 'write latitude first: [-14.068, -75.7286]' },
  { what: 'a district in the wrong country, two steps up', file: 'places.json', path: [4, 'point'], value: [-33.45, -70.67], message: /km outside Peru$/, remedy: 'correct the point, or "within"' },
  { what: 'a country’s own point outside it', file: 'places.json', path: [1, 'point'], value: [0, -120], message: /km outside Mexico$/, remedy: 'correct the point, or "within"' },
  { what: 'a country the base map does not draw', file: 'places.json', path: [1, 'outline'], value: 'XX', message: 'the base map has no outline "XX"', remedy: 'correct the code, or place its events somewhere the base map shows' },
  { what: 'a region the base map does not draw', file: 'places.json', path: [2, 'outline'], value: 'PE-XXX', message: 'the base map has no outline "PE-XXX"', remedy: /./ },
  { what: 'a city without a radius', file: 'places.json', path: [3, 'radius'], value: undefined, message: 'is missing: a city needs it', remedy: 'write "radius": 12, in kilometres' },
  { what: 'a district without a radius', file: 'places.json', path: [4, 'radius'], value: undefined, message: 'is missing: a district needs it', remedy: 'write "radius": 12, in kilometres' },
  { what: 'a region without an outline', file: 'places.json', path: [2, 'outline'], value: undefined, message: 'is missing: a region needs it', remedy: 'write "outline": "PE", its ISO 3166 code' },
  { what: 'a country without an outline', file: 'places.json', path: [0, 'outline'], value: undefined, message: 'is missing: a country needs it', remedy: 'write "outline": "PE", its ISO 3166 code' },
  { what: 'a country with a radius', file: 'places.json', path: [0, 'radius'], value: 500, message: 'does not belong to a country', remedy: 'leave it out, or correct "kind"' },
  { what: 'a city with an outline', file: 'places.json', path: [3, 'outline'], value: 'PE', message: 'does not belong to a city', remedy: 'leave it out, or correct "kind"' },
  { what: 'a point with a radius', file: 'places.json', path: [6, 'radius'], value: 1, message: 'does not belong to a point', remedy: 'leave it out, or correct "kind"' },
  { what: 'a frame upside down', file: 'dataset.json', path: ['frames', 0, 'bounds'], value: [[42, -120], [-22, -68]], message: 'does not run from its south-west to its north-east corner', remedy: 'write [[-22, -120], [42, -68]]' },

  // Events
  { what: 'an article event without paragraphs', file: 'events.json', path: [0, 'paragraphs'], value: undefined, message: 'is missing: the scope is article', remedy: 'write the paragraphs that tell it, "paragraphs": [7], or "scope": "context"' },
  { what: 'an article event with no paragraph in its list', file: 'events.json', path: [0, 'paragraphs'], value: [], message: 'is empty', remedy: /^write the paragraphs/ },
  { what: 'a context event with paragraphs', file: 'events.json', path: [1, 'paragraphs'], value: [4], message: 'is given, though the scope is context', remedy: 'leave it out, or write "scope": "article"' },
  { what: 'an article event without the article’s account', file: 'events.json', path: [0, 'accounts'], breaking: (c) => void c.events[0]!.accounts.pop(), message: 'has no account by the article, "gazette"', remedy: 'add what the article says, or write "scope": "context"' },
  { what: 'an event without a place that does not say why', file: 'events.json', path: [14, 'unplaced'], value: undefined, message: 'is missing: no place of this event reaches the map', remedy: /^write "unplaced": { "en": "At sea"/ },
  { what: 'an event with only a label’s place that does not say why', file: 'events.json', path: [15, 'unplaced'], value: undefined, message: 'is missing: no place of this event reaches the map', remedy: /give a place the role scene or about$/ },
  { what: 'an event with a place that says it has none', file: 'events.json', path: [0, 'unplaced'], value: text('At sea', 'En el mar'), message: 'is given, though a place reaches the map', remedy: 'leave it out, or give the places the role named' },
  { what: 'differing words that are not in the English account', file: 'events.json', path: [0, 'accounts', 1, 'differs', 'en'], value: 'in 2004', message: '"in 2004" does not occur in says.en', remedy: 'copy the words letter by letter from "It was in 2005, with 40 kites."' },
  { what: 'differing words that are not in the Spanish account', file: 'events.json', path: [0, 'accounts', 1, 'differs', 'es'], value: 'En 2005', message: '"En 2005" does not occur in says.es', remedy: /^copy the words/ },
  { what: 'a summary that was not translated', file: 'events.json', path: [0, 'summary', 'es'], value: 'People met for kite-day.', message: 'is the same as the English', remedy: 'write it in Spanish' },
  { what: 'a title that was not translated', file: 'events.json', path: [0, 'title', 'es'], value: 'The feast kite-day', message: 'is the same as the English', remedy: 'write it in Spanish' },
  { what: 'an account that was not translated', file: 'events.json', path: [0, 'accounts', 0, 'says', 'es'], value: 'It was windy in Lima.', message: 'is the same as the English', remedy: 'write it in Spanish' },
];

describe('each check names file, line, field and remedy', () => {
  test.each(cases.map((c) => [`${c.what}: ${c.file}`, c] as const))('%s', (_, c) => {
    const { problems, broken } = found(c.breaking ?? ((fixture) => put(fixture, c.file, c.path, c.value)));
    const content = contentOf(broken, c.file);
    // A field that is not there is shown where it would be written.
    const shown = at(content, c.path) === undefined ? c.path.slice(0, -1) : c.path;
    const like = (wanted: string | RegExp) =>
      (typeof wanted === 'string' ? wanted : expect.stringMatching(wanted)) as string;
    expect(problems).toContainEqual({
      file: c.file,
      line: lineOf(content, shown),
      field: field(content, c.path),
      message: like(c.message),
      remedy: like(c.remedy),
    });
  });
});

// ── The files themselves ────────────────────────────────────────────────────────────────────────

const slips: [what: string, file: FileName, edit: (text: string) => string | Uint8Array | undefined, expected: string][] = [
  ['a missing file', 'actors.json', () => undefined, 'actors.json:1  there is no such file; add it, or name the folder of the data by DATA=…'],
  ['a comma before a closing brace', 'actors.json', (t) => t.replace('"kite-club",', '"kite-club",').replace('"Vuela cometas"\n    }', '"Vuela cometas",\n    }'), 'actors.json:11  a comma stands before the closing bracket; take it out'],
  ['a comma before a closing bracket', 'actors.json', (t) => t.replace(/\}\n\]/, '},\n]'), 'actors.json:25  a comma stands before the closing bracket; take it out'],
  ['a comment', 'actors.json', (t) => t.replace('"id"', '// hello\n    "id"'), 'actors.json:3  holds a comment; take it out: JSON has none'],
  ['a key twice', 'actors.json', (t) => t.replace('"kind"', '"id": "kites",\n    "kind"'), 'actors.json:4  kites.id  stands twice in the same object; keep one of the two'],
  ['a key twice, deeper', 'events.json', (t) => t.replace('"en": "The day is on the poster."', '"en": "x",\n      "en": "y"'), 'events.json:85  kite-day.dating.en  stands twice in the same object; keep one of the two'],
  ['a missing comma', 'actors.json', (t) => t.replace('"kite-club",', '"kite-club"'), 'actors.json:4  a comma is missing before ‘"kind":’; add it'],
  ['a missing colon', 'actors.json', (t) => t.replace('"id":', '"id"'), 'actors.json:3  a colon is missing before ‘"kite-club",’; add it'],
  ['a text not closed', 'actors.json', (t) => t.replace('"kite-club",', '"kite-club,'), 'actors.json:3  a text is not closed on its line: ‘"kite-club,’; close it by a double quote'],
  ['single quotes', 'actors.json', (t) => t.replace('"kite-club"', "'kite-club'"), "actors.json:3  is not JSON at ‘'kite-club',’; write texts in double quotes, and true, false or numbers bare"],
  ['a bare key', 'actors.json', (t) => t.replace('"id"', 'id'), 'actors.json:3  is not JSON at ‘id:’; write texts in double quotes, and true, false or numbers bare'],
  ['a list not closed', 'actors.json', (t) => t.replace(/\]\n$/, ''), 'actors.json:26  a list is not closed before the end of the line or file; add ]'],
  ['a false escape', 'actors.json', (t) => t.replace('kite-club', 'kite\\club').replace('\\c', '\\q'), 'actors.json:3  a backslash that escapes nothing: ‘"kite\\qlub",’; double it'],
  ['an empty file', 'actors.json', () => '', 'actors.json:1  a value is expected, found the end of the line or file; add it'],
  ['more after the end', 'actors.json', (t) => `${t}{}`, 'actors.json:27  more follows after the end: ‘{}’; take it out'],
  ['a byte order mark', 'actors.json', (t) => `\ufeff${t}`, 'actors.json:1  begins with a byte order mark; save it as UTF-8 without one'],
  ['Latin-1', 'actors.json', (t) => Buffer.from(t.replace('Lends', 'Prestó'), 'latin1'), 'actors.json:1  is not UTF-8; save it as UTF-8 without a byte order mark'],
  ['an object for a list', 'actors.json', () => '{}', 'actors.json:1  is an object { … }; write a list: [ { "id": …, "kind": …, "name": …, "role": … } ]'],
  ['a list for an object', 'dataset.json', () => '[]', 'dataset.json:1  is a list; write { "title": …, "dek": …, "description": …, "version": …, "languages": …, "licence": …, "editor": …, "corrections": …, "opening": …, "note": …, "article": …, "categories": …, "frames": … }'],
  ['an unknown outline far down the file', 'places.json', (t) => t.replace(/\n/g, '\r\n').replace('"outline": "MX"', '"outline": "Mexico"'), 'places.json:34  mexico.outline  "Mexico" is not an ISO 3166 code; write one such as PE or MX-MIC'],
];

/** All lines printed for the fixture with one file edited as text, without the folder. */
function linesOf(file: FileName, edit: (text: string) => string | Uint8Array | undefined): string[] {
  const texts: Partial<Record<FileName, string | Uint8Array>> = textsOf(curation());
  const edited = edit(texts[file] as string);
  if (edited === undefined) delete texts[file];
  else texts[file] = edited;
  return withFolder(texts, (folder) => readCuration(folder).problems.map(printed).map((line) => line.replace(`${folder}/`, '')));
}

describe('a slip in the text of a file is named with its line', () => {
  test.each(slips)('%s', (_, file, edit, expected) => {
    expect(linesOf(file, edit)).toEqual(expect.arrayContaining([expected]));
  });
});

test('a file that cannot be read does not make the others wrong', () => {
  expect(linesOf('places.json', () => undefined)).toHaveLength(1);
  expect(linesOf('sources.json', () => '[')).toHaveLength(1);
  expect(linesOf('dataset.json', () => '')).toHaveLength(1);
});

test('a trailing comma, a comment and a broken field are all reported in one run', () => {
  const lines = linesOf('actors.json', (t) =>
    t.replace('"group"', '"grup"').replace('[\n', '[ // names\n').replace(/\}\n\]/, '},\n]'),
  );
  expect(lines.map((line) => line.split(/\s{2}/)[0])).toEqual(['actors.json:1', 'actors.json:4', 'actors.json:25']);
});

test('all problems of all files come in one run, in the order of files and lines', () => {
  const { problems } = found((c) => {
    c.events[0]!.when = '2006-7-19';
    c.events[0]!.places[0]!.place = 'limma';
    c.events[3]!.accounts = [];
    c.sources[0]!.address = 'ftp://example.org';
    c.places[3]!.within = 'perou';
    c.dataset.version = 'today';
    Object.assign(c.events[2]!, { colour: 'red', size: 5 });
  });
  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    'dataset.json version',
    'places.json lima.within',
    'sources.json gazette.address',
    'events.json kite-day.when',
    'events.json kite-day.places.limma.place',
    'events.json book-week.colour',
    'events.json book-week.size',
    'events.json tide-month.accounts',
  ]);
  const lines = problems.filter(({ file }) => file === 'events.json').map(({ line }) => line);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
});

test('what the schema refuses is not called missing as well', () => {
  const { problems } = found((c) => {
    put(c, 'places.json', [3, 'radius'], 'far');
    put(c, 'events.json', [0, 'paragraphs'], 'all');
  });
  expect(problems.map(({ field }) => field)).toEqual(['lima.radius', 'kite-day.paragraphs']);
});

test('a record without an id goes by its number', () => {
  const { problems } = found((c) => put(c, 'actors.json', [1, 'id'], undefined));
  expect(problems[0]!.field).toBe('#2.id');
});

test('a year that has begun by the version, and a port a little off the simplified coast, are fine', () => {
  const { problems } = found((c) => {
    c.events[0]!.when = '2020';
    c.places[3]!.point = [-12.05659, -77.15];
  });
  expect(problems).toEqual([]);
});

test('a place that is only a label need not be on the base map', () => {
  const { problems } = found((c) => {
    c.places.push({ ...c.places[0]!, id: 'spain', name: text('Spain', 'España'), point: [40, -4], outline: 'ES' });
    c.events[14]!.places = [{ place: 'spain', role: 'named' }];
  });
  expect(problems).toEqual([]);
});

test('without the base map the check says so instead of passing', () => {
  const { problems } = withFolder(textsOf(curation()), (folder) => readCuration(folder, null));
  expect(problems.map(printed)).toEqual([
    'public/map/base.json:1  there is no base map to check the places against; bring the file back from the repository',
  ]);
});

test('the whole line is as the editor’s guide shows it', () => {
  const [line] = linesOf('events.json', (t) => t.replace('"2006-07-19"', '"2006-7-19"'));
  expect(line).toBe('events.json:4  kite-day.when  "2006-7-19" is not an EDTF date; write 2006-07-19');
});

test('loading a broken dataset throws one error that lists every line and no stack', () => {
  const broken = curation();
  broken.events[0]!.when = '2006-7-19';
  broken.events[1]!.category = 'boats';
  withFolder(textsOf(broken), (folder) => {
    let error: Error | undefined;
    try {
      loadCuration(folder);
    } catch (thrown) {
      error = thrown as Error;
    }
    expect(error!.message.split('\n')).toHaveLength(3);
    expect(error!.stack).toBe(error!.message);
  });
  withFolder(textsOf(curation()), (folder) => expect(loadCuration(folder)).toEqual(curation()));
});

// ── The command ─────────────────────────────────────────────────────────────────────────────────

const check = (folder: string) =>
  spawnSync(process.execPath, ['src/build/run.mjs', 'src/build/check-data.ts'], {
    env: { ...process.env, DATA: folder },
    encoding: 'utf8',
  });

test('npm run check:data prints one line and ends well where nothing is wrong', { timeout: 20_000 }, () => {
  const { status, stdout } = withFolder(textsOf(curation()), check);
  expect(stdout).toMatch(/: 19 events, 9 places, 2 actors, 5 sources; no problems\n$/);
  expect(status).toBe(0);
});

test('npm run check:data prints every problem and fails where something is', { timeout: 20_000 }, () => {
  const broken = curation();
  broken.events[0]!.when = '2006-7-19';
  const { status, stderr } = withFolder(textsOf(broken), check);
  expect(stderr).toMatch(/events\.json:4 {2}kite-day\.when .*write 2006-07-19\n1 problem\n$/);
  expect(stderr).not.toMatch(/\.ts|at .*:\d+:\d+/);
  expect(status).toBe(1);
});
