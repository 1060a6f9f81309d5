import { expect, test } from 'vitest';
import type { Criteria } from '../../src/model/criteria';
import { folded, STATUSES } from '../../src/model/dataset';
import { utc, type Extent } from '../../src/model/extent';
import { lifted, reasons, widened } from '../../src/panel/hiding';

const extent: Extent = [utc(2006, 7, 19), utc(2006, 7, 20)];
/** Two events: the first told twice, the second at times not known. */
const dataset = {
  events: [
    {
      id: 'judge',
      category: 'violence',
      scope: 'context',
      status: 'confirmed',
      when: { extent },
    },
    { id: 'untold', category: 'violence', scope: 'context', status: 'reported', when: { extent } },
  ],
  haystack: [folded('Hernán Saturno Vergara is shot dead'), ''],
  tellingOffsets: Uint32Array.of(0, 2, 2),
  tellingStart: Float64Array.of(utc(2007), utc(2009)),
  tellingEnd: Float64Array.of(utc(2007, 2), utc(2010)),
} as never;
const all: Criteria = {
  categories: new Set(['violence', 'courts']),
  q: '',
  scope: 'all',
  status: new Set(STATUSES),
  inview: false,
};
const asked = (
  criteria: Partial<Criteria>,
  window: Extent = [utc(2005), utc(2011)],
  told = false,
) => ({ criteria: { ...all, ...criteria }, window, told });

test('an event in the list is kept out by nothing', () => {
  expect(reasons(dataset, 0, asked({ inview: true }), true)).toEqual([]);
});

test('every criterion that keeps an opened event out of the list is told', () => {
  const criteria = {
    categories: new Set(['courts']),
    q: 'cable',
    scope: 'article',
    status: new Set(['planned'] as const),
  } as const;
  expect(reasons(dataset, 0, asked(criteria, [utc(2009), utc(2010)]), false)).toEqual([
    'window',
    'category',
    'search',
    'scope',
    'status',
  ]);
});

test('a search that matches without accents is no reason', () => {
  expect(reasons(dataset, 0, asked({ q: ' HERNAN  saturno ' }), false)).toEqual([]);
});

test('when nothing else keeps it out, it is the part of the map shown', () => {
  expect(reasons(dataset, 0, asked({ inview: true }), false)).toEqual(['inview']);
});

test('by the clock of tellings the dates of the accounts decide, and an event never told has none', () => {
  expect(reasons(dataset, 0, asked({}, [utc(2006), utc(2007)], true), false)).toEqual(['window']);
  expect(reasons(dataset, 0, asked({}, [utc(2009, 6), utc(2010)], true), false)).toEqual([]);
  expect(reasons(dataset, 1, asked({}, [utc(2006), utc(2007)], true), false)).toEqual(['untold']);
});

test('each reason has its way out', () => {
  const off = { ...all, categories: new Set(['courts']), status: new Set(['planned'] as const) };
  expect(lifted(dataset, 0, off, 'category')).toEqual({
    categories: new Set(['courts', 'violence']),
  });
  expect(lifted(dataset, 0, off, 'status')).toEqual({ status: new Set(['planned', 'confirmed']) });
  expect(lifted(dataset, 0, off, 'search')).toEqual({ q: '' });
  expect(lifted(dataset, 0, off, 'scope')).toEqual({ scope: 'all' });
  expect(lifted(dataset, 0, off, 'inview')).toEqual({ inview: false });
  expect(lifted(dataset, 0, off, 'window')).toEqual({});
  expect(lifted(dataset, 0, off, 'untold')).toEqual({});
});

test('the window widens to hold the event, or the first telling of it', () => {
  const late: Extent = [utc(2010), utc(2011)];
  expect(widened(dataset, 0, asked({}, late))).toEqual([extent[0], late[1]]);
  expect(widened(dataset, 0, asked({}, late, true))).toEqual([utc(2007), late[1]]);
  expect(widened(dataset, 1, asked({}, late, true))).toEqual(late);
});
