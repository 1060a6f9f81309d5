/** What the static text says of itself, in both languages. The method has its own words beside this. */
import type { Account, Source, Status } from '../../model/dataset';
import type { Language } from '../../model/schema';

export type SectionId = 'chronology' | 'method' | 'sources' | 'downloads' | 'colophon';
export type SourceGroup = 'cable' | 'article' | 'press' | 'reports' | 'speakers';

export interface PageWords {
  contents: string;
  years: string;
  sections: Record<SectionId, string>;
  chronology: { intro: string; reading: string };
  article: {
    told: (paragraphs: string) => string;
    context: string;
    differ: string;
    when: string;
    where: string;
    status: string;
    who: string;
    accounts: (count: number, otherDates: number) => string;
    corrected: (day: string) => string;
    show: string;
    via: string;
    way: string;
    notCompared: string;
    own: Record<'when' | 'place' | 'figure', string>;
    caution: string;
  };
  status: Record<Status, string>;
  read: Record<Source['read'], string>;
  still: { title: (range: string) => string; lane: (name: string, events: string) => string; caption: string };
  sources: {
    intro: string;
    groups: Record<SourceGroup, string>;
    language: Record<string, string>;
    rests: (events: string) => string;
    quoted: (title: string) => string;
  };
  downloads: {
    intro: string;
    data: string;
    schema: string;
    version: (day: string) => string;
    licence: string;
    cite: string;
    citation: (title: string, day: string, editor: string, licence: string) => string;
  };
  colophon: {
    edited: (editor: string) => string;
    licences: string;
    intro: string;
    parts: { what: string; licence: string; by: string }[];
    notices: string;
    privacy: string;
    private: string;
    borders: string;
    lines: string;
  };
}

const en: PageWords = {
  contents: 'On this page',
  years: 'Years',
  sections: {
    chronology: 'Chronology',
    method: 'Method',
    sources: 'Sources',
    downloads: 'Downloads',
    colophon: 'Colophon',
  },
  chronology: {
    intro: 'Every event in order of time, with every account of it that we know.',
    reading:
      'Words in which accounts differ are underlined with dots. The mark beside a date shows how exactly it is known; the method below explains each.',
  },
  article: {
    told: (paragraphs) => `told in the article, ${paragraphs}`,
    context: 'context, not in the article',
    differ: 'accounts differ',
    when: 'When',
    where: 'Where',
    status: 'Status',
    who: 'Who is in it',
    accounts: (count, otherDates) =>
      `Who says so: ${count} ${count === 1 ? 'account' : 'accounts'}${otherDates ? `, ${otherDates} with another date` : ''}`,
    corrected: (day) => `Corrected on ${day}:`,
    show: 'Show on the timeline and map',
    via: 'Passes on:',
    way: 'On the way:',
    notCompared: 'not compared; what it passes on was not read whole.',
    own: { when: 'Its date:', place: 'Its place:', figure: 'Its figure:' },
    caution: 'Its text names people who were never convicted.',
  },
  status: {
    confirmed: 'confirmed',
    reported: 'reported',
    'single-source': 'single source',
    contradicted: 'contradicted',
    planned: 'planned',
  },
  read: { whole: 'read whole', opening: 'opening read', heard: 'known through others' },
  still: {
    title: (range) => `Timeline, ${range}`,
    lane: (name, events) => `${name}: ${events}`,
    caption: 'A still picture of the timeline. Every event stands below as text.',
  },
  sources: {
    intro:
      'Everything an account on this site rests on, with how much of it we read. Addresses are those at which we read it; some lead to copies.',
    groups: {
      cable: 'The cable',
      article: 'The article',
      press: 'Newspapers and agencies',
      reports: 'Reports, institutions, other pages',
      speakers: 'People and offices quoted by others',
    },
    language: { en: 'in English', es: 'in Spanish', fr: 'in French', pt: 'in Portuguese' },
    rests: (events) => `cited in ${events}`,
    quoted: (title) => `“${title}”`,
  },
  downloads: {
    intro:
      'The whole dataset, as the site uses it: events, accounts, places, actors and sources, in English and Spanish.',
    data: 'The dataset (JSON)',
    schema: 'Its schema (JSON Schema 2020-12)',
    version: (day) => `Version of ${day}.`,
    licence: 'Licence:',
    cite: 'How to cite it',
    citation: (title, day, editor, licence) => `${editor}: ${title}, dataset, version of ${day}. ${licence}.`,
  },
  colophon: {
    edited: (editor) => `Edited by ${editor.replace(/^The /, 'the ')}.`,
    licences: 'Licences',
    intro: 'Each part keeps its own licence:',
    parts: [
      { what: 'This site’s code', licence: 'MIT', by: 'The Lima Cable contributors' },
      { what: 'The dataset and its texts', licence: 'CC BY 4.0', by: 'The Lima Cable contributors' },
      { what: 'Faustina, the typeface of the headings', licence: 'OFL-1.1', by: 'The Faustina Project Authors' },
      { what: 'Leaflet', licence: 'BSD-2-Clause', by: 'Volodymyr Agafonkin, CloudMade' },
      { what: 'D3', licence: 'ISC', by: 'Mike Bostock' },
      { what: 'Svelte', licence: 'MIT', by: 'Svelte contributors' },
      { what: 'topojson-client', licence: 'ISC', by: 'Michael Bostock' },
      { what: 'The map: coasts, borders, rivers, relief', licence: 'public domain', by: 'Natural Earth' },
      { what: 'Lima’s shoreline and river, a file of its own', licence: 'LGPL-3.0 or later', by: 'GSHHG: Paul Wessel, Walter H. F. Smith' },
      { what: 'Coordinates and numbers of places', licence: 'CC BY 4.0', by: 'GeoNames' },
    ],
    notices: 'All licence notices in full',
    privacy: 'Privacy',
    private:
      'Nothing is collected. There are no cookies, no counters and no third parties: everything, the map included, comes from the host of this page. Only the links to sources lead elsewhere.',
    borders: 'Borders',
    lines:
      'Borders on the map follow Natural Earth. They are simplified lines for reference, drawn as they stand in fact, and take no position on any claim.',
  },
};

const es: PageWords = {
  contents: 'En esta página',
  years: 'Años',
  sections: {
    chronology: 'Cronología',
    method: 'Método',
    sources: 'Fuentes',
    downloads: 'Descargas',
    colophon: 'Colofón',
  },
  chronology: {
    intro: 'Todos los hechos en orden de fecha, cada uno con todas las versiones que conocemos.',
    reading:
      'Las palabras en que difieren las versiones llevan un subrayado de puntos. La marca junto a la fecha indica con cuánta exactitud se conoce; más abajo, en el método, se explica cada una.',
  },
  article: {
    told: (paragraphs) => `lo cuenta el artículo, ${paragraphs}`,
    context: 'contexto, no está en el artículo',
    differ: 'las versiones difieren',
    when: 'Cuándo',
    where: 'Dónde',
    status: 'Estado',
    who: 'Quiénes aparecen',
    accounts: (count, otherDates) =>
      `Quién lo dice: ${count} ${count === 1 ? 'versión' : 'versiones'}${otherDates ? `, ${otherDates} con otra fecha` : ''}`,
    corrected: (day) => `Corregido el ${day}:`,
    show: 'Ver en la línea de tiempo y en el mapa',
    via: 'Recoge:',
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
  still: {
    title: (range) => `Línea de tiempo, ${range}`,
    lane: (name, events) => `${name}: ${events}`,
    caption: 'Imagen fija de la línea de tiempo. Todos los hechos están abajo, como texto.',
  },
  sources: {
    intro:
      'Todo aquello en que se apoyan las versiones de este sitio, con lo que leímos de cada cosa. Las direcciones son aquellas donde la leímos; algunas llevan a copias.',
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
  downloads: {
    intro:
      'El conjunto de datos completo, tal como lo usa el sitio: hechos, versiones, lugares, actores y fuentes, en español y en inglés.',
    data: 'El conjunto de datos (JSON)',
    schema: 'Su esquema (JSON Schema 2020-12)',
    version: (day) => `Versión del ${day}.`,
    licence: 'Licencia:',
    cite: 'Cómo citarlo',
    citation: (title, day, editor, licence) =>
      `${editor}: ${title}, conjunto de datos, versión del ${day}. ${licence}.`,
  },
  colophon: {
    edited: (editor) => `A cargo de ${editor.replace(/^(La|El) /, (article) => article.toLowerCase())}.`,
    licences: 'Licencias',
    intro: 'Cada parte conserva su propia licencia:',
    parts: [
      { what: 'El código de este sitio', licence: 'MIT', by: 'The Lima Cable contributors' },
      { what: 'El conjunto de datos y sus textos', licence: 'CC BY 4.0', by: 'The Lima Cable contributors' },
      { what: 'Faustina, la letra de los títulos', licence: 'OFL-1.1', by: 'The Faustina Project Authors' },
      { what: 'Leaflet', licence: 'BSD-2-Clause', by: 'Volodymyr Agafonkin, CloudMade' },
      { what: 'D3', licence: 'ISC', by: 'Mike Bostock' },
      { what: 'Svelte', licence: 'MIT', by: 'Svelte contributors' },
      { what: 'topojson-client', licence: 'ISC', by: 'Michael Bostock' },
      { what: 'El mapa: costas, límites, ríos, relieve', licence: 'dominio público', by: 'Natural Earth' },
      { what: 'La costa y el río de Lima, en archivo propio', licence: 'LGPL-3.0 o posterior', by: 'GSHHG: Paul Wessel, Walter H. F. Smith' },
      { what: 'Coordenadas y números de los lugares', licence: 'CC BY 4.0', by: 'GeoNames' },
    ],
    notices: 'Todos los avisos de licencia, completos',
    privacy: 'Privacidad',
    private:
      'No se recoge ningún dato. No hay cookies ni contadores ni terceros: todo, incluido el mapa, viene del servidor de esta página. Solo los enlaces a las fuentes llevan a otros sitios.',
    borders: 'Límites',
    lines:
      'Los límites del mapa son los de Natural Earth: líneas simplificadas y referenciales, trazadas como están de hecho, que no toman partido sobre ningún reclamo.',
  },
};

export const pageWords: Record<Language, PageWords> = { en, es };

/** With its first letter large: names of sources and places are written as inside a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `says` cut at the words that differ: before, differing, after. */
export function cut({ says, differs }: Pick<Account, 'says' | 'differs'>): [string, string, string] {
  const at = differs ? says.indexOf(differs) : -1;
  if (!differs || at < 0) return [says, '', ''];
  return [says.slice(0, at), differs, says.slice(at + differs.length)];
}
