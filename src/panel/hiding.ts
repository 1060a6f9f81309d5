/** Why an opened event is not in the list, and how to bring it back. */
import { folded, type Index } from '../model/dataset';
import type { Criteria } from '../model/criteria';
import { overlaps, type Extent } from '../model/extent';

export type Reason = 'window' | 'category' | 'search' | 'scope' | 'inview';

/** Every reason that keeps event `i` out; `listed` says whether it passed them all. */
export function reasons(
  dataset: Index,
  i: number,
  criteria: Criteria,
  window: Extent,
  listed: boolean,
): Reason[] {
  if (listed) return [];
  const event = dataset.events[i]!;
  const words = folded(criteria.q).split(/\s+/).filter(Boolean);
  const found: [Reason, boolean][] = [
    ['window', !overlaps(event.when.extent, window)],
    ['category', !criteria.categories.has(event.category)],
    ['search', words.some((word) => !dataset.haystack[i]!.includes(word))],
    ['scope', criteria.scope === 'article' && event.scope !== 'article'],
  ];
  const sure = found.flatMap(([reason, holds]) => (holds ? [reason] : []));
  // What the map shows is known only to the state: it is the reason when nothing else is.
  return sure.length === 0 && criteria.inview ? ['inview'] : sure;
}

/** The criteria that leave `reason` behind for event `i`; the window is widened by opening it again. */
export function lifted(
  dataset: Index,
  i: number,
  criteria: Criteria,
  reason: Reason,
): Partial<Criteria> {
  switch (reason) {
    case 'category':
      return { categories: new Set([...criteria.categories, dataset.events[i]!.category]) };
    case 'search':
      return { q: '' };
    case 'scope':
      return { scope: 'all' };
    case 'inview':
      return { inview: false };
    case 'window':
      return {};
  }
}
