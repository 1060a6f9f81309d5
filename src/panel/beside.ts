/** Where a box stands that belongs to a word. */

export interface Size {
  width: number;
  height: number;
}

/** From word and from the screen's edges, px. */
const GAP = 6;
const EDGE = 8;

/**
 * Left and top of a box, px of the screen: under the word, above it where there is more room, begun at
 * the word and moved in as far as the screen's edges ask.
 */
export function beside(
  word: { left: number; top: number; bottom: number },
  box: Size,
  screen: Size,
): { left: number; top: number } {
  const left = Math.max(EDGE, Math.min(word.left, screen.width - EDGE - box.width));
  const under = word.bottom + GAP;
  const above = word.top - GAP - box.height;
  const fits = under + box.height <= screen.height - EDGE;
  return { left, top: fits || above < EDGE ? under : above };
}
