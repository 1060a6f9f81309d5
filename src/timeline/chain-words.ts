import type { Language } from '../model/schema';
import { say as en } from './chain-words.en';
import { say as es } from './chain-words.es';

export type ChainWords = typeof en;
export const chainWords: Record<Language, ChainWords> = { en, es };
