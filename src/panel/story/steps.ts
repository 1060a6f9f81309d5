/** Where keys lead in a story, which of its steps is before the reader, and how its sources are listed. */

/** The position a key leads to from step `at` of `count`; undefined for other keys. */
export function stepTo(key: string, at: number, count: number): number | undefined {
  const to = {
    ArrowRight: at + 1,
    PageDown: at + 1,
    ArrowLeft: at - 1,
    PageUp: at - 1,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(to, count - 1));
}

/** A box on the screen, px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Position of the step that holds the middle of the frame, or comes nearest to it: steps stand one under
 * another, or side by side on a phone. -1 where there is none.
 */
export function stepAt(boxes: readonly Box[], frame: Box): number {
  const x = (frame.left + frame.right) / 2;
  const y = (frame.top + frame.bottom) / 2;
  const away = ({ left, top, right, bottom }: Box) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  let best = -1;
  boxes.forEach((box, i) => {
    if (best < 0 || away(box) < away(boxes[best]!)) best = i;
  });
  return best;
}

/**
 * What stands after each of `names` when they are listed with links between: names that hold a comma
 * themselves ("AP, July 2005") are parted by semicolons. `and` joins names as the language does.
 */
export function between(names: string[], and: (names: string[]) => string): string[] {
  const stop = names.some((name) => name.includes(',')) ? ';' : ',';
  const last = names.at(-1) ?? '';
  const lastBut =
    (stop === ';' && names.length > 2 ? stop : '') + and(['', last]).slice(0, -last.length);
  return names.map((_, i) =>
    i < names.length - 2 ? `${stop} ` : i < names.length - 1 ? lastBut : '',
  );
}
