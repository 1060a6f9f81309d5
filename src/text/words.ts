/** The words around the text of an event, a file for each language. */
import type { Language } from '../model/schema';
import { say as en } from './words.en';
import { say as es } from './words.es';

export type TextWords = typeof en;

export const textWords: Record<Language, TextWords> = { en, es };
