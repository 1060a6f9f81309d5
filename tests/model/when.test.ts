import { describe, expect, test } from 'vitest';
import { isoDay } from '../../src/model/bound';
import { utc, type Extent } from '../../src/model/extent';
import { endTexts, isWhen, whenOf } from '../../src/model/when';
import { notWhen } from '../../src/model/when-remedy';

const days = (extent: Extent) =>
  extent.map((time) => (Number.isFinite(time) ? isoDay(time) : String(time)));
const LIMITS: Extent = [utc(1989), utc(2020, 7, 1)];

// text, kind, precision, qualifier, stated, drawn; both half-open
const forms: [string, string, string, string | undefined, [string, string], [string, string]][] = [
  [
    '2006-07-19',
    'once',
    'day',
    undefined,
    ['2006-07-19', '2006-07-20'],
    ['2006-07-19', '2006-07-20'],
  ],
  [
    '2008-02-29',
    'once',
    'day',
    undefined,
    ['2008-02-29', '2008-03-01'],
    ['2008-02-29', '2008-03-01'],
  ],
  [
    '2006-12-31',
    'once',
    'day',
    undefined,
    ['2006-12-31', '2007-01-01'],
    ['2006-12-31', '2007-01-01'],
  ],
  [
    '2009-02',
    'once',
    'month',
    undefined,
    ['2009-02-01', '2009-03-01'],
    ['2009-02-01', '2009-03-01'],
  ],
  ['2009', 'once', 'year', undefined, ['2009-01-01', '2010-01-01'], ['2009-01-01', '2010-01-01']],
  ['0044', 'once', 'year', undefined, ['0044-01-01', '0045-01-01'], ['0044-01-01', '0045-01-01']],
  ['0000', 'once', 'year', undefined, ['0000-01-01', '0001-01-01'], ['0000-01-01', '0001-01-01']],
  [
    '-0043-03-15',
    'once',
    'day',
    undefined,
    ['-0043-03-15', '-0043-03-16'],
    ['-0043-03-15', '-0043-03-16'],
  ],
  [
    '2005-06-30~',
    'once',
    'day',
    'approximate',
    ['2005-06-30', '2005-07-01'],
    ['2005-06-29', '2005-07-02'],
  ],
  [
    '2009-02~',
    'once',
    'month',
    'approximate',
    ['2009-02-01', '2009-03-01'],
    ['2009-01-01', '2009-04-01'],
  ],
  [
    '2008~',
    'once',
    'year',
    'approximate',
    ['2008-01-01', '2009-01-01'],
    ['2007-01-01', '2010-01-01'],
  ],
  [
    '2011-02-18?',
    'once',
    'day',
    'uncertain',
    ['2011-02-18', '2011-02-19'],
    ['2011-02-18', '2011-02-19'],
  ],
  [
    '2009-02?',
    'once',
    'month',
    'uncertain',
    ['2009-02-01', '2009-03-01'],
    ['2009-02-01', '2009-03-01'],
  ],
  [
    '2007?',
    'once',
    'year',
    'uncertain',
    ['2007-01-01', '2008-01-01'],
    ['2007-01-01', '2008-01-01'],
  ],
  [
    '2009-11-05/2009-11-06',
    'span',
    'day',
    undefined,
    ['2009-11-05', '2009-11-07'],
    ['2009-11-05', '2009-11-07'],
  ],
  [
    '2009-11-05/2009-11-05',
    'span',
    'day',
    undefined,
    ['2009-11-05', '2009-11-06'],
    ['2009-11-05', '2009-11-06'],
  ],
  [
    '2006-06/2006-08',
    'span',
    'month',
    undefined,
    ['2006-06-01', '2006-09-01'],
    ['2006-06-01', '2006-09-01'],
  ],
  [
    '2006/2008',
    'span',
    'year',
    undefined,
    ['2006-01-01', '2009-01-01'],
    ['2006-01-01', '2009-01-01'],
  ],
  [
    '2006-07-19/2008',
    'span',
    'year',
    undefined,
    ['2006-07-19', '2009-01-01'],
    ['2006-07-19', '2009-01-01'],
  ],
  [
    '2006~/2008',
    'span',
    'year',
    'approximate',
    ['2006-01-01', '2009-01-01'],
    ['2005-01-01', '2009-01-01'],
  ],
  [
    '2006/2008-05~',
    'span',
    'year',
    'approximate',
    ['2006-01-01', '2008-06-01'],
    ['2006-01-01', '2008-07-01'],
  ],
  [
    '2006/2008?',
    'span',
    'year',
    'uncertain',
    ['2006-01-01', '2009-01-01'],
    ['2006-01-01', '2009-01-01'],
  ],
  [
    '../1995',
    'span',
    'year',
    undefined,
    ['1989-01-01', '1996-01-01'],
    ['1989-01-01', '1996-01-01'],
  ],
  [
    '../1995-05-04',
    'span',
    'day',
    undefined,
    ['1989-01-01', '1995-05-05'],
    ['1989-01-01', '1995-05-05'],
  ],
  [
    '2012/..',
    'span',
    'year',
    undefined,
    ['2012-01-01', '2020-07-01'],
    ['2012-01-01', '2020-07-01'],
  ],
  [
    '2012~/..',
    'span',
    'year',
    'approximate',
    ['2012-01-01', '2020-07-01'],
    ['2011-01-01', '2020-07-01'],
  ],
  [
    '../1980',
    'span',
    'year',
    undefined,
    ['1980-01-01', '1981-01-01'],
    ['1980-01-01', '1981-01-01'],
  ],
  [
    '2021/..',
    'span',
    'year',
    undefined,
    ['2021-01-01', '2022-01-01'],
    ['2021-01-01', '2022-01-01'],
  ],
  [
    '[2006-11-21..2008-09-28]',
    'between',
    'day',
    undefined,
    ['2006-11-21', '2008-09-29'],
    ['2006-11-21', '2008-09-29'],
  ],
  [
    '[2008-11..2009-11]',
    'between',
    'month',
    undefined,
    ['2008-11-01', '2009-12-01'],
    ['2008-11-01', '2009-12-01'],
  ],
  [
    '[2006..2008]',
    'between',
    'year',
    undefined,
    ['2006-01-01', '2009-01-01'],
    ['2006-01-01', '2009-01-01'],
  ],
  [
    '[2006~..2008~]',
    'between',
    'year',
    'approximate',
    ['2006-01-01', '2009-01-01'],
    ['2005-01-01', '2010-01-01'],
  ],
  [
    '[2006..]',
    'between',
    'year',
    undefined,
    ['2006-01-01', '2020-07-01'],
    ['2006-01-01', '2020-07-01'],
  ],
  [
    '[..2008]',
    'between',
    'year',
    undefined,
    ['1989-01-01', '2009-01-01'],
    ['1989-01-01', '2009-01-01'],
  ],
  [
    '[2007-01-02,2007-02-01]',
    'between',
    'day',
    undefined,
    ['2007-01-02', '2007-02-02'],
    ['2007-01-02', '2007-02-02'],
  ],
  [
    '[2006,2008]',
    'between',
    'year',
    undefined,
    ['2006-01-01', '2009-01-01'],
    ['2006-01-01', '2009-01-01'],
  ],
];

describe('what each accepted form means', () => {
  test.each(forms)('%s is %s, to the %s', (text, kind, precision, qualifier, stated, drawn) => {
    const when = whenOf(text, LIMITS);
    expect(isWhen(text)).toBe(true);
    expect([when.edtf, when.kind, when.precision, when.qualifier]).toEqual([
      text,
      kind,
      precision,
      qualifier,
    ]);
    expect(days(when.stated)).toEqual(stated);
    expect(days(when.extent)).toEqual(drawn);
    expect(when.open).toBe(
      /^\[?\.\./.test(text) ? 'start' : /\.\.\]?$/.test(text) ? 'end' : undefined,
    );
  });
});

test('an end left open reaches for ever where no limit closes it', () => {
  expect(days(whenOf('../1995').extent)).toEqual(['-Infinity', '1996-01-01']);
  expect(days(whenOf('[2006..]').extent)).toEqual(['2006-01-01', 'Infinity']);
});

describe('an approximate date is drawn wider, but not past its earliest dated account', () => {
  test.each([
    ['2008~', utc(2009, 11, 26), ['2007-01-01', '2009-11-26']],
    ['2008~', utc(2012), ['2007-01-01', '2010-01-01']],
    ['2008~', utc(2006), ['2007-01-01', '2009-01-01']],
    ['2005-06-30~', utc(2005, 7, 1), ['2005-06-29', '2005-07-01']],
    ['[2006~..2008~]', utc(2009, 2, 1), ['2005-01-01', '2009-02-01']],
    ['2008', utc(2008, 2), ['2008-01-01', '2009-01-01']],
  ] as const)('%s', (text, notAfter, drawn) => {
    expect(days(whenOf(text, LIMITS, notAfter).extent)).toEqual(drawn);
  });
});

const refused: [text: string, said: string][] = [
  ['2006-7-19', '"2006-7-19" is not an EDTF date; write 2006-07-19'],
  ['2006/07/19', '"2006/07/19" is not an EDTF date; write 2006-07-19'],
  ['2006.7', '"2006.7" is not an EDTF date; write 2006-07'],
  ['19/07/2006', '"19/07/2006" is not an EDTF date; write 2006-07-19'],
  ['19.7.2006', '"19.7.2006" is not an EDTF date; write 2006-07-19'],
  ['19 July 2006', '"19 July 2006" is not an EDTF date; write 2006-07-19'],
  ['July 2006', '"July 2006" is not an EDTF date; write 2006-07'],
  ['Foo 2006', '"Foo 2006" is not an EDTF date; write 2006-07-19, 2006-07,'],
  ['c. 2008', '"c. 2008" is not an EDTF date; write 2008~'],
  ['about 2008', '"about 2008" is not an EDTF date; write 2008~'],
  ['~2008', '"~2008" is not an EDTF date; write 2008~'],
  ['2008~?', '"2008~?" is not an EDTF date; write 2008~'],
  ['2008%', '"2008%" is not an EDTF date; write 2008~'],
  ['{2006,2007}', '"{2006,2007}" is not an EDTF date; write [2006,2007]'],
  ['[2006, 2007]', '"[2006, 2007]" is not an EDTF date; write [2006,2007]'],
  ['[2006/2007]', '"[2006/2007]" is not an EDTF date; write [2006..2007]'],
  ['/1995', '"/1995" is not an EDTF date; write ../1995'],
  ['1995/', '"1995/" is not an EDTF date; write 1995/..'],
  ['2006..2008', '"2006..2008" is not an EDTF date; write [2006..2008]'],
  ['2006–2008', '"2006–2008" is not an EDTF date; write 2006/2008'],
  [' 2006 ', '" 2006 " is not an EDTF date; write 2006'],
  ['2008/2006', '"2008/2006" ends before it begins; write 2006/2008'],
  ['[2008-05..2006]', '"[2008-05..2006]" ends before it begins; write [2006..2008-05]'],
  ['[2008,2006]', '"[2008,2006]" ends before it begins; write [2006,2008]'],
  [
    '2006-07-19T10:00',
    '"2006-07-19T10:00" is not an EDTF date; leave the time of day out: write 2006-07-19',
  ],
  [
    '2006-07-19 10:00',
    '"2006-07-19 10:00" is not an EDTF date; leave the time of day out: write 2006-07-19',
  ],
  [
    '2006-21',
    '"2006-21" is not an EDTF date; seasons are not kept: write the months, 2006-06/2006-08',
  ],
  [
    '199X',
    '"199X" is not an EDTF date; digits cannot be left open: write the years between which it lies, [1990..1999]',
  ],
  [
    '2006-XX',
    '"2006-XX" is not an EDTF date; digits cannot be left open: write the years between which it lies, [1990..1999]',
  ],
  [
    '2006-02-30',
    '"2006-02-30" is not a day of the calendar; write the month alone where the day is not known, 2006-07',
  ],
  [
    '2009-02-29',
    '"2009-02-29" is not a day of the calendar; write the month alone where the day is not known, 2006-07',
  ],
  ['2006-13', '"2006-13" is not an EDTF date; write 2006-07-19, 2006-07,'],
  ['2006-00-10', '"2006-00-10" is not a day of the calendar;'],
  ['', '"" is not an EDTF date; write 2006-07-19, 2006-07,'],
  ['..', '".." is not an EDTF date; write 2006-07-19,'],
  ['../..', '"../.." is not an EDTF date; write 2006-07-19,'],
  ['[..]', '"[..]" is not an EDTF date; write 2006-07-19,'],
  ['[2006,]', '"[2006,]" is not an EDTF date; write 2006-07-19,'],
  ['[2006,2007,2008]', '"[2006,2007,2008]" is not an EDTF date; write 2006-07-19,'],
  ['[2006]', '"[2006]" is not an EDTF date; write 2006-07-19,'],
  ['2006/2007/2008', '"2006/2007/2008" is not an EDTF date; write 2006-07-19,'],
  ['Y17E7', '"Y17E7" is not an EDTF date; write 2006-07-19,'],
  ['12006', '"12006" is not an EDTF date; write 2006-07-19,'],
  ['yesterday', '"yesterday" is not an EDTF date; write 2006-07-19,'],
];

describe('what each refused form is answered', () => {
  test.each(refused)('%s', (text, said) => {
    expect(isWhen(text)).toBe(false);
    expect(() => whenOf(text)).toThrow(RangeError);
    expect(notWhen(text).slice(0, said.length)).toBe(said);
  });
});

test('the single dates of a text are those that are not left open', () => {
  expect(endTexts('2006-07-19')).toEqual(['2006-07-19']);
  expect(endTexts('2009-11-05/2009-11-06')).toEqual(['2009-11-05', '2009-11-06']);
  expect(endTexts('[2006..2008~]')).toEqual(['2006', '2008~']);
  expect(endTexts('[2006,2008]')).toEqual(['2006', '2008']);
  expect(endTexts('../1995')).toEqual(['1995']);
  expect(endTexts('[-0043..]')).toEqual(['-0043']);
});
