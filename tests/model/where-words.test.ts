import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../src/model/schema';
import { whereWords } from '../../src/model/words/where-words';
import { curation } from '../fixtures/curation';

const { places, events } = curation();
const placeById = new Map(places.map((place) => [place.id, place]));

type Entry = EventRecord['places'][number];

/** Words and note in both languages of an event at these places. */
function said(entries: Entry[], unplaced?: EventRecord['unplaced']) {
  const event: EventRecord = { ...events[1]!, places: entries, ...(unplaced && { unplaced }) };
  const of = (language: 'en' | 'es') => Object.values(whereWords(language, event, placeById));
  return [of('en'), of('es')];
}
const scene = (place: string): Entry => ({ place, role: 'scene' });
const about = (place: string): Entry => ({ place, role: 'about' });
const beach = { en: 'A beach', es: 'Una playa' };

describe('the place in words that carry its precision', () => {
  test.each<[string, Entry[], [string, string], [string, string]]>([
    ['a city', [scene('lima')], ['Lima', 'The city is known.'], ['Lima', 'Se conoce la ciudad.']],
    [
      'a city with more detail',
      [{ ...scene('lima'), detail: beach }],
      ['A beach', 'Position not checked: somewhere in the city.'],
      ['Una playa', 'Posición sin comprobar: en algún punto de la ciudad.'],
    ],
    [
      'a district',
      [scene('barranco')],
      ['Barranco', 'Somewhere in the district of Barranco.'],
      ['Barranco', 'En algún punto del distrito de Barranco.'],
    ],
    [
      'an address',
      [scene('library')],
      ['The library', 'Position not checked: somewhere in the city.'],
      ['La biblioteca', 'Posición sin comprobar: en algún punto de la ciudad.'],
    ],
    [
      'a point',
      [scene('pier')],
      ['The pier', 'The point is known.'],
      ['El muelle', 'Se conoce el punto.'],
    ],
    [
      'a region',
      [scene('cusco')],
      ['somewhere in Cusco', 'Somewhere in Cusco.'],
      ['en algún lugar de Cusco', 'En algún punto de Cusco.'],
    ],
    [
      'a country',
      [scene('mexico')],
      ['somewhere in Mexico', 'No account says where in Mexico.'],
      ['en algún lugar de México', 'Ninguna versión dice en qué lugar de México.'],
    ],
    [
      'Peru, which takes its article',
      [scene('peru')],
      ['somewhere in Peru', 'No account says where in Peru.'],
      ['en algún lugar del Perú', 'Ninguna versión dice en qué lugar del Perú.'],
    ],
    [
      'a country with more detail',
      [{ ...scene('peru'), detail: beach }],
      ['A beach', 'The map shows all of Peru.'],
      ['Una playa', 'El mapa muestra todo el Perú.'],
    ],
    [
      'two countries',
      [scene('peru'), scene('mexico')],
      ['Peru and Mexico', 'Peru and Mexico, each as a whole.'],
      ['el Perú y México', 'El Perú y México, cada uno en su conjunto.'],
    ],
    [
      'two cities',
      [scene('lima'), scene('ica')],
      ['Lima and Ica', 'It happened in more than one place.'],
      ['Lima e Ica', 'Ocurrió en más de un lugar.'],
    ],
    [
      'a subject alone',
      [about('lima')],
      ['Lima', 'It concerns Lima; where it happened is not on the map.'],
      ['Lima', 'Se refiere a Lima; el lugar del hecho no está en el mapa.'],
    ],
    [
      'subjects in words of their own',
      [{ ...about('peru'), detail: beach }, about('mexico')],
      ['A beach', 'It concerns Peru and Mexico; where it happened is not on the map.'],
      ['Una playa', 'Se refiere al Perú y a México; el lugar del hecho no está en el mapa.'],
    ],
    [
      'a scene and a subject',
      [scene('lima'), about('peru')],
      ['Lima', 'The city is known. It concerns Peru.'],
      ['Lima', 'Se conoce la ciudad. Se refiere al Perú.'],
    ],
    [
      'labels beside a scene',
      [scene('lima'), { place: 'ica', role: 'named' }],
      ['Lima', 'The city is known.'],
      ['Lima', 'Se conoce la ciudad.'],
    ],
  ])('%s', (_, entries, en, es) => expect(said(entries)).toEqual([en, es]));

  test('no place on the map', () => {
    expect(said([{ place: 'ica', role: 'named' }], { en: 'At sea', es: 'En el mar' })).toEqual([
      ['At sea', 'Not on the map.'],
      ['En el mar', 'No está en el mapa.'],
    ]);
    expect(said([])).toEqual([
      ['Not on the map.', 'Not on the map.'],
      ['No está en el mapa.', 'No está en el mapa.'],
    ]);
  });
});

test('a sentence that ends in an abbreviation has one stop', () => {
  const capitals = new Map(placeById).set('mexico', {
    ...placeById.get('mexico')!,
    name: { en: 'Washington, D.C.', es: 'Washington D. C.' },
  });
  const event = { ...events[1]!, places: [scene('lima'), about('mexico')] };
  expect(whereWords('en', event, capitals).note).toMatch(/ D\.C\.$/);
  expect(whereWords('es', event, capitals).note).toMatch(/ D\. C\.$/);
});
