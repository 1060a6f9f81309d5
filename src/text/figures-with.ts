import type { Event, Reading } from '../model/dataset';

/** The sets of figures that belong to an event. */
export const figuresWith = ({ id }: Event, { series }: Pick<Reading, 'series'>) =>
  series.filter(({ events }) => events.includes(id));
