/**
 * Web Mercator on the unit square: x runs east from 180° W, y south from 85.05° N. At zoom z the
 * world is 256 · 2^z px wide.
 */

/** A box in any plane whose y runs down. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/**
 * The shares of a segment, 0 to 1, between which it lies in a box; the first is greater than the second
 * where none of it does. (Liang and Barsky)
 */
export function sharesIn(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  box: Box,
): [from: number, to: number] {
  let from = 0;
  let to = 1;
  const sides = [
    [ax - bx, ax - box.x0],
    [bx - ax, box.x1 - ax],
    [ay - by, ay - box.y0],
    [by - ay, box.y1 - ay],
  ] as const;
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) to = -1;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  return [from, to];
}

const RADIANS = Math.PI / 180;
const EDGE = 85.0511;
/** The equator, metres. */
const EQUATOR = 40_075_016.7;

export const mercatorX = (longitude: number) => longitude / 360 + 0.5;

export function mercatorY(latitude: number): number {
  const sine = Math.sin(Math.max(-EDGE, Math.min(EDGE, latitude)) * RADIANS);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export const longitudeAt = (x: number) => (x - 0.5) * 360;

export const latitudeAt = (y: number) =>
  (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;

/** The width of the world at a zoom, px. */
export const worldSize = (zoom: number) => 256 * 2 ** zoom;

/** How far `kilometres` reach at a latitude, as a share of the world's width. */
export const reach = (kilometres: number, latitude: number) =>
  (kilometres * 1000) / (EQUATOR * Math.cos(latitude * RADIANS));

export const boxOf = ([[south, west], [north, east]]: [
  readonly [number, number],
  readonly [number, number],
]): Box => ({
  x0: mercatorX(west),
  y0: mercatorY(north),
  x1: mercatorX(east),
  y1: mercatorY(south),
});

/** The reverse of `boxOf`. */
export const boundsOf = ({ x0, y0, x1, y1 }: Box): [[number, number], [number, number]] => [
  [latitudeAt(y1), longitudeAt(x0)],
  [latitudeAt(y0), longitudeAt(x1)],
];

export const meets = (a: Box, b: Box) =>
  a.x0 <= b.x1 && b.x0 <= a.x1 && a.y0 <= b.y1 && b.y0 <= a.y1;

export const holds = (outer: Box, inner: Box) =>
  outer.x0 <= inner.x0 && inner.x1 <= outer.x1 && outer.y0 <= inner.y0 && inner.y1 <= outer.y1;

export const grown = (box: Box, by: number): Box => ({
  x0: box.x0 - by,
  y0: box.y0 - by,
  x1: box.x1 + by,
  y1: box.y1 + by,
});

/** The smallest box that holds all; undefined of none. */
export function boxAround(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const around = { ...boxes[0]! };
  for (const { x0, y0, x1, y1 } of boxes) {
    if (x0 < around.x0) around.x0 = x0;
    if (y0 < around.y0) around.y0 = y0;
    if (x1 > around.x1) around.x1 = x1;
    if (y1 > around.y1) around.y1 = y1;
  }
  return around;
}

/** Whether a disc meets a box. */
export function discMeets(box: Box, x: number, y: number, radius: number): boolean {
  const dx = x - Math.max(box.x0, Math.min(x, box.x1));
  const dy = y - Math.max(box.y0, Math.min(y, box.y1));
  return dx * dx + dy * dy <= radius * radius;
}
