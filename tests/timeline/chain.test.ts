import { expect, test } from 'vitest';
import { loadCuration } from '../../src/build/read-curation';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { utc, type Extent } from '../../src/model/extent';
import type { AccountRecord } from '../../src/model/schema';
import {
  beyondWords,
  chainLayout,
  leaderOf,
  originOf,
  spread,
  STRIP,
} from '../../src/timeline/chain';
import { curation } from '../fixtures/curation';

const says = { en: 'So.', es: 'Así.' };
const WIDTH = 1000;
const YEARS: Extent = [utc(2006), utc(2010)];

/** The chain of one event of 19 July 2006, over four years on 1000 px. */
function chainOf(accounts: Partial<AccountRecord>[], window = YEARS) {
  const c = curation();
  const event = c.events.find(({ id }) => id === 'kite-day')!;
  event.when = '2006-07-19';
  event.accounts = accounts.map((account, i) => ({
    id: `a${i}`,
    source: 'captain',
    says,
    ...account,
  }));
  const dataset = indexed(compile(c, 'en'));
  return chainLayout(dataset.events[dataset.eventIndex.get('kite-day')!]!, dataset, window, WIDTH);
}
const at = (time: number) => ((time - YEARS[0]) * WIDTH) / (YEARS[1] - YEARS[0]);

test('those who have it from nobody are tied to the event, the others to whom they pass on', () => {
  const { tellers, arcs, rail, origin } = chainOf([
    { told: '2007-02-01' },
    { told: '2008-03-01', via: ['a0'], change: { en: 'The year slipped.', es: 'Cambió el año.' } },
    { told: '2009-03-01', via: ['a0', 'a1'], change: 'not-compared' },
  ]);
  expect(tellers.map(({ account }) => account.id)).toEqual(['a0', 'a1', 'a2']);
  expect(tellers.map(({ from }) => from)).toEqual([[], [0], [0, 1]]);
  expect(arcs.map(({ from, to, change }) => [from, to, change])).toEqual([
    [0, 1, 'changed'],
    [0, 2, 'uncompared'],
    [1, 2, 'uncompared'],
  ]);
  expect(tellers[0]!.change).toBe('unremarked');
  expect(origin).toBeCloseTo(at(utc(2006, 7, 19) + 43_200_000));
  expect(rail).toEqual([origin, tellers[0]!.x]);
});

test('a teller stands in the middle of its time, which reaches as far as it is known', () => {
  const [day, year] = chainOf([{ told: '2007-02-01' }, { told: '2008' }]).tellers;
  expect(day!.x).toBeCloseTo(at(utc(2007, 2, 1) + 43_200_000));
  expect(year!.reach).toEqual([at(utc(2008)), at(utc(2009))]);
  expect(year!.x).toBeCloseTo((at(utc(2008)) + at(utc(2009))) / 2);
});

test('a telling out of the window is a pointer at the edge it lies beyond', () => {
  const chain = chainOf(
    [{ told: '2006-12-01' }, { told: '2008-06-01' }, { told: '2011-05-01' }, { told: '2012' }],
    [utc(2007), utc(2010)],
  );
  expect(chain.tellers.map(({ beyond }) => beyond)).toEqual(['left', undefined, 'right', 'right']);
  expect(chain.origin).toBe(0);
  const [left, , ...right] = chain.tellers;
  expect(left).toMatchObject({ x: 5, reach: undefined });
  expect(right.map(({ x }) => x)).toEqual([WIDTH - 14, WIDTH - 5]);
  const year = (time: number) => String(new Date(time).getUTCFullYear());
  expect(beyondWords(chain, 'left', year)).toMatchObject({ words: '1 December 2006', from: 5 });
  expect(beyondWords(chain, 'right', year)?.words).toBe('2011–2012');
  const near = chainOf([{ told: '2005-12-01' }, { told: '2005-02-01' }]);
  expect(beyondWords(near, 'left', year)?.words).toBe('2005');
  expect(beyondWords(near, 'right', year)).toBeUndefined();
});

test('who told it at an unknown time stands by the one who passes it on, else behind all', () => {
  const { tellers } = chainOf([
    { source: 'lost' },
    { told: '2008-06-01', via: ['a0'] },
    { told: '2007-06-01' },
    { source: 'lost' },
  ]);
  const x = (id: string) => tellers.find(({ account }) => account.id === id)!.x;
  expect(tellers.find(({ account }) => account.id === 'a0')!.when).toBeUndefined();
  expect(x('a1') - x('a0')).toBeCloseTo(9);
  expect(x('a2')).toBeLessThan(x('a0'));
  expect(x('a3')).toBeGreaterThan(x('a1'));
  expect(chainOf([{ source: 'lost' }]).tellers[0]!.x).toBe(5);
});

test('arcs stay in the strip, higher the wider they are', () => {
  const { arcs } = chainOf([
    { told: '2006-09-01' },
    { told: '2006-12-01', via: ['a0'] },
    { told: '2009-12-01', via: ['a0'] },
  ]);
  const [narrow, wide] = arcs;
  expect(wide!.y).toBeLessThan(narrow!.y);
  expect(wide!.y).toBeGreaterThan(0);
  expect(wide!.d).toMatch(/^M.*C/);
});

test('a leader goes down to the rail, and on to its own time where its neighbours moved it', () => {
  const day = [100, 101] as const;
  expect(leaderOf({ x: 100, reach: day, from: [] })).toBe('M100,14.8L100,18.5');
  expect(leaderOf({ x: 109, reach: day, from: [] })).toBe('M109,14.8L109,18.5L100.5,24');
  expect(leaderOf({ x: 109, reach: day, from: [0] })).toBe('M109,14.8L100.5,24');
  expect(leaderOf({ x: 100, reach: day, from: [0] })).toBe('');
  expect(leaderOf({ x: 5, reach: undefined, from: [0] })).toBe('');
});

test('the event itself is a diamond on the rail', () => {
  expect(originOf(50)).toBe('M50,15L53.5,18.5L50,22L46.5,18.5Z');
});

test('places that are wanted twice are shared out on both sides, in their order and in the bounds', () => {
  expect(spread([50, 50, 50], 10, [0, 100])).toEqual([40, 50, 60]);
  expect(spread([20, 80], 10, [0, 100])).toEqual([20, 80]);
  expect(spread([0, 0], 10, [5, 100])).toEqual([5, 15]);
  expect(spread([99, 100, 100], 10, [0, 95])).toEqual([75, 85, 95]);
  expect(spread([7], 10, [0, 95])).toEqual([7]);
  expect(spread([1, 2, 3], 10, [0, 4])).toEqual([0, 2, 4]);
  expect(spread([], 10, [0, 4])).toEqual([]);
});

test('no chain of the dataset leaves the strip or lays one teller over another', () => {
  const dataset = indexed(compile(loadCuration(), 'en'));
  for (const event of dataset.events) {
    const { tellers, arcs } = chainLayout(event, dataset, dataset.opening, 560);
    expect(tellers).toHaveLength(event.accounts.length);
    const xs = tellers.map(({ x }) => x).sort((a, b) => a - b);
    xs.forEach((x, k) => k > 0 && expect(x - xs[k - 1]!, event.id).toBeGreaterThan(8.9));
    expect(xs[0]).toBeGreaterThanOrEqual(5);
    expect(xs.at(-1)).toBeLessThanOrEqual(555);
    for (const { y } of arcs) expect(y).toBeLessThan(STRIP.middle - STRIP.r);
  }
});
