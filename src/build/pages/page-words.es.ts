import type { BesideWords } from './page-words';

export const es: BesideWords = {
  skip: 'Ir al texto',
  site: 'Páginas de este sitio',
  languages: 'Idioma',
  explorer: 'Explorar',
  chronology: 'Cronología',
  pages: { story: 'Relato', check: 'Contrastar' },
  show: 'Ver en la línea de tiempo y en el mapa',
  reading: {
    title: 'Siga leyendo',
    before: 'Antes:',
    after: 'Después:',
    place: (name) => `En el mismo lugar: ${name}`,
  },
  corrections: {
    title: 'Correcciones',
    none: 'Ninguna hasta ahora.',
    ask: 'Pedir una corrección',
  },
  cite: {
    title: 'Cite este hecho',
    intro: (day) =>
      `La versión, del ${day}, identifica el estado del conjunto de datos; agregue el día en que lo leyó si su norma lo pide.`,
    noAddress: 'Agregue la dirección en que lo leyó: esta copia del sitio no conoce la suya.',
  },
  foot: {
    version: (day) => `versión del ${day}`,
    licence: 'Texto y datos:',
    about: 'Sobre este sitio',
    sections: {
      method: 'Método',
      sources: 'Fuentes',
      corrections: 'Correcciones',
      downloads: 'Descargas',
    },
  },
  picture:
    'El título del sitio sobre su línea de tiempo: una franja para cada clase de hechos, de 2005 a 2011',
};
