import { readAddress, writeAddress, type View } from './address';
import type { Exploration } from './exploration.svelte';

/** Dragging changes the address only once it pauses: browsers refuse floods of history calls. */
const PAUSE = 200;

/** What the reader sees, as far as an address can hold it. */
export const viewOf = (e: Exploration): View => ({
  window: e.followed,
  // What a step selected, its address says already.
  selection: e.card,
  behind: e.selectedEvent === null ? null : e.listedPlace,
  criteria: e.criteria,
  mapView: e.mapView,
  theme: e.theme,
  clock: e.clock,
  reading: e.reading,
});

/** The part of the address after `#` that reproduces what the reader sees. */
export const addressOf = (exploration: Exploration) =>
  writeAddress(viewOf(exploration), exploration.dataset);

/** The site's page with the present view, seen from this page: from a frame's, the way to all of it. */
export function siteHref(exploration: Exploration): string {
  const { embedding, dataset } = exploration;
  const { criteria, ...view } = viewOf(exploration);
  const scope = embedding?.onlyArticle ? 'article' : criteria.scope;
  const address = writeAddress({ ...view, criteria: { ...criteria, scope } }, dataset);
  return `${embedding ? '../index.html' : ''}${address && `#${address}`}`;
}

/** Where the reader is: a change of it adds to the history. */
const placeOf = ({ selection, reading }: View) => JSON.stringify([selection, reading]);

/** An in-page link (`#method`) is no view: it has no `=` and names an element. */
const isAnchor = (hash: string) =>
  hash.length > 1 && !hash.includes('=') && document.getElementById(hash.slice(1)) !== null;

/**
 * Ties the state to the address bar both ways: a selection, a step or a statement adds an entry to
 * the history, everything else replaces it; in a frame all replace, since entries there would trap the host's Back button.
 * Returns its undo.
 */
export function linkToAddress(exploration: Exploration): () => void {
  const { dataset } = exploration;
  const framed = window.parent !== window;
  let waiting = 0;
  let selected = '';
  let written = '';

  const read = () => {
    clearTimeout(waiting);
    if (!isAnchor(location.hash)) exploration.restore(readAddress(location.hash, dataset));
    written = addressOf(exploration);
    selected = placeOf(viewOf(exploration));
  };
  const write = (address: string, push: boolean) => {
    written = address;
    const to = address ? `#${address}` : location.href.replace(/#.*/, '');
    history[push ? 'pushState' : 'replaceState'](null, '', to);
  };

  read();
  window.addEventListener('hashchange', read);
  window.addEventListener('popstate', read);
  const stop = $effect.root(() => {
    $effect(() => {
      const view = viewOf(exploration);
      const address = writeAddress(view, dataset);
      clearTimeout(waiting);
      if (address === written) return;
      const place = placeOf(view);
      if (place !== selected) {
        selected = place;
        write(address, !framed);
      } else {
        waiting = window.setTimeout(() => write(address, false), PAUSE);
      }
    });
  });
  return () => {
    stop();
    clearTimeout(waiting);
    window.removeEventListener('hashchange', read);
    window.removeEventListener('popstate', read);
  };
}
