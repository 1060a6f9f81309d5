/** Where the tag of a country or region stands: by its point, clear of badges, inside its outline if it can. */
import type { Taken } from './collision';
import { areaMeets, within, type Ring } from './pieces';
import { boxAround, grown } from './mercator';
import type { Site } from './sites';
import { boxOnMap, boxOnScreen, frameOf, onMap, onScreen, shown, type View } from './view';

/** How far from its point a tag may go, px. */
const FARTHEST = 96;
const RING = 6;
/** Standing beside the outline costs as much as this much way, px. */
const OUTSIDE = 36;
/** So does reaching into another's. */
const ACROSS = 48;
/** How far a tag reaches into its outline at least, px: what only meets its line seems to stand beside it. */
const INTO = 2;
/** Between a tag and what it keeps clear of, px. */
const CLEAR = 1;

/**
 * The middle of a tag of `width` × `height` px: it reaches into its outline, and does not stand in one of
 * `others`, which have tags too. Undefined where its area is out of the frame, or no such room near it.
 */
export function tagSpot(
  site: Site,
  outline: readonly Ring[] | undefined,
  width: number,
  height: number,
  view: View,
  taken: Taken,
  others: readonly (readonly Ring[])[],
): [number, number] | undefined {
  const inner = grown(frameOf(view), -6);
  const [px, py] = onScreen(view, site.x, site.y);
  const inFrame = px > inner.x0 && px < inner.x1 && py > inner.y0 && py < inner.y1;
  if (outline ? !areaMeets(outline, shown(view)) : !inFrame) return undefined;
  const start = inFrame || !outline ? ([px, py] as const) : nearestInside(outline, px, py, view);
  if (!start) return undefined;
  const [w, h] = [width / 2, height / 2];
  const ground = outline ? boxOnScreen(view, boxAround(outline)!) : inner;
  // Where its middle may be: in the frame as a whole, and on or beside what its outline spans.
  const left = Math.max(inner.x0 + w + CLEAR, ground.x0 - w);
  const right = Math.min(inner.x1 - w - CLEAR, ground.x1 + w);
  const top = Math.max(inner.y0 + h + CLEAR, ground.y0 - h);
  const bottom = Math.min(inner.y1 - h - CLEAR, ground.y1 + h);
  let best = { x: 0, y: 0, cost: Infinity };
  for (let r = 0; r <= FARTHEST && r < best.cost; r += RING) {
    const steps = r / 2 || 1;
    for (let i = 0; i < steps; i++) {
      const angle = (i / steps) * 2 * Math.PI - Math.PI / 2;
      const x = start[0] + r * Math.cos(angle);
      const y = start[1] + r * Math.sin(angle);
      if (x < left || x > right || y < top || y > bottom) continue;
      const box = { x0: x - w, y0: y - h, x1: x + w, y1: y + h };
      if (!taken.free(grown(box, CLEAR))) continue;
      let cost = r;
      if (outline) {
        const isIn = (rings: readonly Ring[]) => within(rings, ...onMap(view, x, y));
        const reaches = (rings: readonly Ring[]) =>
          areaMeets(rings, boxOnMap(view, grown(box, -INTO)));
        const inside = isIn(outline);
        if (!inside) cost += OUTSIDE;
        if (cost >= best.cost) continue;
        if (!(inside || reaches(outline)) || others.some(isIn)) continue;
        if (others.some(reaches)) cost += ACROSS;
      }
      if (cost < best.cost) best = { x, y, cost };
    }
  }
  return best.cost < Infinity ? [best.x, best.y] : undefined;
}

/** The point of the frame inside an outline that is nearest to one outside the frame. */
function nearestInside(outline: readonly Ring[], px: number, py: number, view: View) {
  const step = Math.max(16, Math.min(view.width, view.height) / 14);
  let nearest: readonly [number, number] | undefined;
  let least = Infinity;
  for (let x = step; x < view.width; x += step) {
    for (let y = step; y < view.height; y += step) {
      const away = Math.hypot(x - px, y - py);
      if (away < least && within(outline, ...onMap(view, x, y))) {
        least = away;
        nearest = [x, y];
      }
    }
  }
  return nearest;
}
