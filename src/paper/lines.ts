/** Lines of the base map made short enough for a file: simplified, cut to a box, written in few characters. */
import { sharesIn, type Box } from '../map/mercator';

/** x, y, x, y … px */
export type Points = number[];

/**
 * A line with fewer points: none that is left out lies farther than `tolerance` from what is drawn. Its
 * ends stay. (Douglas and Peucker)
 */
export function simplified(points: Points, tolerance: number): Points {
  const count = points.length / 2;
  if (count < 3) return points;
  const kept = new Uint8Array(count);
  kept[0] = kept[count - 1] = 1;
  const open: [number, number][] = [[0, count - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    let farthest = 0;
    let most = tolerance;
    for (let k = first + 1; k < last; k++) {
      const away = distance(points, k, first, last);
      if (away > most) [farthest, most] = [k, away];
    }
    if (farthest === 0) continue;
    kept[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  return points.filter((_, k) => kept[k >> 1]);
}

/** From point `k` to the straight line between two others. */
function distance(points: Points, k: number, first: number, last: number): number {
  const [ax, ay] = [points[2 * first]!, points[2 * first + 1]!];
  const [dx, dy] = [points[2 * last]! - ax, points[2 * last + 1]! - ay];
  const [px, py] = [points[2 * k]! - ax, points[2 * k + 1]! - ay];
  const long = dx * dx + dy * dy;
  const t = long === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / long));
  return Math.hypot(px - t * dx, py - t * dy);
}

/** A closed line cut to a box, one side of it after the other. (Sutherland and Hodgman) */
export function ringIn(ring: Points, { x0, y0, x1, y1 }: Box): Points {
  const sides: [axis: 0 | 1, at: number, sign: 1 | -1][] = [
    [0, x0, 1],
    [0, x1, -1],
    [1, y0, 1],
    [1, y1, -1],
  ];
  return sides.reduce((inner, [axis, at, sign]) => cutBy(inner, axis, at, sign), ring);
}

function cutBy(ring: Points, axis: 0 | 1, at: number, sign: 1 | -1): Points {
  const out: Points = [];
  const count = ring.length / 2;
  const isIn = (k: number) => (ring[2 * k + axis]! - at) * sign >= 0;
  for (let k = 0; k < count; k++) {
    const before = (k + count - 1) % count;
    if (isIn(k) !== isIn(before)) {
      const from = ring[2 * before + axis]!;
      const t = (at - from) / (ring[2 * k + axis]! - from);
      const other = (1 - axis) as 0 | 1;
      const a = ring[2 * before + other]!;
      const across = a + t * (ring[2 * k + other]! - a);
      out.push(...(axis === 0 ? [at, across] : [across, at]));
    }
    if (isIn(k)) out.push(ring[2 * k]!, ring[2 * k + 1]!);
  }
  return out;
}

/** The parts of a line inside a box, or those outside it. */
export function partsOf(line: Points, box: Box, which: 'inside' | 'outside'): Points[] {
  const parts: Points[] = [];
  let part: Points = [];
  const end = () => {
    if (part.length >= 4) parts.push(part);
    part = [];
  };
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2]!, line[i - 1]!, line[i]!, line[i + 1]!];
    let reaches = 0;
    for (const [from, to] of stretches(ax, ay, bx, by, box, which)) {
      if (part.length === 0 || from > 0) {
        end();
        part.push(ax + from * (bx - ax), ay + from * (by - ay));
      }
      part.push(...(to === 1 ? [bx, by] : [ax + to * (bx - ax), ay + to * (by - ay)]));
      reaches = to;
    }
    // Its end lies on the other side: the next segment begins anew.
    if (reaches < 1) end();
  }
  end();
  return parts;
}

/** The shares of a segment, 0 to 1, inside a box or outside it. */
function stretches(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  box: Box,
  which: 'inside' | 'outside',
): [number, number][] {
  const [from, to] = sharesIn(ax, ay, bx, by, box);
  const meets = from < to;
  if (which === 'inside') return meets ? [[from, to]] : [];
  if (!meets) return [[0, 1]];
  const rest: [number, number][] = [
    [0, from],
    [to, 1],
  ];
  return rest.filter(([a, b]) => b > a);
}

/** A line as a path, a tenth of a px fine; empty where nothing of it can be seen. */
export function pathOf(points: Points, closed: boolean): string {
  const tenths = points.map((value) => Math.round(value * 10));
  let [x, y] = tenths as [number, number];
  const start = `M${x / 10} ${y / 10}`;
  let steps = '';
  for (let i = 2; i < tenths.length; i += 2) {
    const [dx, dy] = [tenths[i]! - x, tenths[i + 1]! - y];
    if (dx === 0 && dy === 0) continue;
    steps += ` ${dx / 10} ${dy / 10}`;
    [x, y] = [tenths[i]!, tenths[i + 1]!];
  }
  if (!steps) return '';
  // A minus parts two numbers by itself.
  return `${start}l${steps.slice(1)}`.replaceAll(' -', '-') + (closed ? 'z' : '');
}
