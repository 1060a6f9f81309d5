/** What the lanes show of the window: marks, density, ghosts, labels. All of it follows from the state. */
import type { Index } from '../model/dataset';
import { length } from '../model/extent';
import type { MarkKind } from '../model/mark';
import { isAt } from '../model/visibility';
import type { Exploration } from '../state/exploration.svelte';
import { density, drawnMarks, fullLanes, packingOf, toldAgain, type Drawn } from './arrange';
import { finer, type Geometry } from './geometry';
import { resting, type Marks } from './keys';
import { labelTexts, labelWidths, markName, type LabelText } from './label-text';
import { leastCovering, noMemories, placed, type Place } from './labels';
import type { Measured } from './measure';
import type { Mover } from './mover.svelte';
import { packingOrder } from './rows';
import { panOf, px, shiftOf } from './pan';
import { steadily } from './steady';
import type { Times } from './times';
import { linesOf, wishesOf, wishOf, type Asking } from './wishes';
import { tagWords, timelineWords, type TimelineWords } from './words';

/** What the component is given, read anew whenever it changes. */
export interface Frame {
  geometry: Geometry;
  /** When events stand on the lanes, by the clock in use. */
  times: Times;
  measure: Measured;
  isIn: (i: number) => boolean;
  narrow: boolean;
  /** What lays out ghosts, and what comes into lanes that are behind; it comes with the first that may. */
  later: Pick<typeof import('./later'), 'ghostLayout' | 'around' | 'comingPaths'> | undefined;
}

/** A mark as it is drawn in a group that pans, px from where that begins. */
export interface MarkAt {
  i: number;
  lane: number;
  /** Its middle. */
  x: number;
  y: number;
  /** Half its extent, and all it covers. */
  half: number;
  long: number;
  /** Widths of its fading ends. */
  fadeIn: number;
  fadeOut: number;
  possibly: boolean;
  kind: MarkKind;
}

/** The other tellings of an event, in the same group, as two paths: a line, and a small mark for each. */
export interface AgainAt {
  i: number;
  lane: number;
  line: string;
  marks: string;
}

/** A label in the same group. */
export interface Written {
  id: number;
  label: LabelText;
  /** Where the sign and the last word begin, and the end of it all, px from the start. */
  signAt: number;
  possiblyAt: number;
  width: number;
  possibly: string | undefined;
  isBold: boolean;
  /** Over other marks and labels. */
  isOver: boolean | undefined;
  x: number;
  y: number;
}

/** The mark of a further telling: half as high as a mark, a diamond where that is as wide as it is. */
const small = (x0: number, x1: number, y: number) =>
  x1 - x0 > 7 ? `M${x0} ${y - 2}H${x1}v4H${x0}z` : `M${px((x0 + x1) / 2)} ${y - 3}l3 3l-3 3l-3 -3z`;

export class Picture {
  readonly #exploration: Exploration;
  readonly #mover: Mover;
  readonly #frame: () => Frame;
  readonly #dataset: Index;
  readonly #words: TimelineWords;
  /** What labels had in the last frame of a move; forgotten at rest, and when anything but the window changes. */
  readonly #memory = noMemories();
  #ground: unknown[] = [];

  /** The event the keyboard last stood on. */
  stood = $state<number | null>(null);

  /** By the clock of tellings many marks have one date. */
  readonly #geometry = $derived.by(() => {
    const { geometry, times } = this.#frame();
    return times.isMany ? finer(geometry) : geometry;
  });
  readonly #size = $derived.by(() => (this.#frame().narrow ? 11 : 12));
  readonly #bounds = $derived.by(
    () => [3, this.#geometry.width + (this.#frame().narrow ? 6 : 10)] as const,
  );
  readonly selected = $derived.by(() => this.#index(this.#exploration.selectedEvent));
  readonly #lit = $derived.by(() => {
    const { highlight } = this.#exploration;
    return highlight?.kind === 'event' ? this.#index(highlight.id) : undefined;
  });
  readonly #litPlace = $derived.by(() => {
    const { highlight } = this.#exploration;
    return highlight?.kind === 'place' ? this.#dataset.placeIndex.get(highlight.id) : undefined;
  });
  readonly #times = $derived.by(() => this.#frame().times);
  readonly #order = $derived.by(() => packingOrder(this.#times.start, this.#times.end));
  readonly #texts = $derived.by(() =>
    labelTexts(this.#dataset, this.#words, this.#exploration.reading?.kind === 'check'),
  );
  readonly forKeys: Marks = $derived.by(() => ({
    visible: this.#exploration.visibilityOnLanes.visible,
    lane: this.#dataset.category,
    start: this.#times.start,
    end: this.#times.end,
  }));
  /** The one tab stop. */
  readonly stop = $derived.by(() =>
    resting(
      this.stood ?? this.selected ?? null,
      this.#exploration.visibilityOnLanes.state,
      this.forKeys,
    ),
  );

  /** Length of the window, ms: in whole seconds, so that panning does not count as zooming. */
  readonly span = $derived.by(
    () => Math.max(1, Math.round(length(this.#exploration.laneWindow) / 1000)) * 1000,
  );
  readonly #packing = $derived.by(() =>
    packingOf(
      this.#dataset,
      this.#times,
      this.#order,
      this.#geometry,
      this.span,
      this.#frame().isIn,
    ),
  );
  /** Lanes with more events than marks fit. */
  readonly full = $derived.by(() => fullLanes(this.#exploration.visibilityOnLanes, this.#geometry));
  readonly marks = $derived.by(() => {
    const always = [this.selected, this.#lit, this.stop].filter((i) => i !== undefined);
    const { visibilityOnLanes: visibility, laneWindow: window } = this.#exploration;
    return drawnMarks(
      this.#dataset,
      this.#times,
      visibility,
      window,
      this.#geometry,
      this.#packing,
      this.full,
      always,
    );
  });
  /** Where the groups that pan begin, px; and how far all has moved since it was laid out. */
  readonly pan = $derived.by(() => panOf(this.#exploration.laneWindow, this.#geometry.width));
  readonly shift = $derived.by(() => {
    const { laneWindow, window } = this.#exploration;
    return shiftOf(laneWindow, window, this.#geometry.width);
  });
  readonly moved = $derived.by(() => Math.round(this.pan + this.shift));
  readonly #steadyMarks = steadily(({ i }: MarkAt) => i);
  readonly #marksAt = $derived.by(() =>
    this.#steadyMarks(this.marks.map((mark) => this.#at(mark))),
  );
  /** Marks that end at the edges of the lanes, and days, which may reach over. */
  readonly drawn = $derived.by(() => ({
    long: this.#marksAt.filter(({ kind }) => kind.shape !== 'diamond'),
    days: this.#marksAt.filter(({ kind }) => kind.shape === 'diamond'),
  }));
  readonly #steadyAgain = steadily(({ i }: AgainAt) => i);
  /** By the clock of tellings: where else the drawn events were told. */
  readonly again = $derived.by(() =>
    this.#steadyAgain(
      toldAgain(this.marks, this.#geometry.width).map(({ i, lane, y, again, from, to }) => ({
        i,
        lane,
        line: `M${px(from - this.pan)} ${y}H${px(to - this.pan)}`,
        marks: again.map(([a, b]) => small(px(a - this.pan), px(b - this.pan), y)).join(''),
      })),
    ),
  );
  /** What is about to come into the lanes while they are behind. */
  readonly coming = $derived.by(() => {
    const { laneWindow, visibilityOnLanes } = this.#exploration;
    const { later } = this.#frame();
    if (!later) return [];
    const marks = drawnMarks(
      this.#dataset,
      this.#times,
      this.#exploration.visibilityIn(later.around(laneWindow)),
      laneWindow,
      this.#geometry,
      this.#packing,
      this.full,
      [],
    );
    return later.comingPaths(
      marks.filter(({ i }) => !visibilityOnLanes.state[i]),
      -this.pan,
    );
  });
  readonly columns = $derived.by(() =>
    this.full.includes(true)
      ? density(
          this.#dataset,
          this.#times,
          this.#exploration.visibilityOnLanes,
          this.#exploration.laneWindow,
          this.#geometry,
          this.full,
        )
      : [],
  );

  readonly selectedMark = $derived.by(() => this.marks.find(({ i }) => i === this.selected));
  readonly ghosts = $derived.by(() => {
    const mark = this.selectedMark;
    const { later } = this.#frame();
    // Ghosts are other dates of what happened.
    if (!mark || !later || this.#exploration.clock === 'told') return;
    return later.ghostLayout(
      this.#dataset.events[mark.i]!,
      this.#dataset.sourceById,
      this.#exploration.laneWindow,
      this.#geometry.width,
      [mark.left - 4, mark.right + 4],
      (when) => tagWords(this.#exploration.words, when),
      (text) => this.#frame().measure(text, 'italic 400 11.5px'),
      (left, right) => this.#isFreeBelow(mark, left, right),
      this.#widths(mark.i, true).at.width,
      this.#geometry.pitch < this.#size,
    );
  });
  /** Where the line of the selected event stands, px. */
  readonly line = $derived.by(() => {
    if (!this.selectedMark) return;
    const { x0, x1 } = this.selectedMark;
    return (Math.max(0, x0) + Math.min(this.#geometry.width, x1)) / 2;
  });

  readonly #labelled = $derived.by(() => {
    const geometry = this.#geometry;
    this.#forget();
    const wishing = this.marks.filter(
      ({ i, lane }) => i === this.selected || !(this.full[lane] || this.#exploration.isDimmed(i)),
    );
    const wishes = wishesOf(
      wishing.map((mark) => this.#asking(mark, mark.i === this.selected)),
      geometry,
    );
    // What a step or a statement speaks of keeps its label, if over what it leaves in the dark.
    const inTheWay = this.#exploration.spotlight
      ? this.marks.filter(({ i }) => !this.#exploration.isDimmed(i))
      : this.marks;
    const lines = linesOf(inTheWay, geometry, this.full, this.#size + 1);
    for (const { left, right, label, isBelow, width } of this.ghosts?.ghosts ?? []) {
      const { line } = this.selectedMark!;
      lines.addMark(line, [left, right]);
      if (label !== undefined) lines.addMark(line + (isBelow ? 1 : 0), [label, label + width]);
    }
    return { places: placed(wishes, lines, this.#bounds, this.#memory), lines };
  });
  readonly #steadyLabels = steadily(({ id }: Written) => id);
  readonly labels = $derived.by(() =>
    this.#steadyLabels(this.#labelled.places.map((place) => this.#written(place))),
  );
  /** The label of what is under pointer or focus, when it found no place: over anything. */
  readonly over = $derived.by(() => {
    const { places, lines } = this.#labelled;
    if (this.#lit === undefined || places.some(({ id }) => id === this.#lit)) return;
    const mark = this.marks.find(({ i }) => i === this.#lit);
    if (!mark) return;
    const wish = wishOf(this.#asking(mark, true), this.#geometry);
    return this.#written(leastCovering(wish, lines, this.#bounds));
  });

  constructor(exploration: Exploration, mover: Mover, frame: () => Frame) {
    const { dataset } = exploration;
    this.#exploration = exploration;
    this.#mover = mover;
    this.#frame = frame;
    this.#dataset = dataset;
    this.#words = timelineWords[dataset.language];
  }

  /** Whether a mark is under the pointer or has the focus, here or in another view. */
  isLit(i: number): boolean {
    return (
      i === this.#lit || (this.#litPlace !== undefined && isAt(this.#dataset, i, this.#litPlace))
    );
  }
  name({ i, possibly }: MarkAt): string {
    const told = this.#exploration.clock === 'told' ? this.#times.all(i) : [];
    const dates = told.flatMap(({ words }) => words ?? []);
    return markName(this.#dataset.events[i]!, possibly, this.#words, dates);
  }
  /** The event whose label is at a point, px. */
  labelAt(x: number, y: number): number | undefined {
    return this.labels.find(
      (label) =>
        Math.abs(y - label.y) <= this.#geometry.pitch / 2 &&
        x - this.pan >= label.x &&
        x - this.pan <= label.x + label.width,
    )?.id;
  }

  #index(id: string | null) {
    return id === null ? undefined : this.#dataset.eventIndex.get(id);
  }
  /** Whether the row below the mark, in its own lane, has no other mark there. */
  #isFreeBelow({ line, lane }: Drawn, left: number, right: number) {
    const { firstLine, rows } = this.#geometry;
    return (
      line + 1 < firstLine[lane]! + rows[lane]! &&
      !this.marks.some((mark) => mark.line === line + 1 && mark.left < right && left < mark.right)
    );
  }
  #forget() {
    const { selectedPlace, inside } = this.#exploration;
    const now = [this.selected, this.#geometry, this.#frame().isIn, selectedPlace, inside];
    if (!this.#mover.isMoving || now.some((part, k) => part !== this.#ground[k]))
      this.#memory.clear();
    this.#ground = now;
  }
  #widths(i: number, bold: boolean) {
    const possibly =
      this.#exploration.visibilityOnLanes.state[i] === 1 ? this.#words.possibly : undefined;
    const style = { size: this.#size, bold, possibly };
    return { possibly, at: labelWidths(this.#texts[i]!, style, this.#frame().measure) };
  }
  #asking(mark: Drawn, bold: boolean): Asking {
    return {
      mark,
      width: this.#widths(mark.i, bold).at.width,
      isSelected: mark.i === this.selected,
      isTold: this.#texts[mark.i]!.told,
      isDay: mark.kind.shape === 'diamond',
    };
  }
  #at({ i, lane, x0, x1, y, left, right, fade, possibly, kind }: Drawn): MarkAt {
    return {
      i,
      lane,
      x: px((x0 + x1) / 2 - this.pan),
      y,
      half: kind.shape === 'diamond' ? 0 : px((x1 - x0) / 2),
      long: px(right - left),
      fadeIn: px(fade[0]),
      fadeOut: px(fade[1]),
      possibly,
      kind,
    };
  }
  /** A label that turns bold grows away from its mark. */
  #written({ id, side, line, ...place }: Place): Written {
    const isBold = id === this.selected || id === this.#lit;
    const { possibly, at } = this.#widths(id, isBold);
    const x = side.startsWith('left') ? place.x + place.width - at.width : place.x;
    return {
      id,
      label: this.#texts[id]!,
      signAt: at.sign,
      possiblyAt: at.possibly,
      width: at.width,
      possibly,
      isBold,
      isOver: place.isOver,
      x: px(x - this.pan),
      y: this.#geometry.middles[line]!,
    };
  }
}
