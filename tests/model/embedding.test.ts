import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { utc } from '../../src/model/extent';
import { curation } from '../fixtures/curation';
import {
  onlyArticle,
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

test('without context its events are gone, and the years end where the rest does', () => {
  const whole = compile(curation(), 'en');
  const article = onlyArticle(whole);
  expect(article.events.length).toBeGreaterThan(0);
  expect(article.events).toEqual(whole.events.filter(({ scope }) => scope === 'article'));
  expect(indexed(article).eventIndex.size).toBe(article.events.length);
  for (const { when } of article.events) {
    expect(when.extent[0]).toBeGreaterThanOrEqual(article.whole[0]);
    expect(when.extent[1]).toBeLessThanOrEqual(article.whole[1]);
  }
  expect(article.opening).toEqual(whole.opening);
  expect(article.whole[0]).toBeLessThanOrEqual(whole.opening[0]);
  expect(article.whole[1]).toBe(utc(new Date(article.whole[1]).getUTCFullYear()));
});
