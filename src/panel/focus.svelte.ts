import { tick, untrack } from 'svelte';
import type { Exploration, Selection } from '../state/exploration.svelte';

/** A guided view goes, and with it what has the focus: that goes to the heading of what comes in the panel. */
export async function focusHeading(panel: Element | null) {
  await tick();
  panel?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

/**
 * Where the keyboard's focus goes when a card opens or closes: to the card's title when it was opened
 * by keyboard or from an entry that is gone, and back to where it came from. Call while a component
 * initialises; `panel` is the element that holds list and cards, `loaded` whether cards can be drawn.
 */
export function keepFocus(
  exploration: Exploration,
  panel: () => HTMLElement,
  loaded: () => boolean,
) {
  let before: Selection | null = null;
  let opener: Element | null = null;
  let focused: Element | null = null;
  /** The event last closed: its entry gets the list's tab stop. */
  let closed = $state.raw<string | null>(null);

  const has = (element: Element | null) => element !== null && panel().contains(element);

  // Before the elements change: once the list has gone, nothing tells where the focus was.
  $effect.pre(() => {
    const { card: selection } = exploration;
    untrack(() => {
      if (selection === before) return;
      focused = document.activeElement;
      if (before === null) opener = focused;
      if (before?.kind === 'event') closed = before.id;
    });
  });

  $effect(() => {
    const { card: selection } = exploration;
    if (selection !== null && !loaded()) return;
    untrack(() => {
      if (selection === before) return;
      const [from, to] = [before, selection];
      before = selection;
      const wasHere = focused !== null && (has(focused) || !focused.isConnected);
      const gone = wasHere && !has(document.activeElement);
      if (to !== null && from?.kind !== 'event') {
        if (gone || focused?.matches(':focus-visible')) title()?.focus({ preventScroll: true });
      } else if (gone) {
        (returnTo(from) ?? title())?.focus();
      }
      if (to === null) opener = null;
    });
  });

  const title = () =>
    panel().querySelector<HTMLElement>('[aria-current="step"] h2') ??
    panel().querySelector<HTMLElement>('h2');
  /** The mark or badge a card was opened from, or the entry of the event. */
  function returnTo(from: Selection | null): HTMLElement | null {
    const entry =
      from?.kind === 'event'
        ? panel().querySelector<HTMLElement>(`[data-view="events"] [data-event="${from.id}"]`)
        : null;
    const outside =
      exploration.card === null &&
      opener instanceof Element &&
      opener.isConnected &&
      opener !== document.body;
    return outside ? (opener as HTMLElement) : entry;
  }

  return {
    get closed() {
      return closed;
    },
  };
}
