/** The four ways to cite, behind one door. */
import type { Language } from '../schema';
import { bibtex } from './bibtex';
import type { Author, Citable } from './citable';
import { ris } from './ris';
import { apa, chicago } from './text';

export type CitationForm = 'apa' | 'chicago' | 'bibtex' | 'ris';

/** What a citation should have and this one has not. */
export type Lack = 'address' | 'title' | 'date';

export interface Citation {
  text: string;
  /** `address`: the site is opened from a disk, say, and nobody else can follow its address. */
  lacks: Lack[];
}

const FORMS = { apa, chicago, bibtex, ris };

/** For a file to download. */
export const citationFiles = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
} as const;

/**
 * The citation of a work in the page's language. `accessed` is the reader's day, "2026-11-23": it is
 * given where the work changes or bears no date.
 * @throws RangeError when the date of publication is not EDTF of the accepted forms.
 */
export function cite(
  work: Citable,
  form: CitationForm,
  language: Language,
  accessed?: string,
): Citation {
  const { address, title, published } = work;
  const lacks: Lack[] = [];
  if (address === undefined) lacks.push('address');
  if (!title?.trim() && work.kind !== 'view') lacks.push('title');
  if (published === undefined) lacks.push('date');
  return { text: FORMS[form](tidy(work), language, accessed), lacks };
}

/** On one line: no line break or control character ends a field. */
const line = (text: string) => text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();

const lineOf = (author: Author): Author =>
  'group' in author
    ? { group: line(author.group) }
    : { family: line(author.family), given: line(author.given) };

const tidy = ({ authors, ...rest }: Citable): Citable => ({
  ...(Object.fromEntries(
    Object.entries(rest).flatMap(([key, value]: [string, string | undefined]) => {
      const text = line(value ?? '');
      return text === '' ? [] : [[key, text]];
    }),
  ) as unknown as Omit<Citable, 'authors'>),
  authors: authors.map(lineOf).filter((one) => !('group' in one) || one.group !== ''),
});
