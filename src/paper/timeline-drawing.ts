/** The lanes of the present view as a drawing, at any width: what the timeline shows, and nothing that only answers input. */
import { matching } from '../model/criteria';
import { length } from '../model/extent';
import { markKind } from '../model/mark';
import type { Exploration } from '../state/exploration.svelte';
import {
  density,
  drawnMarks,
  fullLanes,
  packingOf,
  toldAgain,
  type Drawn,
} from '../timeline/arrange';
import { finer, geometryOf, rowsAtRest, type Geometry, type Sizes } from '../timeline/geometry';
import { ghostLayout } from '../timeline/ghost-layout';
import { labelTexts, labelWidths, type LabelText } from '../timeline/label-text';
import { noMemories, placed, type Place } from '../timeline/labels';
import type { Measured } from '../timeline/measure';
import { packingOrder } from '../timeline/rows';
import { linear } from '../timeline/scale';
import { tagOf } from '../timeline/tag';
import { axisOf } from '../timeline/ticks';
import { firstIn, timesHappened, timesTold, type Times } from '../timeline/times';
import { linesOf, wishesOf } from '../timeline/wishes';
import { tagWords, timelineWords } from '../timeline/words';
import { group, path, rect, text, type Shape } from './drawing';
import type { Inks } from './inks';
import { markShapes, signShape, unequalShape } from './mark-shapes';
import { numberLayout, numberedLanes, type Numbers } from './numbering';

export interface TimelineOptions {
  width: number;
  inks: Inks;
  measure: Measured;
  /** The number of each visible event; their marks have those instead of labels. */
  numbers?: Numbers | undefined;
  /** Whether marks say what they are: a worksheet leaves that out. */
  named: boolean;
}

/** What was drawn, for the legend. */
export interface TimelineDrawing {
  shapes: Shape[];
  height: number;
  marks: readonly Drawn[];
  hasGhosts: boolean;
  hasDifferences: boolean;
}

const AXIS = 24;
/** Right of the lanes: days and names of years may reach into it. */
const EDGE = 16;
const LABEL = 12;
/** A line through the selected event ends so far into the axis. */
const FOOT = 4;

export function drawTimeline(
  exploration: Exploration,
  { width, inks, measure, numbers, named }: TimelineOptions,
): TimelineDrawing {
  const { dataset, words, followed: window, visibility, clock } = exploration;
  const say = timelineWords[dataset.language];
  const heads = headsOf(exploration, measure);
  const lanes = Math.max(120, width - heads.width - EDGE);
  const times = clock === 'told' ? timesTold(dataset) : timesHappened(dataset);
  const order = packingOrder(times.start, times.end);
  const sizes = sizesOf(lanes);
  // What is on paper does not move: only what is seen needs room.
  const { geometry, packing } = numbers
    ? numberedLanes(exploration, times, order, sizes, numbers, measure)
    : usualLanes(exploration, times, order, sizes);
  const full = numbers ? geometry.rows.map(() => false) : fullLanes(visibility, geometry);
  const selected = named ? dataset.eventIndex.get(exploration.selectedEvent ?? '') : undefined;
  const isDimmed = (i: number) => named && exploration.isDimmed(i);
  const always = selected === undefined ? [] : [selected];
  const marks = drawnMarks(dataset, times, visibility, window, geometry, packing, full, always);
  const selectedMark = marks.find(({ i }) => i === selected);
  const colourOf = (lane: number) => inks.category[dataset.categories[lane]!.sign];

  const axis = axisOf(
    linear(window, [0, lanes]),
    window,
    lanes,
    words,
    (of, role) => measure(of, role === 'year' ? '650 12.5px' : '400 11px'),
    EDGE - 4,
  );
  const { height } = geometry;
  const through = (at: readonly number[]) => at.map((x) => `M${p(x)} 0V${p(height)}`).join('');
  const under: Shape[] = [
    ...(axis.years.length > 0 ? [path(through(axis.years), { stroke: inks.line })] : []),
    ...(axis.quarters.length > 0
      ? [path(through(axis.quarters), { stroke: inks['line-2'], dash: [1, 3] })]
      : []),
  ];

  const over: Shape[] = [];
  for (const { lane, solid, hollow } of density(
    dataset,
    times,
    visibility,
    window,
    geometry,
    full,
  )) {
    const colour = colourOf(lane);
    if (solid) under.push(path(solid, { fill: colour, fillOpacity: 0.75 }));
    if (hollow) under.push(path(hollow, { stroke: colour }));
  }

  const texts = labelTexts(dataset, say, exploration.reading?.kind === 'check');
  const isPossibly = (i: number) => (visibility.state[i] === 1 ? say.possibly : undefined);
  const widthsOf = (i: number) =>
    labelWidths(texts[i]!, { size: LABEL, bold: i === selected, possibly: isPossibly(i) }, measure);

  const ghosts =
    selectedMark && clock === 'happened'
      ? ghostLayout(
          dataset.events[selectedMark.i]!,
          dataset.sourceById,
          window,
          lanes,
          [selectedMark.left - 4, selectedMark.right + 4],
          (when) => tagWords(words, when),
          (of) => measure(of, 'italic 400 11.5px'),
          (left, right) => isFreeBelow(selectedMark, marks, geometry, left, right),
          widthsOf(selectedMark.i).width,
        )
      : undefined;
  if (selectedMark) {
    const middle = (Math.max(0, selectedMark.x0) + Math.min(lanes, selectedMark.x1)) / 2;
    under.push(
      path(`M${p(middle)} ${p(selectedMark.y)}V${p(height + FOOT)}`, {
        stroke: inks.accent,
        strokeOpacity: 0.55,
      }),
    );
  }
  if (ghosts && selectedMark) {
    const { y } = selectedMark;
    const rail = y - 8.5;
    const ties = [
      `M${p(ghosts.rail[0])} ${p(rail)}H${p(ghosts.rail[1])}`,
      `M${p(ghosts.ghosts[0]!.mark)} ${p(y - 6)}V${p(rail)}`,
      ...ghosts.ghosts.map(({ x0, x1 }) => `M${p((x0 + x1) / 2)} ${p(y - 5)}V${p(rail)}`),
    ];
    under.push(path(ties.join(''), { stroke: inks['ink-2'] }));
    for (const { ghost, x0, x1, fade } of ghosts.ghosts) {
      const kind = markKind(ghost.when);
      under.push(...markShapes({ kind, x0, x1, y, fade, ghost: true }, '', inks));
    }
    for (const { words: of, label, isBelow, beyond } of ghosts.ghosts) {
      if (label === undefined) continue;
      over.push(
        text(
          label,
          y + (isBelow ? geometry.pitch : 0) + 4,
          `${beyond === 'left' ? '‹ ' : ''}${of}${beyond === 'right' ? ' ›' : ''}`,
          { size: 11.5, italic: true, fill: inks['ink-2'], halo: haloOf(inks) },
        ),
      );
    }
  }

  for (const { lane, i, y, again, from, to } of toldAgain(marks, geometry.width)) {
    const opacity = isDimmed(i) ? inks.dimmed : 1;
    under.push(
      path(`M${p(from)} ${p(y)}H${p(to)}`, { stroke: inks['line-2'], thick: 0.75, opacity }),
      path(again.map(([x0, x1]) => small(x0, x1, y)).join(''), {
        fill: inks.surface,
        stroke: colourOf(lane),
        strokeOpacity: 0.75,
        opacity,
      }),
    );
  }

  const drawn = marks.map((mark) => {
    const { i, x0, x1, y, kind, fade, possibly, lane } = mark;
    const event = dataset.events[i]!;
    const mine: Shape[] = [];
    if (i === selected) mine.push(around(mark, geometry, inks));
    mine.push(
      ...markShapes(
        { kind, x0, x1, y, fade, possibly, size: geometry.diamond },
        colourOf(lane),
        inks,
      ),
    );
    const number = numbers?.get(i);
    return group(mine, {
      ...(isDimmed(i) && { opacity: inks.dimmed }),
      ...(named && { event: event.id, title: `${event.title}, ${event.when.words}` }),
      ...(number !== undefined && { number }),
    });
  });
  const isLong = (k: number) => marks[k]!.kind.shape !== 'diamond';

  if (numbers) {
    for (const { i, x, y } of numberLayout(marks, numbers, lanes, EDGE, measure))
      over.push(
        text(x, y + 4, String(numbers.get(i)!), {
          size: 11,
          weight: 700,
          fill: inks.ink,
          halo: haloOf(inks),
        }),
      );
  } else {
    const places = placesOf(exploration, marks, geometry, full, widthsOf, texts, ghosts, selected);
    for (const place of places) {
      const widths = widthsOf(place.id);
      over.push(
        ...labelShapes(place, texts[place.id]!, widths, {
          y: geometry.middles[place.line]!,
          isBold: place.id === selected,
          possibly: isPossibly(place.id),
          inks,
          isGrounded: times.isMany || place.isOver === true,
        }),
      );
    }
  }

  // Bars end at the edges of the lanes; days may reach over.
  const clip = { x: 0, y: -20, width: lanes, height: height + 40 };
  const plot = group(
    [
      group(under, { clip: { ...clip, height: height + 20 + FOOT } }),
      group(
        drawn.filter((_, k) => isLong(k)),
        { clip },
      ),
      ...drawn.filter((_, k) => !isLong(k)),
      ...over,
    ],
    { x: heads.width },
  );
  return {
    shapes: [
      ...heads.shapes(geometry, inks, width),
      plot,
      group(axisShapes(exploration, axis, times, lanes, inks, measure, selected), {
        x: heads.width,
        y: height,
      }),
    ],
    height: height + AXIS,
    marks,
    hasGhosts: ghosts !== undefined,
    hasDifferences: !numbers && marks.some(({ i }) => texts[i]!.differs),
  };
}

const p = (value: number) => Math.round(value * 100) / 100;
const haloOf = ({ surface }: Inks) => ({ colour: surface, width: 3.5 });

const sizesOf = (width: number): Sizes => ({
  width,
  overview: width,
  overviewHeight: 0,
  pitch: 14,
  pad: 5,
  cap: 5,
  axis: AXIS,
  narrow: false,
  coarse: false,
});

function usualLanes(
  { dataset, criteria, followed }: Exploration,
  times: Times,
  order: Uint32Array,
  sizes: Sizes,
) {
  const usual = geometryOf(sizes, rowsAtRest(dataset, false));
  const geometry = times.isMany ? finer(usual) : usual;
  const matches = matching(dataset, criteria);
  const isIn = (i: number) =>
    matches[i] === 1 && criteria.categories.has(dataset.categories[dataset.category[i]!]!.id);
  return { geometry, packing: packingOf(dataset, times, order, geometry, length(followed), isIn) };
}

/** The heads of the lanes: sign, name and count; and how wide they are. */
function headsOf(exploration: Exploration, measure: Measured) {
  const { dataset, words, visibility, criteria } = exploration;
  const say = timelineWords[dataset.language];
  const counts = visibility.categories.map(({ events }) => words.number(events));
  const names = dataset.categories.map(({ label }) => measure(label, '500 13px'));
  const count = Math.max(...counts.map((of) => measure(of, '400 13px')));
  const width = Math.ceil(18 + Math.max(...names) + 10 + count + 14);
  const shapes = ({ tops, heights, height }: Geometry, inks: Inks, whole: number): Shape[] => [
    ...dataset.categories.flatMap(({ id, label, sign }, lane): Shape[] => {
      const isOn = criteria.categories.has(id);
      const y = tops[lane]! + heights[lane]! / 2;
      const ink = isOn ? inks.ink : inks['ink-3'];
      const note = !isOn ? say.off : visibility.categories[lane]!.events === 0 ? say.none : '';
      const head = [
        signShape(sign, 6, y, inks.category[sign]),
        text(18, y + 4.5, label, { size: 13, weight: 500, fill: ink }),
        text(width - 14, y + 4.5, counts[lane]!, { size: 13, fill: inks['ink-3'], anchor: 'end' }),
      ];
      return [
        path(`M0 ${p(tops[lane]!)}H${p(whole)}`, { stroke: inks.line }),
        isOn ? group(head) : group(head, { opacity: 0.6 }),
        ...(note
          ? [text(width + 6, y + 4, note, { size: 12, italic: true, fill: inks['ink-3'] })]
          : []),
      ];
    }),
    path(`M0 ${p(height + 0.5)}H${p(whole)}`, { stroke: inks['line-2'] }),
  ];
  return { width, shapes };
}

function isFreeBelow(
  { line, lane }: Drawn,
  marks: readonly Drawn[],
  { firstLine, rows }: Geometry,
  left: number,
  right: number,
) {
  return (
    line + 1 < firstLine[lane]! + rows[lane]! &&
    !marks.some((mark) => mark.line === line + 1 && mark.left < right && left < mark.right)
  );
}

/** What is around the mark of the selected event. */
function around({ kind, x0, x1, left, right, y }: Drawn, { diamond }: Geometry, inks: Inks) {
  const paint = { fill: inks.surface, stroke: inks.accent, thick: 2.25 };
  if (kind.shape !== 'diamond') return rect(left - 3.5, y - 7.5, right - left + 7, 15, paint);
  const [x, r] = [(x0 + x1) / 2, diamond / 2 + 4.6];
  return path(
    `M${p(x)} ${p(y - r)}L${p(x + r)} ${p(y)}L${p(x)} ${p(y + r)}L${p(x - r)} ${p(y)}z`,
    paint,
  );
}

/** The mark of a further telling. */
const small = (x0: number, x1: number, y: number) =>
  x1 - x0 > 7
    ? `M${p(x0)} ${p(y - 2)}H${p(x1)}v4H${p(x0)}z`
    : `M${p((x0 + x1) / 2)} ${p(y - 3)}l3 3l-3 3l-3 -3z`;

/** Where labels find room, as on the page at rest. */
function placesOf(
  exploration: Exploration,
  marks: readonly Drawn[],
  geometry: Geometry,
  full: readonly boolean[],
  widthsOf: (i: number) => { width: number },
  texts: readonly LabelText[],
  ghosts: ReturnType<typeof ghostLayout>,
  selected: number | undefined,
): Place[] {
  const wishing = marks.filter(
    ({ i, lane }) => i === selected || !(full[lane] || exploration.isDimmed(i)),
  );
  const asking = wishing.map((mark) => ({
    mark,
    width: widthsOf(mark.i).width,
    isSelected: mark.i === selected,
    isTold: texts[mark.i]!.told,
    isDay: mark.kind.shape === 'diamond',
  }));
  const inTheWay = exploration.spotlight
    ? marks.filter(({ i }) => !exploration.isDimmed(i))
    : marks;
  const lines = linesOf(inTheWay, geometry, full, LABEL + 1);
  const mark = marks.find(({ i }) => i === selected);
  for (const { left, right, label, isBelow, width } of ghosts?.ghosts ?? []) {
    lines.addMark(mark!.line, [left, right]);
    if (label !== undefined) lines.addMark(mark!.line + +isBelow, [label, label + width]);
  }
  return placed(wishesOf(asking, geometry), lines, [3, geometry.width + 10], noMemories());
}

function labelShapes(
  { x, width }: Place,
  label: LabelText,
  widths: { sign: number; possibly: number },
  {
    y,
    isBold,
    possibly,
    inks,
    isGrounded,
  }: {
    y: number;
    isBold: boolean;
    possibly: string | undefined;
    inks: Inks;
    isGrounded: boolean;
  },
): Shape[] {
  const fill = isBold || label.told ? inks.ink : inks['ink-3'];
  const halo = haloOf(inks);
  return [
    ...(isGrounded ? [rect(x - 2, y - 5, width + 4, 10, { fill: inks.surface })] : []),
    text(x, y + 4, label.text, { size: LABEL, fill, halo, ...(isBold && { weight: 700 }) }),
    ...(label.differs ? [unequalShape(x + widths.sign, y, inks)] : []),
    ...(possibly !== undefined
      ? [
          text(x + widths.possibly + 3, y + 4, `· ${possibly}`, {
            size: LABEL,
            italic: true,
            fill: inks['ink-3'],
            halo,
          }),
        ]
      : []),
  ];
}

function axisShapes(
  { dataset, words, followed: window, visibility }: Exploration,
  axis: ReturnType<typeof axisOf>,
  times: Times,
  width: number,
  inks: Inks,
  measure: Measured,
  selected: number | undefined,
): Shape[] {
  const all = selected === undefined || !visibility.state[selected] ? [] : times.all(selected);
  const date = all[Math.max(0, firstIn(all, window))];
  const words12 = date && (date.words ?? tagWords(words, dataset.events[selected!]!.when));
  const tag = date && tagOf(date.extent, window, width, measure(words12!, '600 12px'));
  const isUnderTag = (x: number, wide: number) =>
    tag !== undefined && x + wide > tag.left && x < tag.left + tag.width;
  const year = { size: 12.5, weight: 650, fill: inks.ink };
  const month = { size: 11, fill: inks['ink-2'] };
  return [
    path(axis.ticks.map(({ x, long }) => `M${p(x)} 0V${long}`).join(''), {
      stroke: inks['line-2'],
    }),
    ...axis.ticks.flatMap(({ x, label, unit }) =>
      label === undefined || isUnderTag(x, 40)
        ? []
        : [text(x + 5, 16, label, unit === 'year' ? year : month)],
    ),
    ...(axis.opening !== undefined && !isUnderTag(0, measure(axis.opening, '650 12.5px') + 8)
      ? [text(5, 16, axis.opening, year)]
      : []),
    ...(tag
      ? [
          rect(tag.left, 3, tag.width, 19, { fill: inks.accent, radius: 2 }),
          text(tag.left + tag.width / 2, 16.7, words12!, {
            size: 12,
            weight: 600,
            fill: inks.surface,
            anchor: 'middle',
          }),
        ]
      : []),
  ];
}
