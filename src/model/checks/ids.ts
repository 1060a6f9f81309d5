/** Ids are unique, and nothing is listed twice. */
import type { Draft, Report } from '../checks';
import type { Path } from '../findings';
import type { FileName } from '../schema';

export function checkIds({ dataset, places, actors, sources, events }: Draft, report: Report) {
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
  const rename = 'rename one of the two, and what refers to it';
  unique('dataset.json', ['categories'], dataset?.categories, 'id', rename);
  unique('dataset.json', ['frames'], dataset?.frames, 'id', rename);
  unique('places.json', [], places, 'id', rename);
  unique('actors.json', [], actors, 'id', rename);
  unique('sources.json', [], sources, 'id', rename);
  unique('events.json', [], events, 'id', rename);
  events?.forEach((event, i) => {
    const drop = 'keep one of the two';
    unique('events.json', [i, 'accounts'], event?.accounts, 'id', 'rename one of the two accounts');
    unique('events.json', [i, 'places'], event?.places, 'place', drop);
    unique('events.json', [i, 'actors'], event?.actors, 'actor', drop);
  });
}
