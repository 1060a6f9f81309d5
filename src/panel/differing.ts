/** What accounts say otherwise: which words, and how many accounts. */
import type { Account, Event } from '../model/dataset';
import { overlaps } from '../model/extent';

/** Text before, the differing words, and text after; the words are empty where none are marked. */
export function split(says: string, differs: string | undefined): [string, string, string] {
  const at = differs ? says.indexOf(differs) : -1;
  if (!differs || at < 0) return [says, '', ''];
  return [says.slice(0, at), differs, says.slice(at + differs.length)];
}

/** Whether an account puts the event at another time; one that is only less exact does not. */
export const hasOtherDate = (event: Event, { when }: Account) =>
  when !== undefined && !overlaps(when.stated, event.when.stated);

/** Whether an account has a date of its own, if only a less exact one: the timeline draws it apart. */
export const hasOwnDate = (event: Event, { when }: Account) =>
  when !== undefined && when.edtf !== event.when.edtf;

/** Whether an account differs: in the words marked, in the date, in the place. */
export const isOtherwise = (event: Event, account: Account) =>
  Boolean(account.differs ?? account.place) || hasOtherDate(event, account);

/** How many accounts have another date, and how many others differ. */
export function differences(event: Event): { date: number; otherwise: number } {
  const date = event.accounts.filter((account) => hasOtherDate(event, account)).length;
  const all = event.accounts.filter((account) => isOtherwise(event, account)).length;
  return { date, otherwise: all - date };
}

/** The address of a source where it is one a browser may open; anything but http(s) is not. */
export function safeAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\//i.test(address) ? address : undefined;
}
