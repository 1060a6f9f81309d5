/** What an embedded explorer says of itself, a file for each language. */
import type { Language } from '../model/schema';
import { say as en } from './words.en';
import { say as es } from './words.es';

export type EmbedWords = typeof en;

export const embedWords: Record<Language, EmbedWords> = { en, es };
