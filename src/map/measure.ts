/** Widths of texts on the map, measured on a canvas and remembered. Browser only. */
import type { LabelKind } from './labels-table';

export interface Face {
  /** CSS font, without the family. */
  font: string;
  /** Extra space after each letter, px. */
  spacing: number;
  upper?: boolean;
}

/** As in `labels.css`: what is measured must be what is shown. */
export const FACES: Record<
  LabelKind | 'name' | 'tag' | 'region' | 'small-tag' | 'number' | 'ghost',
  Face
> = {
  capital: { font: '650 12.5px', spacing: 0 },
  city: { font: '500 12px', spacing: 0 },
  town: { font: '11px', spacing: 0 },
  story: { font: '600 14px', spacing: 2.8, upper: true },
  country: { font: '11px', spacing: 1.65, upper: true },
  state: { font: 'italic 11px', spacing: 0.3 },
  sea: { font: 'italic 12.5px', spacing: 0.7 },
  water: { font: 'italic 11px', spacing: 0.4 },
  name: { font: '700 13px', spacing: 0 },
  tag: { font: '650 12.5px', spacing: 1.8, upper: true },
  region: { font: '600 12.5px', spacing: 0 },
  'small-tag': { font: '600 11px', spacing: 0 },
  number: { font: '700 12px', spacing: 0 },
  ghost: { font: 'italic 11.5px', spacing: 0 },
};

export type FaceName = keyof typeof FACES;

const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;
let family: string | undefined;

/** The width of a text in one of the map's faces, px. */
export function widthOf(name: FaceName, text: string): number {
  // All digits are equally wide: a changing count is not measured anew.
  const key = `${name}|${name === 'number' ? text.replace(/\d/g, '0') : text}`;
  let width = known.get(key);
  if (width === undefined) {
    const { font, spacing, upper } = FACES[name];
    context ??= document.createElement('canvas').getContext('2d')!;
    // Asking for it makes the browser bring its styles up to date: once is enough.
    family ??= getComputedStyle(document.documentElement).fontFamily;
    context.font = `${font} ${family}`;
    width = context.measureText(upper ? text.toUpperCase() : text).width + spacing * text.length;
    known.set(key, width);
  }
  return width;
}
