import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../../src/build/json-schema';
import { lineOf as printed, loadCuration, readCuration } from '../../src/build/read-curation';
import type { FileName } from '../../src/model/schema';
import { NAMES, contentOf, field, found, linesOf, put } from '../fixtures/breaking';
import { curation, readable } from '../fixtures/curation';
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
  expect(own('claims.json')).toEqual(
    'id paragraph statement verdict finding compared chain events'.split(' '),
  );
  expect(own('series.json')).toEqual('id title events notShown measures'.split(' '));
  expect(own('narratives.json')).toEqual('id title dek steps'.split(' '));
  expect(own('glossary.json')).toEqual('id term meaning'.split(' '));
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
    c.events[1]!.when = '2020';
    c.places[3]!.point = [-12.05659, -77.15];
  });
  expect(problems).toEqual([]);
});

test('a dataset may do without statements, figures, stories and glossary', () => {
  const { dataset, places, actors, sources, events } = readable();
  const { changes: _, ...rest } = dataset;
  const own = { dataset: rest, places, actors, sources, events };
  const texts = Object.fromEntries(
    Object.entries(own).map(([name, content]) => [`${name}.json`, JSON.stringify(content)]),
  );
  const { problems, curation: read } = withFolder(texts, (folder) => readCuration(folder));
  expect(problems).toEqual([]);
  expect(read).toEqual({ ...own, claims: [], series: [], narratives: [], glossary: [] });
});

test('a file of figures that cannot be read does not make the texts wrong that hold them', () => {
  const lines = linesOf('series.json', () => '[');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^series\.json:1 /);
});

describe('figures in prose', () => {
  const fieldsOf = (breaking: (c: ReturnType<typeof curation>) => void) =>
    found(breaking).problems.map(({ field, message }) => `${field} ${message}`);
  const saying = (en: string, es = en) =>
    fieldsOf((c) => put(c, 'events.json', [0, 'summary'], { en, es }));

  test('come out of the check as each language writes them', () => {
    const { curation: read } = withFolder(textsOf(curation()), (folder) => readCuration(folder));
    expect(read!.claims[0]!.statement).toEqual({
      en: '1,091 kites flew in 2006.',
      es: 'Volaron 1091 en 2006.',
    });
    expect(read!.events[0]!.accounts[2]!.says.en).toBe('1,091 kites, it says.');
  });
  test.each([
    ['as English groups it', '1,091 kites.'],
    ['bare', 'They say 1091.'],
    ['with a narrow space', 'Fueron 106\u202f590.'],
    ['as the upper end of a range', 'Up to 107,000, perhaps.'],
    ['with a decimal', 'A tail of 59.9 metres'],
  ])('are found where they stand by hand, %s', (_, text) => {
    expect(saying(text)).toHaveLength(2);
  });
  test.each([
    ['another figure', 'About 1,092 kites, or 11,091.'],
    ['the beginning of a longer one', '1,091,000 grains; 59.95; 09KITE1091'],
    ['a small number, which may count anything', 'There were 40.'],
    ['a year', 'In 2006 and 1999.'],
    ['the place of a figure', '{kites/flown/2006} kites, {kites/lengths/tail} m.'],
  ])('%s is none of them', (_, text) => {
    expect(saying(text)).toEqual([]);
  });
  test('belong only to the events of their series, and to what rests on these', () => {
    const text = { en: '1,091 kites.', es: '1091 cometas.' };
    expect(fieldsOf((c) => put(c, 'events.json', [1, 'summary'], text))).toEqual([]);
    expect(fieldsOf((c) => put(c, 'claims.json', [0, 'finding'], text))).toHaveLength(2);
    expect(fieldsOf((c) => put(c, 'series.json', [0, 'notShown'], text))).toHaveLength(2);
    const found = (step: number) =>
      fieldsOf((c) => put(c, 'narratives.json', [0, 'steps', step, 'notFound'], text));
    expect(found(0)).toHaveLength(2);
    expect(found(1)).toEqual([]);
  });
  test('are found in titles and labels, and left alone in what was corrected', () => {
    const text = { en: '1,091 kites', es: '1091 cometas' };
    const at = (...path: (string | number)[]) =>
      fieldsOf((c) => put(c, 'events.json', [0, ...path], text));
    expect(at('title')).toHaveLength(2);
    expect(at('label')).toHaveLength(2);
    expect(at('corrections', 0, 'what')).toEqual([]);
  });
  test('give a title their own length, not that of their name', () => {
    const title = (rest: number) => {
      const one = `{kites/flown/2006} ${'x'.repeat(rest)}`;
      return fieldsOf((c) => put(c, 'events.json', [0, 'title'], { en: one, es: 'Cometas' }));
    };
    expect(title(56)).toEqual([]);
    expect(title(57)).toEqual(['kite-day.title.en has 63 characters']);
  });
});

test('the article’s own publication needs no statement that leads to it', () => {
  const { problems } = found((c) => {
    c.events.push({ ...c.events[0]!, id: 'gazette-day', when: '2009-11-25' });
  });
  expect(problems).toEqual([]);
});

test('without any statement none is missed', () => {
  expect(found((c) => void (c.claims = [])).problems).toEqual([]);
});

test('a spelling may lead to one term of each language', () => {
  const { problems } = found((c) => {
    c.glossary[1]!.forms = { es: ['kite'] };
  });
  expect(problems).toEqual([]);
});

test('the event of a step may begin or end in the open', () => {
  const { problems } = found((c) => {
    Object.assign(c.narratives[0]!.steps[0]!, {
      from: '1990',
      to: '1995',
      event: 'long-fair',
      also: [],
    });
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
  withFolder(textsOf(curation()), (folder) => expect(loadCuration(folder)).toEqual(readable()));
});

test(
  'no content makes the check throw, and every problem says what to do',
  { timeout: 60_000 },
  () => {
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
  },
);

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
