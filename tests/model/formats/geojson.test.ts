import type { FeatureCollection, MultiPoint, Point } from 'geojson';
import { describe, expect, test } from 'vitest';
import { eventCollection } from '../../../src/model/formats/geojson';
import { curation } from '../../fixtures/curation';
import { wrongInGeoJson } from './geojson-schema';
import { everythingIn, kites, real, SITE } from './selections';

/** As another program gets it. */
const read = (selection: Parameters<typeof eventCollection>[0]) =>
  JSON.parse(JSON.stringify(eventCollection(selection))) as ReturnType<typeof eventCollection>;

const features = new Map(read(kites('en', SITE)).features.map((one) => [one.id, one]));

test('an event is a feature, its coordinates longitude first', () => {
  expect(features.get('book-week')).toMatchObject({
    type: 'Feature',
    id: 'book-week',
    geometry: { type: 'Point', coordinates: [-77.0217, -12.1494] },
    properties: {
      id: 'book-week',
      title: 'The feast book-week',
      when: '2006-06/2006-08',
      start: '2006-06-01',
      end: '2006-08-31',
      place_ids: ['barranco'],
      place_roles: ['scene'],
      exactness: 'representative point',
      radius_km: 2,
      source_addresses: ['https://example.org/kites'],
      address: 'https://example.org/lima-cable/events/book-week/',
    },
  });
  expect(features.get('book-week')!.properties).not.toHaveProperty('spots');
});

describe('no coordinate is claimed that is not known', () => {
  test.each([
    ['tide-month', 'country or region', ['peru']],
    ['kite-year', 'country or region', ['cusco']],
    ['two-countries', 'country or region', ['peru', 'mexico']],
    ['about-lima', 'concerns places only', ['lima']],
    ['at-sea', 'not placed', []],
    ['label-only', 'not placed', ['ica']],
  ])('%s has no geometry, but its places', (id, exactness, places) => {
    expect(features.get(id)!.geometry).toBeNull();
    expect(features.get(id)!.properties).toMatchObject({ exactness, place_ids: places });
    expect(features.get(id)!.properties).not.toHaveProperty('radius_km');
  });

  test('a verified point says so, and has no radius', () => {
    expect(features.get('verdict')!.properties.exactness).toBe('verified point');
    expect(features.get('verdict')!.properties).not.toHaveProperty('radius_km');
  });

  test('several cities are several points, and a country beside them none', () => {
    const c = curation();
    c.events[1]!.places = ['lima', 'ica', 'mexico'].map((place) => ({ place, role: 'scene' }));
    c.events[2]!.places = ['lima', 'mexico'].map((place) => ({ place, role: 'scene' }));
    const [regatta, week] = ['regatta', 'book-week'].map((id) =>
      read(everythingIn(c, 'en')).features.find((one) => one.id === id)!,
    );
    expect(regatta!.geometry).toEqual({
      type: 'MultiPoint',
      coordinates: [
        [-77.02824, -12.04318],
        [-75.7286, -14.068],
      ],
    });
    expect(week!.geometry).toMatchObject({ type: 'Point' });
    expect(week!.properties.exactness).toBe('representative points');
  });
});

test('the file says whose it is, of which version and under which licence', () => {
  const { features: _, ...about } = read({
    ...kites('es', SITE),
    shown: '2006, 3 hechos',
    credits: 'Puntos: GeoNames (CC BY 4.0)',
  });
  expect(about).toEqual({
    type: 'FeatureCollection',
    title: 'Cometas y libros',
    description: '2006, 3 hechos',
    version: '2020-06-30',
    language: 'es',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    license_name: 'CC BY 4.0',
    credit:
      'Quienes prueban. Cometas y libros, 2020-06-30. CC BY 4.0. Puntos: GeoNames (CC BY 4.0)',
    address: SITE,
  });
  expect(read(kites('en', 'file:///lima/'))).not.toHaveProperty('address');
  expect(read(kites())).not.toHaveProperty('description');
});

test('a formula in a title is a text like any other', () => {
  const selection = kites();
  const [first] = selection.events;
  const title = '=1+1","\n}';
  expect(read({ ...selection, events: [{ ...first!, title }] }).features[0]!.properties.title).toBe(
    title,
  );
});

test('the types are those of GeoJSON', () => {
  const collection: FeatureCollection<Point | MultiPoint | null> = eventCollection(kites());
  expect(collection.features).toHaveLength(kites().events.length);
});

test('what is not GeoJSON is refused', () => {
  const collection = (change: object) => ({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: null, ...change }],
  });
  expect(wrongInGeoJson(collection({}))).toEqual([]);
  for (const change of [
    { type: 'Event' },
    { geometry: undefined, properties: undefined },
    { geometry: { type: 'Point', coordinates: [-12.04, -77.03, 3, 4] } },
    { geometry: { type: 'Point', coordinates: [-12.04, -277] } },
    {
      geometry: {
        type: 'MultiPoint',
        coordinates: [
          [-77, -12],
          [-12, 177],
        ],
      },
    },
    { geometry: { type: 'Point', coordinates: [1, 2], properties: {} } },
    { id: true },
    { geometry: { type: 'Point', coordinates: [[1, 2]] } },
    { geometry: { type: 'MultiPoint', coordinates: [1, 2] } },
    { geometry: { type: 'Circle', coordinates: [1, 2] } },
    { coordinates: [1, 2] },
  ]) {
    const tried = JSON.parse(JSON.stringify(collection(change))) as object;
    expect(wrongInGeoJson(tried), JSON.stringify(change)).not.toEqual([]);
  }
});

describe.each(['en', 'es'] as const)('the real dataset in %s', (language) => {
  const selection = everythingIn(real, language, SITE);
  const collection = read(selection);

  test('is GeoJSON', () => {
    expect(wrongInGeoJson(collection)).toEqual([]);
  });

  test('comes back with the same events, dates and places', () => {
    expect(
      collection.features.map(({ id, properties }) => ({
        id,
        title: properties.title,
        when: properties.when,
        places: properties.place_ids.map((place, i) => ({
          place,
          role: properties.place_roles[i],
        })),
      })),
    ).toEqual(
      selection.events.map(({ id, title, when, places }) => ({
        id,
        title,
        when: when.edtf,
        places: places.map(({ place, role }) => ({ place, role })),
      })),
    );
  });

  test('has each point at a scene of its event, and none in the middle of a country', () => {
    const points = new Map(
      selection.dataset.places
        .filter(({ kind }) => kind !== 'country' && kind !== 'region')
        .map(({ id, point: [latitude, longitude] }) => [id, String([longitude, latitude])]),
    );
    for (const { geometry, properties } of collection.features) {
      const scenes = properties.place_ids.filter((_, i) => properties.place_roles[i] === 'scene');
      const known = scenes.flatMap((id) => points.get(id) ?? []);
      const drawn = !geometry
        ? []
        : geometry.type === 'Point'
          ? [geometry.coordinates]
          : geometry.coordinates;
      expect(drawn.map(String), properties.id).toEqual(known);
    }
  });
});
