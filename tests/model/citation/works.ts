/** The works that the tests of citations share: one of each kind, most of them of the real dataset. */
import { loadCuration } from '../../../src/build/read-curation';
import {
  citableDataset,
  citableEvent,
  citableSource,
  citableView,
  type Edition,
} from '../../../src/model/citation/citable';
import { compile } from '../../../src/model/compile';
import type { Language } from '../../../src/model/schema';

export const curation = loadCuration();

export const datasets = { en: compile(curation, 'en'), es: compile(curation, 'es') };

/** A source of the real dataset, as written. */
export function source(id: string) {
  return citableSource(curation.sources.find((one) => one.id === id)!);
}

/** The real dataset, with the version held still. */
export const edition = (language: Language): Edition => ({
  id: 'lima-cable',
  language,
  title: curation.dataset.title[language],
  editor: curation.dataset.editor[language],
  version: '2026-11-23',
});

export const SITE = 'https://example.org/lima-cable/';
export const TODAY = '2026-12-01';

export const dataset = (language: Language, address?: string) =>
  citableDataset(edition(language), address);

export const event = (language: Language, address?: string) =>
  citableEvent(
    edition(language),
    datasets[language].events.find(({ id }) => id === 'judge-saturno-killed')!,
    address,
  );

export const view = (language: Language, shown: string, address?: string) =>
  citableView(edition(language), shown, address);

/** The real dataset holds no book, and no report that was seen: these two are invented. */
export const book = citableSource({
  id: 'kites-over-the-bay',
  kind: 'book',
  title: 'Kites over the Bay: A History',
  author: 'Rivas, Ana María; B. J. Field',
  publisher: 'Harbour Press',
  published: '1998',
  language: 'en',
});

export const report = citableSource({
  id: 'kite-office-2010',
  kind: 'report',
  title: 'Kites in Figures 2009',
  publisher: 'Office of Kites',
  published: '2010-06',
  language: 'en',
  address: 'https://example.org/kites.pdf',
});
