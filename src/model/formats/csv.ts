/**
 * Events as a table: RFC 4180 (comma, CRLF, quotation marks doubled) in UTF-8 with the byte order mark
 * that Excel needs to see it. One row for each event, columns as in `recordOf`; lists stand in one cell,
 * parted by ` | `. Every row carries dataset, version and licence, so that they survive sorting and
 * cutting; a row of remarks would be taken for an event. Texts are `guarded`; numbers are not, and a
 * negative one begins with its minus.
 */
import type { Event } from '../dataset';
import { guarded } from './guard';
import { recordOf } from './record';
import { credit, lookup, type Lookup, type Selection } from './selection';

/** Parts the entries of a list in a cell. */
export const BETWEEN = ' | ';

type Cell = string | number | readonly string[] | undefined;

/** A text as one field, `guarded` and quoted where it must be. */
const field = (value: Cell): string => {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = guarded(typeof value === 'string' ? value : value.join(BETWEEN));
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

function row(selection: Selection, known: Lookup, event: Event) {
  const { spots, ...record } = recordOf(selection, known, event);
  const single = /^(verified|representative) point$/.test(record.exactness);
  const [latitude, longitude] = (single && spots[0]) || [];
  const { dataset, licence } = selection;
  return {
    ...record,
    /** Degrees, WGS 84, of a single point; empty for countries and for several places. */
    latitude,
    longitude,
    language: dataset.language,
    dataset: dataset.title,
    version: dataset.version,
    licence: licence.name,
    licence_address: licence.address,
    credit: credit(selection),
  };
}

/** The columns, in their order. */
export const COLUMNS = [
  'id',
  'title',
  'when',
  'start',
  'end',
  'date_kind',
  'precision',
  'qualifier',
  'date_words',
  'category',
  'category_label',
  'scope',
  'status',
  'place_ids',
  'place_names',
  'place_roles',
  'where',
  'where_note',
  'latitude',
  'longitude',
  'radius_km',
  'exactness',
  'summary',
  'source_ids',
  'source_names',
  'source_addresses',
  'address',
  'language',
  'dataset',
  'version',
  'licence',
  'licence_address',
  'credit',
] as const satisfies readonly (keyof ReturnType<typeof row>)[];

/** The events of the selection as a table. */
export function csv(selection: Selection): string {
  const known = lookup(selection);
  const lines = selection.events.map((event) => {
    const cells = row(selection, known, event);
    return COLUMNS.map((column) => field(cells[column])).join(',');
  });
  return `\uFEFF${[COLUMNS.join(','), ...lines].map((line) => `${line}\r\n`).join('')}`;
}
