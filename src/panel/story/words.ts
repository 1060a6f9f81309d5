/** The words around the story, a file for each language. */
import type { Language } from '../../model/schema';
import { say as en } from './words.en';
import { say as es } from './words.es';

export const storyWords: Record<Language, typeof en> = { en, es };
