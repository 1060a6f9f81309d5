import type { Exploration } from './state/exploration.svelte';

const INPUTS = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;
/** A reader who has done nothing for so long is reading: the sheets hold nothing up then, ms. */
const REST = 3000;

/**
 * Has the sheets there before the reader prints, since the browser then waits for nothing: they come at
 * the first rest after an input, or with the key that begins the browser's own command to print. Frames
 * print what they show.
 */
export function readyToPrint(exploration: Exploration) {
  if (exploration.embedding) return;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const bring = () => {
    clearTimeout(resting);
    for (const input of INPUTS) removeEventListener(input, look);
    void import('./paper/paper').then(
      ({ pressOf }) => pressOf(exploration),
      () => undefined,
    );
  };
  const look = (input: globalThis.Event) => {
    clearTimeout(resting);
    if (input instanceof KeyboardEvent && (input.key === 'Control' || input.key === 'Meta'))
      bring();
    else resting = setTimeout(bring, REST);
  };
  for (const input of INPUTS) addEventListener(input, look, { passive: true });
}
