/** What the static text says of itself, in both languages. The text of an event and the method have their own words. */
import type { Language } from '../../model/schema';
import { textWords, type TextWords } from '../../text/words';
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
    /** The zip of the site. */
    whole: string;
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
    /** Where readers' browsers are asked to keep the site. */
    keeps: string;
    /** Where a street map is offered. */
    streets: (host: string) => string;
    borders: string;
    lines: string;
  };
}

/** With those of the text of an event. */
export const pageWords: Record<Language, PageWords & TextWords> = {
  en: { ...textWords.en, ...en },
  es: { ...textWords.es, ...es },
};

export { capital } from '../../model/words/words';
