/** What the Check view and the charts say of themselves, a file for each language. */
import type { Source } from '../../model/dataset';
import type { Language } from '../../model/schema';
import { say as en } from './words.en';
import { say as es } from './words.es';

export type CheckWords = typeof en;

export const checkWords: Record<Language, CheckWords> = { en, es };

/** What a link of a chain says of the way to it; nothing for a link of which nothing is said. */
export function changeWords(
  { change }: { change?: string },
  read: Source['read'],
  say: CheckWords,
): string | undefined {
  if (change !== 'not-compared') return change;
  return read === 'opening' ? say.onlyOpening : say.notCompared;
}

export { capital } from '../../model/words/words';

/** When a source was published, unless its name says so. */
export const publishedBeside = ({ name, published }: Pick<Source, 'name' | 'published'>) =>
  published && !name.includes(published.slice(-4)) ? published : undefined;
