/** The cards, in a script of their own: the first screen shows none. */
export { default as EventCard } from './EventCard.svelte';
export { default as PlaceCard } from './PlaceCard.svelte';
