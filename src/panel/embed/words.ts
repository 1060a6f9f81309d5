/** What the making of frames says of itself, a file for each language. */
import type { Language } from '../../model/schema';
import { say as en } from './words.en';
import { say as es } from './words.es';

export type EmbedTabWords = typeof en;

export const embedTabWords: Record<Language, EmbedTabWords> = { en, es };
