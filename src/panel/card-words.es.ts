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
    status: (status) => `están desactivados los hechos con la certeza «${status}».`,
    untold:
      'ninguna versión tiene fecha, y la línea de tiempo va ahora según cuándo se contaron los hechos.',
    again: {
      category: 'Activarla',
      search: 'Borrar la búsqueda',
      scope: 'Ver todo',
      inview: 'Ver todo',
      window: 'Ampliar las fechas',
      status: 'Activarlos',
      untold: 'Ver según cuándo ocurrió',
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
  otherwise: (n, count) => `${count} ${s(n, 'difiere', 'difieren')} en otra cosa`,
  differing: (n, count) => `${count} ${s(n, 'difiere', 'difieren')}`,
  read: {
    whole: 'leído entero',
    opening: 'leído el comienzo',
    heard: 'se conoce por otros',
  },
  open: 'Leerlo',
  newTab: (name) => `${name}, se abre en otra pestaña`,
  differingFirst: 'Las que difieren',
  othersThen: 'Las demás',
  tellingOrder: 'Todas, en el orden en que se contó',
  undated: 'Fecha no conocida',
  theEvent: 'el hecho mismo',
  toldOn: (date) =>
    /^\d+ de /.test(date)
      ? `contada el ${date}`
      : /^(\d|\p{Ll}+ de \d+$)/u.test(date)
        ? `contada en ${date}`
        : `contada: ${date}`,
  toldUnknown: 'contada en fecha no conocida',
  lag: ({ unit, count, atMost }, written) =>
    unit === 'none'
      ? 'La primera de estas versiones es de la misma fecha.'
      : `La primera de estas versiones llega ${atMost ? 'a más tardar ' : ''}${{ day: `${written} ${s(count, 'día', 'días')}`, month: s(count, 'cerca de un mes', `unos ${written} meses`), year: `unos ${written} años` }[unit]} después.`,
  passesOn: (names) => `Recoge lo que dice: ${names}.`,
  notCompared: 'Sin comparar: de una de las fuentes solo se leyó el comienzo.',
  onTheWay: 'En el camino:',
  figure: 'Cifra:',
  itsDate: 'Su fecha:',
  itsPlace: 'Su lugar:',
  showDate: 'Ver su fecha en la línea de tiempo',
  showPlace: 'Ver su lugar en el mapa',
  ofAccount: (action, name) => `${action}: ${name}`,
  summary: 'Qué se sabe',
  status: {
    confirmed: ['Confirmado', 'Dos fuentes independientes, o un registro del hecho mismo.'],
    reported: ['Reportado', 'Una sola cadena de versiones; no se halló nada independiente.'],
    'single-source': ['Una sola fuente', 'Solo una fuente lo dice.'],
    contradicted: ['Contradicho', 'Otras fuentes dicen otra cosa.'],
    planned: ['Previsto', 'Se anunció; no hallamos constancia de que se realizara.'],
  },
  howSureLong: 'Con cuánta certeza consta un hecho. Mostrar:',
  allStatuses: 'Todos',
  only: 'Solo este',
  onlyStatus: (name) => `Solo este: ${name}`,
  actors: 'Quiénes aparecen',
  actorKinds: { person: 'Persona', organisation: 'Organización', group: 'Agrupación' },
  inEvents: (count) => `En ${count}`,
  corrections: 'Correcciones',
  checked: 'Lo que dice el artículo, contrastado',
  paragraph: (n) => `¶${n}`,
  verdict: {
    confirmed: 'confirmado',
    altered: 'alterado',
    'single-chain': 'una sola cadena',
    disputed: 'en disputa',
  },
  readOn: 'Seguir leyendo',
  before: 'Justo antes',
  after: 'Justo después',
  sameTime: 'Al mismo tiempo, o quizá',
  samePlace: (name) => `También: ${name}`,
  wholePlace: (name) => `El lugar: ${name}`,
  nMore: (count) => `${count} más`,
  sourceKinds: {
    cable: 'Cable diplomático',
    article: 'Artículo',
    report: 'Informe',
    press: 'Prensa',
    book: 'Libro',
    page: 'Página web',
    speaker: 'Alguien que habló',
  },
  source: {
    about: 'Sobre esta fuente',
    title: 'Título',
    author: 'Autoría',
    publisher: 'Publicado por',
    published: 'Fecha',
    undated: 'no se conoce',
    language: 'Idioma',
    read: 'Cuánto leímos',
    knownThrough: 'Se conoce por',
    rests: 'Qué se apoya en ella',
    statements: (n, count) =>
      s(
        n,
        `${count} afirmación del artículo viene de ella o se comparó con ella`,
        `${count} afirmaciones del artículo vienen de ella o se compararon con ella`,
      ),
    figures: 'Cifras',
    waiting: 'Cargando qué más se apoya en ella…',
    failed: 'No se pudo cargar qué más se apoya en ella; está en el texto de abajo.',
  },
  languages: { en: 'inglés', es: 'español', fr: 'francés', pt: 'portugués' },
  byYear: 'Hechos por año',
  year: 'Año',
  number: 'Hechos',
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
