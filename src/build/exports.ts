/** The whole dataset as files to take away, each with its version and licence inside. */
import { compile } from '../model/compile';
import { exported, type ExportFormat } from '../model/formats/export';
import { placeLinks, type Selection } from '../model/formats/selection';
import type { Curation, Language } from '../model/schema';
import { NAME } from '../model/name';
import { editionOf } from './edition';
import type { DownloadKind } from './pages/words';

export interface BuiltFile {
  what: DownloadKind;
  /** From the site's root. The name stays from version to version; the version stands in the file. */
  file: string;
  text: string;
}

const FORMATS: {
  what: DownloadKind;
  format: ExportFormat;
  file: (language: Language) => string;
}[] = [
  { what: 'csv', format: 'csv', file: (language) => `data/events.${language}.csv` },
  { what: 'geojson', format: 'geojson', file: (language) => `data/events.${language}.geojson` },
  {
    what: 'places',
    format: 'linked-places',
    file: (language) => `data/places.${language}.lpf.json`,
  },
];

/** Every event as a table, as map features and as relations of places. `site`: see `siteUrl`. */
export function exportsOf(curation: Curation, language: Language, site?: string): BuiltFile[] {
  const dataset = compile(curation, language);
  const selection: Selection = {
    ...editionOf(curation, language),
    dataset,
    events: dataset.events,
    ...(site && { site }),
  };
  const links = placeLinks(curation.places);
  return FORMATS.map(({ what, format, file }) => ({
    what,
    file: file(language),
    text: exported(format, selection, links).text,
  }));
}

/** The curated files as one, in both languages, and the schema they follow. */
export const sourceFiles = (curation: Curation, schema: string): BuiltFile[] => [
  { what: 'data', file: `data/${NAME}.json`, text: JSON.stringify(curation, null, 1) },
  { what: 'schema', file: 'data/dataset.schema.json', text: schema },
];
