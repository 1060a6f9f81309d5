import { expect, test } from 'vitest';
import { compile } from '../../../src/model/compile';
import { compileReading } from '../../../src/model/compile-reading';
import { indexed, VERDICTS, type Claim, type Series } from '../../../src/model/dataset';
import { dataFolder, loadCuration } from '../../../src/build/read-curation';
import { counted, figuresOn, restingOn } from '../../../src/panel/check/claims';
import { changeWords, checkWords, publishedBeside } from '../../../src/panel/check/words';

const curation = loadCuration(dataFolder());
const dataset = indexed(compile(curation, 'en'));
const { claims, series } = compileReading(curation, 'en');

const claim = (id: string, verdict: Claim['verdict']) => ({ id, verdict }) as Claim;
const set = (id: string, events: string[]) => ({ id, events }) as Series;

test('statements are counted by verdict in the order of the closed list', () => {
  const some = [claim('a', 'disputed'), claim('b', 'confirmed'), claim('c', 'disputed')];
  expect(counted(some)).toEqual([
    ['confirmed', 1],
    ['disputed', 2],
  ]);
});

test('the statements of the article have every verdict', () => {
  expect(counted(claims)).toEqual([
    ['confirmed', 3],
    ['altered', 5],
    ['single-chain', 2],
    ['disputed', 3],
  ]);
  expect(counted(claims).map(([verdict]) => verdict)).toEqual([...VERDICTS]);
});

test('an event lights the statements that rest on it', () => {
  const lit = restingOn(claims, { kind: 'event', id: 'interest-in-the-fbi' }, dataset);
  expect([...lit]).toEqual(['p1', 'p2', 'p11']);
});

test('a place lights the statements that rest on events there, not inside it', () => {
  const at = (id: string) => [...restingOn(claims, { kind: 'place', id }, dataset)];
  expect(at('chaclacayo')).toEqual(['p8']);
  expect(at('peru')).not.toContain('p8');
  expect(at('nowhere')).toEqual([]);
});

test('figures go with the events they belong to, those first whose first subject it is', () => {
  const all = [
    set('general', ['feast', 'race']),
    set('of-the-race', ['race']),
    set('else', ['fair']),
  ];
  expect(figuresOn(all, ['race']).map(({ id }) => id)).toEqual(['of-the-race', 'general']);
  expect(figuresOn(all, ['none'])).toEqual([]);
});

test('the one per cent stands with the 1,091', () => {
  const { events, finding } = claims.find(({ id }) => id === 'p5')!;
  const [first] = figuresOn(series, events);
  expect(first!.id).toBe('entries-2008');
  for (const text of [finding, first!.notShown]) expect(text).toContain('one per cent');
});

test('a link that was not compared says why', () => {
  const link = { change: 'not-compared' };
  const { en } = checkWords;
  expect(changeWords(link, 'opening', en)).toBe('Not compared: only its opening was read.');
  expect(changeWords(link, 'whole', en)).toBe(
    'Not compared: what it passes on was not read whole.',
  );
  expect(changeWords({ change: 'The day is dropped.' }, 'whole', en)).toBe('The day is dropped.');
  expect(changeWords({}, 'whole', en)).toBeUndefined();
});

test('a source whose name has its year is not dated twice', () => {
  const published = '17 February 2011';
  expect(publishedBeside({ name: 'El Comercio, 17 Feb 2011', published })).toBeUndefined();
  expect(publishedBeside({ name: 'the article', published })).toBe(published);
  expect(publishedBeside({ name: 'the officer' })).toBeUndefined();
});
