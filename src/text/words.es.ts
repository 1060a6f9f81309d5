import type { TextWords } from './words';

export const say: TextWords = {
  article: {
    told: (paragraphs) => `lo cuenta el artículo, ${paragraphs}`,
    context: 'contexto, no está en el artículo',
    differ: 'las versiones difieren',
    when: 'Cuándo',
    where: 'Dónde',
    status: 'Certeza',
    who: 'Quiénes aparecen',
    accounts: (count, otherDates) =>
      `Quién lo dice: ${count} ${count === 1 ? 'versión' : 'versiones'}${otherDates ? `, ${otherDates} con otra fecha` : ''}`,
    sayOtherwise: (count) =>
      count === 1 ? '1 versión dice otra cosa.' : `${count} versiones dicen otra cosa.`,
    corrected: (day) => `Corregido el ${day}:`,
    show: 'Ver en la línea de tiempo y en el mapa',
    via: 'Recoge lo que dice:',
    way: 'En el camino:',
    notCompared: 'sin comparar; lo que recoge no se leyó entero.',
    own: { when: 'Su fecha:', place: 'Su lugar:', figure: 'Su cifra:' },
    caution: 'Su texto nombra a personas que nunca fueron condenadas.',
  },
  status: {
    confirmed: 'confirmado',
    reported: 'reportado',
    'single-source': 'una sola fuente',
    contradicted: 'contradicho',
    planned: 'previsto',
  },
  read: { whole: 'leído entero', opening: 'leído el comienzo', heard: 'se conoce por otros' },
  numbered: {
    title: 'Fuentes',
    quoted: (title) => `«${title}»`,
  },
  telling: {
    title: 'Cómo se contó',
    intro:
      'Desde el hecho hasta la versión más reciente que conocemos. Cada línea dice cuándo se contó, de quién toma lo que dice y qué se agregó, se perdió o cambió en el camino.',
    itself: 'El hecho',
    undated: 'no se sabe qué día se contó',
    first: 'Hasta donde sabemos, no recoge ninguna de las otras versiones.',
    passesOn: (names) => `Recoge lo que dice: ${names}.`,
    notCompared: 'Sin comparar: lo que recoge no se leyó entero.',
  },
  claims: {
    title: 'Lo que dice el artículo',
    intro:
      'Las afirmaciones del artículo que se apoyan en este hecho, con nuestras palabras, cada una con lo que resultó al contrastarla.',
    more: 'Con qué se contrastó',
  },
};
