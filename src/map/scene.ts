/** Everything drawn over the base map for one frame, composed so that nothing covers anything else. */
import type { PlaceCount } from '../model/visibility';
import { badgeRadius, byPosition, clustered, leading, spotsOf, type Spot } from './clusters';
import { beside, firstFree, Taken, type Side } from './collision';
import type { Ghost } from './ghosts';
import type { Label } from './labels-table';
import { setLabels, type Measure, type SetLabel } from './labels';
import { discMeets, grown, type Box } from './mercator';
import type { Ring } from './pieces';
import type { Site } from './sites';
import { tagSpot } from './tags';
import { frameOf, onMap, onScreen, type View } from './view';

/** A badge: one place, or several that would overlap. */
export interface BadgeMark {
  kind: 'badge';
  /** The id of the place that leads. */
  key: string;
  members: Site[];
  tally: PlaceCount;
  /** Where it stands, on the unit square. */
  x: number;
  y: number;
  /** Radius, px. */
  r: number;
  name: string;
  /** Whether it stands on its place's ring, at the upper right. */
  onRing: boolean;
  side: Side;
  /** Whether the name has room; without, it shows under the pointer only. */
  named: boolean;
}

/** The tag of a country or region. */
export interface TagMark {
  kind: 'tag';
  key: string;
  members: Site[];
  tally: PlaceCount;
  x: number;
  y: number;
  width: number;
}

export interface Scene {
  /** Badges and tags, north to south. */
  marks: (BadgeMark | TagMark)[];
  /** Places whose ring is drawn. */
  rings: Site[];
  /** Countries and regions with a tag. */
  areas: Site[];
  labels: SetLabel[];
  /** Places out of the frame, or without room in it, most events first. */
  off: Site[];
  ghosts: Ghost[];
}

export interface Given {
  view: View;
  /** Places to draw. */
  sites: readonly Site[];
  counts: ReadonlyMap<number, PlaceCount>;
  /** The places of the selection: their names come first and want more room. */
  selected: ReadonlySet<number>;
  labels: readonly Label[];
  /** Places of other accounts, drawn as ghosts: tags and names keep clear of them. */
  ghosts: readonly Site[];
  /** Sets them once badges and tags stand; comes with what the first picture does without. */
  setGhosts?: ((marks: Scene['marks'], taken: Taken) => Ghost[]) | undefined;
  /** Buttons and boxes on the map, px. */
  obstacles: readonly Box[];
  /** Tags are lower and set smaller on a phone. */
  small: boolean;
  outline(site: Site): readonly Ring[] | undefined;
  seaward(site: Site): boolean;
  nameOf(members: readonly Site[]): string;
  together(members: readonly number[]): PlaceCount;
  widthOf(face: 'name' | 'tag' | 'region' | 'small-tag' | 'number' | 'ghost', text: string): number;
  measure: Measure;
}

const NAME_HEIGHT = 18;
/** A badge nearer to a button than this lies under it, px. */
const UNDER = 12;
export const tagHeight = (small: boolean) => (small ? 20 : 24);

export function compose(given: Given): Scene {
  const { view, counts, sites } = given;
  const events = ({ position }: Site) => counts.get(position)?.events ?? 0;
  const points = sites.filter(({ area }) => !area).sort(leading(events));
  const isOpen = (x: number, y: number) =>
    given.obstacles.every((box) => !discMeets(box, x, y, UNDER));
  const spots = spotsOf(points, view, events, isOpen);
  // A badge cut by the frame or under a button is pointed to instead.
  const inner = grown(frameOf(view), -8);
  const framed = (x: number, y: number) => discMeets(inner, x, y, 0) && isOpen(x, y);
  const seen = spots.filter(({ sx, sy }) => framed(sx, sy));
  const off = spots.filter(({ sx, sy }) => !framed(sx, sy)).map(({ site }) => site);

  const taken = new Taken(given.obstacles.map((box) => grown(box, 4)));
  for (const { x, y, area } of given.ghosts) {
    const [gx, gy] = onScreen(view, x, y);
    if (!area) taken.add({ x0: gx - 11, y0: gy - 11, x1: gx + 11, y1: gy + 11 });
  }
  const badges = clustered(seen).map(({ members }) => badgeMark(members, given, taken));
  const tags = tagMarks(given, taken, off);
  const marks = [...badges, ...tags].sort(byPosition);
  const isSelected = ({ members }: BadgeMark) =>
    members.some(({ position }) => given.selected.has(position));
  nameBadges(badges.filter(isSelected), given, taken);
  const ghosts = given.setGhosts?.(marks, taken) ?? [];
  nameBadges(
    badges.filter((badge) => !isSelected(badge)),
    given,
    taken,
  );
  const drawn = new Set([...badges, ...tags].flatMap(({ members }) => members));
  const hidden = new Set([...drawn].flatMap(({ id, outline }) => [id, outline ?? id]));
  return {
    marks,
    rings: spots.filter(({ ring, site }) => ring && drawn.has(site)).map(({ site }) => site),
    areas: tags.flatMap(({ members }) => members),
    labels: setLabels(given.labels, view, taken, hidden, given.measure),
    off: off.sort((a, b) => events(b) - events(a)),
    ghosts,
  };
}

function badgeMark(spots: Spot[], given: Given, taken: Taken): BadgeMark {
  const [leader] = spots;
  const { sx, sy, x, y, site } = leader!;
  const members = spots.map((spot) => spot.site);
  const tally = given.together(members.map(({ position }) => position));
  const r = badgeRadius(tally.events);
  const room = members.some(({ position }) => given.selected.has(position)) ? r + 8 : r + 2;
  taken.add({ x0: sx - room, y0: sy - room, x1: sx + room, y1: sy + room });
  const name = given.nameOf(members);
  const { ring: onRing } = leader!;
  return {
    kind: 'badge',
    key: site.id,
    members,
    tally,
    x,
    y,
    r,
    name,
    onRing,
    side: 'right',
    named: false,
  };
}

/** The tags, most events first; an area without room for its tag joins `off`. */
function tagMarks(given: Given, taken: Taken, off: Site[]): TagMark[] {
  const { view, counts, small } = given;
  const count = (site: Site) => counts.get(site.position)!;
  const areas = given.sites.filter(({ area }) => area);
  areas.sort((a, b) => count(b).events - count(a).events);
  return areas.flatMap((site) => {
    const face = small ? 'small-tag' : site.kind === 'country' ? 'tag' : 'region';
    const number = given.widthOf('number', String(count(site).events));
    const width = Math.ceil(given.widthOf(face, site.name) + number + (small ? 28 : 32));
    const height = tagHeight(small);
    // A region's tag stands in its country.
    const others = areas.flatMap((other) =>
      site.chain.includes(other.position) ? [] : [given.outline(other) ?? []],
    );
    const spot = tagSpot(site, given.outline(site), width, height, view, taken, others);
    if (!spot) {
      off.push(site);
      return [];
    }
    const [x, y] = spot;
    taken.add(
      grown({ x0: x - width / 2, y0: y - height / 2, x1: x + width / 2, y1: y + height / 2 }, 3),
    );
    const [mx, my] = onMap(view, x, y);
    const tally = count(site);
    return [{ kind: 'tag' as const, key: site.id, members: [site], tally, x: mx, y: my, width }];
  });
}

/** Sets the names of badges beside them, those with most events first. */
function nameBadges(badges: BadgeMark[], given: Given, taken: Taken) {
  const { view, selected } = given;
  const isSelected = ({ members }: BadgeMark) =>
    members.some(({ position }) => selected.has(position));
  const order = [...badges].sort((a, b) => b.tally.events - a.tally.events);
  const k = 256 * 2 ** view.zoom;
  for (const badge of order) {
    const x = badge.x * k - view.left;
    const y = badge.y * k - view.top;
    const width = given.widthOf('name', badge.name);
    const gap = nameGap(badge.r, isSelected(badge));
    const boxAt = (side: Side) => beside(side, x, y, width, NAME_HEIGHT, gap);
    const sides: Side[] =
      !badge.onRing && given.seaward(badge.members[0]!)
        ? ['left', 'right', 'above', 'below']
        : ['right', 'left', 'above', 'below'];
    const side = firstFree(sides, boxAt, taken, grown(frameOf(view), -2));
    badge.side = side ?? sides[0]!;
    badge.named = side !== undefined;
    if (side) taken.add(grown(boxAt(side), 2));
  }
}

/** From the middle of a badge to its name, px. */
export const nameGap = (r: number, selected: boolean) => r + (selected ? 14 : 7);
