/** The script that `panel/reading.ts` loads: what is read beside the explorer, in one language. */
import { compileReading } from '../model/compile-reading';
import { placeLinks } from '../model/formats/selection';
import type { Curation, Language } from '../model/schema';
import type { ReadingFile } from '../panel/reading';
import { editionOf } from './edition';
import { shortHash } from './short-hash';

/** Where it stands, seen from the site's root. */
export const readingFile = (language: Language) => `data/reading.${language}.js`;

export function readingOf(curation: Curation, language: Language): ReadingFile {
  return {
    ...compileReading(curation, language),
    edition: editionOf(curation, language),
    corrections: curation.dataset.corrections,
    places: placeLinks(curation.places),
    roles: Object.fromEntries(curation.actors.map(({ id, role }) => [id, role[language]])),
    published: Object.fromEntries(
      curation.sources.flatMap(({ id, published }) => (published ? [[id, published]] : [])),
    ),
  };
}

/** The classic script, which leaves its content in `limaReading`, and the version for its address. */
export function readingScript(curation: Curation, language: Language) {
  const code = `globalThis.limaReading=${JSON.stringify(readingOf(curation, language))};\n`;
  const version = shortHash(code);
  return { code, version };
}
