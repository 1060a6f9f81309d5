/**
 * A drawing as plain data: a tree of a handful of shapes with explicit colours. `svg.ts` writes it as a file
 * or as elements, `canvas.ts` paints it. Lengths in px, y runs down.
 */

/** A colour that comes and goes from left to right: the fading ends of an approximate date. */
export interface Fade {
  colour: string;
  x0: number;
  x1: number;
  /** Share of the way, and how opaque there. */
  stops: readonly (readonly [at: number, opacity: number])[];
}

export interface Paint {
  /** Nothing is filled where left out. */
  fill?: string | Fade;
  /** Rings in rings are holes. */
  evenOdd?: boolean;
  fillOpacity?: number;
  stroke?: string;
  /** How wide the stroke is; 1 where left out. */
  thick?: number;
  dash?: readonly number[];
  strokeOpacity?: number;
  /** Joints and ends of lines are round. */
  round?: boolean;
  opacity?: number;
}

export interface Group {
  is: 'group';
  shapes: readonly Shape[];
  /** Where its origin stands. */
  x?: number;
  y?: number;
  scale?: number;
  opacity?: number;
  /** What shows of it, in its own lengths. */
  clip?: Frame;
  /** What it stands for, said where a pointer rests on it. */
  title?: string;
  /** The id of an event or place it is the mark of. */
  event?: string;
  place?: string;
  /** The number that an event without a name goes by. */
  number?: number;
}

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Path extends Paint {
  is: 'path';
  d: string;
}
export interface Rect extends Paint, Frame {
  is: 'rect';
  /** Of the corners. */
  radius?: number;
}
export interface Circle extends Paint {
  is: 'circle';
  x: number;
  y: number;
  r: number;
}

/** One line of text; `y` is the line it stands on. */
export interface Text {
  is: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  fill: string;
  weight?: number;
  italic?: boolean;
  /** The face of headings. */
  heading?: boolean;
  anchor?: 'middle' | 'end';
  /** Extra space after each letter. */
  spacing?: number;
  /** A border in the colour of the ground, so that lines under it do not run through. */
  halo?: { colour: string; width: number };
  opacity?: number;
}

export type Shape = Group | Path | Rect | Circle | Text;

export interface Drawing {
  width: number;
  height: number;
  language: string;
  /** What it is, and what it shows, in words. */
  title: string;
  description: string;
  shapes: readonly Shape[];
}

const SANS = `system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif`;
const HEADING = `Faustina, 'Iowan Old Style', Charter, Cambria, Georgia, serif`;

/** Whether the page may fetch its own font of headings: `boot.js` says so. */
const hasFonts = () =>
  typeof document !== 'undefined' && document.documentElement.classList.contains('fonts');

/** The fonts asked for, in order: a drawing takes none along. */
export const familyOf = ({ heading }: Pick<Text, 'heading'>) =>
  heading ? `${hasFonts() ? `'Faustina Variable', ` : ''}${HEADING}` : SANS;

export const group = (shapes: readonly Shape[], more: Partial<Omit<Group, 'is'>> = {}): Group => ({
  is: 'group',
  shapes,
  ...more,
});
export const path = (d: string, paint: Paint): Path => ({ is: 'path', d, ...paint });
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  more: Paint & { radius?: number },
): Rect => ({ is: 'rect', x, y, width, height, ...more });
export const circle = (x: number, y: number, r: number, paint: Paint): Circle => ({
  is: 'circle',
  x,
  y,
  r,
  ...paint,
});
export const text = (
  x: number,
  y: number,
  words: string,
  more: Omit<Text, 'is' | 'x' | 'y' | 'text'>,
): Text => ({ is: 'text', x, y, text: words, ...more });

/** A length as it is written: two decimals. One that is no number is a fault of what drew it. */
export function px(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no length of a drawing`);
  return Math.round(value * 100) / 100 + 0;
}

/** Every shape of a tree, groups before what they hold. */
export function* shapesOf(shapes: readonly Shape[]): Generator<Shape> {
  for (const shape of shapes) {
    yield shape;
    if (shape.is === 'group') yield* shapesOf(shape.shapes);
  }
}
