/** How the site judges dates, places and accounts, in both languages: the prose of the method. */
import type { Language } from '../../model/schema';
import type { MethodWords } from './method-forms';
import { en } from './method-words.en';
import { es } from './method-words.es';

export const methodWords: Record<Language, MethodWords> = { en, es };
