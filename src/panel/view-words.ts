/** What the present view shows, in words: the title under which it is cited and exported. */
import type { Criteria } from '../model/criteria';
import { STATUSES, type Index, type Status } from '../model/dataset';
import type { Extent } from '../model/extent';
import { rangeWords, words } from '../model/words/words';
import type { TakeWords } from './take-words';

export interface Shown {
  /** How many events are listed. */
  events: number;
  window: Extent;
  criteria: Criteria;
  /** Whether the window goes by when events were told. */
  told: boolean;
  /** The id of the place that narrows the list, and whether places inside it count. */
  place: string | null;
  inside: boolean;
}

/** "12 events, June 2005 – May 2011, at Lima, matching “cable”" */
export function viewWords(
  dataset: Index,
  { events, window, criteria, told, place, inside }: Shown,
  say: TakeWords['view'],
  statusNames: Readonly<Record<Status, readonly string[]>>,
): string {
  const w = words[dataset.language];
  const { categories, q, scope, status, inview } = criteria;
  const name = place === null ? '' : dataset.places[dataset.placeIndex.get(place)!]!.name;
  const on = dataset.categories.filter(({ id }) => categories.has(id));
  const sure = STATUSES.filter((one) => status.has(one));
  return [
    w.events(events),
    rangeWords(w, window),
    told && say.told,
    name && (inside ? say.inside(name) : say.at(name)),
    on.length < dataset.categories.length && say.categories(w.and(on.map(({ label }) => label))),
    q.trim() && say.q(q.trim()),
    scope === 'article' && say.scope,
    sure.length < STATUSES.length &&
      say.status(w.and(sure.map((one) => statusNames[one][0]!.toLowerCase()))),
    inview && say.inview,
  ]
    .filter(Boolean)
    .join(', ');
}
