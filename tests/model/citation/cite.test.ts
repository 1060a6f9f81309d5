/**
 * Citations checked by hand against APA 7 (chapters 9 and 10; works without a byline 9.12, without a date
 * 9.17, works that change 9.16, data sets 10.9) and Chicago 17 (unsigned newspaper articles 14.199, web
 * pages 14.207, access dates 14.12, guessed dates 14.145), and their usual forms in Spanish. Titles keep
 * their printed capitals.
 */
import { describe, expect, test } from 'vitest';
import { cite } from '../../../src/model/citation/cite';
import {
  book,
  curation,
  dataset,
  datasets,
  event,
  report,
  SITE,
  source,
  TODAY,
  view,
} from './works';
import { citableSource, knownThrough, type Citable } from '../../../src/model/citation/citable';

const CABLE =
  'https://github.com/avilaroman/Wikileaks-Mirror/blob/199cc6fbc960efdced31664cb7d398f5d5da44a2/cable/2009/11/09LIMA1667.html';
const ARTICLE =
  'https://peruviantimes.com/18/wikileaks-perus-counter-drug-unit-sought-fbi-support-to-tackle-growing-mexican-cartel-influence/10934/';
const ARTICLE_TITLE =
  'Wikileaks: Peru’s counter-drug unit sought FBI support to tackle growing Mexican cartel influence';

/** kind, work, then APA and Chicago in English and in Spanish */
const eightKinds: [string, Citable, [string, string], [string, string]][] = [
  [
    'the cable',
    source('cable-09lima1667'),
    [
      `U.S. Embassy Lima. (2009, November 25). Peru Signs Counternarcotics Information Sharing Agreement with Mexico [Diplomatic cable]. ${CABLE}`,
      `U.S. Embassy Lima. “Peru Signs Counternarcotics Information Sharing Agreement with Mexico.” Diplomatic cable, November 25, 2009. ${CABLE}.`,
    ],
    [
      `U.S. Embassy Lima. (2009, 25 de noviembre). Peru Signs Counternarcotics Information Sharing Agreement with Mexico [Cable diplomático]. ${CABLE}`,
      `U.S. Embassy Lima. «Peru Signs Counternarcotics Information Sharing Agreement with Mexico». Cable diplomático, 25 de noviembre de 2009. ${CABLE}.`,
    ],
  ],
  [
    'the article, whose day is inferred',
    source('peruvian-times-2011'),
    [
      `${ARTICLE_TITLE}. (2011, February 18?). Peruvian Times. ${ARTICLE}`,
      `Peruvian Times. “${ARTICLE_TITLE}.” [February 18, 2011?]. ${ARTICLE}.`,
    ],
    [
      `${ARTICLE_TITLE}. (¿2011, 18 de febrero?). Peruvian Times. ${ARTICLE}`,
      `Peruvian Times. «${ARTICLE_TITLE}». [¿18 de febrero de 2011?]. ${ARTICLE}.`,
    ],
  ],
  [
    'a report of an office',
    report,
    [
      'Office of Kites. (2010, June). Kites in Figures 2009. https://example.org/kites.pdf',
      'Office of Kites. Kites in Figures 2009. June 2010. https://example.org/kites.pdf.',
    ],
    [
      'Office of Kites. (2010, junio). Kites in Figures 2009. https://example.org/kites.pdf',
      'Office of Kites. Kites in Figures 2009. Junio de 2010. https://example.org/kites.pdf.',
    ],
  ],
  [
    'a press article without a byline',
    source('bbc-2006'),
    [
      'Peru drugs trial judge shot dead. (2006, July 20). BBC News. https://news.bbc.co.uk/2/hi/americas/5201716.stm',
      'BBC News. “Peru drugs trial judge shot dead.” July 20, 2006. https://news.bbc.co.uk/2/hi/americas/5201716.stm.',
    ],
    [
      'Peru drugs trial judge shot dead. (2006, 20 de julio). BBC News. https://news.bbc.co.uk/2/hi/americas/5201716.stm',
      'BBC News. «Peru drugs trial judge shot dead». 20 de julio de 2006. https://news.bbc.co.uk/2/hi/americas/5201716.stm.',
    ],
  ],
  [
    'a book by two people, without an address',
    book,
    [
      'Rivas, A. M., & Field, B. J. (1998). Kites over the Bay: A History. Harbour Press.',
      'Rivas, Ana María, and B. J. Field. Kites over the Bay: A History. Harbour Press, 1998.',
    ],
    [
      'Rivas, A. M. y Field, B. J. (1998). Kites over the Bay: A History. Harbour Press.',
      'Rivas, Ana María, y B. J. Field. Kites over the Bay: A History. Harbour Press, 1998.',
    ],
  ],
  [
    'a web page that bears no date',
    source('wikipedia-medellin'),
    [
      'Wikipedia. (n.d.). Medellín Cartel. Retrieved December 1, 2026, from https://en.m.wikipedia.org/wiki/Medell%C3%ADn_Cartel',
      'Wikipedia. “Medellín Cartel.” Accessed December 1, 2026. https://en.m.wikipedia.org/wiki/Medell%C3%ADn_Cartel.',
    ],
    [
      'Wikipedia. (s. f.). Medellín Cartel. Recuperado el 1 de diciembre de 2026, de https://en.m.wikipedia.org/wiki/Medell%C3%ADn_Cartel',
      'Wikipedia. «Medellín Cartel». Consultado el 1 de diciembre de 2026. https://en.m.wikipedia.org/wiki/Medell%C3%ADn_Cartel.',
    ],
  ],
  [
    'a speaker: the newspaper that quotes him',
    throughWhich('dirandro-chief-2009'),
    [
      'Mexico’s drug lords look south. (2009, March 25). Los Angeles Times. https://latimes.com/archives/la-xpm-2009-mar-25-fg-peru-drugs25-story.html',
      'Los Angeles Times. “Mexico’s drug lords look south.” March 25, 2009. https://latimes.com/archives/la-xpm-2009-mar-25-fg-peru-drugs25-story.html.',
    ],
    [
      'Mexico’s drug lords look south. (2009, 25 de marzo). Los Angeles Times. https://latimes.com/archives/la-xpm-2009-mar-25-fg-peru-drugs25-story.html',
      'Los Angeles Times. «Mexico’s drug lords look south». 25 de marzo de 2009. https://latimes.com/archives/la-xpm-2009-mar-25-fg-peru-drugs25-story.html.',
    ],
  ],
];

function throughWhich(speaker: string): Citable {
  return source(knownThrough(datasets.en, speaker)[0]!);
}

describe('eight kinds of source, checked by hand', () => {
  test.each(eightKinds)('%s', (_, work, [apaEn, chicagoEn], [apaEs, chicagoEs]) => {
    expect(cite(work, 'apa', 'en', TODAY).text).toBe(apaEn);
    expect(cite(work, 'chicago', 'en', TODAY).text).toBe(chicagoEn);
    expect(cite(work, 'apa', 'es', TODAY).text).toBe(apaEs);
    expect(cite(work, 'chicago', 'es', TODAY).text).toBe(chicagoEs);
  });

  test('the dataset itself, with its version and address', () => {
    expect(cite(dataset('en', SITE), 'apa', 'en', TODAY).text).toBe(
      'The editors of The Lima Cable. (2026). The Lima Cable (Version 2026-11-23) [Data set]. Retrieved December 1, 2026, from https://example.org/lima-cable/',
    );
    expect(cite(dataset('en', SITE), 'chicago', 'en', TODAY).text).toBe(
      'The editors of The Lima Cable. The Lima Cable. Data set, version 2026-11-23. Accessed December 1, 2026. https://example.org/lima-cable/.',
    );
    expect(cite(dataset('es', SITE), 'apa', 'es', TODAY).text).toBe(
      'La redacción de El cable de Lima. (2026). El cable de Lima (Versión 2026-11-23) [Conjunto de datos]. Recuperado el 1 de diciembre de 2026, de https://example.org/lima-cable/',
    );
    expect(cite(dataset('es', SITE), 'chicago', 'es', TODAY).text).toBe(
      'La redacción de El cable de Lima. El cable de Lima. Conjunto de datos, versión 2026-11-23. Consultado el 1 de diciembre de 2026. https://example.org/lima-cable/.',
    );
  });
});

test('an event is cited as a part of the dataset', () => {
  const work = event('en', `${SITE}events/judge-saturno-killed/`);
  expect(cite(work, 'apa', 'en', TODAY).text).toBe(
    `The editors of The Lima Cable. (2026). ${work.title}. In The Lima Cable (Version 2026-11-23) [Data set]. Retrieved December 1, 2026, from https://example.org/lima-cable/events/judge-saturno-killed/`,
  );
  expect(cite(work, 'chicago', 'en', TODAY).text).toBe(
    `The editors of The Lima Cable. “${work.title}.” The Lima Cable, version 2026-11-23. Accessed December 1, 2026. https://example.org/lima-cable/events/judge-saturno-killed/.`,
  );
  const hecho = event('es', `${SITE}es/events/judge-saturno-killed/`);
  expect(cite(hecho, 'apa', 'es').text).toBe(
    `La redacción de El cable de Lima. (2026). ${hecho.title}. En El cable de Lima (Versión 2026-11-23) [Conjunto de datos]. https://example.org/lima-cable/es/events/judge-saturno-killed/`,
  );
  expect(cite(hecho, 'chicago', 'es').text).toBe(
    `La redacción de El cable de Lima. «${hecho.title}». El cable de Lima, versión 2026-11-23. https://example.org/lima-cable/es/events/judge-saturno-killed/.`,
  );
});

test('a view is described, not quoted, and its address leads back to it', () => {
  const work = view('en', '2006, 6 events', `${SITE}#from=2006&to=2006`);
  expect(cite(work, 'apa', 'en', TODAY)).toEqual({
    text: `The editors of The Lima Cable. (2026). [Timeline and map: 2006, 6 events]. In The Lima Cable (Version 2026-11-23) [Data set]. Retrieved December 1, 2026, from ${SITE}#from=2006&to=2006`,
    lacks: [],
  });
  expect(cite(view('es', '2006, 6 hechos'), 'chicago', 'es', TODAY)).toEqual({
    text: 'La redacción de El cable de Lima. Línea de tiempo y mapa: 2006, 6 hechos. El cable de Lima, versión 2026-11-23.',
    lacks: ['address'],
  });
  expect(cite(view('en', ''), 'chicago', 'en').text).toBe(
    'The editors of The Lima Cable. Timeline and map. The Lima Cable, version 2026-11-23.',
  );
});

describe('what is not known is left out, and said', () => {
  test.each(['file:///C:/lima/index.html', '', 'about:srcdoc', undefined])(
    'a site opened at %j has no address to cite, and no day of access',
    (address) => {
      for (const form of ['apa', 'chicago', 'bibtex', 'ris'] as const) {
        const { text, lacks } = cite(dataset('en', address), form, 'en', TODAY);
        expect(lacks).toEqual(['address']);
        expect(text).not.toMatch(/file:|about:|http|2026-12|December/);
      }
    },
  );

  test('an article whose title is not recorded is described', () => {
    expect(cite(source('el-comercio-2011-02-13'), 'apa', 'en')).toEqual({
      text: 'Echeandía, R. (2011, February 13). [Press article, title not recorded]. El Comercio. https://it.scribd.com/document/49597412',
      lacks: ['title'],
    });
    expect(cite(source('el-comercio-2011-02-13'), 'chicago', 'es').text).toBe(
      'Echeandía, R. Artículo de prensa, título no registrado. El Comercio, 13 de febrero de 2011. https://it.scribd.com/document/49597412.',
    );
  });

  test('one that has neither author nor publisher begins with what it is', () => {
    const { address } = source('agency-2011');
    expect(cite(source('agency-2011'), 'apa', 'es').text).toBe(
      `[Artículo de prensa, título no registrado]. (2011, febrero). ${address}`,
    );
    expect(cite(source('agency-2011'), 'chicago', 'es').text).toBe(
      `Artículo de prensa, título no registrado. Febrero de 2011. ${address}.`,
    );
  });

  test('without a date it says so, and without a day of access too', () => {
    const work = source('inforegion-verdict');
    expect(cite(work, 'chicago', 'en')).toEqual({
      text: `Inforegión. Press article, title not recorded. n.d. ${work.address}.`,
      lacks: ['title', 'date'],
    });
    expect(cite(work, 'apa', 'es').text).toBe(
      `[Artículo de prensa, título no registrado]. (s. f.). Inforegión. ${work.address}`,
    );
  });

  test('a date that reads two ways is given both ways', () => {
    const { address } = source('critica-2007');
    expect(cite(source('critica-2007'), 'apa', 'en').text).toBe(
      `[Press article, title not recorded]. (2007, January 2 or February 1). Crítica. ${address}`,
    );
    expect(cite(source('critica-2007'), 'chicago', 'en').text).toBe(
      `Crítica. Press article, title not recorded. [January 2, 2007, or February 1, 2007]. ${address}.`,
    );
  });
});

test('the number of a cable stands with it', () => {
  const work = citableSource({ id: 'a', kind: 'cable', title: 'Kites', number: '09KITE1' });
  expect(cite(work, 'apa', 'en').text).toBe('Kites (09KITE1) [Diplomatic cable]. (n.d.).');
  expect(cite(work, 'chicago', 'es').text).toBe('«Kites». Cable diplomático 09KITE1, s. f.');
});

test('a title that ends in a question mark gets no full stop, and inner quotation marks give way', () => {
  const work = citableSource({
    id: 'a',
    kind: 'page',
    title: 'Who said “kite”?',
    publisher: 'Kite Club',
    author: 'Rivas, Ana',
    published: '2008~',
  });
  expect(cite(work, 'apa', 'en').text).toBe('Rivas, A. (ca. 2008). Who said “kite”? Kite Club.');
  expect(cite(work, 'chicago', 'en').text).toBe(
    'Rivas, Ana. “Who said ‘kite’?” Kite Club. [ca. 2008].',
  );
  expect(cite({ ...work, title: '¿Quién dijo «cometa»?' }, 'chicago', 'es').text).toBe(
    'Rivas, Ana. «¿Quién dijo “cometa”?». Kite Club. [ca. 2008].',
  );
});

test('every source but a speaker can be cited in each form and language, on one line', () => {
  for (const one of curation.sources) {
    if (one.kind === 'speaker') continue;
    for (const language of ['en', 'es'] as const) {
      for (const form of ['apa', 'chicago'] as const) {
        const { text } = cite(citableSource(one), form, language, TODAY);
        expect(text, one.id).not.toMatch(/undefined|null|NaN|\.\.|\s{2}|\n| ,|\[\]|\(\)/);
        if (one.address) expect(text).toContain(one.address);
        if (one.title) expect(text).toContain(one.title);
      }
    }
  }
});
