/** What the map says of a street layer, a file for each language. */
import type { Language } from '../model/schema';
import { say as en } from './street-words.en';
import { say as es } from './street-words.es';

export type StreetWords = typeof en;

export const streetWords: Record<Language, StreetWords> = { en, es };
