import type { Language } from '../model/schema';
import { say as en } from './words.en';
import { say as es } from './words.es';

export type PaperWords = typeof en;
export const paperWords: Record<Language, PaperWords> = { en, es };
