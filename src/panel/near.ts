/** What to read on with: events that are near another in time, in place, or through who is in it. */
import type { Index } from '../model/dataset';
import { overlaps } from '../model/extent';
import { isAt } from '../model/visibility';

type Times = Pick<Index, 'start' | 'end'>;

/** How far two extents are from being the same, ms. */
const apart = ({ start, end }: Times, i: number, j: number) =>
  Math.abs(start[i]! - start[j]!) + Math.abs(end[i]! - end[j]!);

const nearestFirst = (dataset: Times, i: number, events: number[]) =>
  events.sort((a, b) => apart(dataset, i, a) - apart(dataset, i, b) || a - b);

const others = (dataset: Pick<Index, 'events'>, i: number) =>
  [...dataset.events.keys()].filter((j) => j !== i);

/** Positions of the other events that may have happened at the same time, the most alike first. */
export const atTheSameTime = (dataset: Index, i: number): number[] =>
  nearestFirst(
    dataset,
    i,
    others(dataset, i).filter((j) =>
      overlaps([dataset.start[j]!, dataset.end[j]!], [dataset.start[i]!, dataset.end[i]!]),
    ),
  );

/** For each place of event `i` on the map: the other events at the place itself, nearest in time first. */
export const atTheSamePlace = (dataset: Index, i: number): { place: number; events: number[] }[] =>
  Array.from(
    dataset.eventPlaces.subarray(dataset.placeOffsets[i], dataset.placeOffsets[i + 1]),
    (place) => ({
      place,
      events: nearestFirst(
        dataset,
        i,
        others(dataset, i).filter((j) => isAt(dataset, j, place)),
      ),
    }),
  ).filter(({ events }) => events.length > 0);

/** Positions of the events an actor takes part in, in reading order. */
export const withActor = ({ events }: Pick<Index, 'events'>, id: string): number[] =>
  [...events.keys()].filter((i) => events[i]!.actors.some((actor) => actor.id === id));
