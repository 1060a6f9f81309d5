/** Citas en español. */
import type { CitationWords } from './words';

export const say: CitationWords = {
  unknownDate: 's. f.',
  apaDate: (year, month, day) => [year, [day, month].filter(Boolean).join(' de ')],
  chicagoDate: (year, month, day) => [day, month, year].filter(Boolean).join(' de '),
  uncertain: (date) => `¿${date}?`,
  // «8», «11» y «octubre» suenan con o.
  or: (a, b) => `${a} ${/^(8|11\b|o)/i.test(b) ? 'u' : 'o'} ${b}`,
  between: (a, b) => `entre ${a} y ${b}`,
  until: (date) => `hasta ${date}`,
  notAfter: (date) => `${date} o antes`,
  notBefore: (date) => `${date} o después`,
  apaAnd: ' y ',
  chicagoAnd: ', y ',
  in: 'En',
  version: (version) => `versión ${version}`,
  retrieved: (day, address) => `Recuperado el ${day}, de ${address}`,
  accessed: (day) => `Consultado el ${day}`,
  quoted: (title) => `«${title.replace(/«/g, '“').replace(/»/g, '”')}»`,
  stopInside: false,
  kinds: { cable: 'Cable diplomático', dataset: 'Conjunto de datos' },
  untitled: {
    cable: 'Cable diplomático, título no registrado',
    article: 'Artículo, título no registrado',
    report: 'Informe, título no registrado',
    press: 'Artículo de prensa, título no registrado',
    book: 'Libro, título no registrado',
    page: 'Página web, título no registrado',
  },
  view: 'Línea de tiempo y mapa',
  qualifiers: { approximate: 'aproximada', uncertain: 'incierta' },
};
