/** Which entries of a long list are drawn: only those near what is seen. All measures in px. */
import type { YearGroup } from './years';

/** Up to here every entry is drawn; above, all rows are equally high and only some are there. */
export const LONG = 300;
/** Rows drawn beyond what is seen, on each side. */
const BEYOND = 6;

export interface Sizes {
  /** Height of an entry. */
  row: number;
  /** Height of a year's heading. */
  head: number;
}

/** Entries `first` up to, not including, `last`, and the room left for those before and after. */
export interface Slice {
  first: number;
  last: number;
  before: number;
  after: number;
}

const lengthOf = (groups: readonly YearGroup[]) => groups.at(-1)?.to ?? 0;

/** How high the whole list is. */
const heightOf = (groups: readonly YearGroup[], { row, head }: Sizes) =>
  groups.length * head + lengthOf(groups) * row;

/** Where entry `k` begins; a year's first entry begins with its heading. */
export function topOf(groups: readonly YearGroup[], k: number, { row, head }: Sizes): number {
  const group = groups.findIndex(({ to }) => k < to);
  const headings = group < 0 ? groups.length : group + (k > groups[group]!.from ? 1 : 0);
  return headings * head + k * row;
}

/** The entry at height `y`. */
function entryAt(groups: readonly YearGroup[], y: number, sizes: Sizes): number {
  let headings = 0;
  for (const { from, to } of groups) {
    headings++;
    const top = headings * sizes.head;
    if (y < top + to * sizes.row) return Math.max(from, Math.floor((y - top) / sizes.row));
  }
  return lengthOf(groups);
}

/** The part to draw when the list is seen from `top` over `height`. */
export function sliceOf(
  groups: readonly YearGroup[],
  sizes: Sizes,
  { top, height }: { top: number; height: number },
): Slice {
  const length = lengthOf(groups);
  const first = Math.max(0, Math.min(entryAt(groups, top, sizes), length - 1) - BEYOND);
  const last = Math.min(length, entryAt(groups, top + height, sizes) + 1 + BEYOND);
  return {
    first,
    last,
    before: topOf(groups, first, sizes),
    after: heightOf(groups, sizes) - topOf(groups, last, sizes),
  };
}

/** The groups cut to a slice; `headed` where the year's first entry is among them. */
export function cut(groups: readonly YearGroup[], { first, last }: Pick<Slice, 'first' | 'last'>) {
  return groups
    .filter(({ from, to }) => from < last && first < to)
    .map(({ year, from, to }) => ({
      year,
      count: to - from,
      headed: first <= from,
      from: Math.max(first, from),
      to: Math.min(last, to),
    }));
}

/** What clips an element: the box it scrolls in, if any, within the screen; top and bottom on the screen. */
export function frameOf(element: HTMLElement) {
  let scroller = element.parentElement;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY)) {
    scroller = scroller.parentElement;
  }
  const box = scroller?.getBoundingClientRect();
  return {
    scroller,
    top: Math.max(box?.top ?? 0, 0),
    bottom: Math.min(box?.bottom ?? innerHeight, innerHeight),
  };
}
