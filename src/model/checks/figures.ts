/** What stands between braces is a figure of series.json, and no such figure is written by hand beside its series. */
import type { Draft, Report } from '../checks';
import {
  figuresOf,
  placeholdersIn,
  textsIn,
  withoutPlaceholders,
  type Figure,
  type Figures,
} from '../figures';
import type { Path } from '../findings';
import { nearest } from '../nearest';
import type { FileName } from '../schema';

const FORM = '{series/measure/row}';

/** `raw` holds the files as written, before their figures were filled in. */
export function checkFigures(
  { series, events, claims, narratives }: Draft,
  raw: Partial<Record<FileName, unknown>>,
  report: Report,
) {
  if (!series) return;
  const figures = figuresOf(series);
  for (const [file, data] of Object.entries(raw)) {
    checkBraces(file as FileName, data, figures, report);
  }

  /** The figures that belong to each event. */
  const byEvent = new Map<string, Set<string>>();
  const names = [...figures.keys()].filter((name) => isTelling(figures.get(name)!));
  for (const { id, events: ids } of series.flatMap((set) => set ?? [])) {
    for (const event of ids ?? []) {
      if (event === undefined) continue;
      const own = names.filter((name) => name.startsWith(`${id}/`));
      byEvent.set(event, new Set([...(byEvent.get(event) ?? []), ...own]));
    }
  }
  const by = (file: FileName, i: number, ids: readonly (string | undefined)[]) => {
    const known = new Set(ids.flatMap((id) => [...(byEvent.get(id ?? '') ?? [])]));
    checkByHand(file, [i], (raw[file] as unknown[])[i], known, figures, report);
  };
  events?.forEach((event, i) => by('events.json', i, [event?.id]));
  claims?.forEach((claim, i) => by('claims.json', i, claim?.events ?? []));
  series.forEach((set, i) => by('series.json', i, set?.events ?? []));
  narratives?.forEach((narrative, i) =>
    narrative?.steps?.forEach((step, k) => {
      const ids = [step?.event, ...(step?.also ?? [])];
      const known = new Set(ids.flatMap((id) => [...(byEvent.get(id ?? '') ?? [])]));
      const written = (raw['narratives.json'] as { steps: unknown[] }[])[i]!.steps[k];
      checkByHand('narratives.json', [i, 'steps', k], written, known, figures, report);
    }),
  );
}

function checkBraces(file: FileName, data: unknown, figures: Figures, report: Report) {
  for (const { path, text } of textsIn(data)) {
    for (const name of placeholdersIn(text)) {
      if (figures.has(name)) continue;
      const near = nearest(name, figures.keys());
      report(
        file,
        path,
        `no figure has the name "{${name}}"`,
        near ? `did you mean "{${near}}"?` : `write ${FORM}, with the ids of series.json`,
      );
    }
    if (/[{}]/.test(withoutPlaceholders(text))) {
      report(file, path, 'holds a brace without its other half', `write ${FORM}, or take it out`);
    }
  }
}

/** Whether a number is particular enough to be known again: 13 may count anything. */
const isTelling = ({ value, upTo }: Figure) =>
  [value, upTo ?? value].some((number) => Math.abs(number) >= 100 || !Number.isInteger(number));

/** A number as either language writes it, standing alone: 1,091, 1091, 106 590, 59.9. */
const NUMBER =
  /(?<![\p{L}\d.,\u202f\u00a0-])(\d{1,3}(?:[,\u202f\u00a0]\d{3})+|\d+)(\.\d+)?(?![\p{L}\d]|[.,\u202f\u00a0-]\d)/gu;

/** A corrected figure is no longer that of the series. */
const isPast = (path: Path) => path.includes('corrections');

function checkByHand(
  file: FileName,
  at: Path,
  record: unknown,
  known: ReadonlySet<string>,
  figures: Figures,
  report: Report,
) {
  if (known.size === 0) return;
  for (const { path, text } of textsIn(record, at)) {
    if (isPast(path)) continue;
    for (const [written, whole, fraction = ''] of withoutPlaceholders(text).matchAll(NUMBER)) {
      // Four bare digits of our centuries are a year.
      if (/^(19|20)\d\d$/.test(written)) continue;
      const number = Number(whole!.replace(/\D/g, '') + fraction);
      if (!isTelling({ value: number })) continue;
      const same = [...known].filter((name) => {
        const { value, upTo } = figures.get(name)!;
        return value === number || upTo === number;
      });
      if (same.length === 0) continue;
      report(
        file,
        path,
        `"${written}" is a figure of series.json`,
        `write ${same.map((name) => `{${name}}`).join(' or ')}`,
      );
    }
  }
}
