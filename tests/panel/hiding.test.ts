import { expect, test } from 'vitest';
import { folded } from '../../src/model/dataset';
import { utc, type Extent } from '../../src/model/extent';
import { lifted, reasons } from '../../src/panel/hiding';

const extent: Extent = [utc(2006, 7, 19), utc(2006, 7, 20)];
const dataset = {
  events: [{ id: 'judge', category: 'violence', scope: 'context', when: { extent } }],
  haystack: [folded('Hernán Saturno Vergara is shot dead')],
} as never;
const all = {
  categories: new Set(['violence', 'courts']),
  q: '',
  scope: 'all',
  inview: false,
} as const;
const wide: Extent = [utc(2005), utc(2011)];

test('an event in the list is kept out by nothing', () => {
  expect(reasons(dataset, 0, { ...all, inview: true }, wide, true)).toEqual([]);
});

test('every criterion that keeps an opened event out of the list is told', () => {
  const criteria = {
    categories: new Set(['courts']),
    q: 'cable',
    scope: 'article',
    inview: false,
  } as const;
  expect(reasons(dataset, 0, criteria, [utc(2009), utc(2010)], false)).toEqual([
    'window',
    'category',
    'search',
    'scope',
  ]);
});

test('a search that matches without accents is no reason', () => {
  expect(reasons(dataset, 0, { ...all, q: ' HERNAN  saturno ' }, wide, false)).toEqual([]);
});

test('when nothing else keeps it out, it is the part of the map shown', () => {
  expect(reasons(dataset, 0, { ...all, inview: true }, wide, false)).toEqual(['inview']);
});

test('each reason has its way out', () => {
  const off = { ...all, categories: new Set(['courts']) };
  expect(lifted(dataset, 0, off, 'category')).toEqual({
    categories: new Set(['courts', 'violence']),
  });
  expect(lifted(dataset, 0, off, 'search')).toEqual({ q: '' });
  expect(lifted(dataset, 0, off, 'scope')).toEqual({ scope: 'all' });
  expect(lifted(dataset, 0, off, 'inview')).toEqual({ inview: false });
  expect(lifted(dataset, 0, off, 'window')).toEqual({});
});
