import { describe, expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import type { AccountRecord, Curation } from '../../src/model/schema';
import { comparedRows, lagOf, tellingRows } from '../../src/panel/telling-rows';
import { curation } from '../fixtures/curation';

const says = { en: 'It says so.', es: 'Lo dice.' };

/** The first event of the fixture with other accounts, and the dataset. */
function told(
  accounts: Record<string, Partial<AccountRecord>>,
  when = '2006-07-19',
  status: Curation['events'][number]['status'] = 'reported',
) {
  const c = curation();
  Object.assign(c.events[0]!, { when, status });
  c.events[0]!.accounts = Object.entries(accounts).map(([id, rest]) => ({
    id,
    source: 'captain',
    says,
    ...rest,
  }));
  const dataset = indexed(compile(c, 'en'));
  return [dataset.events[dataset.eventIndex.get('kite-day')!]!, dataset] as const;
}

describe('who says so', () => {
  test('stands in the order of telling, each with the sources it passes on', () => {
    const { rows, before } = tellingRows(
      ...told({
        gazette: { source: 'gazette', via: ['almanac', 'captain'] },
        almanac: { source: 'almanac', told: '2007-03', via: ['captain'] },
        captain: { told: '2006-08' },
      }),
    );
    expect(rows.map(({ account }) => account.id)).toEqual(['captain', 'almanac', 'gazette']);
    expect(rows.map(({ passesOn }) => passesOn)).toEqual([
      [],
      ['the captain'],
      ['the almanac', 'the captain'],
    ]);
    expect(before).toBe(0);
  });
  test('begins with what was told before the event', () => {
    const accounts = { early: { told: '2005' }, late: { told: '2006-07-19' }, never: {} };
    expect(tellingRows(...told(accounts)).before).toBe(1);
  });
  test('is all before an event told only before it', () => {
    expect(tellingRows(...told({ early: { told: '2005' } }, '2006-07-19', 'planned')).before).toBe(
      1,
    );
  });
});

test('those that differ come before the others, both in the order of telling', () => {
  const words = { en: 'says', es: 'dice' };
  const [event, dataset] = told({
    same: { told: '2006-08' },
    words: { told: '2006-09', differs: words },
    date: { told: '2006-10', when: '2005-07-19' },
    vaguer: { told: '2006-11', when: '2006' },
    place: { told: '2006-12', place: 'ica' },
  });
  const { differing, others } = comparedRows(event, tellingRows(event, dataset).rows);
  expect(differing.map(({ account }) => account.id)).toEqual(['words', 'date', 'place']);
  expect(others.map(({ account }) => account.id)).toEqual(['same', 'vaguer']);
});

describe('the time until the first telling', () => {
  const lag = (at: string, when?: string) => lagOf(...told({ a: { told: at } }, when));

  test('is in days below a month', () => {
    expect(lag('2006-07-20')).toEqual({ unit: 'day', count: 1, atMost: false });
    expect(lag('2006-08-18')).toEqual({ unit: 'day', count: 30, atMost: false });
  });
  test('is in months below three years', () => {
    expect(lag('2006-08-20')).toEqual({ unit: 'month', count: 1, atMost: false });
    expect(lag('2009-07-01')).toEqual({ unit: 'month', count: 35, atMost: false });
  });
  test('is in years from there', () => {
    expect(lag('2016-07-19')).toEqual({ unit: 'year', count: 10, atMost: false });
  });
  test('is at most so long where the telling is known no closer than to a month or a year', () => {
    expect(lag('2007-01')).toEqual({ unit: 'month', count: 6, atMost: true });
    const both = told({ month: { told: '2006-08' }, day: { told: '2006-08-31' } });
    expect(lagOf(...both)).toMatchObject({ count: 1, atMost: false });
  });
  test('is none where the event was told while it lasted', () => {
    expect(lag('2006-07-19')).toEqual({ unit: 'none', count: 0, atMost: false });
    expect(lag('2006-07-01', '2006')).toEqual({ unit: 'none', count: 0, atMost: false });
  });
  test('is not known where no telling has a date, and not asked of what was only planned', () => {
    expect(lagOf(...told({ a: {} }))).toBeUndefined();
    expect(lagOf(...told({ a: { told: '2007' } }, '2006-07-19', 'planned'))).toBeUndefined();
  });
});
