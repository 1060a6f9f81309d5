import type { Exploration } from '../state/exploration.svelte';

/**
 * Marks the page while something is open to be read (a card, the story, the check), so that a frame
 * without the list shows the panel then; where the page is as high as its content, what is opened is
 * scrolled to. Returns its undo.
 */
export function showWhatIsOpen(exploration: Exploration): () => void {
  const root = document.documentElement;
  return $effect.root(() => {
    let before: unknown = null;
    $effect(() => {
      const open = exploration.card ?? exploration.reading;
      root.toggleAttribute('data-open', open !== null);
      const isNew = open !== null && open !== before;
      before = open;
      if (isNew && exploration.embedding?.fits)
        requestAnimationFrame(() =>
          document.getElementById('panel')!.scrollIntoView({ block: 'nearest' }),
        );
    });
  });
}
