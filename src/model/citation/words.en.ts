/** Citations in English. */
import type { CitationWords } from './words';

/** The year of "January 2, 2007" stands between commas. */
const parted = (date: string) => (/\d, \d+$/.test(date) ? `${date},` : date);

export const say: CitationWords = {
  unknownDate: 'n.d.',
  apaDate: (year, month, day) => [year, [month, day].filter(Boolean).join(' ')],
  chicagoDate: (year, month, day) =>
    day ? `${month} ${day}, ${year}` : [month, year].filter(Boolean).join(' '),
  uncertain: (date) => `${date}?`,
  or: (a, b) => `${parted(a)} or ${b}`,
  between: (a, b) => `between ${parted(a)} and ${b}`,
  until: (date) => `until ${date}`,
  notAfter: (date) => `${date} or earlier`,
  notBefore: (date) => `${date} or later`,
  apaAnd: ', & ',
  chicagoAnd: ', and ',
  in: 'In',
  version: (version) => `version ${version}`,
  retrieved: (day, address) => `Retrieved ${day}, from ${address}`,
  accessed: (day) => `Accessed ${day}`,
  quoted: (title) => `“${title.replace(/“/g, '‘').replace(/”/g, '’')}”`,
  stopInside: true,
  kinds: { cable: 'Diplomatic cable', dataset: 'Data set' },
  untitled: {
    cable: 'Diplomatic cable, title not recorded',
    article: 'Article, title not recorded',
    report: 'Report, title not recorded',
    press: 'Press article, title not recorded',
    book: 'Book, title not recorded',
    page: 'Web page, title not recorded',
  },
  view: 'Timeline and map',
  qualifiers: { approximate: 'approximate', uncertain: 'uncertain' },
};
