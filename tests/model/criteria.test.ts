import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { everything, matching } from '../../src/model/criteria';
import { indexed, type Status } from '../../src/model/dataset';
import { curation } from '../fixtures/curation';

const dataset = indexed(compile(curation(), 'es'));
const found = (
  q: string,
  scope: 'all' | 'article' = 'all',
  status: ReadonlySet<Status> = everything(dataset).status,
) =>
  dataset.events.filter((_, i) => matching(dataset, { q, scope, status })[i]).map(({ id }) => id);

test('no criterion lets everything through', () => {
  expect(everything(dataset)).toEqual({
    categories: new Set(['feasts', 'books']),
    q: '',
    scope: 'all',
    status: new Set(['confirmed', 'reported', 'single-source', 'contradicted', 'planned']),
    inview: false,
  });
  expect(found('')).toHaveLength(dataset.events.length);
  expect(found('   ')).toHaveLength(dataset.events.length);
});

test('the search has no regard to accents and case', () => {
  expect(found('DESLIZO el ANO')).toEqual(['kite-day']);
  expect(found('deslizó')).toEqual(['kite-day']);
});

test('the search finds the date in words', () => {
  expect(found('19 julio 2006')).toContain('kite-day');
});

test('every word must occur, in any order', () => {
  expect(found('cometas viento')).toEqual(['kite-day']);
  expect(found('cometas submarino')).toEqual([]);
});

test('the scope leaves only what the article tells', () => {
  expect(found('', 'article')).toEqual(['kite-day']);
  expect(found('regatta', 'article')).toEqual([]);
});

test('a status switched off takes its events out', () => {
  expect(found('', 'all', new Set(['confirmed', 'planned']))).toEqual([
    'kite-day',
    'two-countries',
  ]);
  expect(found('cometas', 'all', new Set(['planned']))).toEqual([]);
  expect(found('', 'all', new Set())).toEqual([]);
  expect(found('', 'all', everything(dataset).status)).toHaveLength(dataset.events.length);
});
