/** What the map needs only once its first picture stands, in a script of its own: names, key and lists. */
export { default as Choices } from './Choices.svelte';
export { default as ClusterList } from './ClusterList.svelte';
export { default as Key } from './Key.svelte';
export { labelsIn } from './labels-table';
