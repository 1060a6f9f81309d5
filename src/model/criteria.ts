import { folded, type Index } from './dataset';

/** What the reader asks to see, besides the window. */
export interface Criteria {
  /** Ids of the categories switched on. */
  categories: ReadonlySet<string>;
  /** Text sought in titles and texts. */
  q: string;
  scope: 'all' | 'article';
  /** Only what is on the map's screen. */
  inview: boolean;
}

/** Everything: no criterion set. */
export const everything = (dataset: Index): Criteria => ({
  categories: new Set(dataset.categories.map(({ id }) => id)),
  q: '',
  scope: 'all',
  inview: false,
});

/**
 * Which events text and scope let through, as a flag per event; the categories are left to
 * `visibility`, which counts them. Every word of the search must occur, in any order.
 */
export function matching(dataset: Index, { q, scope }: Pick<Criteria, 'q' | 'scope'>): Uint8Array {
  const words = folded(q).split(/\s+/).filter(Boolean);
  return Uint8Array.from(dataset.events, (event, i) =>
    (scope === 'all' || event.scope === 'article') &&
    words.every((word) => dataset.haystack[i]!.includes(word))
      ? 1
      : 0,
  );
}
