/** What a picture is called on a disk: what it shows, and of when. */
import { boundTexts } from '../model/bound';
import { NAME } from '../model/name';
import type { Exploration } from '../state/exploration.svelte';

/** `lima-cable-2005-06-2011-06.svg`; with what is selected, `lima-cable-2005-06-2011-06-peru.svg` */
export function fileName(
  { followed, selection }: Pick<Exploration, 'followed' | 'selection'>,
  ending: 'svg' | 'png',
): string {
  const dates = new Set(boundTexts(followed));
  const parts = [NAME, ...dates, ...(selection ? [selection.id] : [])];
  return `${parts.join('-')}.${ending}`;
}
