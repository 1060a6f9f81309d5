/** Boxes on the screen that keep clear of each other, first come, first served. */
import { holds, meets, type Box } from './mercator';

export class Taken {
  readonly #boxes: Box[] = [];

  constructor(boxes: readonly Box[] = []) {
    this.#boxes.push(...boxes);
  }

  free(box: Box): boolean {
    return this.#boxes.every((other) => !meets(box, other));
  }

  add(box: Box) {
    this.#boxes.push(box);
  }

  /** A copy that can be filled without touching this one. */
  copy(): Taken {
    return new Taken(this.#boxes);
  }

  get all(): readonly Box[] {
    return this.#boxes;
  }
}

export type Side = 'right' | 'left' | 'above' | 'below';

/** The box of a text of `width` × `height` px on a side of a point, `gap` px from it. */
export function beside(
  side: Side,
  x: number,
  y: number,
  width: number,
  height: number,
  gap: number,
): Box {
  const x0 = { right: x + gap, left: x - gap - width, above: x - width / 2, below: x - width / 2 }[
    side
  ];
  const y0 = {
    right: y - height / 2,
    left: y - height / 2,
    above: y - gap - height,
    below: y + gap,
  }[side];
  return { x0, y0, x1: x0 + width, y1: y0 + height };
}

/** The first side on which the text is free and not cut by the frame. */
export function firstFree(
  sides: readonly Side[],
  boxAt: (side: Side) => Box,
  taken: Taken,
  frame: Box,
): Side | undefined {
  return sides.find((side) => {
    const box = boxAt(side);
    return holds(frame, box) && taken.free(box);
  });
}
