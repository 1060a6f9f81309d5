import type { PageWords } from './words';

export const en: PageWords = {
  contents: 'On this page',
  years: 'Years',
  sections: {
    chronology: 'Chronology',
    method: 'Method',
    glossary: 'Glossary',
    sources: 'Sources',
    corrections: 'Corrections',
    changes: 'Changes',
    downloads: 'Downloads',
    colophon: 'Colophon',
  },
  pages: { story: 'The story', check: 'The article, checked' },
  chronology: {
    intro: 'Every event in order of time, with every account of it that we know.',
    reading:
      'Words in which accounts differ are underlined with dots. The mark beside a date shows how exactly it is known; the method below explains each.',
  },
  still: {
    title: (range) => `Timeline, ${range}`,
    lane: (name, events) => `${name}: ${events}`,
    caption: 'A still picture of the timeline. Every event stands below as text.',
  },
  sources: {
    intro:
      'Everything an account on this site rests on, with how much of it we read. Addresses are those at which we read it; some lead to copies.',
    groups: {
      cable: 'The cable',
      article: 'The article',
      press: 'Newspapers and agencies',
      reports: 'Reports, institutions, other pages',
      speakers: 'People and offices quoted by others',
    },
    language: { en: 'in English', es: 'in Spanish', fr: 'in French', pt: 'in Portuguese' },
    rests: (events) => `cited in ${events}`,
    quoted: (title) => `“${title}”`,
  },
  glossary: { from: (source) => `after ${source}` },
  corrections: {
    editor: (editor) => `${editor} answer for the dataset.`,
    ask: 'To ask for a correction, say which event it is, what is wrong and what shows it, at this address:',
    link: 'Ask for a correction',
    answer:
      'Every request is answered in the same place: we say what we changed, or why we did not. A correction carries its date and stays visible, under its event and in the list below.',
    none: 'There have been no corrections so far.',
  },
  changes: {
    intro: 'The dataset carries the day of its state as its version. What each version brought:',
    version: (day) => `${day}.`,
  },
  downloads: {
    intro:
      'The site and its dataset to take away. Each data file says its version and its licence inside; texts in the tables and the map files are in the language of this page.',
    whole: 'The whole site, for a memory stick (ZIP)',
    files: {
      csv: 'All events as a table (CSV)',
      geojson: 'All events for maps (GeoJSON)',
      places: 'All places with their events (Linked Places Format)',
      data: 'The whole dataset, in English and Spanish, as the site uses it (JSON)',
      schema: 'Its schema (JSON Schema 2020-12)',
    },
    version: (day) => `Version of ${day}.`,
    licence: 'Licence:',
    cite: 'How to cite it',
    noAddress: 'Add the address at which you read it: this copy of the site does not know its own.',
  },
  colophon: {
    edited: (editor) => `Edited by ${editor.replace(/^The /, 'the ')}.`,
    licences: 'Licences',
    intro: 'Each part keeps its own licence:',
    parts: [
      { what: 'This site’s code', licence: 'MIT', by: 'The Lima Cable contributors' },
      {
        what: 'The dataset and its texts',
        licence: 'CC BY 4.0',
        by: 'The Lima Cable contributors',
      },
      {
        what: 'Faustina, the typeface of the headings',
        licence: 'OFL-1.1',
        by: 'The Faustina Project Authors',
      },
      { what: 'Leaflet', licence: 'BSD-2-Clause', by: 'Volodymyr Agafonkin, CloudMade' },
      { what: 'D3', licence: 'ISC', by: 'Mike Bostock' },
      { what: 'Svelte', licence: 'MIT', by: 'Svelte contributors' },
      { what: 'topojson-client', licence: 'ISC', by: 'Michael Bostock' },
      {
        what: 'The map: coasts, borders, rivers, relief',
        licence: 'public domain',
        by: 'Natural Earth',
      },
      {
        what: 'Lima’s shoreline and river, a file of its own',
        licence: 'LGPL-3.0 or later',
        by: 'GSHHG: Paul Wessel, Walter H. F. Smith',
      },
      { what: 'Coordinates and numbers of places', licence: 'CC BY 4.0', by: 'GeoNames' },
    ],
    notices: 'All licence notices in full',
    privacy: 'Privacy',
    private:
      'Nothing is collected. There are no cookies, no counters and no third parties: everything, the map included, comes from the host of this page. Only the links to sources lead elsewhere.',
    keeps:
      'After a visit the site keeps a copy of its own files in your browser so that it works without network. It holds nothing about you or what you looked at; clearing this site’s data in the browser removes it. In a frame on another page, nothing is kept.',
    streets: (host) =>
      `The map can be covered with a street map from another host, ${host}. Nothing is asked of it until you switch it on and agree; then it sees your address and which part of the map you look at. It is off again when the page is loaded anew.`,
    borders: 'Borders',
    lines:
      'Borders on the map follow Natural Earth. They are simplified lines for reference, drawn as they stand in fact, and take no position on any claim.',
  },
};
