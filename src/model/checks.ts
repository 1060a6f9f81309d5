/** What a shape cannot say: the checks across records and files. */
import { checkClaims } from './checks/claims';
import { checkDates } from './checks/dates';
import { checkEvents } from './checks/events';
import { checkFigures } from './checks/figures';
import { checkGlossary } from './checks/glossary';
import { checkIds } from './checks/ids';
import { checkNarratives } from './checks/narratives';
import { checkPlaces, type Ground } from './checks/places';
import { checkReferences } from './checks/references';
import { checkSeries } from './checks/series';
import type { Finding, Partly, Path } from './findings';
import type { Curation, FileName } from './schema';

/** The files as far as they could be read; a missing one switches the checks against it off. */
export type Draft = Partly<Curation>;

/** Notes one finding. */
export type Report = (file: FileName, path: Path, message: string, remedy: string) => void;

/**
 * All findings across the records of a dataset whose single fields were checked before. `draft` has the
 * figures of series.json in its texts, `raw` the files as they are written.
 */
export function checks(
  draft: Draft,
  raw: Partial<Record<FileName, unknown>>,
  ground: Ground,
): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (file, path, message, remedy) => {
    findings.push({ file, path, message, remedy });
  };
  checkIds(draft, report);
  checkReferences(draft, report);
  checkDates(draft, report);
  checkPlaces(draft, ground, report);
  checkEvents(draft, report);
  checkClaims(draft, report);
  checkSeries(draft, report);
  checkFigures(draft, raw, report);
  checkNarratives(draft, report);
  checkGlossary(draft, report);
  return findings;
}
