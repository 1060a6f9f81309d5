/**
 * Citations as plain text: APA (7th edition, reference list) and Chicago (17th edition, bibliography).
 * Titles keep their printed capitals, since no table tells a name from a common word; there are no italics.
 * Where there is no byline, APA begins with the title of an article and Chicago with its newspaper
 * (CMOS 14.199); a web page, a report and a cable are their publisher's. A place of publication is not
 * recorded, and left out.
 */
import type { Language } from '../schema';
import type { Author, Citable } from './citable';
import { apaDate, chicagoDateOf, dayWords } from './dates';
import { citationWords } from './words';

/** With a full stop, unless it ends in a sign that stands for one, also inside English quotation marks. */
const stop = (text: string) => (/[.?!…][”’]?$/.test(text) ? text : `${text}.`);

/** The parts that are there, each as a sentence. */
const sentences = (...parts: (string | undefined)[]) =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => stop(part!))
    .join(' ');

/** A date that begins a sentence: "Febrero de 2011"; "n.d." and "ca." stay small. */
const opening = (date: string) =>
  date.replace(/^([[¿]*)(\p{Ll})(?=\p{L}{2})/u, (_, before: string, letter: string) => {
    return before + letter.toUpperCase();
  });

const initials = (given: string) =>
  given
    .split(/\s+/)
    .map((name) => (name.endsWith('.') ? name : `${[...name][0]}.`))
    .join(' ');

const listed = (names: string[], last: string) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`;

const apaAuthor = (author: Author) =>
  'group' in author ? author.group : `${author.family}, ${initials(author.given)}`;

const OWN_VOICE: Citable['kind'][] = ['cable', 'page', 'report'];

/** The title, or in its place what the work is; `isTitle` tells which. */
export function titleOf(language: Language, { kind, title }: Citable) {
  const say = citationWords[language];
  if (kind === 'view') {
    return { text: title ? `${say.view}: ${title}` : say.view, isTitle: false };
  }
  if (title) return { text: title, isTitle: true };
  const untitled: Partial<Record<Citable['kind'], string>> = say.untitled;
  return { text: untitled[kind] ?? '', isTitle: false };
}

const changing = ({ kind, published }: Citable) =>
  kind === 'dataset' || kind === 'event' || kind === 'view' || published === undefined;

/** The day of access, where the work may since have changed: our own, and what bears no date. */
export const accessedDay = (work: Citable, accessed: string | undefined) =>
  work.address !== undefined && changing(work) ? accessed : undefined;

/** An entry of a reference list after APA 7. `accessed`: the reader's day, "2026-11-23". */
export function apa(work: Citable, language: Language, accessed?: string): string {
  const say = citationWords[language];
  const { kind, authors, publisher, number, version, within, address } = work;
  const names = authors.map(apaAuthor);
  const byline = listed(names, say.apaAnd);
  const owner = !byline && OWN_VOICE.includes(kind) ? publisher : undefined;
  const author = byline || owner;
  const { text, isTitle } = titleOf(language, work);
  const bracket = kind === 'cable' || kind === 'dataset' ? say.kinds[kind] : undefined;
  const edition = version && say.version(version).replace(/^v/, 'V');
  const title = [
    isTitle ? text : `[${text}]`,
    kind === 'dataset' ? `(${edition})` : number && `(${number})`,
    isTitle && bracket && `[${bracket}]`,
  ]
    .filter(Boolean)
    .join(' ');
  const date = `(${apaDate(language, work.published)})`;
  const day = accessedDay(work, accessed);
  return [
    author ? `${stop(author)} ${date}. ${stop(title)}` : `${stop(title)} ${date}.`,
    within && `${say.in} ${within} (${edition}) [${say.kinds.dataset}].`,
    publisher && publisher !== author && stop(publisher),
    address && (day ? say.retrieved(dayWords(language, day), address) : address),
  ]
    .filter(Boolean)
    .join(' ');
}

/** An entry of a bibliography after Chicago 17. `accessed`: the reader's day, "2026-11-23". */
export function chicago(work: Citable, language: Language, accessed?: string): string {
  const say = citationWords[language];
  const { kind, authors, publisher, address } = work;
  const [first, ...others] = authors;
  const inverted = first && ('group' in first ? first.group : `${first.family}, ${first.given}`);
  const rest = others.map((one) => ('group' in one ? one.group : `${one.given} ${one.family}`));
  const byline = inverted ? listed([inverted, ...rest], say.chicagoAnd) : undefined;
  const author = byline ?? (kind === 'book' ? undefined : publisher);
  const { text, isTitle } = titleOf(language, work);
  const quoted = isTitle && !['book', 'report', 'dataset'].includes(kind);
  const title = !quoted
    ? stop(text)
    : say.stopInside
      ? say.quoted(stop(text))
      : `${say.quoted(text)}.`;
  const day = accessedDay(work, accessed);
  // A version stands for the date.
  const date =
    chicagoDateOf(language, work.published) ?? (day === undefined ? say.unknownDate : undefined);
  return sentences(
    author,
    title,
    ...source(work, language, publisher === author ? undefined : publisher, date),
    day && say.accessed(dayWords(language, day)),
    address,
  );
}

/** What follows the title in Chicago: where it was published, and when. */
function source(
  { kind, title, number, version, within }: Citable,
  language: Language,
  publisher: string | undefined,
  date: string | undefined,
): (string | undefined)[] {
  const say = citationWords[language];
  const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
  if (version !== undefined) return [join(within ?? say.kinds.dataset, say.version(version))];
  if (kind === 'cable') {
    const cable = [title && say.kinds.cable, number].filter(Boolean).join(' ');
    return [join(cable, publisher, date)];
  }
  const apart = publisher === undefined || kind === 'page' || kind === 'report';
  return apart ? [publisher, date && opening(date)] : [join(publisher, date)];
}
