import type { Exploration } from './state/exploration.svelte';

const INPUTS = ['pointermove', 'pointerdown', 'keydown'];

/**
 * Has the sheets there before the reader prints, since the browser then waits for nothing: they come after
 * the first input, when the page has nothing else to do.
 */
export function readyToPrint(exploration: Exploration) {
  const bring = () =>
    void import('./paper/paper').then(
      ({ pressOf }) => pressOf(exploration),
      () => undefined,
    );
  const begin = () => {
    for (const input of INPUTS) removeEventListener(input, begin);
    if ('requestIdleCallback' in window) requestIdleCallback(bring);
    else setTimeout(bring, 500);
  };
  for (const input of INPUTS) addEventListener(input, begin, { passive: true });
}
