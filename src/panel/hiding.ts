/** Why an opened event is not in the list, and how to bring it back. */
import { folded, type Index } from '../model/dataset';
import type { Criteria } from '../model/criteria';
import { overlaps, union, type Extent } from '../model/extent';

export type Reason = 'window' | 'untold' | 'category' | 'search' | 'scope' | 'status' | 'inview';

/** What the list goes by. */
export interface Asked {
  criteria: Criteria;
  window: Extent;
  /** Goes by when events were told. */
  told: boolean;
}

/** When event `i` is on the timeline: once, or each time it was told. */
function timesOf(dataset: Index, i: number, told: boolean): Extent[] {
  if (!told) return [dataset.events[i]!.when.extent];
  const { tellingOffsets, tellingStart, tellingEnd } = dataset;
  const times: Extent[] = [];
  for (let k = tellingOffsets[i]!; k < tellingOffsets[i + 1]!; k++)
    times.push([tellingStart[k]!, tellingEnd[k]!]);
  return times;
}

/** Every reason that keeps event `i` out; `listed` says whether it passed them all. */
export function reasons(
  dataset: Index,
  i: number,
  { criteria, window, told }: Asked,
  listed: boolean,
): Reason[] {
  if (listed) return [];
  const event = dataset.events[i]!;
  const words = folded(criteria.q).split(/\s+/).filter(Boolean);
  const times = timesOf(dataset, i, told);
  const found: [Reason, boolean][] = [
    ['untold', times.length === 0],
    ['window', times.length > 0 && !times.some((time) => overlaps(time, window))],
    ['category', !criteria.categories.has(event.category)],
    ['search', words.some((word) => !dataset.haystack[i]!.includes(word))],
    ['scope', criteria.scope === 'article' && event.scope !== 'article'],
    ['status', !criteria.status.has(event.status)],
  ];
  const sure = found.flatMap(([reason, holds]) => (holds ? [reason] : []));
  // What the map shows is known only to the state: it is the reason when nothing else is.
  return sure.length === 0 && criteria.inview ? ['inview'] : sure;
}

/** The window widened to hold event `i`: of the times it was told, the first. */
export function widened(dataset: Index, i: number, { window, told }: Asked): Extent {
  const [first] = timesOf(dataset, i, told);
  return first ? union(window, first) : window;
}

/** The criteria that leave `reason` behind for event `i`; window and clock are no criteria. */
export function lifted(
  dataset: Index,
  i: number,
  criteria: Criteria,
  reason: Reason,
): Partial<Criteria> {
  const { category, status } = dataset.events[i]!;
  switch (reason) {
    case 'category':
      return { categories: new Set([...criteria.categories, category]) };
    case 'search':
      return { q: '' };
    case 'scope':
      return { scope: 'all' };
    case 'status':
      return { status: new Set([...criteria.status, status]) };
    case 'inview':
      return { inview: false };
    case 'window':
    case 'untold':
      return {};
  }
}
