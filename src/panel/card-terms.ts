/** Which words of the glossary a card explains where: each once, where it is first read. */
import type { Account, Event, Term } from '../model/dataset';
import { split } from './differing';
import type { TellingRow } from './telling-rows';
import { explainedBefore } from './terms';

/** The texts of an account that are explained: before and behind its differing words, and what changed. */
function textsOf({ says, differs, change }: Account): [string, string, string] {
  const [before, , behind] = split(says, differs);
  return [before, behind, change === undefined || change === 'not-compared' ? '' : change];
}

export interface CardTerms {
  /** By account: the terms explained before each of its texts, in the order of `textsOf`. */
  accounts: ReadonlyMap<string, readonly ReadonlySet<string>[]>;
  /** The terms explained before the summary, which comes last. */
  summary: ReadonlySet<string>;
}

export function cardTerms(
  { summary }: Pick<Event, 'summary'>,
  rows: readonly Pick<TellingRow, 'account'>[],
  glossary: readonly Term[],
): CardTerms {
  const texts = rows.flatMap(({ account }) => textsOf(account));
  const before = explainedBefore([...texts, summary], glossary);
  return {
    accounts: new Map(
      rows.map(({ account }, i) => [account.id, before.slice(3 * i, 3 * i + 3)] as const),
    ),
    summary: before.at(-1)!,
  };
}
