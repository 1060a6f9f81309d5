import type { PaperWords } from './words';

export const say: PaperWords = {
  picture: (title, range) => `${title}, ${range}`,
  worksheet: 'Hoja de trabajo',
  described: (events, places) =>
    `Un mapa y una línea de tiempo con ${events} en ${places}. Cada marca indica con qué exactitud se conoce su fecha.`,
  version: (title, version) => `${title}, versión del ${version}`,
  base: 'Natural Earth',
  lima: 'Lima: GSHHG (LGPL)',
  outside: 'Fuera de este mapa',
  nowhere: 'Sin lugar en el mapa',
  at: (name) => (name === 'Perú' ? 'en el Perú' : `en ${name}`),
  inside: (name) =>
    `${name === 'Perú' ? 'en el Perú' : `en ${name}`} y en lugares que están dentro`,
  only: (names) => `solo ${names}`,
  matching: (text) => `que coinciden con «${text}»`,
  article: 'que cuenta el artículo',
  inview: 'en esta parte del mapa',
  told: 'según cuándo se contaron',
  status: 'solo algunos grados de certeza',
  differ: 'las versiones difieren',
  number: 'cada número es un hecho',
  selected: (title, when) => `seleccionado: ${title}, ${when}`,
  picturing: 'Se está dibujando la imagen…',
  failed: 'No se pudo dibujar la imagen. Vuelva a cargar la página e inténtelo de nuevo.',
  save: 'Guardar lo que se ve como imagen',
  svg: 'SVG',
  svgUse: 'nítido a cualquier tamaño; el texto sigue siendo texto',
  png: 'PNG',
  pngUse: (width, height) => `${width} × ${height} píxeles`,
  download: (format) => `Descargar ${format}`,
  saved: (name) => `Enviado al navegador para que lo guarde: ${name}`,
  noPng:
    'Este navegador no permite que la página haga un PNG. Descargue el SVG: contiene la misma imagen.',
  noSaving:
    'Es posible que este marco no permita guardar archivos. Si no llega ninguno, copie el SVG como texto o abra el sitio completo.',
  copySvg: 'Copiar el SVG',
  copied: 'El SVG está copiado como texto: péguelo en un archivo cuyo nombre termine en .svg.',
  notCopied:
    'Este navegador no permite que la página copie. El texto del SVG está seleccionado: cópielo con el teclado o el menú.',
  svgText: 'El SVG como texto',
  shape: 'Formato',
  landscape: 'Horizontal',
  portrait: 'Vertical',
};
