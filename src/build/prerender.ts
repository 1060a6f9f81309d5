/** Runs in the server build that `pages-plugin` makes: the first screen as HTML, and the page's text. */
import { render } from 'svelte/server';
import type { Index } from '../model/dataset';
import { wholeEmbedding } from '../model/embedding';
import { frameParts } from '../embed/frame';
import Part from '../Part.svelte';
import { partsOf, type PartOfPage } from '../parts';
import { Exploration } from '../state/exploration.svelte';
import { Readiness } from '../state/readiness.svelte';

export { eventPage, textPage } from './pages/beside';
export { pageText, textPagesOf } from './pages/text';

/** The HTML of parts of the page, by the id of its element. */
function rendered(parts: readonly PartOfPage[], exploration: Exploration): Map<string, string> {
  return new Map(
    parts.map(({ id, part, given }) => {
      const props = { exploration, part, given };
      return [id, render(Part, { props, idPrefix: id }).body];
    }),
  );
}

/** The first screen of the site. */
export const renderParts = (dataset: Index) =>
  rendered(partsOf(new Readiness()), new Exploration(dataset));

/** Of a frame only head and foot: the address says what else it shows. */
export const renderFrame = (dataset: Index) =>
  rendered(frameParts, new Exploration(dataset, wholeEmbedding));
