/** Which statements and figures belong to which events, and how statements are counted. */
import { VERDICTS, type Claim, type Index, type Series, type Verdict } from '../../model/dataset';
import { isAt } from '../../model/visibility';
import type { Selection } from '../../state/exploration.svelte';

/** How many statements have each verdict, in the order of the closed list; none where there are none. */
export const counted = (claims: readonly Claim[]): [Verdict, number][] =>
  VERDICTS.map((verdict): [Verdict, number] => [
    verdict,
    claims.filter((claim) => claim.verdict === verdict).length,
  ]).filter(([, count]) => count > 0);

/** The statements that rest on an event, or on one at a place itself (not at places inside it). */
export function restingOn(
  claims: readonly Claim[],
  { kind, id }: Selection,
  dataset: Index,
): Set<string> {
  const place = kind === 'place' ? dataset.placeIndex.get(id) : undefined;
  const has = (event: string) => {
    if (kind === 'event') return event === id;
    return place !== undefined && isAt(dataset, dataset.eventIndex.get(event)!, place, false);
  };
  return new Set(claims.filter(({ events }) => events.some(has)).map((claim) => claim.id));
}

/** The sets of figures of any of the events; first those of which such an event is the first subject. */
export function figuresOn(series: readonly Series[], events: readonly string[]): Series[] {
  const rank = (set: Series) => set.events.findIndex((event) => events.includes(event));
  return series.filter((set) => rank(set) >= 0).toSorted((a, b) => rank(a) - rank(b));
}
