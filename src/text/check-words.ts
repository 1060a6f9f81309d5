/** What the page of the checked article says besides what the Check view says, a file for each language. */
import type { Language } from '../model/schema';
import { say as en } from './check-words.en';
import { say as es } from './check-words.es';

export type CheckPageWords = typeof en;

export const checkPageWords: Record<Language, CheckPageWords> = { en, es };
