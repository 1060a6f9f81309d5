/** Outlines as SVG paths, drawn once and scaled with the map. */
import { boxAround, worldSize } from './mercator';
import type { Ring } from './pieces';
import type { View } from './view';

/** Units of a path to the width of the world. */
const UNITS = 2 ** 16;

export interface OutlinePath {
  d: string;
  /** Where the path's 0,0 lies on the unit square. */
  x: number;
  y: number;
}

const drawn = new WeakMap<readonly Ring[], OutlinePath>();

export function outlinePath(rings: readonly Ring[]): OutlinePath {
  let path = drawn.get(rings);
  if (!path) {
    const { x0: x, y0: y } = boxAround(rings)!;
    path = { d: rings.map((ring) => ringPath(ring, x, y)).join(''), x, y };
    drawn.set(rings, path);
  }
  return path;
}

function ringPath({ parts }: Ring, x: number, y: number): string {
  const points: string[] = [];
  for (const { piece, back } of parts) {
    const { xy } = piece;
    for (let n = 2; n < xy.length; n += 2) {
      const i = back ? xy.length - 2 - n : n;
      points.push(`${((xy[i]! - x) * UNITS).toFixed(1)} ${((xy[i + 1]! - y) * UNITS).toFixed(1)}`);
    }
  }
  return `M${points.join('L')}z`;
}

/** The SVG transform that puts a path into the frame. */
export function placed({ x, y }: OutlinePath, { zoom, left, top }: View): string {
  const k = worldSize(zoom);
  return `translate(${(x * k - left).toFixed(1)} ${(y * k - top).toFixed(1)}) scale(${k / UNITS})`;
}
