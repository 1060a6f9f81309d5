import type { CheckWords } from './words';

const s = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const say: CheckWords = {
  heading: 'El artículo, párrafo a párrafo',
  paragraph: (number) => `Párrafo ${number}`,
  verdict: {
    confirmed: 'Confirmado',
    altered: 'Alterado',
    'single-chain': 'Una sola cadena',
    disputed: 'En disputa',
  },
  counted: (verdict, n, count) =>
    `${count} ${
      {
        confirmed: s(n, 'confirmado', 'confirmados'),
        altered: s(n, 'alterado', 'alterados'),
        'single-chain': 'de una sola cadena',
        disputed: 'en disputa',
      }[verdict]
    }`,
  counts: 'Párrafos según el resultado',
  meanings: 'Qué significa cada resultado',
  means: {
    confirmed: 'Lo que comparamos lo respalda.',
    altered: 'En el camino se añadió, se perdió o cambió algo, aunque solo sea la redacción.',
    'single-chain': 'Todo lo que sabemos de ello viene de una sola fuente.',
    disputed: 'Hay fuentes que lo contradicen.',
  },
  article: 'El artículo',
  read: {
    whole: 'leído entero',
    opening: 'leído el comienzo',
    heard: 'se conoce por otros',
  },
  compared: 'Comparación',
  finding: 'Qué resulta al contrastar',
  chain: 'Cómo llegó al artículo',
  onlyOpening: 'Sin comparar: solo se leyó su comienzo.',
  notCompared: 'Sin comparar: lo que recoge no se leyó entero.',
  events: 'Los hechos de que trata',
  figures: 'Cifras',
  source: (source) => `Fuente: ${source}`,
  notShown: 'Los límites de estas cifras.',
  table: 'Tabla',
  year: 'Año',
  sourceColumn: 'Fuente',
  of: (title, unit) => `${title}, ${unit}`,
  in: (figure, year) => `${figure} en ${year}`,
  most: (figure, year) => `el máximo en ${year}, ${figure}`,
  least: (figure, year) => `el mínimo en ${year}, ${figure}`,
  failed: 'Los párrafos no se pudieron cargar aquí.',
  elsewhere: 'Todos están en una página aparte.',
};
