/** Who says so, in the order of telling, and how long after the event. */
import type { Event, Index } from '../model/dataset';
import { DAY, length } from '../model/extent';
import { chainOf, delayOf, tellingsOf, type Node } from '../model/telling';
import { isOtherwise } from './differing';

export interface TellingRow extends Node {
  /** Names of the sources whose accounts it passes on. */
  passesOn: string[];
}

/**
 * The accounts of an event in the order of telling, and how many of them stand before the event itself:
 * what was told before it began, or, of a planned event, before it was to begin.
 */
export function tellingRows(
  event: Event,
  dataset: Pick<Index, 'sourceById'>,
): { rows: TellingRow[]; before: number } {
  const { nodes, links } = chainOf(event, dataset);
  const nameOf = (at: number) => dataset.sourceById.get(nodes[at]!.account.source)!.name;
  const rows = nodes.map((node, i) => ({
    ...node,
    passesOn: links.flatMap(({ from, to }) => (to === i && from !== undefined ? nameOf(from) : [])),
  }));
  const later = rows.findIndex(({ when }) => !when || when.extent[1] > event.when.extent[0]);
  return { rows, before: later < 0 ? rows.length : later };
}

/** The same rows as a reader compares them: those that differ, then the others, each in the order of telling. */
export function comparedRows(
  event: Event,
  rows: readonly TellingRow[],
): { differing: TellingRow[]; others: TellingRow[] } {
  const differs = ({ account }: TellingRow) => isOtherwise(event, account);
  return { differing: rows.filter(differs), others: rows.filter((row) => !differs(row)) };
}

/** How long after an event it was first told, in the unit that reads best. */
export interface Lag {
  unit: 'none' | 'day' | 'month' | 'year';
  count: number;
  /** The telling is known no closer than to a month or a year: counted is the end of that. */
  atMost: boolean;
}

const DAYS_A_MONTH = 146_097 / 4800;

/** Days below a month, months below three years, else years; undefined where it cannot be said. */
export function lagOf(event: Event, dataset: Pick<Index, 'sourceById'>): Lag | undefined {
  const months = delayOf(event, dataset);
  if (months === undefined) return;
  const ends = tellingsOf(event, dataset).toSorted((a, b) => a[1] - b[1] || b[0] - a[0]);
  const atMost = length(ends[0]!) > DAY;
  const days = Math.round(months * DAYS_A_MONTH);
  if (days === 0) return { unit: 'none', count: 0, atMost: false };
  if (months < 1) return { unit: 'day', count: days, atMost };
  if (months < 36) return { unit: 'month', count: Math.round(months), atMost };
  return { unit: 'year', count: Math.round(months / 12), atMost };
}
