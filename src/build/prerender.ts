/** Runs in the server build that `pages-plugin` makes: the first screen as HTML, and the page's text. */
import { render } from 'svelte/server';
import type { Index } from '../model/dataset';
import Part from '../Part.svelte';
import { partsOf } from '../parts';
import { Exploration } from '../state/exploration.svelte';
import { Readiness } from '../state/readiness.svelte';

export { eventPage, textPage } from './pages/beside';
export { pageText, textPagesOf } from './pages/text';

/** The HTML of each part of the first screen, by the id of its element. */
export function renderParts(dataset: Index): Map<string, string> {
  const exploration = new Exploration(dataset);
  return new Map(
    partsOf(new Readiness()).map(({ id, part, given }) => {
      const props = { exploration, part, given };
      return [id, render(Part, { props, idPrefix: id }).body];
    }),
  );
}
