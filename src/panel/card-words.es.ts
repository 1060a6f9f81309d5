import type { CardWords } from './card-words';

const s = (count: number, one: string, many: string) => (count === 1 ? one : many);
/** "de México", "del Perú": Peru takes its article. */
const of = (name: string) => (/^(el )?Perú$/.test(name) ? 'del Perú' : `de ${name}`);
const the = (name: string) => (name === 'Perú' ? 'el Perú' : name);

export const say: CardWords = {
  notListed: 'No está en la lista:',
  hidden: {
    category: (name) => `«${name}» está desactivada.`,
    search: (q) => `no coincide con «${q}».`,
    scope: 'el artículo no lo cuenta.',
    inview: 'no está en la parte visible del mapa.',
    window: 'queda fuera de las fechas elegidas.',
    again: {
      category: 'Activarla',
      search: 'Borrar la búsqueda',
      scope: 'Ver todo',
      inview: 'Ver todo',
      window: 'Ampliar las fechas',
    },
  },
  backTo: (what) => `Volver a ${what}`,
  copy: 'Copiar enlace',
  copied: 'Enlace copiado',
  copyThis: 'Copie esta dirección:',
  previous: 'Hecho anterior',
  next: 'Hecho siguiente',
  close: 'Cerrar',
  told: (paragraphs) => `lo cuenta el artículo, ${paragraphs}`,
  context: 'no está en el artículo',
  when: 'Cuándo',
  where: 'Dónde',
  sayOtherwise: (n, count) =>
    s(n, `${count} versión dice otra cosa.`, `${count} versiones dicen otra cosa.`),
  whoSaysSo: 'Quién lo dice',
  accounts: (n, count) => `${count} ${s(n, 'versión', 'versiones')}`,
  otherDate: (count) => `${count} con otra fecha`,
  otherwise: (n, count) => `${count} ${s(n, 'difiere', 'difieren')} en lo demás`,
  differing: (n, count) => `${count} ${s(n, 'difiere', 'difieren')}`,
  read: {
    whole: 'leído entero',
    opening: 'leído el comienzo',
    heard: 'conocido por otros',
  },
  open: 'Leerlo',
  newTab: (name) => `${name}, se abre en otra pestaña`,
  passesOn: (names) => `Recoge lo que dice: ${names}.`,
  notCompared: 'Sin comparar: de una de las fuentes solo se leyó el comienzo.',
  onTheWay: 'Por el camino:',
  figure: 'Cifra:',
  itsDate: 'Su fecha:',
  itsPlace: 'Su lugar:',
  summary: 'Qué se sabe',
  status: {
    confirmed: ['Confirmado', 'Dos fuentes independientes, o un registro de la cosa misma.'],
    reported: ['Reportado', 'Una sola cadena de noticias; no se halló nada independiente.'],
    'single-source': ['Una sola fuente', 'Solo una fuente lo dice.'],
    contradicted: ['Contradicho', 'Otras fuentes dicen otra cosa.'],
    planned: ['Previsto', 'Se anunció; no hallamos constancia de que se realizara.'],
  },
  actors: 'Quiénes aparecen',
  corrections: 'Correcciones',
  kinds: {
    point: 'Punto',
    address: 'Dirección',
    district: 'Distrito',
    city: 'Ciudad',
    region: 'Región',
    country: 'País',
  },
  known: (kind, name, n) =>
    ({
      point: s(n, ' ocurrió en este punto.', ' ocurrieron en este punto.'),
      address: ' en esta dirección; no se comprobó su posición.',
      district: `, en algún punto del distrito ${of(name)}.`,
      city: `: se conoce la ciudad, y nada más exacto.`,
      region: `, en algún punto ${of(name)}.`,
      country: `: solo se sabe el país; ninguna versión dice en qué lugar ${of(name)}.`,
    })[kind],
  concern: (name, n) =>
    `${s(n, ' se refiere ', ' se refieren ')}${name === 'Perú' ? 'al Perú' : `a ${name}`} en conjunto.`,
  another: (n, count) =>
    s(
      n,
      `Otro ocurrió en un lugar concreto de su interior.`,
      `Otros ${count} ocurrieron en lugares concretos de su interior.`,
    ),
  none: 'Ningún hecho aquí en estas fechas.',
  drawn: (km) =>
    km
      ? `En el mapa, un círculo de ${km} km: una convención de dibujo, no un límite.`
      : 'En el mapa, su contorno: una frontera real.',
  placeTimeline: (count) => `${count} en una pequeña línea de tiempo de estas fechas`,
  insidePlaces: 'Lugares en su interior',
  includeInside: (n, count, name) => `y ${count} en lugares dentro ${of(name)}`,
  thePlace: the,
};
