/** On paper a source is a number, and its address stands once, in the list at the end. */
import type { Claim, Event, Index, Series, Step } from '../model/dataset';

/** The number of each source by its id, in the order in which a text first names them. */
export type Numbers = ReadonlyMap<string, number>;

export const numbered = (ids: Iterable<string>): Numbers =>
  new Map([...new Set(ids)].map((id, at) => [id, at + 1]));

const ofSeries = (series: readonly Series[]) =>
  series.flatMap(({ measures }) =>
    measures.flatMap(({ source, rows }) => [
      source,
      ...rows.flatMap((row) => (row.source ? [row.source] : [])),
    ]),
  );

/** What an event rests on: its accounts, and the figures shown with it. */
export const numbersOfEvent = ({ accounts }: Event, series: readonly Series[]): Numbers =>
  numbered([...accounts.map(({ source }) => source), ...ofSeries(series)]);

/** What events in a list rest on, `i` their positions. */
export const numbersOfList = ({ events }: Index, listed: readonly number[]): Numbers =>
  numbered(listed.flatMap((i) => events[i]!.accounts.map(({ source }) => source)));

export const numbersOfCheck = (claims: readonly Claim[], series: readonly Series[]): Numbers =>
  numbered([
    ...claims.flatMap(({ compared, chain }) => [...compared, ...chain].map(({ source }) => source)),
    ...ofSeries(series),
  ]);

export const numbersOfStory = (steps: readonly Step[]): Numbers =>
  numbered(steps.flatMap(({ sources }) => sources));
