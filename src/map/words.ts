/** What the map says of itself, a file for each language. */
import type { Language } from '../model/schema';
import { say as en } from './words.en';
import { say as es } from './words.es';

export type MapWords = typeof en;

export const mapWords: Record<Language, MapWords> = { en, es };
