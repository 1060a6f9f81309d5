/** The three files, with their names and types. */
import { csv } from './csv';
import { eventCollection } from './geojson';
import { linkedPlaces } from './linked-places';
import type { PlaceLinks, Selection } from './selection';

export type ExportFormat = 'csv' | 'geojson' | 'linked-places';

export interface ExportFile {
  /** "lima-cable-2026-11-23-es.csv", "lima-cable-2026-11-23-es-view.csv" */
  name: string;
  /** Its media type. */
  type: string;
  text: string;
}

const ENDINGS: Record<ExportFormat, [ending: string, type: string]> = {
  csv: ['csv', 'text/csv;charset=utf-8'],
  geojson: ['geojson', 'application/geo+json'],
  'linked-places': ['lpf.jsonld', 'application/ld+json'],
};

/** The selection as a file. `links`, from `placeLinks`, are for Linked Places. */
export function exported(
  format: ExportFormat,
  selection: Selection,
  links: PlaceLinks = {},
): ExportFile {
  const { id, dataset, shown } = selection;
  const [ending, type] = ENDINGS[format];
  const part = shown === undefined ? '' : '-view';
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return {
    name: `${id}-${dataset.version}-${dataset.language}${part}.${ending}`,
    type,
    text: {
      csv: () => csv(selection),
      geojson: () => json(eventCollection(selection)),
      'linked-places': () => json(linkedPlaces(selection, links)),
    }[format](),
  };
}
