import type { Lack } from '../model/citation/cite';
import type { ExportFormat } from '../model/formats/export';

/** What the dialog of what can be taken away says of itself. */
export const say = {
  cite: 'Cite',
  title: 'Use elsewhere',
  tabs: { cite: 'Cite', data: 'Data', paper: 'Picture and print', embed: 'Embed' },
  close: 'Close',
  what: 'What to cite',
  subjects: {
    event: 'This event',
    source: 'This source',
    view: 'The present view',
    dataset: 'The whole dataset',
  },
  forms: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS' },
  lacks: {
    address:
      'This page has no address that others can follow, so the citation has none: open it on the web to get one.',
    title: 'The dataset does not record a printed title; a description stands in its place.',
    date: 'The date of publication is not known.',
  } satisfies Record<Lack, string>,
  copy: 'Copy',
  save: 'Download',
  of: (action: string, what: string) => `${action}: ${what}`,
  copied: (what: string) => `${what}: copied.`,
  select: (what: string) =>
    `${what}: this browser does not let the page copy. The text is selected; copy it by keyboard or menu.`,
  saved: (name: string) => `Handed to the browser to save: ${name}`,
  noSaving: 'In this frame files may not be saved; copy the text instead.',
  terms: (version: string, licence: string) => `Version of ${version}, ${licence}.`,
  formats: {
    csv: ['CSV', 'a table, for spreadsheets'],
    geojson: ['GeoJSON', 'for maps'],
    'linked-places': ['Linked Places', 'for gazetteers'],
  } satisfies Record<ExportFormat, [string, string]>,
  listed: (events: string) => `${events} listed now`,
  everything: (events: string) => `All ${events}`,
  part: (format: string, part: string) => `${format}, ${part}`,
  waiting: 'Loading …',
  failed: 'It could not be loaded. Citation and downloads stand in the text below.',
  tabFailed: 'It could not be loaded. Close this and try again.',
  view: {
    at: (place: string) => `at ${place}`,
    inside: (place: string) => `at ${place} and places inside it`,
    categories: (names: string) => `only ${names}`,
    q: (text: string) => `matching “${text}”`,
    scope: 'told in the article',
    status: (names: string) => `status: ${names}`,
    inview: 'on the part of the map shown',
    told: 'by the time of telling',
  },
};
