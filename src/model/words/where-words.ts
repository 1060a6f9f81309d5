/** The place of an event in words that carry its precision. Used when the dataset is compiled. */
import type { EventRecord, Language, PlaceRecord } from '../schema';
import { capital, words } from './words';

/** "el Perú" takes its article in Spanish: "en el Perú", "del Perú", "al Perú". */
const article = (name: string) => (name === 'Perú' ? 'el Perú' : name);
const after = (preposition: 'de' | 'a', name: string) =>
  name === 'Perú' ? `${preposition}l Perú` : `${preposition} ${name}`;

/** A sentence; one that ends in an abbreviation has its stop already. */
const stopped = (text: string) => (text.endsWith('.') ? text : `${text}.`);

type Say = (name: string) => string;

const say: Record<
  Language,
  Record<PlaceRecord['kind'], Say> & {
    unchecked: string;
    whole: (names: string[]) => string;
    several: string;
    shown: Say;
    about: (names: string[]) => string;
    concerns: (names: string[]) => string;
    unplaced: string;
    somewhere: Say;
    name: Say;
  }
> = {
  en: {
    point: () => 'The point is known.',
    address: () => 'Position not checked: somewhere in the city.',
    district: (name) => `Somewhere in the district of ${name}.`,
    city: () => 'The city is known.',
    region: (name) => `Somewhere in ${name}.`,
    country: (name) => `No account says where in ${name}.`,
    unchecked: 'Position not checked: somewhere in the city.',
    whole: (names) => `${words.en.and(names)}, each as a whole.`,
    several: 'It happened in more than one place.',
    shown: (name) => `The map shows all of ${name}.`,
    about: (names) => `It concerns ${words.en.and(names)}; where it happened is not on the map.`,
    concerns: (names) => stopped(`It concerns ${words.en.and(names)}`),
    unplaced: 'Not on the map.',
    somewhere: (name) => `somewhere in ${name}`,
    name: (name) => name,
  },
  es: {
    point: () => 'Se conoce el punto.',
    address: () => 'Posición sin comprobar: en algún punto de la ciudad.',
    district: (name) => `En algún punto del distrito de ${name}.`,
    city: () => 'Se conoce la ciudad.',
    region: (name) => `En algún punto ${after('de', name)}.`,
    country: (name) => `Ninguna versión dice en qué lugar ${after('de', name)}.`,
    unchecked: 'Posición sin comprobar: en algún punto de la ciudad.',
    whole: (names) => capital(`${words.es.and(names.map(article))}, cada uno en su conjunto.`),
    several: 'Ocurrió en más de un lugar.',
    shown: (name) => `El mapa muestra todo ${article(name)}.`,
    about: (names) =>
      `Se refiere ${words.es.and(names.map((name) => after('a', name)))}; el lugar del hecho no está en el mapa.`,
    concerns: (names) =>
      stopped(`Se refiere ${words.es.and(names.map((name) => after('a', name)))}`),
    unplaced: 'No está en el mapa.',
    somewhere: (name) => `en algún lugar ${after('de', name)}`,
    name: article,
  },
};

/** "somewhere in Peru" and "No account says where in Peru." */
export function whereWords(
  language: Language,
  event: EventRecord,
  placeById: ReadonlyMap<string, PlaceRecord>,
): { words: string; note: string } {
  const s = say[language];
  const at = (role: 'scene' | 'about') =>
    event.places
      .filter((place) => place.role === role)
      .map(({ place, detail }) => ({ ...placeById.get(place)!, detail: detail?.[language] }));
  const scenes = at('scene');
  const subjects = at('about');
  const subjectNames = subjects.map(({ name }) => name[language]);
  const [first] = scenes;
  if (!first) {
    const detail = subjects.find((place) => place.detail)?.detail;
    const names = words[language].and(subjectNames.map(s.name));
    if (subjects.length === 0) {
      return { words: event.unplaced?.[language] ?? s.unplaced, note: s.unplaced };
    }
    return { words: detail ?? names, note: s.about(subjectNames) };
  }
  const names = scenes.map(({ name }) => name[language]);
  const isArea = ({ kind }: Pick<PlaceRecord, 'kind'>) => kind === 'country' || kind === 'region';
  const where =
    first.detail ??
    (scenes.length > 1
      ? words[language].and(names.map(s.name))
      : isArea(first)
        ? s.somewhere(names[0]!)
        : names[0]!);
  const note =
    scenes.length > 1
      ? scenes.every(isArea)
        ? s.whole(names)
        : s.several
      : first.detail && first.kind === 'city'
        ? s.unchecked
        : first.detail && isArea(first)
          ? s.shown(names[0]!)
          : s[first.kind](names[0]!);
  return {
    words: where,
    note: subjects.length > 0 ? `${note} ${s.concerns(subjectNames)}` : note,
  };
}
