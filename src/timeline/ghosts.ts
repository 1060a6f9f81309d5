/** Where other accounts put a selected event in time. */
import type { Dated, Event, Source } from '../model/dataset';

export interface Ghost {
  when: Dated;
  /** Who says so: "the cable", "Caretas +1". */
  names: string;
  /** With what they say: "the cable: 19 July 2005". */
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
    return { when, names, label: `${names}: ${dateOf(when)}` };
  });
}

export interface GhostBox {
  /** What the ghost covers, px; may lie outside the lanes. */
  left: number;
  right: number;
  /** Of its label in each wording, the fullest first, px. */
  widths: readonly number[];
}

export interface GhostPlace {
  /** Which wording of the label has room. */
  wording: number;
  /** Left end of the label, px, or undefined where it finds no room. */
  label: number | undefined;
  /** Whether it stands one row below. */
  isBelow: boolean;
  /** The ghost lies beyond this edge of the lanes; its label stands at the edge. */
  beyond: 'left' | 'right' | undefined;
}

/** Between ghost and label, px. */
const GAP = 5;
/** Between the selected mark, with room round it, and the event's own label, px. */
const OWN_GAP = 6;

/**
 * A label for each ghost, in the fullest wording that has room: on the row of the event, clear of the mark
 * and of the other ghosts; else a row below, where `isFreeBelow` says there is room. The event's own
 * label comes first.
 */
export function ghostPlaces(
  ghosts: readonly GhostBox[],
  mark: readonly [left: number, right: number],
  width: number,
  isFreeBelow: (left: number, right: number) => boolean,
  /** Of the event's own label, px. */
  own: number,
  /** Whether rows are so low that a label on one reaches into those on the next. */
  isTight = false,
): GhostPlace[] {
  const taken: [number, number][] = [[mark[0] - 4, mark[1] + 4]];
  const beyondOf = ({ left, right }: GhostBox) =>
    right < 0 ? 'left' : left > width ? 'right' : undefined;
  for (const ghost of ghosts) if (!beyondOf(ghost)) taken.push([ghost.left - 2, ghost.right + 2]);
  const takenBelow: [number, number][] = [];
  const take = (x: number, wide: number, isBelow: boolean) => {
    if (isTight || !isBelow) taken.push([x - 3, x + wide + 3]);
    if (isTight || isBelow) takenBelow.push([x - 3, x + wide + 3]);
  };
  const isFree = (x: number, wide: number) =>
    x >= 0 && x + wide <= width && taken.every(([a, b]) => b <= x || x + wide <= a);
  const isFreeUnder = (x: number, wide: number) =>
    x >= 0 &&
    x + wide <= width &&
    isFreeBelow(x, x + wide) &&
    takenBelow.every(([a, b]) => b <= x || x + wide <= a);
  const ownTried = [mark[1] + OWN_GAP, mark[0] - OWN_GAP - own];
  const beside = ownTried.find((x) => isFree(x, own));
  const under = ownTried.find((x) => isFreeUnder(x, own));
  if (beside !== undefined) take(beside, own, false);
  else if (under !== undefined) take(under, own, true);

  return ghosts.map((ghost) => {
    const { left, right, widths } = ghost;
    const beyond = beyondOf(ghost);
    for (const [wording, wide] of widths.entries()) {
      const edge = beyond === 'left' ? [2] : beyond === 'right' ? [width - wide - 2] : undefined;
      const beside = (edge ?? [right + GAP, left - GAP - wide]).find((x) => isFree(x, wide));
      if (beside !== undefined) {
        take(beside, wide, false);
        return { label: beside, wording, isBelow: false, beyond };
      }
      // Under its ghost, if need be moved along by what stands there already.
      const moved = takenBelow.map(([, end]) => end).filter((x) => right - wide < x && x < left);
      const below = (edge ?? [right - wide, left, ...moved]).find((x) => isFreeUnder(x, wide));
      if (below !== undefined) {
        take(below, wide, true);
        return { label: below, wording, isBelow: true, beyond };
      }
    }
    return { label: undefined, wording: 0, isBelow: false, beyond };
  });
}

/** The rail that ties ghosts to the mark: from the first to the last of their middles, cut beyond the edges. */
export function railOf(middles: readonly number[], width: number): [from: number, to: number] {
  return [Math.max(-20, Math.min(...middles)), Math.min(width + 20, Math.max(...middles))];
}
