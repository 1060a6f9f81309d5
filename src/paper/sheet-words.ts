/** What the printed sheets say, a file for each language. */
import type { Language } from '../model/schema';
import { say as en } from './sheet-words.en';
import { say as es } from './sheet-words.es';

export type SheetWords = typeof en;

export const sheetWords: Record<Language, SheetWords> = { en, es };
