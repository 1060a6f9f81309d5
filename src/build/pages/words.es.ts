import type { PageWords } from './words';

export const es: PageWords = {
  contents: 'En esta página',
  years: 'Años',
  sections: {
    chronology: 'Cronología',
    method: 'Método',
    glossary: 'Glosario',
    sources: 'Fuentes',
    corrections: 'Correcciones',
    changes: 'Cambios',
    downloads: 'Descargas',
    colophon: 'Colofón',
  },
  pages: { story: 'El relato', check: 'El artículo, contrastado' },
  chronology: {
    intro: 'Todos los hechos en orden de fecha, cada uno con todas las versiones que conocemos.',
    reading:
      'Las palabras en que difieren las versiones llevan un subrayado de puntos. La marca junto a la fecha indica con cuánta exactitud se conoce; más abajo, en el método, se explica cada una.',
  },
  still: {
    title: (range) => `Línea de tiempo, ${range}`,
    lane: (name, events) => `${name}: ${events}`,
    caption: 'Imagen fija de la línea de tiempo. Todos los hechos están abajo, como texto.',
  },
  sources: {
    intro:
      'Las fuentes en que se apoyan las versiones de este sitio, con cuánto leímos de cada una. Las direcciones son aquellas donde las leímos; algunas llevan a copias.',
    groups: {
      cable: 'El cable',
      article: 'El artículo',
      press: 'Diarios y agencias',
      reports: 'Informes, instituciones y otras páginas',
      speakers: 'Personas y entidades citadas por otros',
    },
    language: { en: 'en inglés', es: 'en español', fr: 'en francés', pt: 'en portugués' },
    rests: (events) => `se cita en ${events}`,
    quoted: (title) => `«${title}»`,
  },
  glossary: { from: (source) => `según ${source}` },
  corrections: {
    editor: (editor) => `${editor} responde por el conjunto de datos.`,
    ask: 'Para pedir una corrección, diga de qué hecho se trata, qué está mal y qué lo demuestra, en esta dirección:',
    link: 'Pedir una corrección',
    answer:
      'Cada pedido se responde en el mismo lugar: decimos qué cambiamos o por qué no lo hicimos. Una corrección lleva su fecha y queda a la vista, bajo su hecho y en la lista que sigue.',
    none: 'Hasta ahora no ha habido correcciones.',
  },
  changes: {
    intro:
      'Cada versión del conjunto de datos lleva la fecha en que quedó así. Lo que trajo cada una:',
    version: (day) => `${day}.`,
  },
  downloads: {
    intro:
      'El sitio y su conjunto de datos, para llevar. Cada archivo de datos dice dentro su versión y su licencia; los textos de las tablas y de los archivos de mapa están en el idioma de esta página.',
    whole: 'El sitio completo, para una memoria USB (ZIP)',
    files: {
      csv: 'Todos los hechos en una tabla (CSV)',
      geojson: 'Todos los hechos para mapas (GeoJSON)',
      places: 'Todos los lugares con sus hechos (Linked Places Format)',
      data: 'El conjunto completo, en español y en inglés, tal como lo usa el sitio (JSON)',
      schema: 'Su esquema (JSON Schema 2020-12)',
    },
    version: (day) => `Versión del ${day}.`,
    licence: 'Licencia:',
    cite: 'Cómo citarlo',
    noAddress: 'Agregue la dirección en que lo leyó: esta copia del sitio no conoce la suya.',
  },
  colophon: {
    edited: (editor) =>
      `A cargo de ${editor.replace(/^(La|El) /, (article) => article.toLowerCase())}.`,
    licences: 'Licencias',
    intro: 'Cada parte conserva su propia licencia:',
    parts: [
      { what: 'El código de este sitio', licence: 'MIT', by: 'The Lima Cable contributors' },
      {
        what: 'El conjunto de datos y sus textos',
        licence: 'CC BY 4.0',
        by: 'The Lima Cable contributors',
      },
      {
        what: 'Faustina, la letra de los títulos',
        licence: 'OFL-1.1',
        by: 'The Faustina Project Authors',
      },
      { what: 'Leaflet', licence: 'BSD-2-Clause', by: 'Volodymyr Agafonkin, CloudMade' },
      { what: 'D3', licence: 'ISC', by: 'Mike Bostock' },
      { what: 'Svelte', licence: 'MIT', by: 'Svelte contributors' },
      { what: 'topojson-client', licence: 'ISC', by: 'Michael Bostock' },
      {
        what: 'El mapa: costas, límites, ríos, relieve',
        licence: 'dominio público',
        by: 'Natural Earth',
      },
      {
        what: 'La costa y el río de Lima, en archivo propio',
        licence: 'LGPL-3.0 o posterior',
        by: 'GSHHG: Paul Wessel, Walter H. F. Smith',
      },
      { what: 'Coordenadas y números de los lugares', licence: 'CC BY 4.0', by: 'GeoNames' },
    ],
    notices: 'Todos los avisos de licencia, completos',
    privacy: 'Privacidad',
    private:
      'No se recoge ningún dato. No hay cookies ni contadores ni terceros: todo, incluido el mapa, viene del servidor de esta página. Solo los enlaces a las fuentes llevan a otros sitios.',
    keeps:
      'Después de una visita, el sitio guarda en su navegador una copia de sus propios archivos, para que funcione sin red. La copia no contiene nada sobre usted ni sobre lo que miró; se quita al borrar en el navegador los datos de este sitio. En un marco dentro de otra página no se guarda nada.',
    streets: (host) =>
      `Sobre el mapa se puede poner un mapa de calles de otro servidor, ${host}. No se le pide nada mientras usted no lo active y lo acepte; entonces ese servidor ve la dirección IP de usted y qué parte del mapa mira. Al volver a cargar la página está otra vez desactivado.`,
    borders: 'Límites',
    lines:
      'Los límites del mapa son los de Natural Earth: líneas simplificadas y referenciales, trazadas como están de hecho, que no toman partido sobre ningún reclamo.',
  },
};
