/** What a screen reader is told after a change. */
import { POSSIBLY } from '../model/visibility';
import type { Exploration } from '../state/exploration.svelte';
import { panelWords } from './words';

/**
 * "12 of 50 events, 5 places", and how many only possibly; for an opened event its title, for a place its
 * name and count; nothing in the story, which speaks for itself.
 */
export function announcement(
  exploration: Pick<
    Exploration,
    'dataset' | 'words' | 'listed' | 'visibility' | 'card' | 'reading'
  >,
): string {
  const { dataset, words, listed, visibility, card, reading } = exploration;
  const say = panelWords[words.language];
  if (card?.kind === 'event') {
    return say.opened(dataset.events[dataset.eventIndex.get(card.id)!]!.title);
  }
  if (card === null && reading?.kind === 'story') return '';
  const possibly = listed.filter((i) => visibility.state[i] === POSSIBLY).length;
  if (card?.kind === 'place') {
    const { name } = dataset.places[dataset.placeIndex.get(card.id)!]!;
    return `${name}: ${words.eventsPossibly(listed.length, possibly)}`;
  }
  const counts = say.announce(
    words.number(listed.length),
    words.events(dataset.events.length),
    words.places(visibility.placesCounted),
  );
  return possibly > 0 ? `${counts}; ${say.onlyPossibly(words.events(possibly))}` : counts;
}
