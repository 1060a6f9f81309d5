/** Where badges stand, and which of them merge. Pixels are the screen's. */
import { grown, holds } from './mercator';
import type { Site } from './sites';
import { frameOf, onMap, onScreen, type View } from './view';

/** Badges nearer than this merge, px. */
export const NEAR = 30;
/** A ring is drawn once it is larger than its badge by this, px. */
const CLEAR = 6;

/** Radius of a badge, px. */
export const badgeRadius = (events: number) => (events >= 10 ? 15 : 13);

export interface Spot {
  site: Site;
  /** Where the badge stands, on the unit square: a point of the ring's line where the ring is drawn. */
  x: number;
  y: number;
  /** The same on the screen, px. */
  sx: number;
  sy: number;
  /** Whether the ring is drawn. */
  ring: boolean;
}

export interface Cluster {
  /** The place that leads comes first: its badge's spot is the cluster's. */
  members: Spot[];
}

/** Whether the ring of a site is large enough to be drawn round or beside its badge. */
export const showsRing = (radius: number, events: number) => radius > badgeRadius(events) + CLEAR;

/** Degrees above the horizontal, to the right: design §6. */
const ANGLES = [45, 50, 55, 60, 65, 70];

/**
 * The spots of sites in the order given: a later one gives way on its ring to earlier ones, and all to what
 * `isOpen` says is covered.
 */
export function spotsOf(
  sites: readonly Site[],
  view: View,
  events: (site: Site) => number,
  isOpen: (x: number, y: number) => boolean,
): Spot[] {
  const k = 256 * 2 ** view.zoom;
  const spots: Spot[] = [];
  for (const site of sites) {
    const radius = site.reach * k;
    const ring = showsRing(radius, events(site));
    const [sx, sy] = onScreen(view, site.x, site.y);
    const [px, py] = ring ? onRing(sx, sy, radius, view, spots, isOpen) : [sx, sy];
    const [x, y] = ring ? onMap(view, px, py) : [site.x, site.y];
    spots.push({ site, x, y, sx: px, sy: py, ring });
  }
  return spots;
}

/** A point of a ring for its badge: upper right, clear of other badges, in the frame where it can be. */
function onRing(
  cx: number,
  cy: number,
  radius: number,
  view: View,
  others: readonly Spot[],
  isOpen: (x: number, y: number) => boolean,
): [number, number] {
  const at = (degrees: number): [number, number] => [
    cx + radius * Math.cos((degrees * Math.PI) / 180),
    cy - radius * Math.sin((degrees * Math.PI) / 180),
  ];
  const inner = grown(frameOf(view), -24);
  const framed = ([x, y]: [number, number]) =>
    holds(inner, { x0: x, y0: y, x1: x, y1: y }) && isOpen(x, y);
  const free = ([x, y]: [number, number]) =>
    others.every((other) => Math.hypot(other.sx - x, other.sy - y) >= NEAR);
  const first = at(45);
  const upper = ANGLES.map(at);
  const found = upper.find((spot) => framed(spot) && free(spot));
  if (found) return found;
  const round = Array.from({ length: 35 }, (_, i) =>
    at(45 + (i % 2 ? -1 : 1) * Math.ceil((i + 1) / 2) * 10),
  );
  const elsewhere = round.find((spot) => framed(spot) && free(spot));
  const ringInFrame = Math.hypot(...nearest(cx, cy, view)) <= radius;
  if (!ringInFrame || framed(first)) return upper.find(free) ?? first;
  if (elsewhere) return elsewhere;
  // The frame lies wholly inside the ring: the badge keeps to its edge.
  return [
    Math.max(inner.x0, Math.min(first[0], inner.x1)),
    Math.max(inner.y0 + 32, Math.min(first[1], inner.y1)),
  ];
}

/** From a point to the nearest of the frame, px. */
const nearest = (x: number, y: number, { width, height }: View): [number, number] => [
  x - Math.max(0, Math.min(x, width)),
  y - Math.max(0, Math.min(y, height)),
];

/** Which leads: a city before its districts, then the one with more events. */
export function leading(events: (site: Site) => number) {
  return (a: Site, b: Site) =>
    a.chain.length - b.chain.length || events(b) - events(a) || a.position - b.position;
}

/** Merges spots nearer than `NEAR` to a leading one; leaders are at least that far apart. */
export function clustered(spots: readonly Spot[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const spot of spots) {
    const near = clusters.find(
      ({ members: [leader] }) => Math.hypot(leader!.sx - spot.sx, leader!.sy - spot.sy) < NEAR,
    );
    if (near) near.members.push(spot);
    else clusters.push({ members: [spot] });
  }
  return clusters;
}

/** How to call a cluster: one place, one and its districts, two by name, or one and its surroundings. */
export function clusterKind(members: readonly Site[]): 'one' | 'districts' | 'two' | 'around' {
  const [leader, ...others] = members;
  if (others.length === 0) return 'one';
  if (others.every(({ chain, kind }) => kind === 'district' && chain.includes(leader!.position))) {
    return 'districts';
  }
  return others.length === 1 ? 'two' : 'around';
}

/** North to south, then west to east: the order of the keyboard. */
export const byPosition = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  a.y - b.y || a.x - b.x;
