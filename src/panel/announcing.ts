/** What a screen reader is told after a change. */
import type { Exploration } from '../state/exploration.svelte';
import { panelWords } from './words';

/** "12 of 50 events, 5 places"; for an opened event its title; nothing in the story, which speaks for itself. */
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
  return say.announce(
    words.number(listed.length),
    words.events(dataset.events.length),
    words.places(visibility.places.size),
  );
}
