/** The map of the present view as a drawing: its part of the world, and every place as the map shows it. */
import { arcsOf } from '../map/arcs';
import { clusterKind } from '../map/clusters';
import type { LabelKind } from '../map/labels-table';
import { LIMA } from '../map/limits';
import { FACES, type FaceName } from '../map/measure';
import { meets, worldSize, type Box } from '../map/mercator';
import { scaleOf } from '../map/scale';
import {
  compose,
  nameGap,
  tagHeight,
  type BadgeMark,
  type Scene,
  type TagMark,
} from '../map/scene';
import { placesOf, seawardOf, sitesOf, type Site } from '../map/sites';
import { manyPlaced, together, withEvent } from '../map/tally';
import { onScreen, shown, type View } from '../map/view';
import { mapWords } from '../map/words';
import type { PlaceCount } from '../model/visibility';
import type { Exploration } from '../state/exploration.svelte';
import type { Measured } from '../timeline/measure';
import { circle, group, path, rect, text, type Shape } from './drawing';
import { boxSeen, outlineIn, type Ground } from './ground';
import { groundShapes, penOn } from './ground-drawing';
import type { Inks } from './inks';
import { signShape } from './mark-shapes';
import { runsOf, type Numbers } from './numbering';
import { paperWords } from './words';

export interface MapOptions {
  width: number;
  height: number;
  inks: Inks;
  measure: Measured;
  ground: Ground;
  numbers?: Numbers | undefined;
  named: boolean;
}

export interface MapDrawing {
  shapes: Shape[];
  /** What the frame has no room for, a line each: long lists of numbers, places off it and events without one. */
  notes: string[];
  scene: Scene;
  hasThin: boolean;
}

/** How a name of the base map is coloured. */
const COLOURS: Record<LabelKind, 'city' | 'country' | 'state' | 'sea'> = {
  capital: 'city',
  city: 'city',
  town: 'state',
  story: 'country',
  country: 'state',
  state: 'state',
  sea: 'sea',
  water: 'sea',
};
/** Longer lists of numbers stand under the map, by a letter, px. */
const LONGEST = 90;
const IN_BADGE = 18;

/** The view of a frame of so many px that shows the whole of a box. */
export function viewOf({ x0, y0, x1, y1 }: Box, width: number, height: number): View {
  const room = Math.min(width / (x1 - x0), height / (y1 - y0));
  const zoom = Math.max(0, Math.min(13, Math.log2(room / 256)));
  const k = worldSize(zoom);
  return {
    zoom,
    left: ((x0 + x1) / 2) * k - width / 2,
    top: ((y0 + y1) / 2) * k - height / 2,
    width,
    height,
  };
}

export function drawMap(
  exploration: Exploration,
  { width, height, inks, measure, ground, numbers, named }: MapOptions,
): MapDrawing {
  const { dataset, words, visibility } = exploration;
  const say = mapWords[words.language];
  const own = paperWords[words.language];
  const view = viewOf(boxSeen(exploration), width, height);
  const fine = view.zoom >= 4.5;
  const inLima = view.zoom >= 8.5 && meets(LIMA, shown(view));
  const event = named ? dataset.eventIndex.get(exploration.selectedEvent ?? '') : undefined;
  const counts = event === undefined ? visibility.places : withEvent(visibility, event, dataset);
  const selected = named ? placesOf(dataset, exploration.selection) : new Set<number>();
  const many = manyPlaced(dataset);
  const numbered = numbers && numbersAt(exploration, numbers);
  const widthOf = (face: FaceName, of: string) => {
    const { font, spacing, upper } = FACES[face];
    return measure(upper ? of.toUpperCase() : of, font) + spacing * of.length;
  };

  const lists: string[] = [];
  /** What stands for the events at places on a worksheet: their numbers, or the letter of a list of them. */
  const standIn = (members: readonly Site[], most = LONGEST) => {
    const list = runsOf(numbered!(members.map(({ position }) => position)));
    if (widthOf('number', list) <= most) return list;
    if (!lists.includes(list)) lists.push(list);
    return letter(lists.indexOf(list));
  };
  const sites = sitesOf(dataset).filter(({ position }) => counts.has(position));
  /** What the block of a country's tag holds. */
  const blockOf = (site: Site) =>
    numbered ? standIn([site]) : words.number(counts.get(site.position)!.events);
  /** Tags are laid out for a count in their block. */
  const wider = new Map(
    sites
      .filter(({ area }) => numbered && area)
      .map((site) => {
        const count = String(counts.get(site.position)!.events);
        const room = widthOf('number', blockOf(site)) - widthOf('number', count);
        return [site.name, Math.max(0, room)] as const;
      }),
  );
  const seaward = seawardOf(
    sites,
    ground.world.fills.flatMap(({ rings }) => rings),
  );
  const nameOf = (members: readonly Site[]) => {
    const [leader, second] = members as [Site, Site | undefined];
    const name = {
      one: () => leader.name,
      districts: () => say.districts(leader.name),
      two: () => words.and([leader.name, second!.name]),
      around: () => say.around(leader.name),
    }[clusterKind(members)]();
    return numbered ? `${name}: ${standIn(members)}` : name;
  };
  const foot = footOf(view, inLima, inks, measure, own, say.schematic, words.number);
  const scene = compose({
    view,
    sites,
    counts,
    selected,
    labels: ground.labels,
    ghosts: [],
    obstacles: foot.obstacles,
    small: false,
    outline: (site) => outlineIn(ground, site.outline, false),
    seaward: (site) => seaward.has(site),
    nameOf,
    together: (members) => together(members, counts, dataset, visibility.state, many),
    widthOf: (face, of) => widthOf(face, of) + (/tag|region/.test(face) ? (wider.get(of) ?? 0) : 0),
    measure: (kind, of) => ({ width: widthOf(kind, of), height: 15 }),
  });

  const isDimmed = (site: Site) =>
    selected.size > 0 &&
    !selected.has(site.position) &&
    !(exploration.inside && site.chain.some((place) => selected.has(place)));
  const isPossibly = ({ events, possibly }: PlaceCount) => possibly === events;
  const pen = penOn(view);

  const under: Shape[] = [];
  // Where the finest level is in view its own shore is the country's.
  for (const site of inLima ? [] : scene.areas) {
    const rings = outlineIn(ground, site.outline, fine);
    const d = rings && pen.rings(rings, pen.frame);
    if (!d) continue;
    const isSelected = selected.has(site.position);
    const isHollow = isPossibly(counts.get(site.position)!) && !isSelected;
    under.push(
      path(d, {
        evenOdd: true,
        ...(!isHollow && { fill: inks.accent, fillOpacity: isSelected ? 0.16 : inks.tint }),
        stroke: isSelected ? inks.accent : inks.ink,
        strokeOpacity: isSelected ? 1 : 0.6,
        thick: isSelected ? 2 : 1.1,
        round: true,
        ...(isDimmed(site) && { opacity: 0.42 }),
      }),
    );
  }
  for (const site of scene.rings) {
    const [x, y] = onScreen(view, site.x, site.y);
    const isSelected = selected.has(site.position);
    const isHollow = isPossibly(counts.get(site.position)!) && !isSelected;
    under.push(
      circle(x, y, site.reach * worldSize(view.zoom), {
        ...(!isHollow && {
          fill: isSelected ? inks.accent : inks.ink,
          fillOpacity: isSelected ? 0.1 : 0.05,
        }),
        stroke: isSelected ? inks.accent : inks.ink,
        strokeOpacity: isSelected ? 1 : 0.75,
        thick: isSelected ? 2.25 : 1.25,
        dash: isSelected ? [7, 4.5] : [5, 3.5],
        ...(isDimmed(site) && { opacity: 0.42 }),
      }),
    );
  }

  const labels = scene.labels.flatMap(({ label, x, y, dot }): Shape[] => {
    const face = fontOf(label.kind);
    const colour = inks.map[COLOURS[label.kind]];
    const halo = inks.map[label.kind === 'sea' ? 'sea-halo' : 'halo'];
    return [
      ...(dot ? dotShapes(dot, label.kind, inks) : []),
      text(x, y + 12, face.upper ? label.text.toUpperCase() : label.text, {
        size: face.size,
        ...(face.weight !== undefined && { weight: face.weight }),
        ...(face.italic && { italic: true }),
        ...(face.spacing > 0 && { spacing: face.spacing }),
        fill: colour,
        halo: { colour: halo, width: 3 },
      }),
    ];
  });

  /** Numbers without room beside their badge go into it, or their letter does. */
  const inBadge = ({ members, named, tally }: BadgeMark) =>
    numbered && !named ? standIn(members, IN_BADGE) : words.number(tally.events);
  const marks = scene.marks.map((mark) => {
    const [x, y] = onScreen(view, mark.x, mark.y);
    const isSelected = mark.members.some(({ position }) => selected.has(position));
    const dimmed = mark.members.every(isDimmed);
    const shapes =
      mark.kind === 'badge'
        ? badgeShapes(mark, exploration, inks, isSelected, dimmed, inBadge(mark))
        : tagShapes(mark, blockOf(mark.members[0]!), inks, isSelected, dimmed, widthOf);
    const { name } = dataset.places[mark.members[0]!.position]!;
    return group(shapes, {
      x,
      y,
      ...(named && { place: mark.key, title: `${name}, ${words.events(mark.tally.events)}` }),
    });
  });

  const elsewhere = [
    ...outsideOf(scene, exploration, counts, numbered, own.outside),
    ...unplacedOf(exploration, numbers, own.nowhere),
  ];
  const notes = [
    ...lists.map((list, k) => `${letter(k)}: ${list}`),
    ...(elsewhere.length > 0 ? [elsewhere.join(' · ')] : []),
  ];
  const frame = { x: 0, y: 0, width, height };
  return {
    shapes: [
      group(
        [
          group(groundShapes(ground, view, inks.map)),
          ...under,
          ...labels,
          ...marks,
          ...foot.shapes,
        ],
        { clip: frame },
      ),
      rect(0.5, 0.5, width - 1, height - 1, { stroke: inks['line-2'] }),
    ],
    notes,
    scene,
    hasThin: scene.marks.some(({ tally }) => tally.possibly > 0),
  };
}

const letter = (k: number) => String.fromCharCode(65 + (k % 26));

/** The numbers of the visible events at places. */
function numbersAt({ dataset, visibility }: Exploration, numbers: Numbers) {
  const { placeOffsets, eventPlaces } = dataset;
  return (places: readonly number[]): number[] =>
    visibility.visible.flatMap((i) => {
      const at = eventPlaces.subarray(placeOffsets[i]!, placeOffsets[i + 1]!);
      return places.some((place) => at.includes(place)) ? [numbers.get(i)!] : [];
    });
}

function outsideOf(
  { off }: Scene,
  { words, dataset }: Exploration,
  counts: ReadonlyMap<number, PlaceCount>,
  numbered: ((places: readonly number[]) => number[]) | undefined,
  outside: string,
): string[] {
  if (off.length === 0) return [];
  const name = ({ position }: Site) => dataset.places[position]!.name;
  const list = numbered
    ? runsOf([...new Set(off.flatMap(({ position }) => numbered([position])))])
    : off
        .map((site) => `${name(site)} ${words.number(counts.get(site.position)?.events ?? 0)}`)
        .join(', ');
  return [`${outside}: ${list}`];
}

function unplacedOf(
  { visibility, words }: Exploration,
  numbers: Numbers | undefined,
  nowhere: string,
): string[] {
  const unplaced = visibility.unplaced.filter((i) => visibility.state[i] !== 0);
  if (unplaced.length === 0) return [];
  const list = numbers
    ? runsOf(unplaced.map((i) => numbers.get(i)!))
    : words.events(unplaced.length);
  return [`${nowhere}: ${list}`];
}

interface Font {
  size: number;
  weight?: number;
  italic?: boolean;
  spacing: number;
  upper: boolean;
}

/** The parts of a face of the map: "italic 600 12.5px". */
function fontOf(name: FaceName): Font {
  const { font, spacing, upper = false } = FACES[name];
  const weight = /\b(\d{3})\b/.exec(font)?.[1];
  return {
    size: Number(/([\d.]+)px/.exec(font)![1]),
    ...(weight !== undefined && { weight: Number(weight) }),
    ...(font.startsWith('italic') && { italic: true }),
    spacing,
    upper,
  };
}

function dotShapes([x, y]: [number, number], kind: LabelKind, { map }: Inks): Shape[] {
  const capital = kind === 'capital';
  const colour = kind === 'town' ? map.state : map.city;
  return [
    circle(x, y, capital ? 5 : 4, { fill: map.halo }),
    capital
      ? circle(x, y, 2.6, { fill: map.halo, stroke: colour, thick: 1.75 })
      : circle(x, y, 2.5, { fill: colour }),
  ];
}

function badgeShapes(
  { tally, r, name, side, named }: BadgeMark,
  { dataset, words }: Exploration,
  inks: Inks,
  isSelected: boolean,
  dimmed: boolean,
  inside: string,
): Shape[] {
  const sign =
    tally.events === 1 && inside === words.number(1)
      ? dataset.categories[tally.mix.findIndex((count) => count > 0)]?.sign
      : undefined;
  const possibly = tally.possibly === tally.events;
  const arcs = tally.events > 0 ? arcsOf(tally, r) : [];
  const badge: Shape[] = [
    ...(isSelected ? [circle(0, 0, r + 6, { stroke: inks.accent, thick: 3 })] : []),
    circle(0, 0, r, { fill: inks.surface, stroke: inks.ink }),
    ...arcs.map(({ category, d, width }) =>
      path(d, { stroke: inks.category[dataset.categories[category]!.sign], thick: width }),
    ),
    sign
      ? signShape(sign, 0, 0, inks.category[sign])
      : text(0, 4.2, inside, {
          size: 12,
          weight: possibly ? 500 : 700,
          fill: inks.ink,
          anchor: 'middle',
        }),
  ];
  return [
    dimmed ? group(badge, { opacity: 0.42 }) : group(badge),
    ...(named ? [nameShape(name, side, nameGap(r, isSelected), inks, dimmed)] : []),
  ];
}

function nameShape(
  name: string,
  side: BadgeMark['side'],
  gap: number,
  inks: Inks,
  dimmed: boolean,
): Shape {
  const at = {
    right: { x: gap, y: 4.5 },
    left: { x: -gap, y: 4.5 },
    above: { x: 0, y: -gap - 4.5 },
    below: { x: 0, y: gap + 13.5 },
  }[side];
  return text(at.x, at.y, name, {
    size: 13,
    weight: dimmed ? 400 : 700,
    fill: dimmed ? inks['ink-2'] : inks.ink,
    halo: { colour: inks.map.halo, width: 3.5 },
    ...(side === 'left' && { anchor: 'end' as const }),
    ...((side === 'above' || side === 'below') && { anchor: 'middle' as const }),
  });
}

function tagShapes(
  { tally, width, members }: TagMark,
  count: string,
  inks: Inks,
  isSelected: boolean,
  dimmed: boolean,
  widthOf: (face: FaceName, of: string) => number,
): Shape[] {
  const [site] = members as [Site];
  const height = tagHeight(false);
  const isCountry = site.kind === 'country';
  const face = fontOf(isCountry ? 'tag' : 'region');
  const possibly = tally.possibly === tally.events;
  const block = Math.max(20, widthOf('number', count) + 12);
  const [left, top] = [-width / 2, -height / 2];
  const ink = isSelected ? inks.accent : dimmed ? inks['line-2'] : inks.ink;
  return [
    rect(left + 0.5, top + 0.5, width - 1, height - 1, {
      fill: inks.surface,
      stroke: ink,
      thick: isSelected ? 2 : 1,
      radius: 2,
    }),
    ...(possibly
      ? []
      : [rect(-left - block, top, block, height, { fill: dimmed ? inks.ground : ink, radius: 2 })]),
    text(left + 8, 4.4, isCountry ? site.name.toUpperCase() : site.name, {
      size: face.size,
      weight: face.weight ?? 600,
      ...(isCountry && { spacing: face.spacing }),
      fill: dimmed ? inks['ink-3'] : inks.map.country,
    }),
    text(-left - block / 2, 4.2, count, {
      size: 12,
      weight: possibly ? 500 : 700,
      fill: possibly || dimmed ? inks['ink-2'] : inks.surface,
      anchor: 'middle',
    }),
  ];
}

/** The line at the map's foot: scale, whose lines these are, and of Lima's map that it is schematic. */
function footOf(
  view: View,
  inLima: boolean,
  inks: Inks,
  measure: Measured,
  say: (typeof paperWords)['en'],
  schematic: string,
  number: (value: number) => string,
) {
  const FONT = '400 11px';
  const credits = inLima ? `${say.base} · ${say.lima}` : say.base;
  const { kilometres, pixels } = scaleOf(view, 96);
  const distance = `${number(kilometres)} km`;
  const wide = Math.ceil(measure(credits, FONT) + measure(distance, FONT) + pixels + 40);
  const y0 = view.height - 20;
  const x0 = view.width - wide;
  const obstacles: Box[] = [{ x0, y0, x1: view.width, y1: view.height }];
  const ink = { size: 11, fill: inks['ink-2'] };
  const scale = x0 + 10;
  const shapes: Shape[] = [
    rect(x0, y0, wide, 20, { fill: inks.surface, opacity: 0.9 }),
    path(`M${n(scale)} ${n(y0 + 7)}v5h${n(pixels)}v-5`, { stroke: inks['ink-2'] }),
    text(scale + pixels + 8, y0 + 14, distance, ink),
    text(view.width - 8, y0 + 14, credits, { ...ink, anchor: 'end' }),
  ];
  if (inLima) {
    const long = Math.ceil(measure(schematic, FONT) + 16);
    obstacles.push({ x0: 0, y0, x1: long, y1: view.height });
    shapes.push(
      rect(0, y0, long, 20, { fill: inks.surface, opacity: 0.9 }),
      text(8, y0 + 14, schematic, ink),
    );
  }
  return { obstacles, shapes };
}

const n = (value: number) => Math.round(value * 100) / 100;
