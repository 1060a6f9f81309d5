/** Where the tag of a country or region stands: by its point, clear of badges, inside its outline if it can. */
import type { Taken } from './collision';
import { areaMeets, within, type Ring } from './pieces';
import { grown, holds, type Box } from './mercator';
import type { Site } from './sites';
import { frameOf, onMap, onScreen, shown, type View } from './view';

/** How far from its point a tag may go, px: farther off it would seem to name something else. */
const FARTHEST = 96;
const RING = 12;
/** Standing beside the outline costs as much as this much way, px. */
const OUTSIDE = 36;

/** The middle of a tag of `width` × `height` px; undefined where its area is out of the frame, or no room near it. */
export function tagSpot(
  site: Site,
  outline: readonly Ring[] | undefined,
  width: number,
  height: number,
  view: View,
  taken: Taken,
): [number, number] | undefined {
  const inner = grown(frameOf(view), -6);
  const [px, py] = onScreen(view, site.x, site.y);
  const inFrame = px > inner.x0 && px < inner.x1 && py > inner.y0 && py < inner.y1;
  if (outline ? !areaMeets(outline, shown(view)) : !inFrame) return undefined;
  const start = inFrame || !outline ? ([px, py] as const) : nearestInside(outline, px, py, view);
  if (!start) return undefined;
  const boxAt = (x: number, y: number): Box => ({
    x0: x - width / 2 - 3,
    y0: y - height / 2 - 3,
    x1: x + width / 2 + 3,
    y1: y + height / 2 + 3,
  });
  let best: { x: number; y: number; cost: number } | undefined;
  for (let r = 0; r <= FARTHEST && (!best || r < best.cost); r += RING) {
    const steps = r === 0 ? 1 : 16;
    for (let i = 0; i < steps; i++) {
      const angle = (i / steps) * 2 * Math.PI - Math.PI / 2;
      const x = start[0] + r * Math.cos(angle);
      const y = start[1] + r * Math.sin(angle);
      if (best && r >= best.cost) break;
      const box = boxAt(x, y);
      if (!holds(inner, box) || !taken.free(box)) continue;
      const cost = r + (outline && !within(outline, ...onMap(view, x, y)) ? OUTSIDE : 0);
      if (!best || cost < best.cost) best = { x, y, cost };
    }
  }
  return best && [best.x, best.y];
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
