/** From the curated files to the dataset of one language. Runs at build time. */
import type { Dataset, Event, Told } from './dataset';
import { DAY, type Extent } from './extent';
import type { AccountRecord, Curation, EventRecord, Language, SourceRecord, Text } from './schema';
import { whenOf, type When } from './when';
import { wholeYears } from './whole-years';
import { dated, dateWords } from './words/when-words';
import { whereWords } from './words/where-words';

/** The dataset in one language, in reading order: by stated date, longer first, then id. */
export function compile(curation: Curation, language: Language): Dataset {
  const { dataset } = curation;
  const say = (text: Text) => text[language];
  const limits = limitsOf(curation);
  const placeById = new Map(curation.places.map((place) => [place.id, place]));
  const actorById = new Map(curation.actors.map((actor) => [actor.id, actor]));
  const sourceById = new Map(curation.sources.map((source) => [source.id, source]));

  const toldWords = (text: string) => {
    const when = whenOf(text, limits);
    return { words: dateWords(language, when), ...toldOf(when) };
  };
  const account = (record: AccountRecord) => ({
    id: record.id,
    source: record.source,
    ...given('locator', record.locator),
    ...given('told', record.told ? toldWords(record.told) : undefined),
    says: say(record.says),
    ...given('differs', record.differs && say(record.differs)),
    ...given('when', record.when ? dated(language, whenOf(record.when, limits)) : undefined),
    ...given('place', record.place),
    ...given('figure', record.figure && say(record.figure)),
    ...given('via', record.via),
    ...given('change', typeof record.change === 'object' ? say(record.change) : record.change),
  });

  const events = curation.events.map((record): Event => {
    const when = whenOf(record.when, limits, earliestAccount(record, sourceById, limits));
    return {
      id: record.id,
      title: say(record.title),
      label: say(record.label),
      summary: say(record.summary),
      category: record.category,
      scope: record.scope,
      paragraphs: record.paragraphs ?? [],
      status: record.status,
      when: dated(language, when),
      ...given('dating', record.dating && say(record.dating)),
      places: record.places.map(({ place, role, detail }) => ({
        place,
        role,
        ...given('detail', detail && say(detail)),
      })),
      ...given('unplaced', record.unplaced && say(record.unplaced)),
      where: whereWords(language, record, placeById),
      actors: (record.actors ?? []).map(({ actor, role }) => {
        const { name, kind } = actorById.get(actor)!;
        return { id: actor, name: say(name), kind, ...given('role', role && say(role)) };
      }),
      accounts: record.accounts.map(account),
      corrections: (record.corrections ?? []).map(({ date, what }) => ({ date, what: say(what) })),
    };
  });

  const whole = wholeYears(events.map(({ when }) => when.extent));
  const cited = citedIn(curation);
  return {
    language,
    title: say(dataset.title),
    dek: say(dataset.dek),
    version: dataset.version,
    licence: dataset.licence,
    note: say(dataset.note),
    whole,
    // The checks see to it that the two overlap.
    opening: [
      Math.max(whenOf(dataset.opening.from).stated[0], whole[0]),
      Math.min(whenOf(dataset.opening.to).stated[1], whole[1]),
    ],
    categories: dataset.categories.map(({ id, label, short, sign }) => ({
      id,
      label: say(label),
      short: say(short),
      sign,
    })),
    frames: dataset.frames.map(({ id, label, bounds }) => ({ id, label: say(label), bounds })),
    ...(dataset.streets && {
      streets: { ...dataset.streets, credit: say(dataset.streets.credit) },
    }),
    places: curation.places.map(
      ({ name, note, geonames: _g, wikidata: _w, from: _f, ...place }) => ({
        ...place,
        name: say(name),
        ...given('note', note && say(note)),
      }),
    ) as Dataset['places'],
    sources: curation.sources
      .filter(({ id }) => cited.has(id))
      .map(({ name, note, published, ...source }) => ({
        ...source,
        name: say(name),
        ...(published && {
          published: dateWords(language, whenOf(published, limits)),
          when: toldOf(whenOf(published, limits)),
        }),
        ...given('note', note && say(note)),
      })) as Dataset['sources'],
    events: events.sort(readingOrder),
    claims: curation.claims.map(({ id }) => id),
    steps: curation.narratives.flatMap(({ steps }) => steps.map(({ id }) => id)),
  };
}

function readingOrder(a: Event, b: Event) {
  const [s, t] = [a.when.stated, b.when.stated];
  return s[0] - t[0] || t[1] - s[1] || (a.id < b.id ? -1 : 1);
}

/** Where an open end is closed: the first stated date, and the day after `version`. */
function limitsOf({ dataset, events }: Curation): Extent {
  const starts = events.map((event) => whenOf(event.when).stated[0]).filter(Number.isFinite);
  const version = whenOf(dataset.version).stated[1];
  return [Math.min(version - DAY, ...starts), version];
}

/** The end of the earliest dated account of an event: of the source's own date of publication. */
function earliestAccount(
  event: EventRecord,
  sourceById: ReadonlyMap<string, SourceRecord>,
  limits: Extent,
): number {
  const ends = event.accounts.flatMap(({ source }) => {
    const published = sourceById.get(source)?.published;
    return published ? [whenOf(published, limits).stated[1]] : [];
  });
  return Math.min(Infinity, ...ends);
}

/** A date as the time of a telling, without what most have in common. */
function toldOf({ extent, precision, kind, qualifier }: When): Told {
  return {
    extent,
    ...(precision !== 'day' && { precision }),
    ...(kind !== 'once' && { kind }),
    ...(qualifier && { qualifier }),
  };
}

/** The sources that events, statements, figures, stories or the glossary name. */
function citedIn({ events, claims, series, narratives, glossary }: Curation): ReadonlySet<string> {
  const measures = series.flatMap((set) => set.measures);
  return new Set([
    ...[
      ...events.flatMap(({ accounts }) => accounts),
      ...claims.flatMap(({ compared, chain }) => [...compared, ...chain]),
      ...measures,
      ...measures.flatMap(({ rows }) => rows),
      ...glossary,
    ].flatMap(({ source }) => source ?? []),
    ...narratives.flatMap(({ steps }) => steps.flatMap(({ sources }) => sources)),
  ]);
}

/** A property that is left out where there is no value. */
export function given<K extends string, V>(key: K, value: V): { [P in K]?: NonNullable<V> } {
  return (value === undefined || value === '' ? {} : { [key]: value }) as {
    [P in K]?: NonNullable<V>;
  };
}
