/** The scale line: a round distance and its length on the screen. */
import { latitudeAt, reach, worldSize } from './mercator';
import type { View } from './view';

/** The largest of 1, 2, 3, 5 × 10^n km that is at most `most` px long in the middle of the frame. */
export function scaleOf(view: View, most: number): { kilometres: number; pixels: number } {
  const k = worldSize(view.zoom);
  const latitude = latitudeAt((view.top + view.height / 2) / k);
  const perKilometre = reach(1, latitude) * k;
  const room = most / perKilometre;
  const tens = 10 ** Math.floor(Math.log10(room));
  const kilometres = [5, 3, 2, 1].map((step) => step * tens).find((step) => step <= room)!;
  return { kilometres, pixels: Math.round(kilometres * perKilometre) };
}
