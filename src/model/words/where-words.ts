/** The place of an event in words that carry its precision. Used when the dataset is compiled. */
import type { EventRecord, Language, PlaceRecord } from '../schema';
import { words } from './words';

const notes = {
  en: {
    point: 'The point is known.',
    address: 'Position not checked: somewhere in the city.',
    district: (name: string) => `Somewhere in the district of ${name}.`,
    city: 'The city is known.',
    region: (name: string) => `Somewhere in ${name}.`,
    country: (name: string) => `No account says where in ${name}.`,
    countries: (names: string) => `It concerns ${names} as a whole.`,
    about: (name: string) => `It concerns ${name}; where it happened is not on the map.`,
    unplaced: 'Not on the map.',
    somewhere: (name: string) => `somewhere in ${name}`,
  },
  es: {
    point: 'Se conoce el punto.',
    address: 'Posición sin comprobar: en algún punto de la ciudad.',
    district: (name: string) => `En algún punto del distrito de ${name}.`,
    city: 'Se conoce la ciudad.',
    region: (name: string) => `En algún punto de ${name}.`,
    country: (name: string) => `Ninguna versión dice en qué lugar ${of(name)}.`,
    countries: (names: string) => `Se refiere a ${names} en conjunto.`,
    about: (name: string) => `Se refiere a ${name}; el lugar donde ocurrió no está en el mapa.`,
    unplaced: 'No está en el mapa.',
    somewhere: (name: string) => `en algún lugar ${of(name)}`,
  },
};

/** "de México", "del Perú": Peru takes its article. */
const of = (name: string) => (name === 'Perú' ? 'del Perú' : `de ${name}`);
const withArticle = (name: string) => (name === 'Perú' ? 'el Perú' : name);

/** "somewhere in Peru" and "No account says where in Peru." */
export function whereWords(
  language: Language,
  event: EventRecord,
  placeById: ReadonlyMap<string, PlaceRecord>,
): { words: string; note: string } {
  const say = notes[language];
  const onMap = event.places.filter(({ role }) => role !== 'named');
  const [first] = onMap;
  if (!first) return { words: event.unplaced?.[language] ?? say.unplaced, note: say.unplaced };
  const named = onMap.map(({ place }) => placeById.get(place)!);
  const names = named.map((place) =>
    language === 'es' ? withArticle(place.name.es) : place.name.en,
  );
  if (onMap.length > 1) {
    const list = words[language].and(names);
    return { words: first.detail?.[language] ?? list, note: say.countries(list) };
  }
  const place = named[0]!;
  const name = place.name[language];
  const detail = first.detail?.[language];
  if (first.role === 'about') return { words: detail ?? name, note: say.about(names[0]!) };
  const noteOf = say[place.kind];
  const note = detail && place.kind === 'city' ? say.address : typeof noteOf === 'string' ? noteOf : noteOf(name);
  const area = place.kind === 'country' || place.kind === 'region';
  return { words: detail ?? (area ? say.somewhere(name) : name), note };
}
