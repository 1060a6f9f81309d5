/** Cards, story and check, in a script of their own: the first screen shows none. */
export { default as Check } from './check/Check.svelte';
export { default as EventCard } from './EventCard.svelte';
export { default as StatusMenu } from './StatusMenu.svelte';
export { default as PlaceCard } from './PlaceCard.svelte';
export { default as Story } from './story/Story.svelte';
