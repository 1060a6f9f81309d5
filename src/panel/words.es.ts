import type { PanelWords } from './words';

const s = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const say: PanelWords = {
  panel: 'Panel de lectura',
  events: 'Hechos',
  possibly: '◇ quizá',
  ofThemPossibly: (count) => `${count} de ellos quizá`,
  search: 'Buscar en los hechos',
  searchShort: 'Buscar',
  clear: 'Borrar la búsqueda',
  filter: 'Buscar y filtrar',
  scope: 'Qué hechos',
  all: 'Todo',
  article: 'En el artículo',
  inview: 'Solo lo que está en el mapa',
  leftOut: (n, count) =>
    s(n, `Queda fuera ${count} hecho sin lugar.`, `Quedan fuera ${count} hechos sin lugar.`),
  categories: 'Categorías',
  category: (name, count) => `${name}, ${count}`,
  earlier: (n, count) => `${count} ${s(n, 'hecho anterior', 'hechos anteriores')}`,
  later: (n, count) => `${count} ${s(n, 'hecho posterior', 'hechos posteriores')}`,
  differ: 'las versiones difieren',
  empty: {
    search: (q) => `Nada coincide con «${q}» en estas fechas.`,
    dates: 'Ningún hecho en estas fechas.',
    criteria: 'Ningún hecho en estas fechas con lo elegido.',
    place: 'Ningún hecho aquí en estas fechas.',
  },
  lift: {
    category: 'Ver todas las categorías',
    scope: 'Ver todo, no solo lo que cuenta el artículo',
    inview: 'Ver también lo que queda fuera del mapa',
    window: 'Ver todos los años',
    search: 'Borrar la búsqueda',
    status: 'Ver todo, con cualquier certeza',
  },
  howSure: 'Certeza',
  howSureSome: (count, all) => `Certeza: ${count} de ${all}`,
  from: (source) => `Según: ${source}`,
  cite: 'Citar',
  take: (prints, embeds) =>
    `Citar, ${prints ? 'imprimir' : 'descargar'}${embeds ? ', insertar' : ''}`,
  takeFailed: 'No se pudo cargar. La cita y las descargas están en el texto de abajo.',
  failed: 'No se pudo cargar la ficha; el texto de abajo cuenta todos los hechos.',
  stale: 'Una parte de este enlace ya no vale; se muestra el resto.',
  closeNotice: 'Cerrar este aviso',
  more: 'Mostrar más',
  less: 'Mostrar menos',
  onlyPossibly: (events) => `${events} solo quizá`,
  announce: (shown, total, places) => `${shown} de ${total}, ${places}`,
  opened: (title) => `Se abrió: ${title}`,
};
