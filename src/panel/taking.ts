/** Citations and files to take away, in a script of their own: few readers ask for them. */
export { default as TakeDialog } from './TakeDialog.svelte';
