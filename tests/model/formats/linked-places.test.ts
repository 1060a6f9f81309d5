import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { linkedPlaces, timespanOf } from '../../../src/model/formats/linked-places';
import type { PlaceLinks, Selection } from '../../../src/model/formats/selection';
import { wrongInGeoJson } from './geojson-schema';
import { everythingIn, kiteLinks, kites, real, realLinks, SITE } from './selections';

const ajv = new Ajv2020({
  allErrors: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
});
const schemaOf = (name: string) =>
  ajv.compile(JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as object);
const isLinkedPlaces = schemaOf('linked-places.schema.json');

const read = (selection: Selection, links: PlaceLinks) =>
  JSON.parse(JSON.stringify(linkedPlaces(selection, links))) as ReturnType<typeof linkedPlaces>;

const inKites = (language: 'en' | 'es', site?: string) => {
  const { features, ...rest } = read(kites(language, site), kiteLinks);
  return { ...rest, features: new Map(features.map((one) => [one.properties.title, one])) };
};

test('a city is a feature with its names, type, links and what it lies in', () => {
  const { relations, ...lima } = inKites('en', SITE).features.get('Lima')!;
  expect(lima).toEqual({
    '@id': 'https://example.org/lima-cable/#place=lima',
    type: 'Feature',
    properties: { title: 'Lima', ccodes: ['PE'], fclasses: ['P'], radius_km: 18 },
    names: [
      {
        toponym: 'Lima',
        lang: 'en',
        citations: [{ label: 'Kites and books, 2020-06-30', '@id': SITE }],
        when: { timespans: [{ start: { latest: '2020-06-30' } }] },
      },
    ],
    types: [{ identifier: 'aat:300008389', label: 'city' }],
    geometry: {
      type: 'Point',
      coordinates: [-77.02824, -12.04318],
      certainty: 'less-certain',
    },
    links: [
      { type: 'closeMatch', identifier: 'gn:3936456' },
      { type: 'closeMatch', identifier: 'wd:Q2868' },
    ],
    descriptions: [{ value: 'By the sea.', lang: 'en' }],
  });
  expect(relations![0]).toEqual({
    relationType: 'gvp:broaderPartitive',
    relationTo: 'https://example.org/lima-cable/#place=peru',
    label: 'Peru',
  });
});

test('an event is a relation of the place that saw it, with its date and who tells it', () => {
  const { relations } = inKites('en', SITE).features.get('Lima')!;
  expect(relations!.find(({ label }) => label === 'The feast kite-day')).toEqual({
    relationType: 'crm:P7i_witnessed',
    relationTo: 'https://example.org/lima-cable/events/kite-day/',
    label: 'The feast kite-day',
    when: {
      timespans: [{ start: { in: '2006-07-19' } }],
      label: 'on 19 July 2006',
      edtf: '2006-07-19',
    },
    citations: [
      { label: 'the captain' },
      { label: 'the almanac' },
      { label: 'Kites over Lima', '@id': 'https://example.org/kites' },
    ],
    certainty: 'certain',
  });
  expect(relations!.find(({ label }) => label === 'The feast about-lima')).toMatchObject({
    relationType: 'dct:relation',
    certainty: 'less-certain',
  });
});

test('a country has no point, the one name in each language, and the events told of all of it', () => {
  const mexico = inKites('es', SITE).features.get('México')!;
  expect(mexico.geometry).toBeNull();
  expect(mexico.properties).toEqual({ title: 'México', ccodes: ['MX'], fclasses: ['A'] });
  expect(mexico.names.map(({ toponym, lang }) => [toponym, lang])).toEqual([
    ['México', 'es'],
    ['Mexico', 'en'],
  ]);
  expect(mexico).not.toHaveProperty('links');
});

test('an address is not placed, a verified point is certain', () => {
  const { features } = inKites('en');
  expect(features.get('The library')!.geometry).toBeNull();
  expect(features.get('The pier')!.geometry!.certainty).toBe('certain');
  expect(features.get('Cusco')).toMatchObject({ properties: { ccodes: ['PE'] } });
});

test('what an event only takes its name from is not its place; what it lies in is there', () => {
  const selection = kites();
  const day = selection.events.filter(({ id }) => id === 'kite-day');
  const { features, unplaced } = read({ ...selection, events: day }, kiteLinks);
  expect(features.map(({ properties }) => properties.title)).toEqual(['Peru', 'Lima']);
  expect(features[0]).not.toHaveProperty('relations');
  expect(unplaced).toEqual([]);
});

test('events without a place are kept beside the features, with the reason', () => {
  expect(inKites('en').unplaced.map(({ title, reason }) => [title, reason])).toEqual([
    ['The feast at-sea', 'At sea'],
    ['The feast label-only', 'Online'],
  ]);
});

test('a site without an address names its places for this file alone', () => {
  const lima = inKites('en', 'file:///lima/').features.get('Lima')!;
  expect(lima['@id']).toBe('_:place-lima');
  expect(lima.names[0]!.citations).toEqual([{ label: 'Kites and books, 2020-06-30' }]);
  expect(lima.relations!.map(({ relationTo }) => relationTo)).toContain('_:event-kite-day');
});

describe('dates become timespans', () => {
  test.each([
    ['2006-07-19', { start: { in: '2006-07-19' } }],
    ['2008~', { start: { in: '2008' } }],
    ['2009-11-05/2009-11-06', { start: { in: '2009-11-05' }, end: { in: '2009-11-06' } }],
    [
      '[2006-11-21..2008-09-28]',
      {
        start: { earliest: '2006-11-21', latest: '2008-09-28' },
        end: { earliest: '2006-11-21', latest: '2008-09-28' },
      },
    ],
    [
      '[2007-01,2007-02]',
      {
        start: { earliest: '2007-01', latest: '2007-02' },
        end: { earliest: '2007-01', latest: '2007-02' },
      },
    ],
    ['../1995', { start: { latest: '1995' }, end: { in: '1995' } }],
    ['2012/..', { start: { in: '2012' }, end: { earliest: '2012' } }],
    ['[..2008]', { start: { latest: '2008' }, end: { latest: '2008' } }],
    ['[2006..]', { start: { earliest: '2006' }, end: { earliest: '2006' } }],
  ])('%s', (edtf, timespan) => {
    expect(timespanOf(edtf)).toEqual(timespan);
  });

  test('one that is not exact says so', () => {
    const { relations } = inKites('en').features.get('Peru')!;
    expect(relations!.find(({ label }) => label === 'The feast tide-count')!.when).toEqual({
      timespans: [{ start: { in: '2008' } }],
      label: 'about 2008',
      certainty: 'less-certain',
      edtf: '2008~',
    });
  });
});

test('the schema refuses what the format does not allow', () => {
  const whole = () => read(kites('en', SITE), kiteLinks);
  expect(isLinkedPlaces(whole())).toBe(true);
  const broken: ((file: ReturnType<typeof whole>) => void)[] = [
    (file) => (file.features = []),
    (file) => delete (file as Partial<typeof file>)['@context'],
    (file) => (file.features[0]!['@id'] = 'no address'),
    (file) => (file.features[0]!.properties.fclasses = ['Z']),
    (file) => (file.features[0]!.links = [{ type: 'closeMatch', identifier: 'osm:1' }]),
    (file) => (file.features[0]!.names[0]!.when.timespans[0]!.start = { in: '2008~' }),
    (file) => (file.features[0]!.names[0]!.when.timespans = []),
    (file) => Object.assign(file.features[0]!, { events: [] }),
    (file) => (file.features[3]!.geometry!.coordinates = [-12, 177]),
    (file) =>
      file.features[3]!.names.forEach((name) => Object.assign(name, { citations: undefined })),
    (file) => (file.features[0]!.relations![0]!.relationType = 'happened'),
  ];
  for (const spoil of broken) {
    const file = whole();
    spoil(file);
    expect(isLinkedPlaces(JSON.parse(JSON.stringify(file))), String(spoil)).toBe(false);
  }
});

describe.each([
  ['en', SITE],
  ['es', SITE],
  ['es', undefined],
] as const)('the real dataset in %s, site at %s', (language, site) => {
  const selection = everythingIn(real, language, site);
  const file = read(selection, realLinks);

  test('is Linked Places and GeoJSON', () => {
    isLinkedPlaces(file);
    expect(isLinkedPlaces.errors ?? []).toEqual([]);
    expect(wrongInGeoJson(file)).toEqual([]);
  });

  test('comes back with the same events, dates and places', () => {
    const told = new Map<string, { when: string | undefined; places: string[] }>();
    const add = (title: string, when: string | undefined, place?: string) => {
      const event = told.get(title) ?? { when, places: [] };
      told.set(title, event);
      expect(when).toBe(event.when);
      if (place) event.places.push(place);
    };
    for (const { properties, relations = [] } of file.features) {
      for (const { relationType, label, when } of relations) {
        if (relationType === 'gvp:broaderPartitive') continue;
        const role = relationType === 'crm:P7i_witnessed' ? 'scene' : 'about';
        add(label, when!.edtf, `${role} ${properties.title}`);
      }
    }
    for (const { title, when } of file.unplaced) add(title, when.edtf);
    const names = new Map(selection.dataset.places.map(({ id, name }) => [id, name]));
    expect(
      [...told].map(([title, { when, places }]) => [title, when, places.sort()]).sort(),
    ).toEqual(
      selection.events
        .map(({ title, when, places }) => [
          title,
          when.edtf,
          places
            .filter(({ role }) => role !== 'named')
            .map(({ place, role }) => `${role} ${names.get(place)}`)
            .sort(),
        ])
        .sort(),
    );
  });

  test('links every place that has an id in a gazetteer', () => {
    const places = new Map(real.places.map((place) => [place.name[language], place]));
    for (const { properties, links = [] } of file.features) {
      const { geonames, wikidata } = places.get(properties.title)!;
      expect(links.map(({ identifier }) => identifier)).toEqual([
        ...(geonames ? [`gn:${geonames}`] : []),
        ...(wikidata ? [`wd:${wikidata}`] : []),
      ]);
    }
  });

  test('carries licence and version', () => {
    expect(file).toMatchObject({
      title: real.dataset.title[language],
      version: real.dataset.version,
      license: real.dataset.licence.address,
      license_name: real.dataset.licence.name,
    });
  });
});
