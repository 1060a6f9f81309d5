/** What the explorer prints, in a script of its own with its style sheets. */
import '../styles/written.css';
import '../styles/paper.css';

export { default as Printing } from './Printing.svelte';
export { pressOf } from './press.svelte';
