/** The mark of a date, and the signs, as shapes. What `ui` draws on the page, in colours written out. */
import type { Category } from '../model/dataset';
import type { MarkKind } from '../model/mark';
import { GHOST, markGeometry } from '../ui/mark-geometry';
import { FILLED, SALTIRE, UNEQUAL } from '../ui/sign-shapes';
import { circle, group, path, rect, type Group, type Paint, type Shape } from './drawing';
import { mixed, type Inks } from './inks';

export interface MarkAt {
  kind: MarkKind;
  x0: number;
  x1: number;
  /** Its middle. */
  y: number;
  fade?: readonly [number, number];
  /** Hollow: only possibly in the window. */
  possibly?: boolean;
  /** Another account's date: hollow and dotted. */
  ghost?: boolean;
  /** A diamond, tip to tip. */
  size?: number;
}

export function markShapes(
  { kind, x0, x1, y, fade = [0, 0], possibly = false, ghost = false, size = 12 }: MarkAt,
  colour: string,
  inks: Inks,
): Shape[] {
  const { shape, uncertain, planned } = kind;
  const { surface } = inks;
  const { middle, r, h, left, right, bracket, stops } = markGeometry(
    kind,
    x0,
    x1,
    fade,
    ghost ? GHOST : size,
  );
  const ink = ghost ? inks['ink-2'] : colour;
  const dotted = ghost ? [1.4, 1.7] : uncertain ? [2.6, 1.9] : undefined;
  const wide = right - left;
  const body = (): Paint => {
    const fill =
      ghost || possibly ? surface : mixed(ink, uncertain || planned ? 0.22 : 0.26, surface);
    const thick = ghost ? 1.3 : possibly || uncertain || planned ? 1.5 : 1.3;
    return { fill, stroke: ink, thick, ...(dotted && { dash: dotted }) };
  };
  const isSolid = !ghost && !possibly && !uncertain && !planned && shape !== 'bar';
  /** A solid mark has a line of the ground around it, so that touching ones stay apart. */
  const filled = (outline: (paint: Paint) => Shape): Shape[] =>
    isSolid ? [outline({ stroke: surface, thick: 1 }), outline({ fill: ink })] : [outline(body())];
  const dot = planned ? [circle(middle, y, 1.7, { fill: ink })] : [];
  switch (shape) {
    case 'diamond': {
      const d = `M${n(middle)} ${n(y - r)}L${n(middle + r)} ${n(y)}L${n(middle)} ${n(y + r)}L${n(middle - r)} ${n(y)}z`;
      return [...filled((paint) => path(d, paint)), ...dot];
    }
    case 'bar':
    case 'solid':
      return [...filled((paint) => rect(left, y - h, wide, 2 * h, paint)), ...dot];
    case 'brackets': {
      const line = { stroke: ink, thick: 1.6, ...(dotted && { dash: dotted }) };
      const through = `M${n(left)} ${n(y)}H${n(right)}`;
      const ends = `M${n(left + bracket)} ${n(y - 4.5)}H${n(left)}V${n(y + 4.5)}H${n(left + bracket)}M${n(right - bracket)} ${n(y - 4.5)}H${n(right)}V${n(y + 4.5)}H${n(right - bracket)}`;
      return [
        path(through, { stroke: surface, thick: 4 }),
        possibly
          ? rect(left, y - 2, wide, 4, { ...line, fill: surface, thick: 1.3 })
          : path(through, line),
        path(ends, line),
      ];
    }
    case 'fade': {
      const fill = { colour: ink, x0: left, x1: right, stops };
      return [
        ...(possibly ? [] : [rect(left, y - h, wide, 2 * h, { fill, opacity: 0.3 })]),
        rect(left, y - h, wide, 1.3, { fill }),
        rect(left, y + h - 1.3, wide, 1.3, { fill }),
      ];
    }
  }
}

const n = (value: number) => Math.round(value * 100) / 100;

/** The sign of a category, its box's middle at a point. */
export function signShape(
  sign: Category['sign'],
  x: number,
  y: number,
  colour: string,
  size = 12,
): Group {
  const at = { x: x - size / 2, y: y - size / 2, scale: size / 12 };
  if (sign === 'saltire') return group([path(SALTIRE, { stroke: colour, thick: 2.3 })], at);
  if (sign === 'discs') {
    const discs = [
      circle(4.1, 6, 3.7, { fill: colour }),
      circle(8, 6, 3.1, { stroke: colour, thick: 1.3 }),
    ];
    return group(discs, at);
  }
  return group([path(FILLED[sign], { fill: colour })], at);
}

/** ≠: accounts differ. `y` is its middle. */
export const unequalShape = (x: number, y: number, { 'ink-2': stroke }: Inks): Group =>
  group([path(UNEQUAL, { stroke, thick: 1.15 })], { x, y: y - 4.3 });
