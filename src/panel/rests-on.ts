/** What rests on a source: events, statements of the article, figures. */
import type { Claim, Index, Reading, Series } from '../model/dataset';

export interface Resting {
  /** Positions of events with an account of it, in reading order, and where in it that is found. */
  events: { i: number; locators: string[] }[];
  /** Statements it tells or was compared with. */
  claims: Claim[];
  series: Series[];
}

export function restingOnSource(
  { events }: Pick<Index, 'events'>,
  reading: Pick<Reading, 'claims' | 'series'> | undefined,
  source: string,
): Resting {
  const is = (of: { source?: string }) => of.source === source;
  return {
    events: events.flatMap(({ accounts }, i) => {
      const own = accounts.filter(is);
      const locators = [...new Set(own.flatMap(({ locator }) => locator ?? []))];
      return own.length > 0 ? [{ i, locators }] : [];
    }),
    claims: (reading?.claims ?? []).filter(
      ({ chain, compared }) => chain.some(is) || compared.some(is),
    ),
    series: (reading?.series ?? []).filter(({ measures }) =>
      measures.some((measure) => is(measure) || measure.rows.some(is)),
    ),
  };
}
