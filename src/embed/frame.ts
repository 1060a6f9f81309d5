/** What only a frame has, in a script of its own: the site's first load holds none of it. */
import type { Component } from 'svelte';
import { linkToHost } from '../messages/frame.svelte';
import type { Exploration } from '../state/exploration.svelte';
import type { Readiness } from '../state/readiness.svelte';
import { frameIn } from './addresses';
import { watchHeight } from './height';
import EmbedFooter from './EmbedFooter.svelte';
import EmbedHeader from './EmbedHeader.svelte';
import { letLinksLeave } from './leaving';
import { showWhatIsOpen } from './open.svelte';

/** Its head and foot, by the id of their element; they are in the page as it comes. */
export const frameParts = [
  { id: 'header', part: EmbedHeader as Component<Record<string, unknown>>, given: {} },
  { id: 'footer', part: EmbedFooter as Component<Record<string, unknown>>, given: {} },
];

export { onlyArticle, readEmbedding } from '../model/embedding';

/** Everything else a frame does. Once the address has been read. */
export function startFrame(exploration: Exploration, readiness: Readiness) {
  showWhatIsOpen(exploration);
  letLinksLeave();
  linkToHost({
    exploration,
    readiness,
    watchHeight: (tell) => watchHeight(document.body, tell),
    goIn: (language) => location.replace(frameIn(language, exploration)),
  });
}
