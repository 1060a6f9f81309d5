import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemaFiles } from '../src/build/json-schema';
import { lineOf, loadCuration, readCuration } from '../src/build/read-curation';
import { compile } from '../src/model/compile';
import {
  files,
  type Curation,
  type EventRecord,
  type FileName,
  type SourceRecord,
} from '../src/model/schema';
import { curation as fixture } from './fixtures/curation';
import { textsOf, withFolder } from './fixtures/folder';

const NAMES = Object.keys(files) as FileName[];
const readData = (name: string) => readFileSync(`data/${name}`, 'utf8');

test('the dataset has no problems', () => {
  expect(readCuration().problems.map(lineOf)).toEqual([]);
});

const { dataset, events, sources, places, claims, series, narratives, glossary } = loadCuration();

test('the worked example of the editor’s guide is right', () => {
  const blocks = [...readData('README.md').matchAll(/```json\n([^]*?)```/g)].map(
    ([, text]) => text!,
  );
  const source = JSON.parse(blocks.find((text) => text.includes('"publisher"'))!) as SourceRecord;
  const event = JSON.parse(blocks.find((text) => text.includes('"accounts"'))!) as EventRecord;
  // As written: with figures in it, the text would hold them by hand.
  const data = Object.fromEntries(
    NAMES.map((name) => [name.replace('.json', ''), JSON.parse(readData(name)) as unknown]),
  ) as unknown as Curation;
  data.sources.push(source, { ...source, id: 'example-agency-2010' });
  data.events.push(event);
  expect(withFolder(textsOf(data), (folder) => readCuration(folder).problems)).toEqual([]);
});

describe('the dataset as the editor decided it', () => {
  test('holds what the article tells, and its context', () => {
    expect(events.length).toBeGreaterThanOrEqual(50);
    expect(events.filter(({ scope }) => scope === 'article').length).toBeGreaterThanOrEqual(15);
    expect(new Set(events.map(({ category }) => category))).toEqual(
      new Set(dataset.categories.map(({ id }) => id)),
    );
  });

  test('the murder of the judge shows the cable’s wrong year as an account of its own', () => {
    const killed = events.find(({ id }) => id === 'judge-saturno-killed')!;
    expect([killed.when, killed.status]).toEqual(['2006-07-19', 'confirmed']);
    expect(killed.accounts.map(({ when }) => when).filter(Boolean)).toEqual(
      expect.arrayContaining(['2005-07-19', '2006-06-19']),
    );
  });

  test('the entry count ends no later than the cable that tells it', () => {
    const count = compile(loadCuration(), 'en').events.find(({ id }) => id === 'entry-count-2008')!;
    expect(count.when.edtf).toBe('2008~');
    expect(new Date(count.when.extent[1]).toISOString()).toBe('2009-11-26T00:00:00.000Z');
  });

  test('the officer who briefed the Embassy and the minister share no event', () => {
    const officer = events.filter(({ accounts }) =>
      accounts.some(({ source }) => source === 'dirandro-officer'),
    );
    const minister = events.filter(({ actors = [] }) =>
      actors.some(({ actor }) => actor === 'miguel-hidalgo'),
    );
    expect(officer.length).toBeGreaterThan(0);
    expect(minister.length).toBeGreaterThan(0);
    expect(officer.filter((event) => minister.includes(event))).toEqual([]);
  });

  test('the link to the cable says that its text names people never convicted', () => {
    const cable = sources.find(({ kind }) => kind === 'cable')!;
    expect(cable.note!.en).toMatch(/never convicted/);
    expect(cable.note!.es).toMatch(/nunca fueron condenad/);
  });

  test('the cities in the names of groups are labels, not scenes', () => {
    const labels = ['tijuana', 'guadalajara', 'cali', 'medellin'];
    const roles = events
      .flatMap((event) => event.places)
      .filter(({ place }) => labels.includes(place));
    expect(new Set(roles.map(({ role }) => role))).toEqual(new Set(['named']));
  });

  test('no place is left that nobody names; the sources nobody cites speak of places', () => {
    const cited = new Set(events.flatMap(({ accounts }) => accounts.map(({ source }) => source)));
    const uncited = sources.filter(({ id }) => !cited.has(id)).map(({ id }) => id);
    expect(uncited).toEqual(['el-comercio-2014', 'us-embassy-2023']);
    const used = new Set(
      events.flatMap((event) => [...event.places, ...event.accounts].map(({ place }) => place)),
    );
    const holding = new Set(places.map(({ within }) => within));
    expect(
      places.filter(({ id }) => !used.has(id) && !holding.has(id)).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('the article, checked', () => {
  test('has a statement for each of its thirteen paragraphs, with the verdict decided on', () => {
    const of = (verdict: string) =>
      claims.filter((claim) => claim.verdict === verdict).map(({ id }) => id);
    expect({
      confirmed: of('confirmed'),
      altered: of('altered'),
      'single-chain': of('single-chain'),
      disputed: of('disputed'),
    }).toEqual({
      confirmed: ['p2', 'p3', 'p7'],
      altered: ['p1', 'p4', 'p5', 'p6', 'p11'],
      'single-chain': ['p8', 'p12'],
      disputed: ['p9', 'p10', 'p13'],
    });
    expect(claims.map(({ paragraph }) => `p${paragraph}`)).toEqual(claims.map(({ id }) => id));
  });
  test('every event it tells, but its own publication, rests under a statement', () => {
    const led = new Set(claims.flatMap((claim) => claim.events));
    const alone = events.filter(({ id, scope }) => scope === 'article' && !led.has(id));
    expect(alone.map(({ id }) => id).filter((id) => id !== 'the-article-appears')).toEqual([]);
  });
  test('what goes back to La República of 2008 does not pass through the cable', () => {
    for (const { id, chain } of claims) {
      const through = chain.map(({ source }) => source);
      if (!['p8', 'p9', 'p10', 'p12'].includes(id)) continue;
      expect(through, id).toContain('peruvian-times-2008');
      expect(through, id).not.toContain('cable-09lima1667');
    }
  });
  test('its figures are drawn: arrests and seizures, entries, and coca in three measures', () => {
    const measures = (id: string) => series.find((set) => set.id === id)?.measures ?? [];
    expect(series.flatMap((set) => set.measures).every(({ rows }) => rows.length > 1)).toBe(true);
    expect(measures('coca-2009')).toHaveLength(3);
    const values = series.flatMap((set) =>
      set.measures.flatMap(({ rows }) => rows.map(({ value }) => value)),
    );
    expect(values).toEqual(expect.arrayContaining([1091, 106_590, 105_587, 1003, 119_000, 59_900]));
  });
  test('the story has ten to fourteen steps and each says what it is known from', () => {
    expect(narratives).toHaveLength(1);
    const { steps } = narratives[0]!;
    expect(steps.length).toBeGreaterThanOrEqual(10);
    expect(steps.length).toBeLessThanOrEqual(14);
    expect(steps.at(-1)!.notFound, 'it ends on what is not known').toBeDefined();
  });
  test('the glossary explains the words of precision and the institutions', () => {
    const terms = glossary.map(({ term }) => term.en.toLowerCase());
    expect(terms).toEqual(
      expect.arrayContaining([
        'approximate date',
        'diplomatic cable',
        'dirandro',
        'nas',
        'habeas corpus',
        'coca leaf',
        'hectare',
        'cocaine',
      ]),
    );
  });
});

describe('the words of the dataset', () => {
  const texts: { field: string; en: string; es: string }[] = [];
  const collect = (value: unknown, field: string) => {
    if (typeof value !== 'object' || value === null) return;
    const { en, es } = value as Record<string, unknown>;
    if (typeof en === 'string' && typeof es === 'string') texts.push({ field, en, es });
    for (const [key, inner] of Object.entries(value)) collect(inner, `${field}.${key}`);
  };
  for (const name of NAMES) collect(JSON.parse(readData(name)), name.replace('.json', ''));
  const where = (wrong: (text: { en: string; es: string }) => boolean) =>
    texts.filter(wrong).map(({ field, en, es }) => `${field}: ${en} / ${es}`);

  test('Spanish is Peru’s: setiembre, el Perú', () => {
    expect(where(({ es }) => /septiembre/i.test(es))).toEqual([]);
    expect(where(({ es }) => /\b(de|en|a) Perú\b(?!\.21)/.test(es))).toEqual([]);
  });
  test('numbers are grouped as each language does', () => {
    expect(where(({ es }) => /\d,\d|\d[ \u00a0]\d{3}\b/.test(es))).toEqual([]);
    expect(where(({ en }) => /\d[ \u00a0\u202f]\d{3}\b|(?<![\d.,])[1-9]\d{4,}\b/.test(en))).toEqual(
      [],
    );
  });
  test('quotation marks are typeset', () => {
    expect(where(({ en, es }) => /["']/.test(en + es))).toEqual([]);
    expect(where(({ es }) => /[“”]/.test(es))).toEqual([]);
    expect(where(({ en }) => /[«»]/.test(en))).toEqual([]);
  });
  test('titles are sentences without a full stop', () => {
    const titles = events.flatMap(({ title }) => [title.en, title.es]);
    expect(titles.filter((title) => title.endsWith('.') || !/^[¿«“\p{Lu}\d]/u.test(title))).toEqual(
      [],
    );
  });
});

describe('the JSON Schema', async () => {
  const generated = await schemaFiles();
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  ajv.addSchema(JSON.parse(generated['dataset.schema.json']!) as object, 'dataset.schema.json');
  const validator = (name: FileName): ValidateFunction =>
    ajv.getSchema(
      name === 'dataset.json' ? 'dataset.schema.json' : `dataset.schema.json#/$defs/${name}`,
    )!;

  test.each(Object.entries(generated))(
    '%s is what the model says (if not: npm run schema)',
    (name, text) => {
      expect(readData(name)).toBe(text);
    },
  );

  test.each(NAMES)('%s follows it', (name) => {
    const validate = validator(name);
    validate(JSON.parse(readData(name)));
    expect(validate.errors).toBeNull();
  });

  test.each(Object.entries(generated).filter(([name]) => name.startsWith('schema/')))(
    '%s leads an editor to it',
    (_, text) => {
      const { $ref } = JSON.parse(text) as { $ref: string };
      expect(ajv.getSchema($ref.replace('../', ''))).toBeTypeOf('function');
    },
  );

  /** Whether the schema refuses one event of the fixture with other values. */
  const refuses = (name: FileName, values: object) => {
    const list = fixture()[name.replace('.json', '') as 'events'];
    return !validator(name)([{ ...list[0], ...values }]);
  };
  test.each([
    ['an id with capitals', 'events.json', { id: 'Kite_Day' }],
    ['an id that is not one word', 'events.json', { category: 'kite feasts' }],
    ['a date without zeros', 'events.json', { when: '2006-7-19' }],
    ['a thirteenth month', 'events.json', { when: '2006-13' }],
    ['a season', 'events.json', { when: '2006-21' }],
    ['an open end without its dots', 'events.json', { when: '/1995' }],
    ['a time of day', 'events.json', { when: '2006-07-19T10:00' }],
    ['a set of three', 'events.json', { when: '[2006,2007,2008]' }],
    ['an address that runs script', 'sources.json', { address: 'javascript:alert(1)' }],
    ['an address with a space', 'sources.json', { address: 'https://example.org/a b' }],
    ['an unknown field', 'events.json', { colour: 'red' }],
    ['a text in one language', 'events.json', { summary: { en: 'Only English.' } }],
    ['an empty text', 'events.json', { summary: { en: ' ', es: 'Solo español.' } }],
    ['a status of its own', 'events.json', { status: 'rumoured' }],
    ['no account', 'events.json', { accounts: [] }],
    ['a point off the globe', 'places.json', { point: [-97, 12] }],
    ['a point of three numbers', 'places.json', { point: [1, 2, 3] }],
    ['a title too long', 'events.json', { title: { en: 'x'.repeat(63), es: 'y' } }],
  ] as const)('refuses %s', (_, name, values) => expect(refuses(name, values)).toBe(true));

  test.each([
    '2006-07-19',
    '2009-02',
    '2009',
    '2008~',
    '2007?',
    '2009-11-05/2009-11-06',
    '../1995',
    '2012/..',
    '[2006-11-21..2008-09-28]',
    '[2006..]',
    '[..2008]',
    '[2007-01-02,2007-02-01]',
    '-0043-03-15',
  ])('takes the date %s', (when) => expect(refuses('events.json', { when })).toBe(false));
});
