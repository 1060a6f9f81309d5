/** What the timeline needs only once an event is selected, in a script of its own. */
export { default as Chain } from './Chain.svelte';
