/** The ring of a badge: its share of each category, clockwise from noon, what is only possibly in thin. */
import type { PlaceCount } from '../model/visibility';

export interface Arc {
  /** Position of the category. */
  category: number;
  /** SVG path around 0,0. */
  d: string;
  /** Stroke, px. */
  width: number;
}

const THICK = 3.5;
const THIN = 1.4;
/** Between two arcs, px. */
const GAP = 1.6;

/** The arcs of a badge of radius `r` px; their outer edge lies 1 px inside it. */
export function arcsOf({ events, mix, mixPossibly }: PlaceCount, r: number): Arc[] {
  const runs = mix.flatMap((all, category) => {
    const possibly = mixPossibly[category]!;
    return [
      { category, share: all - possibly, width: THICK },
      { category, share: possibly, width: THIN },
    ].filter(({ share }) => share > 0);
  });
  const gap = runs.length > 1 ? GAP : 0;
  let turn = 0;
  return runs.map(({ category, share, width }) => {
    const from = turn;
    turn += share / events;
    const radius = r - 1 - width / 2;
    return { category, width, d: arc(radius, from, turn, gap / radius / 2) };
  });
}

/** Part of a circle, in turns from noon, shortened by `inset` radians at both ends. */
function arc(radius: number, from: number, to: number, inset: number): string {
  const at = (angle: number) =>
    `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  if (to - from > 0.999)
    return `M${at(0)}A${radius} ${radius} 0 1 1 ${at(Math.PI)}A${radius} ${radius} 0 1 1 ${at(0)}`;
  const a = from * 2 * Math.PI + inset;
  const b = Math.max(a + 0.02, to * 2 * Math.PI - inset);
  return `M${at(a)}A${radius} ${radius} 0 ${b - a > Math.PI ? 1 : 0} 1 ${at(b)}`;
}
