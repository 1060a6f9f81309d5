import { describe, expect, test } from 'vitest';
import { utc, type Extent } from '../../src/model/extent';
import { whenOf } from '../../src/model/when';
import { dated, dateWords } from '../../src/model/words/when-words';

const LIMITS: Extent = [utc(1989), utc(2020, 7)];

// text, then words, short and note in each language
const table: [string, [string, string, string], [string, string, string]][] = [
  [
    '2006-07-19',
    ['on 19 July 2006', '19 Jul', 'The day is known.'],
    ['el 19 de julio de 2006', '19 jul', 'Se conoce el día.'],
  ],
  [
    '2009-02',
    ['in February 2009', 'Feb', 'The day is not known.'],
    ['en febrero de 2009', 'feb', 'No se conoce el día.'],
  ],
  [
    '2009',
    ['in 2009', 'in 2009', 'Only the year is known.'],
    ['en 2009', 'en 2009', 'Solo se conoce el año.'],
  ],
  [
    '2005-06-30~',
    ['about 30 June 2005', 'about 30 Jun', 'Drawn one day wider on each side.'],
    ['hacia el 30 de junio de 2005', 'hacia 30 jun', 'Dibujado con un día más a cada lado.'],
  ],
  [
    '2009-01~',
    ['about January 2009', 'about Jan', 'Drawn one month wider on each side.'],
    ['hacia enero de 2009', 'hacia ene', 'Dibujado con un mes más a cada lado.'],
  ],
  [
    '2008~',
    ['about 2008', 'about 2008', 'Drawn one year wider on each side.'],
    ['hacia 2008', 'hacia 2008', 'Dibujado con un año más a cada lado.'],
  ],
  [
    '2011-02-18?',
    ['probably on 18 February 2011', '18 Feb?', 'Probably; the day is inferred.'],
    ['probablemente el 18 de febrero de 2011', '¿18 feb?', 'Probable; el día se deduce.'],
  ],
  [
    '2009-09?',
    ['probably in September 2009', 'Sep?', 'Probably; the month is inferred.'],
    ['probablemente en setiembre de 2009', '¿set?', 'Probable; el mes se deduce.'],
  ],
  [
    '2007?',
    ['probably in 2007', 'in 2007?', 'Probably; the year is inferred.'],
    ['probablemente en 2007', '¿en 2007?', 'Probable; el año se deduce.'],
  ],
  [
    '2009-11-05/2009-11-06',
    ['from 5 to 6 November 2009', '5–6 Nov', 'It lasted from the one to the other.'],
    ['del 5 al 6 de noviembre de 2009', '5–6 nov', 'Duró de una fecha a la otra.'],
  ],
  [
    '2009-11-30/2009-12-02',
    [
      'from 30 November 2009 to 2 December 2009',
      '30 Nov – 2 Dec',
      'It lasted from the one to the other.',
    ],
    [
      'del 30 de noviembre de 2009 al 2 de diciembre de 2009',
      '30 nov – 2 dic',
      'Duró de una fecha a la otra.',
    ],
  ],
  [
    '2006-06/2006-08',
    ['from June 2006 to August 2006', 'Jun–Aug', 'It lasted from the one to the other.'],
    ['de junio de 2006 a agosto de 2006', 'jun–ago', 'Duró de una fecha a la otra.'],
  ],
  [
    '2006-06/2006-07-03',
    ['from June 2006 to 3 July 2006', 'Jun–Jul', 'It lasted from the one to the other.'],
    ['de junio de 2006 al 3 de julio de 2006', 'jun–jul', 'Duró de una fecha a la otra.'],
  ],
  [
    '2006/2008',
    ['from 2006 to 2008', '’06–’08', 'It lasted from the one to the other.'],
    ['de 2006 a 2008', '2006–2008', 'Duró de una fecha a la otra.'],
  ],
  [
    '1989/2006',
    ['from 1989 to 2006', '1989–2006', 'It lasted from the one to the other.'],
    ['de 1989 a 2006', '1989–2006', 'Duró de una fecha a la otra.'],
  ],
  [
    '2006~/2008?',
    ['from about 2006 to probably 2008', '’06–’08', 'It lasted from the one to the other.'],
    [
      'de 2006 (aproximadamente) a 2008 (probablemente)',
      '2006–2008',
      'Duró de una fecha a la otra.',
    ],
  ],
  [
    '2009-11-05~/2009-11-06',
    [
      'from about 5 November 2009 to 6 November 2009',
      '5–6 Nov',
      'It lasted from the one to the other.',
    ],
    [
      'del 5 de noviembre de 2009 (aproximadamente) al 6 de noviembre de 2009',
      '5–6 nov',
      'Duró de una fecha a la otra.',
    ],
  ],
  [
    '../1995',
    ['until 1995', '…–1995', 'Its beginning is not known.'],
    ['hasta 1995', '…–1995', 'No se sabe cuándo empezó.'],
  ],
  [
    '../1995-05-04',
    ['until 4 May 1995', '…–1995', 'Its beginning is not known.'],
    ['hasta el 4 de mayo de 1995', '…–1995', 'No se sabe cuándo empezó.'],
  ],
  [
    '2012-03/..',
    ['from March 2012 on', '2012–…', 'Its end is not known.'],
    ['desde marzo de 2012', '2012–…', 'No se sabe cuándo terminó.'],
  ],
  [
    '2012-03-04/..',
    ['from 4 March 2012 on', '2012–…', 'Its end is not known.'],
    ['desde el 4 de marzo de 2012', '2012–…', 'No se sabe cuándo terminó.'],
  ],
  [
    '[2006-11-21..2008-09-28]',
    [
      'at some point between 21 November 2006 and 28 September 2008',
      'once, ’06–’08',
      'It happened once, somewhere in between.',
    ],
    [
      'en algún momento entre el 21 de noviembre de 2006 y el 28 de setiembre de 2008',
      'una vez, 2006–2008',
      'Ocurrió una vez, en algún punto intermedio.',
    ],
  ],
  [
    '[2008-11..2009-11]',
    [
      'at some point between November 2008 and November 2009',
      'once, ’08–’09',
      'It happened once, somewhere in between.',
    ],
    [
      'en algún momento entre noviembre de 2008 y noviembre de 2009',
      'una vez, 2008–2009',
      'Ocurrió una vez, en algún punto intermedio.',
    ],
  ],
  [
    '[2006-02-03..2006-05-04]',
    [
      'at some point between 3 February 2006 and 4 May 2006',
      'once, 3 Feb – 4 May',
      'It happened once, somewhere in between.',
    ],
    [
      'en algún momento entre el 3 de febrero de 2006 y el 4 de mayo de 2006',
      'una vez, 3 feb – 4 may',
      'Ocurrió una vez, en algún punto intermedio.',
    ],
  ],
  [
    '[..2008]',
    ['at some point up to 2008', '…–2008', 'It happened once, no later than that.'],
    ['en algún momento hasta 2008', '…–2008', 'Ocurrió una vez, no después de entonces.'],
  ],
  [
    '[2006-07-19..]',
    ['at some point from 19 July 2006 on', '2006–…', 'It happened once, no earlier than that.'],
    [
      'en algún momento a partir del 19 de julio de 2006',
      '2006–…',
      'Ocurrió una vez, no antes de entonces.',
    ],
  ],
  [
    '[2006..]',
    ['at some point from 2006 on', '2006–…', 'It happened once, no earlier than that.'],
    ['en algún momento a partir de 2006', '2006–…', 'Ocurrió una vez, no antes de entonces.'],
  ],
  [
    '[2007-01-02,2007-02-01]',
    ['on 2 January 2007 or on 1 February 2007', '2 Jan, 1 Feb', 'One day or the other.'],
    ['el 2 de enero de 2007 o el 1 de febrero de 2007', '2 ene, 1 feb', 'Un día o el otro.'],
  ],
  [
    '[2007-01,2007-02]',
    ['in January 2007 or in February 2007', 'Jan, Feb', 'One month or the other.'],
    ['en enero de 2007 o en febrero de 2007', 'ene, feb', 'Un mes o el otro.'],
  ],
  [
    '[2006,2008]',
    ['in 2006 or in 2008', '’06, ’08', 'One year or the other.'],
    ['en 2006 o en 2008', '2006, 2008', 'Un año o el otro.'],
  ],
  [
    '-0043-03-15',
    ['on 15 March 44 BC', '15 Mar', 'The day is known.'],
    ['el 15 de marzo de 44 a. C.', '15 mar', 'Se conoce el día.'],
  ],
  [
    '-0043/0014',
    ['from 44 BC to 14', '44 BC–14', 'It lasted from the one to the other.'],
    ['de 44 a. C. a 14', '44 a. C.–14', 'Duró de una fecha a la otra.'],
  ],
];

describe('each form in words that carry its precision', () => {
  test.each(table)('%s', (text, english, spanish) => {
    const when = whenOf(text, LIMITS);
    const said = (language: 'en' | 'es') => {
      const { words, short, note } = dated(language, when);
      return [words, short, note];
    };
    expect(said('en')).toEqual(english);
    expect(said('es')).toEqual(spanish);
  });
});

test('an approximate date cut short by its first account says so', () => {
  const cut = whenOf('2008~', LIMITS, utc(2009, 11, 26));
  expect(dated('en', cut).note).toBe(
    'Drawn one year wider on each side, but not past the first account of it.',
  );
  expect(dated('es', cut).note).toBe(
    'Dibujado con un año más a cada lado, sin pasar de la primera versión que lo cuenta.',
  );
  const day = whenOf('2005-06-30~', LIMITS, utc(2005, 7, 1));
  expect(dated('en', day).note).toMatch(/not past the first account/);
});

test('the date of a publication stands without its preposition', () => {
  const say = (text: string) => [
    dateWords('en', whenOf(text, LIMITS)),
    dateWords('es', whenOf(text, LIMITS)),
  ];
  expect(say('2006-07-20')).toEqual(['20 July 2006', '20 de julio de 2006']);
  expect(say('2009')).toEqual(['2009', '2009']);
  expect(say('2011-02-18?')).toEqual([
    'probably 18 February 2011',
    'probablemente 18 de febrero de 2011',
  ]);
  expect(say('2008~')).toEqual(['about 2008', 'hacia 2008']);
  expect(say('[2006..2008]')).toEqual([
    'at some point between 2006 and 2008',
    'en algún momento entre 2006 y 2008',
  ]);
});
