/** What the static text says of itself, in both languages. The method has its own words beside this. */
import type { Account, Source, Status } from '../../model/dataset';
import type { Language } from '../../model/schema';
import { split } from '../../panel/differing';
import { en } from './words.en';
import { es } from './words.es';

export type SectionId =
  | 'chronology'
  | 'method'
  | 'glossary'
  | 'sources'
  | 'corrections'
  | 'changes'
  | 'downloads'
  | 'colophon';
/** The pages of text beside the explorer. */
export type TextPage = 'story' | 'check';
export type DownloadKind = 'csv' | 'geojson' | 'places' | 'data' | 'schema';
export type SourceGroup = 'cable' | 'article' | 'press' | 'reports' | 'speakers';

export interface PageWords {
  contents: string;
  years: string;
  sections: Record<SectionId, string>;
  pages: Record<TextPage, string>;
  chronology: { intro: string; reading: string };
  article: {
    told: (paragraphs: string) => string;
    context: string;
    differ: string;
    when: string;
    where: string;
    status: string;
    who: string;
    accounts: (count: number, otherDates: number) => string;
    corrected: (day: string) => string;
    show: string;
    via: string;
    way: string;
    notCompared: string;
    own: Record<'when' | 'place' | 'figure', string>;
    caution: string;
  };
  status: Record<Status, string>;
  read: Record<Source['read'], string>;
  still: {
    title: (range: string) => string;
    lane: (name: string, events: string) => string;
    caption: string;
  };
  sources: {
    intro: string;
    groups: Record<SourceGroup, string>;
    language: Record<string, string>;
    rests: (events: string) => string;
    quoted: (title: string) => string;
  };
  glossary: { from: (source: string) => string };
  corrections: {
    editor: (editor: string) => string;
    ask: string;
    link: string;
    answer: string;
    none: string;
  };
  changes: { intro: string; version: (day: string) => string };
  downloads: {
    intro: string;
    files: Record<DownloadKind, string>;
    version: (day: string) => string;
    licence: string;
    cite: string;
    noAddress: string;
  };
  colophon: {
    edited: (editor: string) => string;
    licences: string;
    intro: string;
    parts: { what: string; licence: string; by: string }[];
    notices: string;
    privacy: string;
    private: string;
    borders: string;
    lines: string;
  };
}

export const pageWords: Record<Language, PageWords> = { en, es };

export { capital } from '../../model/words/words';

/** `says` cut at the words that differ: before, differing, after. */
export const cut = ({ says, differs }: Pick<Account, 'says' | 'differs'>) => split(says, differs);
