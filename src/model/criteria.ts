import { folded, STATUSES, type Index, type Status } from './dataset';

/** What the reader asks to see, besides the window. */
export interface Criteria {
  /** Ids of the categories switched on. */
  categories: ReadonlySet<string>;
  /** Text sought in titles and texts. */
  q: string;
  scope: 'all' | 'article';
  /** The statuses switched on. */
  status: ReadonlySet<Status>;
  /** Only what is on the map's screen. */
  inview: boolean;
}

/** Everything: no criterion set. */
export const everything = (dataset: Index): Criteria => ({
  categories: new Set(dataset.categories.map(({ id }) => id)),
  q: '',
  scope: 'all',
  status: new Set(STATUSES),
  inview: false,
});

/**
 * Which events text, scope and status let through, as a flag per event; the categories are left to
 * `visibility`, which counts them. Every word of the search must occur, in any order.
 */
export function matching(
  dataset: Index,
  { q, scope, status }: Pick<Criteria, 'q' | 'scope' | 'status'>,
): Uint8Array {
  const words = folded(q).split(/\s+/).filter(Boolean);
  return Uint8Array.from(dataset.events, (event, i) =>
    (scope === 'all' || event.scope === 'article') &&
    status.has(event.status) &&
    words.every((word) => dataset.haystack[i]!.includes(word))
      ? 1
      : 0,
  );
}
