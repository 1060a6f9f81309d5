/** How far one may zoom in: as far as the base map has something to show. */
import { boxOf, type Box } from './mercator';

/** The box of the finest level, with the shore of Lima and Callao. */
export const LIMA = boxOf([
  [-12.75, -77.9],
  [-11.4, -76.2],
]);
/** Mexico, Colombia and Peru, with room at their edges. */
const STORY: Box[] = [
  boxOf([
    [13.5, -119],
    [33.5, -85.5],
  ]),
  boxOf([
    [-19.5, -83],
    [14, -66],
  ]),
];

const has = (box: Box, x: number, y: number) =>
  x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1;

/** The largest zoom for a map centred on a point of the unit square. */
export function limitAt(x: number, y: number): number {
  if (has(LIMA, x, y)) return 13;
  return STORY.some((box) => has(box, x, y)) ? 9 : 5;
}

/** The smallest zoom: the world may not be narrower than the frame. */
export const leastZoom = (width: number) =>
  Math.max(1.25, Math.ceil(Math.log2(Math.max(1, width) / 256) * 4) / 4);
