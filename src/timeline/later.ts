/** What the timeline needs only once an event is selected or the window moves, in a script of its own. */
export { default as Chain } from './Chain.svelte';
export { default as Ghosts } from './Ghosts.svelte';
export { default as GhostStops } from './GhostStops.svelte';
export { ghostLayout } from './ghost-layout';
export { ghostStep } from './ghost-keys';
export { around, comingPaths } from './coming';
