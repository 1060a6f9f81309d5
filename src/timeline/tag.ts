/** The line and the tag of a selected event, px. */
import { clamp, length, type Extent } from '../model/extent';

export interface Tag {
  /** Where the line stands. */
  x: number;
  left: number;
  width: number;
}

/** The line at the middle of what is seen of the event; the tag under it, kept within the axis. */
export function tagOf(extent: Extent, window: Extent, width: number, text: number): Tag {
  const px = (time: number) => ((clamp(time, window) - window[0]) / length(window)) * width;
  const x = (px(extent[0]) + px(extent[1])) / 2;
  const wide = Math.min(text + 14, width);
  return { x, left: clamp(x - wide / 2, [0, width - wide]), width: wide };
}
