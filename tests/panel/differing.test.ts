import { describe, expect, test } from 'vitest';
import type { Account, Event } from '../../src/model/dataset';
import { whenOf } from '../../src/model/when';
import { differences, hasOwnDate, safeAddress, split } from '../../src/panel/differing';

const account = (id: string, rest: Partial<Account> = {}, when?: string) =>
  ({
    id,
    source: id,
    says: 'It says so.',
    ...rest,
    ...(when && { when: whenOf(when) }),
  }) as Account;

const judge = {
  when: whenOf('2006-07-19'),
  accounts: [
    account('bbc'),
    account('afp', { differs: 'says' }),
    account('caretas', { differs: 'says' }, '2006-06-19'),
    account('cable', { differs: 'says' }, '2005-07-19'),
    account('article', {}, '2006'),
  ],
} as Event;

describe('the differing words', () => {
  test('stand apart from what is before and after them', () => {
    expect(split('It dates it 19 July 2005, after all.', '19 July 2005')).toEqual([
      'It dates it ',
      '19 July 2005',
      ', after all.',
    ]);
  });
  test('are none where none are marked, or where they do not occur', () => {
    expect(split('It agrees.', undefined)).toEqual(['It agrees.', '', '']);
    expect(split('It agrees.', 'differs')).toEqual(['It agrees.', '', '']);
  });
});

describe('the accounts', () => {
  test('with any date of their own are drawn apart, if only a less exact one', () => {
    expect(judge.accounts.filter((one) => hasOwnDate(judge, one)).map(({ id }) => id)).toEqual([
      'caretas',
      'cable',
      'article',
    ]);
  });
  test('that are only less exact have no other date', () => {
    expect(differences(judge)).toEqual({ date: 2, otherwise: 1 });
  });
});

test('only an address of the web is opened', () => {
  expect(safeAddress('https://example.org/a')).toBe('https://example.org/a');
  expect(safeAddress('http://example.org/a')).toBe('http://example.org/a');
  expect(safeAddress('javascript:alert(1)')).toBeUndefined();
  expect(safeAddress('data:text/html,https://')).toBeUndefined();
  expect(safeAddress(undefined)).toBeUndefined();
});
