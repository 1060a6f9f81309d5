/** A citation as a RIS record (tags of 2011), UTF-8: what Zotero, EndNote and Mendeley take in. */
import type { Language } from '../schema';
import type { Citable } from './citable';
import { chicagoDateOf, sharedDate } from './dates';
import { calendarOf } from './calendar';
import { accessedDay, titleOf } from './text';
import { citationWords } from './words';

const TYPES: Record<Citable['kind'], string> = {
  cable: 'GOVDOC',
  article: 'NEWS',
  press: 'NEWS',
  report: 'RPRT',
  book: 'BOOK',
  page: 'ELEC',
  dataset: 'DATA',
  event: 'DATA',
  view: 'DATA',
};

const two = (number: number | undefined) =>
  number === undefined ? '' : String(number).padStart(2, '0');

/** One record, `TY` first and `ER` last, each line ended by CRLF. `accessed`: "2026-11-23". */
export function ris(work: Citable, language: Language, accessed?: string): string {
  const say = citationWords[language];
  const { kind, authors, publisher, published, number, version, within, address } = work;
  const { text, isTitle } = titleOf(language, work);
  const calendar = published === undefined ? undefined : calendarOf(published);
  const { year, month, day, exact } =
    published === undefined ? { exact: false } : sharedDate(published);
  const qualifier = calendar?.kind === 'once' ? calendar.from?.qualifier : undefined;
  const periodical = kind === 'article' || kind === 'press';
  const single = exact || qualifier !== undefined;
  const lines: [tag: string, value: string | undefined][] = [
    ...authors.map((one): [string, string] => [
      'AU',
      'group' in one ? one.group : `${one.family}, ${one.given}`,
    ]),
    ['TI', isTitle ? text : `[${text}]`],
    ['T2', within ?? (periodical ? publisher : undefined)],
    ['PB', periodical ? undefined : publisher],
    ['PY', year === undefined ? undefined : String(year)],
    [
      'DA',
      single && month !== undefined
        ? `${year}/${two(month)}/${two(day)}/${qualifier ? say.qualifiers[qualifier] : ''}`
        : undefined,
    ],
    ['ET', version],
    ['M1', number],
    ['M3', kind === 'cable' ? say.kinds.cable : version && say.kinds.dataset],
    ['N1', exact ? undefined : (chicagoDateOf(language, published) ?? say.unknownDate)],
    ['LA', work.language],
    ['UR', address],
    ['Y2', accessedDay(work, accessed)?.replace(/-/g, '/')],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `TY  - ${TYPES[kind]}\r\n${written.join('')}ER  - \r\n`;
}
