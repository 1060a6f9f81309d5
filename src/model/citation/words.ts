/** The words that join the parts of a citation, a file for each language. */
import type { Language } from '../schema';
import type { Qualifier } from '../when';
import type { CitedKind } from './citable';
import { say as en } from './words.en';
import { say as es } from './words.es';

type Joined = (a: string, b: string) => string;

export interface CitationWords {
  /** "n.d." */
  unknownDate: string;
  /** The year, and what follows it: ["2006", "July 20"], ["2006", "20 de julio"]. */
  apaDate(year: string, month?: string, day?: number): [year: string, rest: string];
  /** "July 20, 2006", "20 de julio de 2006" */
  chicagoDate(year: string, month?: string, day?: number): string;
  uncertain(date: string): string;
  or: Joined;
  between: Joined;
  until(date: string): string;
  notAfter(date: string): string;
  notBefore(date: string): string;
  /** Before the last of several authors, with what surrounds it. */
  apaAnd: string;
  chicagoAnd: string;
  in: string;
  version(version: string): string;
  retrieved(day: string, address: string): string;
  accessed(day: string): string;
  /** In the language's quotation marks; marks inside give way to the next kind. */
  quoted(title: string): string;
  /** Whether a full stop goes before the closing quotation mark. */
  stopInside: boolean;
  kinds: { cable: string; dataset: string };
  /** In place of a title that the dataset does not record. */
  untitled: Record<Exclude<CitedKind, 'dataset' | 'event' | 'view'>, string>;
  view: string;
  /** Of a date. */
  qualifiers: Record<Qualifier, string>;
}

export const citationWords: Record<Language, CitationWords> = { en, es };
