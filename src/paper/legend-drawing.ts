/** What the signs mean: only those that occur, in the words of the page's own key. */
import { mapWords } from '../map/words';
import type { Category } from '../model/dataset';
import type { MarkKind } from '../model/mark';
import type { Exploration } from '../state/exploration.svelte';
import type { Measured } from '../timeline/measure';
import { circle, group, path, text, type Shape } from './drawing';
import type { Inks } from './inks';
import type { MapDrawing } from './map-drawing';
import { markShapes, unequalShape } from './mark-shapes';
import type { TimelineDrawing } from './timeline-drawing';
import { paperWords } from './words';
import { wrapped } from './wrapping';

interface Item {
  /** Around 0, 0, at most 26 wide. */
  icon: Shape[];
  words: string;
}

const ICON = 30;
const LINE = 15;
const FONT = '400 12px';
/** Between two items, px. */
const APART = 4;

export function legendItems(
  { dataset, words: { language } }: Exploration,
  timeline: TimelineDrawing,
  map: MapDrawing,
  inks: Inks,
  numbered: boolean,
): Item[] {
  const say = mapWords[language];
  const own = paperWords[language];
  const { marks } = timeline;
  const colour = inks['ink-2'];
  const has = (of: (kind: MarkKind) => boolean) => marks.some(({ kind }) => of(kind));
  const half = { diamond: 0, bar: 8, fade: 11, brackets: 9, solid: 8 };
  const mark = (
    shape: MarkKind['shape'],
    words: string,
    more: { uncertain?: boolean; planned?: boolean; possibly?: boolean; ghost?: boolean } = {},
  ): Item => {
    const { uncertain = false, planned = false, ...rest } = more;
    const kind = { shape, uncertain, planned };
    const at = { kind, x0: -half[shape], x1: half[shape], y: 0, fade: [7, 7] as const, ...rest };
    return { icon: markShapes(at, colour, inks), words };
  };
  const items: Item[] = [];
  const numberIcon = (of: string) => [
    text(0, 4, of, { size: 11, weight: 700, fill: inks.ink, anchor: 'middle' }),
  ];
  if (numbered) items.push({ icon: numberIcon('7'), words: own.number });
  for (const shape of ['diamond', 'bar', 'fade', 'brackets', 'solid'] as const)
    if (has((kind) => kind.shape === shape && !(shape === 'diamond' && kind.planned)))
      items.push(mark(shape, say.markItems[shape]));
  if (has(({ uncertain }) => uncertain))
    items.push(mark('diamond', say.markItems.uncertain, { uncertain: true }));
  if (has(({ planned }) => planned))
    items.push(mark('diamond', say.markItems.planned, { planned: true }));
  if (marks.some(({ possibly }) => possibly))
    items.push(mark('diamond', say.markItems.possibly, { possibly: true }));
  if (timeline.hasGhosts) items.push(mark('diamond', say.markItems.ghost, { ghost: true }));
  if (timeline.hasDifferences) items.push({ icon: [unequalShape(-5, 0, inks)], words: own.differ });
  const { scene } = map;
  if (scene.marks.some(({ kind }) => kind === 'badge'))
    items.push({ icon: badgeIcon(dataset.categories, inks, false), words: say.keyItems.badge });
  if (scene.rings.length > 0) {
    const ring = { fill: inks.ink, fillOpacity: 0.05, stroke: inks.ink, strokeOpacity: 0.75 };
    items.push({
      icon: [circle(0, 0, 9.5, { ...ring, thick: 1.25, dash: [4, 2.8] })],
      words: say.keyItems.ring,
    });
  }
  if (scene.areas.length > 0)
    items.push({
      icon: [
        path('M-12 -5L-4 -7L1 -4L8 -5L12 -7L10 5L2 6L-2 8L-10 6z', {
          fill: inks.accent,
          fillOpacity: inks.tint,
          stroke: inks['ink-2'],
          thick: 1.1,
          round: true,
        }),
      ],
      words: say.keyItems.outline,
    });
  if (map.hasThin)
    items.push({ icon: badgeIcon(dataset.categories, inks, true), words: say.keyItems.thin });
  return items;
}

/** A badge with a quarter of its ring for each of four categories. */
function badgeIcon(
  categories: readonly Pick<Category, 'sign'>[],
  inks: Inks,
  isThin: boolean,
): Shape[] {
  const thick = isThin ? 1.4 : 3;
  const r = 9 - thick / 2;
  const quarters = categories.slice(0, 4);
  const at = (turn: number) => {
    const angle = turn * 2 * Math.PI;
    return `${n(r * Math.sin(angle))} ${n(-r * Math.cos(angle))}`;
  };
  return [
    circle(0, 0, 10, { fill: inks.surface, stroke: inks.ink }),
    ...quarters.map(({ sign }, k) => {
      const [from, to] = [k / quarters.length + 0.02, (k + 1) / quarters.length - 0.02];
      return path(`M${at(from)}A${n(r)} ${n(r)} 0 0 1 ${at(to)}`, {
        stroke: inks.category[sign],
        thick,
      });
    }),
    text(0, 3.6, String(quarters.length), {
      size: 10,
      weight: isThin ? 500 : 700,
      fill: inks.ink,
      anchor: 'middle',
    }),
  ];
}

const n = (value: number) => Math.round(value * 100) / 100;

/** The items in columns, the heights of which are as even as can be. */
export function legendShapes(
  items: readonly Item[],
  width: number,
  columns: number,
  inks: Inks,
  measure: Measured,
): { shapes: Shape[]; height: number } {
  const gap = 18;
  const column = (width - gap * (columns - 1)) / columns;
  const blocks = items.map(({ icon, words }) => {
    const lines = wrapped(words, column - ICON, FONT, measure);
    return { icon, lines, height: Math.max(21, lines.length * LINE + 2) + APART };
  });
  const share = fairHeight(
    blocks.map(({ height }) => height),
    columns,
  );
  const shapes: Shape[] = [];
  let [x, y, tallest] = [0, 0, 0];
  for (const { icon, lines, height } of blocks) {
    if (y > 0 && y + height > share) [x, y] = [x + column + gap, 0];
    const middle = y + Math.min(21, height - APART) / 2;
    shapes.push(group(icon, { x: x + 13, y: middle }));
    lines.forEach((line, k) =>
      shapes.push(text(x + ICON, middle + 4 + k * LINE, line, { size: 12, fill: inks['ink-2'] })),
    );
    y += height;
    tallest = Math.max(tallest, y);
  }
  return { shapes, height: tallest };
}

/** The least height at which all blocks fit into so many columns, one after the other. */
function fairHeight(heights: readonly number[], columns: number): number {
  const fits = (limit: number) => {
    let [used, y] = [1, 0];
    for (const height of heights) {
      if (y > 0 && y + height > limit) [used, y] = [used + 1, 0];
      y += height;
    }
    return used <= columns;
  };
  const total = heights.reduce((sum, height) => sum + height, 0);
  let limit = Math.max(0, ...heights, total / columns);
  while (!fits(limit)) limit += 4;
  return limit;
}
