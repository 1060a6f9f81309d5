import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  figureWords,
  figuresOf,
  filled,
  placeholdersIn,
  textsIn,
  withoutPlaceholders,
} from '../../src/model/figures';
import { curation } from '../fixtures/curation';

const figures = figuresOf(curation().series);

test('figures go by series, measure and row', () => {
  expect([...figures.keys()]).toEqual([
    'kites/flown/2005',
    'kites/flown/2006',
    'kites/flown/2007',
    'kites/lengths/tail',
    'kites/lengths/string',
  ]);
  expect(figures.get('kites/flown/2007')).toEqual({ value: 106_590, upTo: 107_000 });
});

test('what could not be read of the series is passed over', () => {
  expect(figuresOf([undefined, { id: 'a' }, { id: 'b', measures: [undefined] }]).size).toBe(0);
  const rows = [undefined, { id: 'x' }, { id: 'y', value: 1 }];
  expect([...figuresOf([{ id: 'c', measures: [{ id: 'm', rows }] }]).keys()]).toEqual(['c/m/y']);
});

test('a figure is written as its language groups digits, a range by both ends', () => {
  expect(figureWords('en', { value: 1091 })).toBe('1,091');
  expect(figureWords('es', { value: 1091 })).toBe('1091');
  expect(figureWords('es', { value: 59.9 })).toBe('59.9');
  expect(figureWords('en', { value: 147_748, upTo: 149_000 })).toBe('147,748–149,000');
  expect(figureWords('es', { value: 147_748, upTo: 149_000 })).toBe('147\u202f748–149\u202f000');
});

test('texts are found wherever they stand, with their path and language', () => {
  const record = { id: 'x', list: [{ says: { en: 'a', es: 'b' } }, null, 3], title: 'as printed' };
  expect([...textsIn(record)]).toEqual([
    { path: ['list', 0, 'says', 'en'], language: 'en', text: 'a' },
    { path: ['list', 0, 'says', 'es'], language: 'es', text: 'b' },
  ]);
});

test('every text gets its figures, and nothing else changes', () => {
  const record = {
    id: '{kites/flown/2006}',
    says: { en: '{kites/flown/2006} of {kites/flown/2007}', es: '{kites/flown/2006}' },
    forms: { en: ['{kites/flown/2006}'] },
  };
  const before = structuredClone(record);
  expect(filled(record, figures)).toEqual({
    ...record,
    says: { en: '1,091 of 106,590–107,000', es: '1091' },
  });
  expect(record).toEqual(before);
});

test('what holds no figure is not copied', () => {
  const record = { list: [{ says: { en: 'a', es: '{kites/flown/2006}' } }, { says: { en: 'b' } }] };
  const result = filled(record, figures);
  expect(result).toEqual({ list: [{ says: { en: 'a', es: '1091' } }, { says: { en: 'b' } }] });
  expect(result.list[1]).toBe(record.list[1]);
  expect(filled(record.list[1], figures)).toBe(record.list[1]);
});

test('a figure that there is not leaves a gap that can be seen', () => {
  expect(filled({ en: 'About {kites/flown/1999}.' }, figures)).toEqual({ en: 'About ….' });
});

test('a text is its own words with the figures between them', () => {
  const piece = fc.oneof(
    fc
      .string({ unit: fc.constantFrom('a', '/', ' ', '7', '…') })
      .map((text) => ({ text, name: '' })),
    fc.constantFrom(...figures.keys()).map((name) => ({ text: `{${name}}`, name })),
  );
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.constantFrom('en' as const, 'es' as const),
      (list, language) => {
        const text = list.map((each) => each.text).join('');
        const names = list.flatMap(({ name }) => name || []);
        expect(placeholdersIn(text)).toEqual(names);
        expect(withoutPlaceholders(text)).toHaveLength(text.length);
        const written = list.map((each) =>
          each.name ? figureWords(language, figures.get(each.name)!) : each.text,
        );
        expect(filled({ [language]: text }, figures)).toEqual({ [language]: written.join('') });
      },
    ),
  );
});
