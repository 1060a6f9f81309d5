/** Lines of the base map, projected once and cut into pieces short enough to pass over. */
import { mercatorX, mercatorY, sharesIn, type Box } from './mercator';
import { unpacked, type Packed } from './packed';
import { slices } from './pause';

/** A run of at most 64 points, Web Mercator on the unit square: x, y, x, y …. */
export interface Piece extends Box {
  xy: Float64Array;
  /** The same with fewer points, by zoom: made when first painted. */
  thinned: Float64Array[];
}

/** A piece as part of a ring; `back` runs it from its end to its start. */
export interface Part {
  piece: Piece;
  back: boolean;
}

/** A closed line. */
export interface Ring extends Box {
  parts: Part[];
}

const LONGEST = 64;

export function pieceOf(xy: Float64Array): Piece {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < xy.length; i += 2) {
    const x = xy[i]!;
    const y = xy[i + 1]!;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { xy, x0, y0, x1, y1, thinned: [] };
}

/** Neighbouring pieces share their point. */
function cut(xy: Float64Array): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < xy.length - 2; i += 2 * (LONGEST - 1)) {
    pieces.push(pieceOf(xy.subarray(i, Math.min(xy.length, i + 2 * LONGEST))));
  }
  return pieces;
}

/** The arcs of a quantised topology, each in pieces. */
export async function decode(topology: Packed): Promise<Piece[][]> {
  const [kx, ky] = topology.transform!.scale as [number, number];
  const [tx, ty] = topology.transform!.translate as [number, number];
  const pieces: Piece[][] = [];
  const rest = slices();
  for (const arc of topology.arcs.split(' ')) {
    const pause = rest();
    if (pause) await pause;
    const steps = unpacked(arc);
    const xy = new Float64Array(steps.length);
    let x = 0;
    let y = 0;
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i]!;
      y += steps[i + 1]!;
      xy[i] = mercatorX(x * kx + tx);
      xy[i + 1] = mercatorY(y * ky + ty);
    }
    pieces.push(cut(xy));
  }
  return pieces;
}

/** The ring that runs through arcs of a topology; `~i` is arc i backwards. */
export function ringOf(arcs: readonly Piece[][], refs: readonly number[]): Ring {
  const parts = refs.flatMap((ref) =>
    ref < 0
      ? arcs[~ref]!.map((piece) => ({ piece, back: true })).reverse()
      : arcs[ref]!.map((piece) => ({ piece, back: false })),
  );
  const ring = { parts, x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const { piece } of parts) {
    ring.x0 = Math.min(ring.x0, piece.x0);
    ring.y0 = Math.min(ring.y0, piece.y0);
    ring.x1 = Math.max(ring.x1, piece.x1);
    ring.y1 = Math.max(ring.y1, piece.y1);
  }
  return ring;
}

/**
 * The piece without the points nobody can see at a tile zoom. Both neighbours of a border thin the
 * same piece, so no gap opens between them.
 */
export function thinned(piece: Piece, zoom: number): Float64Array {
  return (piece.thinned[zoom] ??= thin(piece.xy, 0.4 / (256 * 2 ** zoom)));
}

function thin(xy: Float64Array, step: number): Float64Array {
  const last = xy.length - 2;
  const kept = new Float64Array(xy.length);
  kept.set(xy.subarray(0, 2));
  let n = 2;
  for (let i = 2; i < last; i += 2) {
    const dx = xy[i]! - kept[n - 2]!;
    const dy = xy[i + 1]! - kept[n - 1]!;
    if (dx * dx + dy * dy < step * step) continue;
    kept[n++] = xy[i]!;
    kept[n++] = xy[i + 1]!;
  }
  kept[n++] = xy[last]!;
  kept[n++] = xy[last + 1]!;
  return n === xy.length ? xy : kept.slice(0, n);
}

/** The pieces without the segments that lie on the edges of a box: where the map was cut is no coast. */
export function offEdges(pieces: readonly Piece[], box: Box, tolerance: number): Piece[] {
  const on = (x: number, y: number) =>
    (Math.abs(x - box.x0) < tolerance ? 1 : 0) |
    (Math.abs(x - box.x1) < tolerance ? 2 : 0) |
    (Math.abs(y - box.y0) < tolerance ? 4 : 0) |
    (Math.abs(y - box.y1) < tolerance ? 8 : 0);
  const out: Piece[] = [];
  for (const { xy } of pieces) {
    let from = 0;
    for (let i = 2; i <= xy.length; i += 2) {
      const edge = i < xy.length && (on(xy[i - 2]!, xy[i - 1]!) & on(xy[i]!, xy[i + 1]!)) !== 0;
      if (!edge && i < xy.length) continue;
      if (i - from >= 4) out.push(pieceOf(xy.subarray(from, i)));
      from = i;
    }
  }
  return out;
}

/** Whether a point lies inside rings, by the even-odd rule. */
export function within(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    if (x < ring.x0 || x > ring.x1 || y < ring.y0 || y > ring.y1) continue;
    for (const { piece } of ring.parts) {
      if (y < piece.y0 || y > piece.y1) continue;
      const { xy } = piece;
      for (let i = 2; i < xy.length; i += 2) {
        const ay = xy[i - 1]!;
        const by = xy[i + 1]!;
        if (ay > y === by > y) continue;
        const at = xy[i - 2]! + ((y - ay) / (by - ay)) * (xy[i]! - xy[i - 2]!);
        if (x < at) inside = !inside;
      }
    }
  }
  return inside;
}

/** Whether the area of rings meets a box: a line of theirs crosses it, or it lies inside them. */
export function areaMeets(rings: readonly Ring[], box: Box): boolean {
  for (const ring of rings) {
    for (const { piece } of ring.parts) {
      if (piece.x1 < box.x0 || piece.x0 > box.x1 || piece.y1 < box.y0 || piece.y0 > box.y1)
        continue;
      const { xy } = piece;
      for (let i = 2; i < xy.length; i += 2) {
        if (crosses(xy[i - 2]!, xy[i - 1]!, xy[i]!, xy[i + 1]!, box)) return true;
      }
    }
  }
  return within(rings, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2);
}

/** Whether a segment has a point in a box. */
function crosses(ax: number, ay: number, bx: number, by: number, box: Box): boolean {
  const [from, to] = sharesIn(ax, ay, bx, by, box);
  return from <= to;
}
