/** Ids are unique, and nothing is listed twice. */
import type { Draft, Report } from '../checks';
import type { Path } from '../findings';
import type { FileName } from '../schema';

export function checkIds(draft: Draft, report: Report) {
  const { dataset, places, actors, sources, events, claims, series, narratives, glossary } = draft;
  /** Reports each value of `key` that an earlier entry of the list has. */
  const unique = <T extends object>(
    file: FileName,
    path: Path,
    list: (T | undefined)[] | undefined,
    key: keyof T & string,
    remedy: string,
  ) => {
    const seen = new Set<unknown>();
    list?.forEach((entry, i) => {
      const value = entry?.[key];
      if (value === undefined) return;
      if (seen.has(value))
        report(file, [...path, i, key], `"${String(value)}" is there already`, remedy);
      seen.add(value);
    });
  };
  /** Reports each id that stands earlier in the list. */
  const once = (file: FileName, path: Path, ids: (string | undefined)[] | undefined) =>
    ids?.forEach((id, i) => {
      if (id === undefined || ids.indexOf(id) === i) return;
      report(file, [...path, i], `"${id}" is there already`, 'keep one of the two');
    });
  const rename = 'rename one of the two, and what refers to it';
  unique('dataset.json', ['categories'], dataset?.categories, 'id', rename);
  unique('dataset.json', ['frames'], dataset?.frames, 'id', rename);
  unique('places.json', [], places, 'id', rename);
  unique('actors.json', [], actors, 'id', rename);
  unique('sources.json', [], sources, 'id', rename);
  unique('events.json', [], events, 'id', rename);
  unique('claims.json', [], claims, 'id', rename);
  unique('series.json', [], series, 'id', rename);
  unique('narratives.json', [], narratives, 'id', rename);
  unique('glossary.json', [], glossary, 'id', rename);
  events?.forEach((event, i) => {
    const drop = 'keep one of the two';
    unique('events.json', [i, 'accounts'], event?.accounts, 'id', 'rename one of the two accounts');
    unique('events.json', [i, 'places'], event?.places, 'place', drop);
    unique('events.json', [i, 'actors'], event?.actors, 'actor', drop);
  });
  claims?.forEach((claim, i) => once('claims.json', [i, 'events'], claim?.events));
  series?.forEach((set, i) => {
    once('series.json', [i, 'events'], set?.events);
    unique('series.json', [i, 'measures'], set?.measures, 'id', 'rename one of the two measures');
    set?.measures?.forEach((measure, k) =>
      unique(
        'series.json',
        [i, 'measures', k, 'rows'],
        measure?.rows,
        'id',
        'rename one of the two',
      ),
    );
  });
  // A step is known by its id alone, whichever narrative it belongs to.
  const steps = new Set<string>();
  narratives?.forEach((narrative, i) =>
    narrative?.steps?.forEach((step, k) => {
      const path = [i, 'steps', k];
      const id = step?.id;
      if (id !== undefined && steps.has(id)) {
        report(
          'narratives.json',
          [...path, 'id'],
          `"${id}" is there already`,
          'rename one of the two steps',
        );
      }
      if (id !== undefined) steps.add(id);
      once('narratives.json', [...path, 'sources'], step?.sources);
      once('narratives.json', [...path, 'also'], step?.also);
      const own = step?.also?.indexOf(step.event) ?? -1;
      if (step?.event !== undefined && own >= 0) {
        const message = `"${step.event}" is the event of the step`;
        report('narratives.json', [...path, 'also', own], message, 'leave it out');
      }
    }),
  );
}
