import type { TakeWords } from './take-words';

const at = (place: string) => (place === 'Perú' ? 'en el Perú' : `en ${place}`);

export const say: TakeWords = {
  cite: 'Citar',
  title: 'Usar en otro lugar',
  tabs: { cite: 'Citar', data: 'Datos', paper: 'Imagen e impresión', embed: 'Insertar' },
  close: 'Cerrar',
  what: 'Qué citar',
  subjects: {
    event: 'Este hecho',
    source: 'Esta fuente',
    view: 'La vista actual',
    dataset: 'Todo el conjunto de datos',
  },
  forms: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX', ris: 'RIS' },
  lacks: {
    address:
      'Esta página no tiene una dirección que otros puedan seguir, y por eso la cita no la lleva: ábrala en la web para obtenerla.',
    title: 'El conjunto de datos no registra un título impreso; lo reemplaza una descripción.',
    date: 'No se conoce la fecha de publicación.',
  },
  copy: 'Copiar',
  save: 'Descargar',
  of: (action, what) => `${action}: ${what}`,
  copied: (what) => `${what}: copiado.`,
  select: (what) =>
    `${what}: este navegador no deja copiar a la página. El texto está seleccionado; cópielo con el teclado o el menú.`,
  saved: (name) => `Enviado al navegador para que lo guarde: ${name}`,
  noSaving: 'En este marco no se pueden guardar archivos; copie el texto.',
  terms: (version, licence) => `Versión del ${version}, ${licence}.`,
  formats: {
    csv: ['CSV', 'una tabla, para hojas de cálculo'],
    geojson: ['GeoJSON', 'para mapas'],
    'linked-places': ['Linked Places', 'para nomenclátores'],
  },
  listed: (events) => `${events} de la lista actual`,
  everything: (events) => `Todos: ${events}`,
  part: (format, part) => `${format}, ${part}`,
  waiting: 'Cargando…',
  failed: 'No se pudo cargar. La cita y las descargas están en el texto de abajo.',
  tabFailed: 'No se pudo cargar. Cierre esta ventana e inténtelo de nuevo.',
  view: {
    at,
    inside: (place) => `${at(place)} y lugares de su interior`,
    categories: (names) => `solo ${names}`,
    q: (text) => `que coinciden con «${text}»`,
    scope: 'que cuenta el artículo',
    status: (names) => `certeza: ${names}`,
    inview: 'en la parte visible del mapa',
    told: 'según cuándo se contaron',
  },
};
