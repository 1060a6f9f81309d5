/** What the timeline says of itself. Dates, numbers and counts come from the words of the model. */
import type { Dated, Status } from '../model/dataset';
import { DAY, type Extent } from '../model/extent';
import type { Language } from '../model/schema';
import { rangeWords, type Words } from '../model/words/words';

const en = {
  timeline: 'Timeline',
  from: 'From',
  to: 'To',
  fieldError: 'Write a year, a month or a day: 2006, 2006-07, 2006-07-19',
  width: 'Width of the window',
  month: 'Month',
  year: 'Year',
  all: 'All',
  oneMonth: 'One month',
  oneYear: 'One year',
  earlier: 'Earlier event',
  play: 'Play',
  pause: 'Pause',
  later: 'Later event',
  speed: 'Speed',
  wider: 'Wider',
  narrower: 'Narrower',
  reset: 'Back to the opening dates',
  everything: 'Show all years',
  more: 'Dates and steps',
  allYears: 'All years',
  lanes: 'Events by date; arrow keys move, Enter opens',
  showLanes: 'Show the lanes',
  hideLanes: 'Hide the lanes',
  none: 'none in these dates',
  off: 'switched off',
  start: 'First day of the window',
  end: 'Last day of the window',
  possibly: 'possibly',
  planned: 'planned',
  differ: 'accounts differ',
  status: {
    confirmed: 'confirmed',
    reported: 'reported',
    'single-source': 'single source',
    contradicted: 'contradicted',
    planned: 'planned',
  } satisfies Record<Status, string>,
};

const es: typeof en = {
  timeline: 'Línea de tiempo',
  from: 'Desde',
  to: 'Hasta',
  fieldError: 'Escriba un año, un mes o un día: 2006, 2006-07, 2006-07-19',
  width: 'Duración que se muestra',
  month: 'Mes',
  year: 'Año',
  all: 'Todo',
  oneMonth: 'Un mes',
  oneYear: 'Un año',
  earlier: 'Hecho anterior',
  play: 'Reproducir',
  pause: 'Pausa',
  later: 'Hecho siguiente',
  speed: 'Velocidad',
  wider: 'Más amplio',
  narrower: 'Más corto',
  reset: 'Volver a las fechas iniciales',
  everything: 'Ver todos los años',
  more: 'Fechas y pasos',
  allYears: 'Todos los años',
  lanes: 'Hechos por fecha; las flechas avanzan, Intro abre',
  showLanes: 'Mostrar los carriles',
  hideLanes: 'Ocultar los carriles',
  none: 'ninguno en estas fechas',
  off: 'sin mostrar',
  start: 'Primer día que se muestra',
  end: 'Último día que se muestra',
  possibly: 'quizá',
  planned: 'previsto',
  differ: 'las versiones difieren',
  status: {
    confirmed: 'confirmado',
    reported: 'según la prensa',
    'single-source': 'una sola fuente',
    contradicted: 'contradicho',
    planned: 'previsto',
  },
};

export type TimelineWords = typeof en;
export const timelineWords: Record<Language, TimelineWords> = { en, es };

/** The window as a heading; `short` writes "10 Feb 2009" and "Feb 2009" for narrow bars. */
export function windowWords(words: Words, window: Extent, short: boolean): string {
  if (!short) return rangeWords(words, window);
  const month = (time: number) => `${words.monthShort(time)} ${words.year(time)}`;
  return rangeWords({ ...words, day: words.dayShort, month }, window);
}

/** The full date on the tag of a selected event: "19 July 2006", "about 2008", "5 – 6 November 2009". */
export function tagWords(words: Words, when: Dated): string {
  const { stated, kind, precision, open } = when;
  const text = {
    day: words.day,
    month: words.month,
    year: words.year,
  };
  if (open === 'start') return `… – ${text[precision](stated[1] - DAY)}`;
  if (open === 'end') return `${text[precision](stated[0])} – …`;
  if (kind !== 'once') return rangeWords(words, stated);
  const date = text[precision](stated[0]);
  const spanish = words.language === 'es';
  if (when.qualifier === 'approximate') {
    return spanish ? `hacia ${precision === 'day' ? 'el ' : ''}${date}` : `about ${date}`;
  }
  if (when.qualifier === 'uncertain') return spanish ? `¿${date}?` : `${date}?`;
  return date;
}
