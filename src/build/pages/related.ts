/** What a reader may go on to from an event. */
import type { Event, Index, Place } from '../../model/dataset';

export interface Related {
  before?: Event;
  after?: Event;
  /** Other events at each place it reaches the map by, in reading order; places without one are left out. */
  places: { place: Place; events: Event[] }[];
}

const reaches = (event: Event, id: string) =>
  event.places.some(({ place, role }) => place === id && role !== 'named');

export function relatedTo(dataset: Index, event: Event): Related {
  const { events, places } = dataset;
  const at = dataset.eventIndex.get(event.id)!;
  const [before, after] = [events[at - 1], events[at + 1]];
  const own = [...new Set(event.places.map(({ place }) => place))].filter((id) =>
    reaches(event, id),
  );
  return {
    ...(before && { before }),
    ...(after && { after }),
    places: own
      .map((id) => ({
        place: places[dataset.placeIndex.get(id)!]!,
        events: events.filter((other) => other.id !== event.id && reaches(other, id)),
      }))
      .filter(({ events }) => events.length > 0),
  };
}
