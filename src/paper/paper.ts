/** Pictures and paper of the present view, in a script of their own: few readers ask for them. */
export { default as PaperTab } from './PaperTab.svelte';
