/** What a screen reader is told after a change. */
import type { Exploration } from '../state/exploration.svelte';
import { panelWords } from './words';

/** "12 of 50 events, 5 places"; for an opened event its title. */
export function announcement(
  exploration: Pick<Exploration, 'dataset' | 'words' | 'listed' | 'visibility' | 'selectedEvent'>,
): string {
  const { dataset, words, listed, visibility, selectedEvent } = exploration;
  const say = panelWords[words.language];
  if (selectedEvent !== null) {
    return say.opened(dataset.events[dataset.eventIndex.get(selectedEvent)!]!.title);
  }
  return say.announce(
    words.number(listed.length),
    words.events(dataset.events.length),
    words.places(visibility.places.size),
  );
}
