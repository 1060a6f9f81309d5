import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCuration } from '../src/build/read-curation';

/**
 * People whom the sources accuse and no court, as far as we saw, convicted, or whose names add nothing:
 * they are described, never named. Kept as SHA-256 sums of two adjacent words of a name, folded and in
 * alphabetical order, so that the guard does not name them either.
 */
const GUARDED = new Set([
  '086742c52a449a9dca388cad347ecb85c128cda5e56cdcfba959c19b2ee832cc',
  '14763bee4a63ca851fe922e2b2ce272312d657c0b980e8962cb0a5559080c15d',
  '1d9315fb9f88c78316987505d2cc624cd5d2a03d68d7ef849ed3589f245d2f31',
  '274ebe70f2a40b4a005951357b738aba515dbd12566428f79a5145581b03f214',
  '3d24a259046beaeeddc50f9fd541e37f4311f52130c00a282d2363c1646ac3f8',
  '3ea9a99af9dae76bee30c2b1daf46304f81d3cb6d323732a01562b43f948145d',
  '544d682844ab6014320dd0b1e45b5291563dec9b9afe0975d90f02db51211db2',
  '5a172af43dcacb8b0ae7266668dd4dc3e00e6275c6f646fd80fcb3d90570196c',
  '5cebd7840514ae326e36cc12c0abcf0388dddccea2e3ec9b3075fdba935db48e',
  '78816f50a0e05014460dbe52538eaec526e24e8e0f7f690d7b5f1a6552a87f12',
  '918d00fc9c905a8a79fc3e0c0a78233c9ae7866ceb236de9331159b3151deaf7',
  'a1626646ecae41436bf6f33c7321657404678d1a3062aa9a1855b29227a7e7fe',
  'd9fc08454d2fcd9b2589d4ea38c285988d19be0da8462575b06cb43d58e9067f',
  'dbc79032e6137e556ec99f7022b8dc541dd50feae3d300fba44e23baf9419512',
  'fcad7df7a6e3f997bd8e6907ed2c9ec6b1e6e7398b4d9cd0140203675a633ca7',
]);

const TEXTS = [
  '.json',
  '.ts',
  '.js',
  '.mjs',
  '.svelte',
  '.css',
  '.html',
  '.md',
  '.txt',
  '.svg',
  '.csv',
  '.geojson',
  '.xml',
  '.yml',
];

/** Lower-case words without accents; hyphens, camel case and punctuation part them. */
const wordsOf = (text: string) =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);

const pairsOf = (text: string) => {
  const words = wordsOf(text);
  return new Set(words.slice(1).map((word, i) => [words[i]!, word].sort().join(' ')));
};

/** The pages say the same words again and again: each pair is summed once. */
const sums = new Map<string, string>();
function sum(pair: string): string {
  let known = sums.get(pair);
  if (known === undefined)
    sums.set(pair, (known = createHash('sha256').update(pair).digest('hex')));
  return known;
}

const named = (text: string, guarded: ReadonlySet<string> = GUARDED) =>
  [...pairsOf(text)].filter((pair) => guarded.has(sum(pair))).length;

/** Every text file under a path, or the file itself. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .flatMap((name) => filesIn(join(path, name)))
    .filter((file) => TEXTS.includes(extname(file)));
}

/** A source’s own address and printed title stay as they are, in the data and wherever they are shown. */
const printed = loadCuration()
  .sources.flatMap(({ address, title }) => [address ?? '', title ?? ''])
  .filter(Boolean)
  .flatMap((text) => [
    text,
    text.replaceAll('&', '&amp;'),
    text.replaceAll('"', '&quot;'),
    JSON.stringify(text).slice(1, -1),
  ]);

const withoutPrinted = (text: string) =>
  printed.reduce((rest, own) => rest.replaceAll(own, ' | '), text);

/** Tags go, so that a name does not hide behind one; the addresses in them are the sources’ own. */
const read = (file: string) => {
  const text = withoutPrinted(readFileSync(file, 'utf8'));
  return extname(file) === '.html' ? `${text} ${text.replace(/<[^>]*>/g, ' ')}` : text;
};

describe('nobody is named who is only described', () => {
  test.each(
    ['data', 'src', 'tests', 'README.md', 'index.html', 'public', 'dist'].filter(existsSync),
  )('in %s', { timeout: 60_000 }, (path) => {
    const naming = filesIn(path).filter((file) => named(`${file} | ${read(file)}`) > 0);
    expect(naming).toEqual([]);
  });
});

test('the guard sees a name in any spelling', () => {
  const guarded = new Set([sum('ada lovelace')]);
  for (const text of [
    'Ada Lovelace',
    'LOVELACE, Áda',
    'ada-lovelace',
    'adaLovelace',
    'x_ada_lovelace.json',
    '<b>Ada</b>\n  Lovelace',
  ]) {
    expect(named(text.replace(/<[^>]*>/g, ' '), guarded), text).toBe(1);
  }
  expect(named('Ada met Mr Lovelace', guarded)).toBe(0);
});
