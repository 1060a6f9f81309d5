/** The ghosts of a selected event on the lanes, px. */
import type { Dated, Event, Source } from '../model/dataset';
import { length, type Extent } from '../model/extent';
import { markKind } from '../model/mark';
import { GHOST } from '../ui/mark-geometry';
import { ghostPlaces, ghostsOf, railOf, type Ghost, type GhostPlace } from './ghosts';
import { drawnEnds } from './rows';

export interface Placed extends Omit<GhostPlace, 'wording'> {
  ghost: Ghost;
  x0: number;
  x1: number;
  fade: [number, number];
  /** What it covers. */
  left: number;
  right: number;
  /** Its label, and the width of that. */
  words: string;
  width: number;
  /** Width of its fullest label. */
  full: number;
  /** The middle of the mark it is tied to. */
  mark: number;
}

/** Ghosts, their labels and the rail; undefined where no account has another date. */
export function ghostLayout(
  event: Event,
  sourceById: ReadonlyMap<string, Source>,
  window: Extent,
  width: number,
  mark: readonly [left: number, right: number],
  dateOf: (when: Dated) => string,
  measure: (text: string) => number,
  isFreeBelow: (left: number, right: number) => boolean,
  /** Width of the event's own label. */
  label: number,
  /** Whether rows are lower than labels. */
  isTight = false,
): { ghosts: Placed[]; rail: [number, number] } | undefined {
  const scale = width / length(window);
  const x = (time: number) => (time - window[0]) * scale;
  const own = (mark[0] + mark[1]) / 2;
  const boxes = ghostsOf(event, sourceById, dateOf).map((ghost) => {
    const { extent, stated } = ghost.when;
    const [x0, x1] = [x(extent[0]), x(extent[1])];
    const [left, right] = drawnEnds(markKind(ghost.when).shape, x0, x1, GHOST);
    const fade: [number, number] = [
      (stated[0] - extent[0]) * scale,
      (extent[1] - stated[1]) * scale,
    ];
    const wordings = [ghost.label, ghost.names];
    const widths = wordings.map((words) => measure(`${words} ‹`));
    return { ghost, x0, x1, fade, left, right, wordings, widths, mark: own };
  });
  if (boxes.length === 0) return;
  // Exact dates have their labels first, and lie over long ones.
  boxes.sort((a, b) => a.right - a.left - (b.right - b.left) || a.x0 - b.x0);
  const places = ghostPlaces(boxes, mark, width, isFreeBelow, label, isTight);
  const ghosts = boxes.map(({ wordings, widths, ...box }, k) => {
    const { wording, ...place } = places[k]!;
    return {
      ...box,
      ...place,
      words: wordings[wording]!,
      width: widths[wording]!,
      full: widths[0]!,
    };
  });
  return {
    ghosts: ghosts.reverse(),
    rail: railOf([own, ...boxes.map(({ x0, x1 }) => (x0 + x1) / 2)], width),
  };
}
