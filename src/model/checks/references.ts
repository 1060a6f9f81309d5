/** Every id leads somewhere, and no chain of ids leads back to its beginning. */
import type { Draft, Report } from '../checks';
import type { Path } from '../findings';
import { nearest } from '../nearest';
import type { FileName } from '../schema';

type Listed = ({ id?: string | undefined } | undefined)[];

/** The ids of a list, or undefined where the list could not be read. */
const idsOf = (list: Listed | undefined) =>
  list && new Set(list.flatMap((record) => record?.id ?? []));

export function checkReferences(draft: Draft, report: Report) {
  const { dataset, places, sources, events, claims, series, narratives, glossary } = draft;
  const ids = {
    category: idsOf(dataset?.categories),
    frame: idsOf(dataset?.frames),
    place: idsOf(places),
    actor: idsOf(draft.actors),
    source: idsOf(sources),
    event: idsOf(events),
  };
  const home = {
    category: 'the categories of dataset.json',
    frame: 'the frames of dataset.json',
    place: 'places.json',
    actor: 'actors.json',
    source: 'sources.json',
    event: 'events.json',
  };
  const resolve = (file: FileName, path: Path, kind: keyof typeof ids, id: string | undefined) => {
    const known = ids[kind];
    if (id === undefined || !known || known.has(id)) return;
    report(
      file,
      path,
      `no ${kind} has the id "${id}"`,
      suggestion(id, known, `add it to ${home[kind]}`),
    );
  };

  resolve('dataset.json', ['article'], 'source', dataset?.article);
  places?.forEach((place, i) => resolve('places.json', [i, 'within'], 'place', place?.within));
  events?.forEach((event, i) => {
    resolve('events.json', [i, 'category'], 'category', event?.category);
    event?.places?.forEach((entry, k) =>
      resolve('events.json', [i, 'places', k, 'place'], 'place', entry?.place),
    );
    event?.actors?.forEach((entry, k) =>
      resolve('events.json', [i, 'actors', k, 'actor'], 'actor', entry?.actor),
    );
    const accounts = idsOf(event?.accounts);
    event?.accounts?.forEach((account, k) => {
      const path = [i, 'accounts', k];
      resolve('events.json', [...path, 'source'], 'source', account?.source);
      resolve('events.json', [...path, 'place'], 'place', account?.place);
      account?.via?.forEach((id, n) => {
        if (id === undefined || accounts!.has(id)) return;
        const message = `no account of this event has the id "${id}"`;
        report(
          'events.json',
          [...path, 'via', n],
          message,
          suggestion(id, accounts!, 'add that account'),
        );
      });
    });
  });

  claims?.forEach((claim, i) => {
    claim?.compared?.forEach((entry, k) =>
      resolve('claims.json', [i, 'compared', k, 'source'], 'source', entry?.source),
    );
    claim?.chain?.forEach((link, k) =>
      resolve('claims.json', [i, 'chain', k, 'source'], 'source', link?.source),
    );
    claim?.events?.forEach((id, k) => resolve('claims.json', [i, 'events', k], 'event', id));
  });
  series?.forEach((set, i) => {
    set?.events?.forEach((id, k) => resolve('series.json', [i, 'events', k], 'event', id));
    set?.measures?.forEach((measure, k) => {
      const path = [i, 'measures', k];
      resolve('series.json', [...path, 'source'], 'source', measure?.source);
      measure?.rows?.forEach((row, n) =>
        resolve('series.json', [...path, 'rows', n, 'source'], 'source', row?.source),
      );
    });
  });
  narratives?.forEach((narrative, i) =>
    narrative?.steps?.forEach((step, k) => {
      const path = [i, 'steps', k];
      resolve('narratives.json', [...path, 'frame'], 'frame', step?.frame);
      resolve('narratives.json', [...path, 'place'], 'place', step?.place);
      resolve('narratives.json', [...path, 'event'], 'event', step?.event);
      step?.also?.forEach((id, n) => resolve('narratives.json', [...path, 'also', n], 'event', id));
      step?.sources?.forEach((id, n) =>
        resolve('narratives.json', [...path, 'sources', n], 'source', id),
      );
    }),
  );
  glossary?.forEach((term, i) => resolve('glossary.json', [i, 'source'], 'source', term?.source));

  for (const { at, chain } of cycles(places ?? [], (place) => [place.within])) {
    report(
      'places.json',
      [at, 'within'],
      `lies in itself: ${chain}`,
      'leave "within" out of the largest place',
    );
  }
  events?.forEach((event, i) => {
    for (const { at, chain } of cycles(event?.accounts ?? [], (account) => account.via ?? [])) {
      const message = `passes on itself: ${chain}`;
      report(
        'events.json',
        [i, 'accounts', at, 'via'],
        message,
        'name only accounts that came before it',
      );
    }
  });
}

function suggestion(id: string, known: ReadonlySet<string>, otherwise: string): string {
  const near = nearest(id, known);
  return near ? `did you mean "${near}"?` : otherwise;
}

/** Each circle among the records once, at its first record: `lima → peru → lima`. */
function cycles<T extends { id?: string | undefined }>(
  records: (T | undefined)[],
  next: (record: T) => (string | undefined)[],
): { at: number; chain: string }[] {
  const at = new Map(
    records.flatMap((record, i) => (record?.id === undefined ? [] : [[record.id, i]])),
  );
  const done = new Set<string>();
  const found: { at: number; chain: string }[] = [];
  const follow = (id: string, trail: string[]) => {
    const i = at.get(id);
    if (i === undefined || done.has(id)) return;
    if (trail.includes(id)) {
      const circle = [...trail.slice(trail.indexOf(id)), id];
      found.push({ at: i, chain: circle.join(' → ') });
      return;
    }
    for (const to of next(records[i]!)) if (to !== undefined) follow(to, [...trail, id]);
    done.add(id);
  };
  for (const id of at.keys()) follow(id, []);
  return found;
}
