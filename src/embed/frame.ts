/** What only a frame has, in a script of its own: the site's first load holds none of it. */
import type { Component } from 'svelte';
import EmbedFooter from './EmbedFooter.svelte';
import EmbedHeader from './EmbedHeader.svelte';

/** Its head and foot, by the id of their element; they are in the page as it comes. */
export const frameParts = [
  { id: 'header', part: EmbedHeader as Component<Record<string, unknown>>, given: {} },
  { id: 'footer', part: EmbedFooter as Component<Record<string, unknown>>, given: {} },
];
