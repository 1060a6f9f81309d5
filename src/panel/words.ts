/** What the reading panel says of itself, a file for each language. */
import type { Language } from '../model/schema';
import { say as en } from './words.en';
import { say as es } from './words.es';

export type PanelWords = typeof en;

export const panelWords: Record<Language, PanelWords> = { en, es };
