/** How far the map must move to show places; not at all where they already show. */
import { limitAt } from './limits';
import { boxAround, grown, holds, worldSize, type Box } from './mercator';
import { ringBox, type Site } from './sites';
import { marginOf, shown, type View } from './view';

/** Rings are seen from this radius, px. */
const SEEN = 20;
/** Places that are shown together are told apart from this far, px. */
const APART = 48;
/** A country is seen from this share of the frame. */
const SHARE = 0.14;

/** The closest a flight goes: near enough for a ring, not so near that the map shows nothing else. */
function closest({ x, y }: Site): number {
  const limit = limitAt(x, y);
  return limit === 13 ? 11 : limit === 9 ? 8 : limit;
}

/** Where to fly so that all sites show, and how close at most; null where they show already. */
export function wayTo(
  sites: readonly Site[],
  view: View,
  boxOfOutline: (site: Site) => Box | undefined,
): { box: Box; most: number } | null {
  if (sites.length === 0) return null;
  const k = worldSize(view.zoom);
  const margin = marginOf(view.width, view.height);
  const frame = shown(view);
  const inner = {
    x0: frame.x0 + margin.left / k,
    y0: frame.y0 + margin.top / 2 / k,
    x1: frame.x1 - margin.right / k,
    y1: frame.y1 - margin.bottom / k,
  };
  const alone = sites.length === 1;
  const points = sites.filter(({ area }) => !area);
  const isApart = ({ x, y }: Site) =>
    points.filter((other) => Math.hypot(other.x - x, other.y - y) * k < APART).length === 1;
  const shows = (site: Site) => {
    const outline = site.area ? boxOfOutline(site) : undefined;
    if (!outline) {
      const distinct = alone ? site.reach * k >= SEEN : site.area || isApart(site);
      return (distinct || view.zoom >= closest(site)) && holds(inner, ringBox(site));
    }
    const large = Math.max(
      (outline.x1 - outline.x0) / (frame.x1 - frame.x0),
      (outline.y1 - outline.y0) / (frame.y1 - frame.y0),
    );
    return (
      large >= SHARE && (holds(frame, outline) || (alone && holds(grown(outline, 0.002), inner)))
    );
  };
  if (sites.every(shows)) return null;
  const boxes = sites.map(
    (site) => (site.area && boxOfOutline(site)) || grown(ringBox(site), site.reach * 0.5),
  );
  return { box: boxAround(boxes)!, most: Math.min(...sites.map(closest)) };
}
