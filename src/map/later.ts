/** What the map needs only once its first picture stands, in a script of its own: names, key, lists and ghosts. */
export { default as Choices } from './Choices.svelte';
export { default as ClusterList } from './ClusterList.svelte';
export { default as GhostShapes } from './GhostShapes.svelte';
export { default as GhostStop } from './GhostStop.svelte';
export { default as Hint } from './Hint.svelte';
export { default as Key } from './Key.svelte';
export { setGhosts } from './ghosts';
export { labelsIn } from './labels-table';
