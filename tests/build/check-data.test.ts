import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../src/build/json-schema';
import { lineOf as printed, loadCuration, readCuration } from '../../src/build/read-curation';
import type { FileName } from '../../src/model/schema';
import { NAMES, contentOf, field, found, linesOf, put } from '../fixtures/breaking';
import { curation } from '../fixtures/curation';
import { lineOf, textsOf, withFolder, type Path } from '../fixtures/folder';

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
    for (const option of schema.anyOf ?? [])
      if (typeof value === 'object') walk(option, value, path);
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
    required
      .filter((r) => r.file === file && r.path.length <= (file === 'dataset.json' ? 1 : 2))
      .map((r) => r.path.at(-1));
  expect(own('dataset.json')).toEqual(
    'title dek description version languages licence editor corrections opening note article categories frames'.split(
      ' ',
    ),
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
  const remedyFor = (file: FileName, path: Path) =>
    found((c) => put(c, file, path, undefined)).problems[0]!.remedy;
  expect(remedyFor('events.json', [0, 'summary'])).toBe(
    'write "summary": { "en": "…", "es": "…" }',
  );
  expect(remedyFor('events.json', [0, 'summary', 'es'])).toBe('write "es": "…"');
  expect(remedyFor('events.json', [0, 'when'])).toBe('write "when": "2006-07-19"');
  expect(remedyFor('events.json', [0, 'scope'])).toBe('write "scope": one of "article", "context"');
  expect(remedyFor('places.json', [0, 'point'])).toBe('write "point": [-12.04318,-77.02824]');
  expect(remedyFor('dataset.json', ['languages'])).toBe('write "languages": ["en", "es"]');
  expect(remedyFor('dataset.json', ['opening'])).toBe('write "opening": { "from": …, "to": … }');
});

test('a file that cannot be read does not make the others wrong', () => {
  expect(linesOf('places.json', () => undefined)).toHaveLength(1);
  expect(linesOf('sources.json', () => '[')).toHaveLength(1);
  expect(linesOf('dataset.json', () => '')).toHaveLength(1);
});

test('a trailing comma, a comment and a broken field are all reported in one run', () => {
  const lines = linesOf('actors.json', (t) =>
    t
      .replace('"group"', '"grup"')
      .replace('[\n', '[ // names\n')
      .replace(/\}\n\]/, '},\n]'),
  );
  expect(lines.map((line) => line.split(/\s{2}/)[0])).toEqual([
    'actors.json:1',
    'actors.json:4',
    'actors.json:25',
  ]);
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
    c.places.push({
      ...c.places[0]!,
      id: 'spain',
      name: { en: 'Spain', es: 'España' },
      point: [40, -4],
      outline: 'ES',
    });
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
  expect(line).toBe(
    'events.json:4  kite-day.when  "2006-7-19" is not an EDTF date; write 2006-07-19',
  );
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

test('no content makes the check throw, and every problem says what to do', () => {
  const paths = NAMES.flatMap((file) =>
    pathsIn(contentOf(curation(), file)).map((path) => ({ file, path })),
  );
  const change = fc.record({
    at: fc.constantFrom(...paths),
    value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined)),
  });
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const texts = curation();
      for (const {
        at: { file, path },
        value,
      } of changes) {
        try {
          put(texts, file, path, value);
        } catch {
          // An earlier change took away what this one would have changed.
        }
      }
      const problems = withFolder(textsOf(texts), (folder) => readCuration(folder).problems);
      for (const { line, message, remedy } of problems) {
        expect(line).toBeGreaterThan(0);
        expect(message && remedy).toMatch(/\S/);
      }
    }),
    { numRuns: 150 },
  );
});

/** The paths of all values, containers included. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? inside : [path, ...inside];
}

const check = (folder: string) =>
  spawnSync(process.execPath, ['src/build/run.mjs', 'src/build/check-data.ts'], {
    env: { ...process.env, DATA: folder },
    encoding: 'utf8',
  });

test(
  'npm run check:data prints one line and ends well where nothing is wrong',
  { timeout: 20_000 },
  () => {
    const { status, stdout } = withFolder(textsOf(curation()), check);
    expect(stdout).toMatch(/: 19 events, 9 places, 2 actors, 5 sources; no problems\n$/);
    expect(status).toBe(0);
  },
);

test(
  'npm run check:data prints every problem and fails where something is',
  { timeout: 20_000 },
  () => {
    const broken = curation();
    broken.events[0]!.when = '2006-7-19';
    const { status, stderr } = withFolder(textsOf(broken), check);
    expect(stderr).toMatch(/events\.json:4 {2}kite-day\.when .*write 2006-07-19\n1 problem\n$/);
    expect(stderr).not.toMatch(/\.ts|at .*:\d+:\d+/);
    expect(status).toBe(1);
  },
);
