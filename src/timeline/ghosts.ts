/** Where other accounts put a selected event in time. */
import type { Dated, Event, Source } from '../model/dataset';

export interface Ghost {
  when: Dated;
  /** Who says so, and what: "the cable: 19 July 2005", "Caretas +1: 19 June 2006". */
  label: string;
}

/** The dates of accounts that are not the event's own; the same date said twice is one ghost. */
export function ghostsOf(
  event: Event,
  sourceById: ReadonlyMap<string, Source>,
  dateOf: (when: Dated) => string,
): Ghost[] {
  const byDate = new Map<string, { when: Dated; sources: Set<string> }>();
  for (const { when, source } of event.accounts) {
    if (!when || when.edtf === event.when.edtf) continue;
    const entry = byDate.get(when.edtf) ?? { when, sources: new Set() };
    entry.sources.add(sourceById.get(source)?.name ?? source);
    byDate.set(when.edtf, entry);
  }
  return [...byDate.values()].map(({ when, sources }) => {
    const [first, ...more] = sources;
    const names = more.length > 0 ? `${first} +${more.length}` : first!;
    return { when, label: `${names}: ${dateOf(when)}` };
  });
}

export interface GhostBox {
  /** What the ghost covers, px; may lie outside the lanes. */
  left: number;
  right: number;
  /** Of its label, px. */
  width: number;
}

export interface GhostPlace {
  /** Left end of the label, px, or undefined where it finds no room. */
  label: number | undefined;
  /** Whether it stands one row below. */
  isBelow: boolean;
  /** The ghost lies beyond this edge of the lanes; its label stands at the edge. */
  beyond: 'left' | 'right' | undefined;
}

/** Between ghost and label, px. */
const GAP = 5;

/**
 * A label for each ghost, on the row of the event, clear of the mark and of the other ghosts; else a
 * row below, where `isFreeBelow` says there is room.
 */
export function ghostPlaces(
  ghosts: readonly GhostBox[],
  mark: readonly [left: number, right: number],
  width: number,
  isFreeBelow: (left: number, right: number) => boolean,
): GhostPlace[] {
  const taken: [number, number][] = [[mark[0] - 4, mark[1] + 4]];
  const beyondOf = ({ left, right }: GhostBox) =>
    right < 0 ? 'left' : left > width ? 'right' : undefined;
  for (const ghost of ghosts) if (!beyondOf(ghost)) taken.push([ghost.left - 2, ghost.right + 2]);
  const takenBelow: [number, number][] = [];
  const isFree = (x: number, wide: number) =>
    x >= 0 && x + wide <= width && taken.every(([a, b]) => b <= x || x + wide <= a);
  return ghosts.map((ghost) => {
    const beyond = beyondOf(ghost);
    const tried =
      beyond === 'left'
        ? [2]
        : beyond === 'right'
          ? [width - ghost.width - 2]
          : [ghost.right + GAP, ghost.left - GAP - ghost.width];
    const label = tried.find((x) => isFree(x, ghost.width));
    if (label !== undefined) {
      taken.push([label - 3, label + ghost.width + 3]);
      return { label, isBelow: false, beyond };
    }
    const below = beyond ? tried : [ghost.right - ghost.width, ghost.left];
    const found = below.find(
      (x) =>
        x >= 0 &&
        x + ghost.width <= width &&
        isFreeBelow(x, x + ghost.width) &&
        takenBelow.every(([a, b]) => b <= x || x + ghost.width <= a),
    );
    if (found !== undefined) takenBelow.push([found - 3, found + ghost.width + 3]);
    return { label: found, isBelow: found !== undefined, beyond };
  });
}

/** The rail that ties ghosts to the mark: from the first to the last of their middles, cut beyond the edges. */
export function railOf(middles: readonly number[], width: number): [from: number, to: number] {
  return [Math.max(-20, Math.min(...middles)), Math.min(width + 20, Math.max(...middles))];
}
