import { expect, test } from 'vitest';
import type { Account, Term } from '../../src/model/dataset';
import { cardTerms } from '../../src/panel/card-terms';

const glossary: Term[] = ['kite', 'tide', 'fair'].map((id) => ({
  id,
  term: id,
  forms: [],
  meaning: `A ${id}.`,
}));
const row = (id: string, account: Partial<Account>) => ({
  account: { id, source: id, says: '', ...account } as Account,
});

test('a card explains each term where it is first read: accounts in the order shown, the summary last', () => {
  const { accounts, summary } = cardTerms(
    { summary: 'A kite at the fair.' },
    [
      row('first', { says: 'A kite in May, by the tide.', differs: 'in May', change: 'A kite.' }),
      row('second', { says: 'The tide.', change: 'not-compared' }),
    ],
    glossary,
  );
  expect(accounts.get('first')).toEqual([new Set(), new Set(['kite']), new Set(['kite', 'tide'])]);
  expect(accounts.get('second')).toEqual([
    new Set(['kite', 'tide']),
    new Set(['kite', 'tide']),
    new Set(['kite', 'tide']),
  ]);
  expect(summary).toEqual(new Set(['kite', 'tide']));
});

test('the words that differ are marked as such and explain nothing', () => {
  const { summary } = cardTerms(
    { summary: 'A kite.' },
    [row('first', { says: 'A kite, it says.', differs: 'kite' })],
    glossary,
  );
  expect(summary).toEqual(new Set());
});
