/** Words of the glossary recognised in a text. */
import type { Term } from '../model/dataset';

/** A stretch of a text; `term` where it is a word that the glossary explains. */
export interface Part {
  text: string;
  term?: Term;
}

interface Finder {
  pattern: RegExp;
  termOf: ReadonlyMap<string, Term>;
}

const finders = new WeakMap<readonly Term[], Finder>();

/** Lower case, and one space wherever there is any: a no-break space tells nothing apart. */
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

const escaped = (text: string) =>
  text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Whole words of any script, the longest spelling first. */
function finderOf(glossary: readonly Term[]): Finder {
  const known = finders.get(glossary);
  if (known) return known;
  const termOf = new Map<string, Term>();
  for (const term of glossary) {
    for (const spelling of [term.term, ...term.forms]) {
      if (!termOf.has(plain(spelling))) termOf.set(plain(spelling), term);
    }
  }
  const spellings = [...termOf.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // Nothing matches the empty lookahead's denial: a glossary may be empty.
  const any = spellings.length > 0 ? spellings.join('|') : '(?!)';
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  const finder = { pattern, termOf };
  finders.set(glossary, finder);
  return finder;
}

/**
 * A text in stretches, each term marked where it first occurs; those in `skip`, ids of terms explained
 * already, are left plain.
 */
export function explained(
  text: string,
  glossary: readonly Term[],
  skip: ReadonlySet<string> = new Set(),
): Part[] {
  const { pattern, termOf } = finderOf(glossary);
  const met = new Set(skip);
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const term = termOf.get(plain(found));
    if (!term || met.has(term.id)) continue;
    met.add(term.id);
    if (index > from) parts.push({ text: text.slice(from, index) });
    parts.push({ text: found, term });
    from = index + found.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}

/** A stretch with the marks that stand against it, where it is a term. */
export interface Joined extends Part {
  before: string;
  after: string;
}

/** The same stretches, with the marks that touch a term taken to it: no line is to part them. */
export function joined(parts: readonly Part[]): Joined[] {
  const all = parts.map((part): Joined => ({ ...part, before: '', after: '' }));
  for (const [i, part] of all.entries()) {
    if (part.term) continue;
    const [last, next] = [all[i - 1], all[i + 1]];
    if (last) last.after = /^\p{P}*/u.exec(part.text)![0];
    part.text = part.text.slice(last?.after.length);
    if (next) next.before = /\p{P}*$/u.exec(part.text)![0];
    part.text = part.text.slice(0, part.text.length - (next?.before.length ?? 0));
  }
  return all;
}

/** For each text, the ids of the terms that those before it have explained. */
export function explainedBefore(
  texts: readonly string[],
  glossary: readonly Term[],
): ReadonlySet<string>[] {
  const met = new Set<string>();
  return texts.map((text) => {
    const before = new Set(met);
    for (const { term } of explained(text, glossary, met)) if (term) met.add(term.id);
    return before;
  });
}
