/** The present view as one drawing: title, map, timeline, what the signs mean, and whose it is. */
import { publicAddress } from '../model/citation/address';
import { STATUSES } from '../model/dataset';
import { rangeWords } from '../model/words/words';
import type { Exploration } from '../state/exploration.svelte';
import type { Measured } from '../timeline/measure';
import { group, path, rect, text, type Drawing, type Shape } from './drawing';
import type { Ground } from './ground';
import { inks as allInks, type Inks } from './inks';
import { legendItems, legendShapes } from './legend-drawing';
import { drawMap, type MapDrawing } from './map-drawing';
import { numbersOf } from './numbering';
import { drawTimeline } from './timeline-drawing';
import { paperWords } from './words';
import { wrapped } from './wrapping';

export type Layout = 'landscape' | 'portrait';

export interface ViewOptions {
  /** From `groundFor`. */
  ground: Ground;
  /** From `drawingMeasure`, in a browser. */
  measure: Measured;
  /** Landscape where left out. Both fit A4 and Letter. */
  layout?: Layout;
  /** Light where left out. */
  theme?: keyof typeof allInks;
  /** Each event a number, in the order of time, the same on timeline and map: `numbersOf`. */
  numbered?: boolean;
  /** Left out or true: labels and titles are there. False: a worksheet. */
  named?: boolean;
  /** Left out or true: it has its title and foot. False: the sheet it stands on has them. */
  framed?: boolean;
  /** Empty space on each side, px. */
  margin?: number;
  /** The address of the page with the view; only an address that others can follow is shown. */
  address?: string;
}

interface Size {
  width: number;
  height: number;
  /** The least height of the map. */
  map: number;
}
/** Of a picture, px: the shape of a sheet of A4 or Letter. */
const SIZES: Record<Layout, Size> = {
  landscape: { width: 1240, height: 850, map: 300 },
  portrait: { width: 800, height: 1060, map: 340 },
};
/** On a sheet that has title and foot itself, at the size of its own letters. */
const UNFRAMED: Record<Layout, Size> = {
  landscape: { width: 1080, height: 617, map: 250 },
  portrait: { width: 740, height: 860, map: 320 },
};
const NOTHING = { shapes: [], height: 0 };
const GAP = 14;
/** Width of the legend beside the map, px. */
const BESIDE = 236;

/** What the exploration shows now. Higher than a sheet only where its lanes need more rows than fit. */
export function drawView(exploration: Exploration, options: ViewOptions): Drawing {
  const { ground, measure, layout = 'landscape', theme = 'light', margin = 20 } = options;
  const { numbered = false, named = true, framed = true } = options;
  const { dataset, words, followed, visibility } = exploration;
  const inks = allInks[theme];
  const say = paperWords[words.language];
  const size = (framed ? SIZES : UNFRAMED)[layout];
  const width = size.width - 2 * margin;
  const numbers = numbered ? numbersOf(exploration) : undefined;
  const isWide = layout === 'landscape';

  const head = framed ? headShapes(exploration, width, inks, measure, named) : NOTHING;
  const timeline = drawTimeline(exploration, { width, inks, measure, numbers, named });
  const foot = framed ? footShapes(exploration, width, inks, measure, options.address) : NOTHING;
  const mapWidth = isWide ? width - BESIDE - 20 : width;
  const mapAt = (height: number) =>
    drawMap(exploration, { width: mapWidth, height, inks, measure, ground, numbers, named });

  const legend = (map: MapDrawing) =>
    legendShapes(
      legendItems(exploration, timeline, map, inks, numbered),
      isWide ? BESIDE : width,
      isWide ? 1 : 3,
      inks,
      measure,
    );
  const notes = (map: MapDrawing) => noteShapes(map.notes, mapWidth, inks, measure);
  // What stands around the map goes by what it shows: once drawn to see, then in the room that is left.
  const sketch = mapAt(size.map);
  const under = notes(sketch).height + 6;
  const around = head.height + under + timeline.height + foot.height + 2 * (margin + GAP);
  const beside = legend(sketch).height;
  const left = size.height - around - (isWide ? 0 : beside + GAP);
  const mapHeight = Math.floor(Math.max(size.map, left, isWide ? beside - under : 0));
  const map = mapAt(mapHeight);
  const note = notes(map);
  const key = legend(map);

  const shapes: Shape[] = [];
  let y = margin;
  const put = (what: readonly Shape[], height: number, x = margin) => {
    shapes.push(group(what, { x, y }));
    y += height;
  };
  put(head.shapes, head.height);
  if (isWide) shapes.push(group(key.shapes, { x: margin + mapWidth + 20, y: y + 2 }));
  const top = y;
  put(map.shapes, mapHeight + 6);
  put(note.shapes, note.height);
  if (isWide) y = Math.max(y, top + key.height);
  y += GAP;
  put(timeline.shapes, timeline.height + GAP);
  if (!isWide) put(key.shapes, key.height + GAP);
  put(foot.shapes, foot.height);

  const range = rangeWords(words, followed);
  const places = words.places(visibility.placesCounted);
  const height = Math.ceil(Math.max(y + margin, 1));
  return {
    width: size.width,
    height,
    language: words.language,
    title: `${named ? '' : `${say.worksheet}: `}${say.picture(dataset.title, range)}`,
    description: say.described(
      words.eventsPossibly(visibility.events, visibility.possibly),
      places,
    ),
    shapes: [rect(0, 0, size.width, height, { fill: inks.surface }), ...shapes],
  };
}

/** What narrows the view, in words. */
export function criteriaWords(exploration: Exploration): string[] {
  const { dataset, words, criteria, clock, listedPlace, inside } = exploration;
  const say = paperWords[words.language];
  const { categories, q, scope, status, inview } = criteria;
  const on = dataset.categories.filter(({ id }) => categories.has(id));
  const place =
    listedPlace === null ? undefined : dataset.places[dataset.placeIndex.get(listedPlace)!]!.name;
  return [
    place !== undefined && (inside ? say.inside(place) : say.at(place)),
    on.length < dataset.categories.length && say.only(words.and(on.map(({ label }) => label))),
    q.trim() && say.matching(q.trim()),
    scope === 'article' && say.article,
    STATUSES.some((one) => !status.has(one)) && say.status,
    inview && say.inview,
    clock === 'told' && say.told,
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
}

function headShapes(
  exploration: Exploration,
  width: number,
  inks: Inks,
  measure: Measured,
  named: boolean,
) {
  const { dataset, words, followed, visibility } = exploration;
  const say = paperWords[words.language];
  const { events, possibly, placesCounted } = visibility;
  const event = named ? dataset.eventIndex.get(exploration.selectedEvent ?? '') : undefined;
  const selected = event === undefined ? undefined : dataset.events[event];
  const line = [
    words.eventsPossibly(events, possibly),
    words.places(placesCounted),
    ...(named ? criteriaWords(exploration) : []),
    ...(selected ? [say.selected(selected.title, selected.when.words)] : []),
  ].join(' · ');
  const lines = wrapped(line, width, '400 13px', measure);
  const title = named ? dataset.title : `${dataset.title} · ${say.worksheet}`;
  const shapes: Shape[] = [
    path(`M0 1.5H${width}`, { stroke: inks.ink, thick: 3 }),
    text(0, 29, title, { size: 23, weight: 650, heading: true, fill: inks.ink }),
    text(width, 29, rangeWords(words, followed), {
      size: 18,
      weight: 650,
      heading: true,
      fill: inks.ink,
      anchor: 'end',
    }),
    ...lines.map((of, k) => text(0, 49 + k * 17, of, { size: 13, fill: inks['ink-2'] })),
  ];
  return { shapes, height: 49 + (lines.length - 1) * 17 + 13 };
}

function noteShapes(notes: readonly string[], width: number, inks: Inks, measure: Measured) {
  const lines = notes.flatMap((note) => wrapped(note, width, '400 12px', measure));
  return {
    shapes: lines.map((of, k) => text(0, 12 + k * 16, of, { size: 12, fill: inks['ink-2'] })),
    height: lines.length * 16,
  };
}

/** Title, version, licence, and where the view is found. */
function footShapes(
  { dataset, words }: Exploration,
  width: number,
  inks: Inks,
  measure: Measured,
  address: string | undefined,
) {
  const say = paperWords[words.language];
  const parts = [
    say.version(dataset.title, words.day(Date.parse(dataset.version))),
    dataset.licence.name,
    publicAddress(address),
  ];
  const lines = wrapped(
    parts.filter((part) => part !== undefined).join(' · '),
    width,
    '400 11px',
    measure,
  );
  const shapes: Shape[] = [
    path(`M0 .5H${width}`, { stroke: inks.line }),
    ...lines.map((of, k) => text(0, 17 + k * 15, of, { size: 11, fill: inks['ink-2'] })),
  ];
  return { shapes, height: 22 + (lines.length - 1) * 15 };
}
