import type { BesideWords } from './page-words';

export const en: BesideWords = {
  skip: 'Skip to the text',
  site: 'Pages of this site',
  languages: 'Language',
  explorer: 'Explore',
  chronology: 'Chronology',
  pages: { story: 'Story', check: 'Check' },
  show: 'Show on the timeline and map',
  reading: {
    title: 'Read on',
    before: 'Before:',
    after: 'After:',
    place: (name) => `Same place: ${name}`,
  },
  corrections: {
    title: 'Corrections',
    none: 'None so far.',
    ask: 'Ask for a correction',
  },
  cite: {
    title: 'Cite this event',
    intro: (day) =>
      `The version, of ${day}, names the state of the dataset; add the day on which you read it where your style asks for one.`,
    noAddress: 'Add the address at which you read it: this copy of the site does not know its own.',
  },
  foot: {
    version: (day) => `version of ${day}`,
    licence: 'Text and data:',
    about: 'About this site',
    sections: {
      method: 'Method',
      sources: 'Sources',
      corrections: 'Corrections',
      downloads: 'Downloads',
    },
  },
  picture:
    'The site’s title above its timeline: one lane for each kind of event, from 2005 to 2011',
};
