/** What the pages beside the explorer say of themselves, in both languages. */
import type { Language } from '../../model/schema';
import { en } from './page-words.en';
import { es } from './page-words.es';
import type { TextPage } from './words';

export interface BesideWords {
  skip: string;
  site: string;
  languages: string;
  explorer: string;
  chronology: string;
  pages: Record<TextPage, string>;
  show: string;
  reading: {
    title: string;
    before: string;
    after: string;
    place: (name: string) => string;
  };
  corrections: { title: string; none: string; ask: string };
  cite: { title: string; intro: (day: string) => string; noAddress: string };
  foot: {
    version: (day: string) => string;
    licence: string;
    about: string;
    sections: Record<'method' | 'sources' | 'corrections' | 'downloads', string>;
  };
  picture: string;
}

export const besideWords: Record<Language, BesideWords> = { en, es };
