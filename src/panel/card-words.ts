/** What the cards say of themselves, a file for each language. */
import type { Language } from '../model/schema';
import { say as en } from './card-words.en';
import { say as es } from './card-words.es';
import { panelWords, type PanelWords } from './words';

export type CardWords = typeof en;

/** The cards' words with the panel's. */
export const cardWords: Record<Language, CardWords & PanelWords> = {
  en: { ...panelWords.en, ...en },
  es: { ...panelWords.es, ...es },
};
