import type { EmbedTabWords } from './words';

export const say: EmbedTabWords = {
  choices: 'Cómo es el marco',
  shown: 'Muestra',
  kinds: {
    view: 'La vista actual',
    event: 'Este hecho',
    place: 'Este lugar',
    statement: 'Esta afirmación',
    step: 'Este paso',
  },
  parts: 'Partes',
  part: { map: 'Mapa', timeline: 'Línea de tiempo', list: 'Lista' },
  atLeastOne: 'Se muestra al menos una parte.',
  theme: 'Colores',
  themes: { system: 'Del lector', light: 'Claros', dark: 'Oscuros' },
  readers: 'Para quien lo lea',
  isLocked: 'Las fechas no se mueven',
  onlyArticle: 'Solo lo que cuenta el artículo',
  noSearch: 'Sin búsqueda',
  context: 'El artículo no cuenta este hecho: el marco no lo mostraría.',
  width: 'Ancho',
  whole: '100 %',
  inPixels: 'En píxeles',
  pixels: 'px',
  height: 'Alto',
  fixed: 'Fijo',
  fits: 'Según su contenido',
  fitting: 'Para ajustar el alto hace falta el script: solo el segundo código lo lleva.',
  number: (side, least) => `${side} en píxeles, al menos ${least}`,
  preview: 'Vista previa',
  on: { wide: '720 px de ancho', narrow: '360 px de ancho' },
  previewed: 'Qué ancho tiene la página',
  skip: 'Saltar la vista previa',
  live: 'Un marco en funcionamiento. Lo que haga en él no cambia el código.',
  codes: {
    bare: ['El marco', 'Para la mayoría de las plataformas y páginas.'],
    script: [
      'El marco con su script',
      'Para páginas que admiten scripts: uno pequeño de este sitio da al marco el alto de su contenido.',
    ],
    address: ['Solo la dirección', 'Para donde se acepta un enlace.'],
  },
  copy: 'Copiar',
  of: (action, what) => `${action}: ${what}`,
  copied: (what) => `${what}: copiado.`,
  select: (what) =>
    `${what}: este navegador no deja copiar a la página. El texto está seleccionado; cópielo con el teclado o el menú.`,
  nowhere:
    'Esta copia del sitio está abierta en su propia computadora. Nadie más puede seguir las direcciones de abajo: abra el sitio publicado y copie allí.',
  published: (site) =>
    `Esta copia del sitio está abierta en su propia computadora. El código lleva al sitio publicado, ${site}`,
  hosts: 'Qué poner en cada lugar',
  host: [
    [
      'Moodle',
      'El marco. En el editor abra el código fuente (Herramientas, o el botón </>) y péguelo allí. Moodle puede quitar los marcos de lo que escriben los alumnos; una actividad «URL» acepta la dirección.',
    ],
    [
      'Canvas',
      'El marco. En el editor pase a la vista HTML (el botón </>) y péguelo allí. Los scripts se quitan.',
    ],
    [
      'Google Sites',
      'Insertar › Incorporar: la dirección en «Por URL» o el marco en «Código para insertar».',
    ],
    ['Google Classroom', 'No acepta marcos: añada la dirección a la tarea como enlace.'],
    [
      'WordPress',
      'El marco, en un bloque «HTML personalizado»; su cuenta debe poder publicar HTML sin filtrar. WordPress.com quita los marcos en los planes sin plugins: ponga allí un enlace a la dirección.',
    ],
    ['Notion', 'Escriba /embed y pegue la dirección. Notion no acepta HTML.'],
    [
      'Una página propia',
      'El marco con su script o, donde no se quieran scripts, el marco sin él. Una página con Content-Security-Policy debe admitir este sitio en frame-src y, para el script, en script-src.',
    ],
  ],
  change:
    'Las plataformas cambian, y quien administra una puede no admitir marcos. Si no se ve nada, la dirección sigue sirviendo como enlace.',
};
