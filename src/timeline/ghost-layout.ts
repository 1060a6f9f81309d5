/** The ghosts of a selected event on the lanes, px. */
import type { Dated, Event, Source } from '../model/dataset';
import { length, type Extent } from '../model/extent';
import { markKind } from '../model/mark';
import { ghostPlaces, ghostsOf, railOf, type Ghost, type GhostPlace } from './ghosts';
import { drawnEnds } from './rows';

export interface Placed extends GhostPlace {
  ghost: Ghost;
  x0: number;
  x1: number;
  fade: [number, number];
  /** What it covers. */
  left: number;
  right: number;
  /** Width of its label. */
  width: number;
  /** The middle of the mark it is tied to. */
  mark: number;
}

/** A ghost, tip to tip. */
const SIZE = 10;

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
): { ghosts: Placed[]; rail: [number, number] } | undefined {
  const scale = width / length(window);
  const x = (time: number) => (time - window[0]) * scale;
  const own = (mark[0] + mark[1]) / 2;
  const boxes = ghostsOf(event, sourceById, dateOf).map((ghost) => {
    const { extent, stated } = ghost.when;
    const [x0, x1] = [x(extent[0]), x(extent[1])];
    const [left, right] = drawnEnds(markKind(ghost.when).shape, x0, x1, SIZE);
    const fade: [number, number] = [
      (stated[0] - extent[0]) * scale,
      (extent[1] - stated[1]) * scale,
    ];
    return { ghost, x0, x1, fade, left, right, width: measure(`${ghost.label} ‹`), mark: own };
  });
  if (boxes.length === 0) return;
  // Long ones first, so that they do not hide the short.
  boxes.sort((a, b) => b.right - b.left - (a.right - a.left));
  const places = ghostPlaces(boxes, mark, width, isFreeBelow);
  return {
    ghosts: boxes.map((box, k) => ({ ...box, ...places[k]! })),
    rail: railOf([own, ...boxes.map(({ x0, x1 }) => (x0 + x1) / 2)], width),
  };
}
