import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEmbedding } from '../../src/model/embedding';

const boot = readFileSync('public/embed/boot.js', 'utf8');

/** The attributes the script sets for an address. */
function marked(search: string, hash = ''): Record<string, string> {
  const dataset: Record<string, string> = {};
  // The script is the site's own.
  new Function('document', 'location', boot)({ documentElement: { dataset } }, { search, hash });
  return dataset;
}

test.each([
  '',
  '?show=map',
  '?show=list,map',
  '?show=timeline&window=locked',
  '?show=globe',
  '?only=article&search=off&height=fit',
  '?window=open&only=all&height=tall&search=on',
])('before the first paint %s is read as the explorer reads it', (search) => {
  const embedding = readEmbedding(search);
  const { show, window, only, search: sought, height, framed } = marked(search);
  expect(show).toBe([...embedding.show].join(' '));
  expect([window, only, sought, height]).toEqual([
    embedding.isLocked ? 'locked' : undefined,
    embedding.onlyArticle ? 'article' : undefined,
    embedding.hasSearch ? undefined : 'off',
    embedding.fits ? 'fit' : undefined,
  ]);
  expect(framed).toBe('');
});

test.each([
  ['#event=cable-sent', true],
  ['#from=2006&place=lima', true],
  ['#step=the-judge', true],
  ['#from=2006&to=2007', false],
  ['', false],
])('%s keeps room for what it opens: %s', (hash, opens) => {
  expect('open' in marked('', hash)).toBe(opens);
});
