/** Where other accounts put the selected event: what is drawn there, and where its words find room. */
import { beside, firstFree, type Side, type Taken } from './collision';
import { discMeets, grown, holds, worldSize, type Box } from './mercator';
import type { BadgeMark, Given, TagMark } from './scene';
import type { Site } from './sites';
import { tagSpot } from './tags';
import { frameOf, onMap, onScreen } from './view';

/** A place that accounts give, and who does. */
export interface Told {
  site: Site;
  /** Of the sources, each once. */
  names: readonly string[];
  /** Who says what, for those who do not see it: "Callao, according to Caretas". */
  label: string;
}

export interface Ghost {
  id: string;
  site: Site;
  /** On the unit square. */
  x: number;
  y: number;
  /** A dotted ring, or, for a country or region, a dotted tag. */
  kind: 'ring' | 'tag';
  /** Of the ring, or half the height of the tag, px. */
  r: number;
  /** Of the tag, px. */
  width: number;
  /** Whether the place has neither badge nor tag of its own. */
  alone: boolean;
  /** The place's name, where no badge or tag has it already. */
  place: string;
  /** Who says so: "Caretas", "Caretas +1". */
  names: string;
  label: string;
  /** Where the words stand, and whether they found room there; without, they show under the pointer. */
  side: Side;
  named: boolean;
  /** Whether the frame shows it. */
  seen: boolean;
  /** Where the event is drawn; null where it has no place of its own, or where one badge is both. */
  to: { x: number; y: number } | null;
  /** The mark it stands behind in the keyboard's order; null where the event has none. */
  tied: string | null;
}

type Mark = BadgeMark | TagMark;

/** Of a place without a reach, or while that is smaller, px. */
const LEAST = 9;
/** A line of words, px. */
const LINE = 16;

/** The ghosts of an event, each with the side its words stand on. What is set is added to `taken`. */
export function setGhosts(
  told: readonly Told[],
  given: Pick<Given, 'view' | 'selected' | 'outline' | 'widthOf' | 'small'>,
  marks: readonly Mark[],
  taken: Taken,
): Ghost[] {
  const { view, selected, widthOf } = given;
  const frame = frameOf(view);
  const event = marks.find(({ members }) => members.some((site) => selected.has(site.position)));
  return told.map(({ site, names: sources, label }) => {
    const own = marks.find(({ members }) => members.includes(site));
    const spot = site.area
      ? tagged(site, own, given, taken)
      : ringed(site, own, own === event, given);
    const { x, y, r, width, kind } = spot;
    const [sx, sy] = onScreen(view, x, y);
    const seen = discMeets(grown(frame, -8), sx, sy, kind === 'ring' ? Math.max(0, r - LEAST) : 0);
    // A badge that stands for several places says little of this one.
    const place = own?.members.length === 1 ? '' : site.name;
    const names = sources.length > 1 ? `${sources[0]} +${sources.length - 1}` : (sources[0] ?? '');
    // The tag of a country holds its name.
    const lines = kind === 'ring' && place ? [place] : [];
    const wide = Math.max(widthOf('ghost', names), ...lines.map((line) => widthOf('region', line)));
    const high = LINE * (lines.length + 1);
    const boxAt = (side: Side): Box =>
      beside(side, sx, sy, wide, high, gapOf({ kind, r, width }, side));
    const room = grown(frame, -2);
    const side = seen ? firstFree(SIDES, boxAt, taken, room) : undefined;
    if (side) taken.add(grown(boxAt(side), 2));
    const fallback = SIDES.find((one) => holds(room, boxAt(one))) ?? SIDES[0]!;
    return {
      ...spot,
      id: site.id,
      site,
      alone: !own,
      place,
      names,
      label,
      side: side ?? fallback,
      named: side !== undefined,
      seen,
      to: event && own !== event ? { x: event.x, y: event.y } : null,
      tied: event?.key ?? null,
    };
  });
}

const SIDES: readonly Side[] = ['right', 'left', 'below', 'above'];

/** From the middle of a ghost to its words, px. */
export function gapOf({ kind, r, width }: Pick<Ghost, 'kind' | 'r' | 'width'>, side: Side): number {
  const across = kind === 'tag' && (side === 'left' || side === 'right');
  return (across ? width / 2 : r) + (side === 'above' || side === 'below' ? 3 : 6);
}

type Spot = Pick<Ghost, 'kind' | 'x' | 'y' | 'r' | 'width'>;

/** Round the badge of its place; else as far as the place reaches. */
function ringed(
  site: Site,
  own: Mark | undefined,
  isEvents: boolean,
  { view }: Pick<Given, 'view'>,
): Spot {
  if (own?.kind === 'badge') {
    // Clear of the halo of a selected badge.
    return { kind: 'ring', x: own.x, y: own.y, r: own.r + (isEvents ? 11 : 5), width: 0 };
  }
  const r = Math.max(LEAST, site.reach * worldSize(view.zoom));
  return { kind: 'ring', x: site.x, y: site.y, r, width: 0 };
}

/** Round the tag of its country; else a tag of its own, by the same rules. */
function tagged(
  site: Site,
  own: Mark | undefined,
  { view, outline, widthOf, small }: Pick<Given, 'view' | 'outline' | 'widthOf' | 'small'>,
  taken: Taken,
): Spot {
  const height = small ? 20 : 24;
  if (own?.kind === 'tag') {
    return { kind: 'tag', x: own.x, y: own.y, r: height / 2 + 4, width: own.width + 2 };
  }
  const face = small ? 'small-tag' : site.kind === 'country' ? 'tag' : 'region';
  const width = Math.ceil(widthOf(face, site.name) + 18);
  const spot = tagSpot(site, outline(site), width, height, view, taken, []);
  const [px, py] = spot ?? onScreen(view, site.x, site.y);
  if (spot) {
    const box = {
      x0: px - width / 2,
      y0: py - height / 2,
      x1: px + width / 2,
      y1: py + height / 2,
    };
    taken.add(grown(box, 3));
  }
  const [x, y] = onMap(view, px, py);
  return { kind: 'tag', x, y, r: height / 2, width };
}
