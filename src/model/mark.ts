/** How a date is drawn: the shape says how exactly it is known. */
import type { Status } from './dataset';
import type { When } from './when';

/** diamond: a day · bar: a month or a year · fade: about · brackets: once, in between · solid: from … to …. */
export type Shape = 'diamond' | 'bar' | 'fade' | 'brackets' | 'solid';

export interface MarkKind {
  shape: Shape;
  /** Dashed outline. */
  uncertain: boolean;
  /** A dot in the middle. */
  planned: boolean;
}

export function markKind(
  { kind, qualifier, precision }: Pick<When, 'kind' | 'qualifier' | 'precision'>,
  status?: Status,
): MarkKind {
  const shape =
    kind === 'between'
      ? 'brackets'
      : qualifier === 'approximate'
        ? 'fade'
        : kind === 'span'
          ? 'solid'
          : precision === 'day'
            ? 'diamond'
            : 'bar';
  return { shape, uncertain: qualifier === 'uncertain', planned: status === 'planned' };
}
