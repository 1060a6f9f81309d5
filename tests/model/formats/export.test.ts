import { expect, test } from 'vitest';
import { exported } from '../../../src/model/formats/export';
import { kiteLinks, kites, SITE } from './selections';

test('a file is named for dataset, version and language, and for being a part', () => {
  const all = kites('es', SITE);
  expect(exported('csv', all)).toMatchObject({
    name: 'lima-cable-2020-06-30-es.csv',
    type: 'text/csv;charset=utf-8',
  });
  const view = { ...kites('en', SITE), shown: '2006, 2 events' };
  expect(exported('geojson', view)).toMatchObject({
    name: 'lima-cable-2020-06-30-en-view.geojson',
    type: 'application/geo+json',
  });
  expect(exported('linked-places', view, kiteLinks)).toMatchObject({
    name: 'lima-cable-2020-06-30-en-view.lpf.jsonld',
    type: 'application/ld+json',
  });
});

test('a selection holds its events alone, in the order given', () => {
  const all = kites('en', SITE);
  const events = ['poster', 'kite-day'].map((id) => all.events.find((event) => event.id === id)!);
  const { text } = exported('geojson', { ...all, events });
  const { features } = JSON.parse(text) as { features: { id: string }[] };
  expect(features.map(({ id }) => id)).toEqual(['poster', 'kite-day']);
  expect(exported('csv', { ...all, events }).text.split('\r\n')).toHaveLength(4);
  const linked = JSON.parse(exported('linked-places', { ...all, events }, kiteLinks).text) as {
    features: { properties: { title: string } }[];
  };
  expect(linked.features.map(({ properties }) => properties.title)).toEqual([
    'Peru',
    'Lima',
    'The library',
  ]);
});

test('a file of no events is still a file', () => {
  const none = { ...kites(), events: [] };
  expect(exported('csv', none).text.split('\r\n')).toHaveLength(2);
  expect(JSON.parse(exported('geojson', none).text)).toMatchObject({ features: [] });
  expect(JSON.parse(exported('linked-places', none).text)).toMatchObject({
    features: [],
    unplaced: [],
  });
});
