/** The heights of the phone's sheet. Arithmetic only; `Sheet.svelte` draws it. */
export type SheetHeight = 'peek' | 'half' | 'full';

/** From low to high. */
export const HEIGHTS = ['peek', 'half', 'full'] as const;

/** px a millisecond: a flick faster than this goes one height on, whatever the distance. */
const FLICK = 0.5;

/** The next height up or down; the ends stay. */
export function stepped(height: SheetHeight, by: 1 | -1): SheetHeight {
  return HEIGHTS[HEIGHTS.indexOf(height) + by] ?? height;
}

/** Where a button press leads: up a step, and from the top down to the lowest. */
export const pressed = (height: SheetHeight): SheetHeight =>
  height === 'full' ? 'peek' : stepped(height, 1);

/**
 * The height a dragged sheet settles at. `now` is its height in px, `speed` in px a millisecond with
 * up positive, `px` what each height measures.
 */
export function settled(now: number, speed: number, px: Record<SheetHeight, number>): SheetHeight {
  if (speed > FLICK) return HEIGHTS.find((height) => px[height] > now) ?? 'full';
  if (speed < -FLICK) return HEIGHTS.findLast((height) => px[height] < now) ?? 'peek';
  return HEIGHTS.reduce((nearest, height) =>
    Math.abs(px[height] - now) < Math.abs(px[nearest] - now) ? height : nearest,
  );
}
