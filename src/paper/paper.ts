/** Pictures and paper of the present view, in a script of their own: few readers ask for them. */
import '../styles/written.css';
import '../styles/paper.css';

export { default as PaperTab } from './PaperTab.svelte';
export { pressOf } from './press.svelte';
