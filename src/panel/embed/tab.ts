/** The making of frames for other pages, in a script of its own: educators ask for it, most readers do not. */
export { default as EmbedTab } from './EmbedTab.svelte';
