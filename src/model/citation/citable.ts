/** What can be cited, as plain values: a source of the dataset, the dataset, an event of it, a view of it. */
import type { Dataset, Event, Source } from '../dataset';
import { publicAddress } from './address';

/** A person, or a body that answers as one: editors, an embassy. */
export type Author = { family: string; given: string } | { group: string };

export type CitedKind = Exclude<Source['kind'], 'speaker'> | 'dataset' | 'event' | 'view';

export interface Citable {
  /** A slug; the BibTeX key is made from it. */
  id: string;
  kind: CitedKind;
  /** As printed, in its own language; of a view: what it shows, in words. */
  title?: string;
  authors: Author[];
  /** The newspaper, the site, the house, the body. */
  publisher?: string;
  /** Its own number or mark: "09LIMA1667". */
  number?: string;
  /** EDTF; left out where it is not known. */
  published?: string;
  /** The title of the dataset that an event or a view belongs to. */
  within?: string;
  /** The day of the state of the dataset. */
  version?: string;
  /** http(s) only. */
  address?: string;
  /** Of the text: "en". */
  language?: string;
}

/** A source as it is written in `sources.json`: `published` is EDTF, not words. */
export interface CitedSource {
  id: string;
  kind: Source['kind'];
  title?: string | undefined;
  author?: string | undefined;
  publisher?: string | undefined;
  number?: string | undefined;
  published?: string | undefined;
  language?: string | undefined;
  address?: string | undefined;
}

/** What is cited with the dataset, whichever part of it is meant. */
export interface Edition extends Pick<Dataset, 'language' | 'title' | 'version'> {
  /** "lima-cable" */
  id: string;
  /** Who answers for the dataset. */
  editor: string;
}

const INITIALS = /^((?:\p{Lu}\p{Ll}?\.[\s-]*)+)(\S.*)$/u;

/**
 * An author as written in the data: "Ó. Castilla C." and "Castilla C., Óscar" are persons, anything
 * else is taken as it stands. Two words alone do not tell a person from an agency.
 */
export function authorOf(text: string): Author {
  const [, given, family] = INITIALS.exec(text) ?? [];
  if (given && family) return { family, given: given.trim() };
  const [last, first, ...more] = text.split(/,\s*/);
  if (last && first && more.length === 0) return { family: last, given: first };
  return { group: text };
}

/** Several authors are parted by semicolons. */
const authorsOf = (text: string | undefined) =>
  (text ?? '')
    .split(/\s*;\s*/)
    .filter(Boolean)
    .map(authorOf);

/**
 * A source, to cite.
 * @throws RangeError for a speaker: cite the source it is `knownThrough`.
 */
export function citableSource(source: CitedSource): Citable {
  const { id, kind, author, address, ...rest } = source;
  if (kind === 'speaker') {
    throw new RangeError(`${id} is a speaker; cite the source it is known through`);
  }
  return {
    id,
    kind,
    authors: authorsOf(author),
    ...pick(rest, ['title', 'publisher', 'number', 'published', 'language']),
    ...withAddress(address),
  };
}

function edition({ id, editor, version, language }: Edition) {
  return {
    id,
    authors: [{ group: editor }],
    published: version.replace(/-\d\d-\d\d$/, ''),
    version,
    language,
  };
}

/** The dataset as a whole. `address`: of its page, if it has one. */
export const citableDataset = (of: Edition, address?: string): Citable => ({
  ...edition(of),
  kind: 'dataset',
  title: of.title,
  ...withAddress(address),
});

/** One event of it. `address`: of the event's page, if it has one. */
export const citableEvent = (
  of: Edition,
  { id, title }: Pick<Event, 'id' | 'title'>,
  address?: string,
): Citable => ({
  ...edition(of),
  id: `${of.id}-${id}`,
  kind: 'event',
  title,
  within: of.title,
  ...withAddress(address),
});

/** The present view: `shown` says in words what it shows, `address` leads back to it. */
export const citableView = (of: Edition, shown: string, address?: string): Citable => ({
  ...edition(of),
  id: `${of.id}-view`,
  kind: 'view',
  title: shown,
  within: of.title,
  ...withAddress(address),
});

/**
 * The ids of the sources through which one is known that was not itself read: those that pass on its
 * accounts (`via`), most often first; one that was not read either gives way to those it is known
 * through. Empty where the dataset records none.
 */
export function knownThrough(
  { events, sources }: Pick<Dataset, 'events' | 'sources'>,
  id: string,
): string[] {
  const heard = new Set(sources.filter(({ read }) => read === 'heard').map((source) => source.id));
  const seen = new Set([id]);
  const times = new Map<string, number>();
  for (const source of seen) {
    for (const { accounts } of events) {
      const told = new Set(accounts.filter((a) => a.source === source).map((a) => a.id));
      for (const account of accounts) {
        if (!account.via?.some((one) => told.has(one))) continue;
        if (heard.has(account.source)) seen.add(account.source);
        else times.set(account.source, (times.get(account.source) ?? 0) + 1);
      }
    }
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([source]) => source);
}

const withAddress = (address: string | undefined) => {
  const known = publicAddress(address);
  return known === undefined ? {} : { address: known };
};

/** The named properties that have a value. */
function pick<T extends object, K extends keyof T>(from: T, keys: K[]) {
  return Object.fromEntries(keys.flatMap((key) => (from[key] ? [[key, from[key]]] : []))) as {
    [P in K]?: NonNullable<T[P]>;
  };
}
