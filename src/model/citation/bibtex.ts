/** A citation as a BibTeX entry, UTF-8; `url` and `urldate` are for styles that know them. */
import type { Language } from '../schema';
import type { Citable } from './citable';
import { chicagoDateOf, sharedDate } from './dates';
import { accessedDay, titleOf } from './text';
import { citationWords } from './words';

/** `\{` would not do: BibTeX counts braces behind a backslash too. */
const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '\u00a0': '~',
  '\u202f': '\\,',
};

/** Text as LaTeX sets it; letters with accents stay as they are. */
const latex = (text: string) =>
  text.replace(/[\\{}^~<>|\u00a0\u202f]|[$&#_%]/g, (sign) => LATEX[sign] ?? `\\${sign}`);

/** An address as `\url` takes it: nothing is escaped, and braces must balance. */
const url = (address: string) =>
  address.replace(/[\s{}\\^`"<>|]/g, (sign) => encodeURIComponent(sign));

/** `bbc-2006`, `inforegion-verdict-nd`: the id and the year, once. */
export function keyOf({ id, published }: Citable): string {
  const year = published === undefined ? 'nd' : String(sharedDate(published).year ?? 'nd');
  const key = id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return new RegExp(`(^|-)${year}(-|$)`).test(key) ? key : `${key}-${year}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const LANGUAGES: Record<string, string> = {
  en: 'english',
  es: 'spanish',
  fr: 'french',
  pt: 'portuguese',
};

const TYPES: Partial<Record<Citable['kind'], [type: string, publisher: string]>> = {
  article: ['article', 'journal'],
  press: ['article', 'journal'],
  report: ['techreport', 'institution'],
  book: ['book', 'publisher'],
};

/** One entry, ended by a line feed. `accessed`: the reader's day, "2026-11-23". */
export function bibtex(work: Citable, language: Language, accessed?: string): string {
  const say = citationWords[language];
  const { kind, authors, publisher, number, version, within, published, address } = work;
  const [type, holder] = TYPES[kind] ?? ['misc', 'howpublished'];
  const { text, isTitle } = titleOf(language, work);
  // A work on its own is its publisher's; a periodical, a house and an institution have their fields.
  const owned = authors.length === 0 && type === 'misc' && publisher !== undefined;
  const names = owned ? [{ group: publisher }] : authors;
  const date = published === undefined ? { exact: false } : sharedDate(published);
  const dataset = within === undefined ? say.kinds.dataset : small(say.kinds.dataset);
  const described = [
    within,
    kind === 'cable' && [say.kinds.cable, number].filter(Boolean).join(' '),
    version && `${dataset}, ${say.version(version)}`,
    !owned && publisher,
  ];
  const held = type === 'misc' ? described.filter(Boolean).join(', ') : publisher;
  const note = date.exact ? undefined : (chicagoDateOf(language, published) ?? say.unknownDate);
  const fields: [name: string, value: string | undefined][] = [
    [
      'author',
      names
        .map((one) =>
          'group' in one ? `{${latex(one.group)}}` : `${person(one.family)}, ${person(one.given)}`,
        )
        .join(' and '),
    ],
    ['title', `{${latex(isTitle ? text : `[${text}]`)}}`],
    [holder, held && latex(held)],
    ['number', type === 'misc' ? undefined : number && latex(number)],
    ['year', date.year === undefined ? undefined : String(date.year)],
    ['month', date.month === undefined ? undefined : MONTHS[date.month - 1]],
    ['day', date.day === undefined ? undefined : String(date.day)],
    ['note', note && latex(note)],
    ['url', address && url(address)],
    ['urldate', accessedDay(work, accessed)],
    ['language', work.language && LANGUAGES[work.language]],
  ];
  const written = fields.flatMap(([name, value]) =>
    // The months are BibTeX's own words, which styles put into their language.
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`},\n`] : [],
  );
  return `@${type}{${keyOf(work)},\n${written.join('')}}\n`;
}

/** Part of a name; commas and "and" would take it apart. */
const person = (name: string) => (/,|\band\b/i.test(name) ? `{${latex(name)}}` : latex(name));

const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
