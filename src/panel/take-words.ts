/** What the dialog of what can be taken away says of itself, a file for each language. */
import type { Language } from '../model/schema';
import { say as en } from './take-words.en';
import { say as es } from './take-words.es';

export type TakeWords = typeof en;

export const takeWords: Record<Language, TakeWords> = { en, es };
