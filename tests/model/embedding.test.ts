import { expect, test } from 'vitest';
import {
  readEmbedding,
  wholeEmbedding,
  writeEmbedding,
  type Embedding,
} from '../../src/model/embedding';

test('an address without options shows everything', () => {
  expect(readEmbedding('')).toEqual({ ...wholeEmbedding, stale: false });
  expect(writeEmbedding(wholeEmbedding)).toBe('');
});

test.each<[string, Partial<Embedding>]>([
  ['?show=map', { show: new Set(['map']) }],
  ['?show=map,list', { show: new Set(['map', 'list']) }],
  ['?window=locked', { isLocked: true }],
  ['?only=article', { onlyArticle: true }],
  ['?search=off', { hasSearch: false }],
  ['?height=fit', { fits: true }],
  [
    '?show=timeline,list&window=locked&height=fit',
    { show: new Set(['timeline', 'list']), isLocked: true, fits: true },
  ],
])('%s reads as it was written', (query, part) => {
  const embedding = { ...wholeEmbedding, ...part };
  expect(readEmbedding(query)).toEqual({ ...embedding, stale: false });
  expect(writeEmbedding(embedding)).toBe(query);
});

test('parts keep their order, whatever the address gives', () => {
  expect(writeEmbedding(readEmbedding('?show=list,map'))).toBe('?show=map,list');
});

test.each(['?show=globe', '?show=map,globe', '?window=open', '?colour=red', '?search='])(
  '%s is passed over and told',
  (query) => {
    const read = readEmbedding(query);
    expect(read.stale).toBe(true);
    expect(read.show.size).toBeGreaterThan(0);
    expect({ ...read, show: wholeEmbedding.show, stale: true }).toEqual({
      ...wholeEmbedding,
      stale: true,
    });
  },
);

test('a frame that would show nothing shows everything', () => {
  expect(readEmbedding('?show=').show).toEqual(wholeEmbedding.show);
});
