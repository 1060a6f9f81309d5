import { createContext } from 'svelte';
import { everything, matching, type Criteria } from '../model/criteria';
import type { Index } from '../model/dataset';
import { overlaps, union, type Extent } from '../model/extent';
import { alike, isAt, visibility, type Visibility } from '../model/visibility';
import { words, type Words } from '../model/words/words';

export type Selection = { kind: 'event' | 'place'; id: string };
/** Where the reader moved the map to: zoom, and the centre in degrees. */
export type MapView = readonly [zoom: number, latitude: number, longitude: number];
export type Theme = 'light' | 'dark';

/** What the reader is looking at. Views read it, and change it only through its methods. */
export class Exploration {
  readonly dataset: Index;
  readonly words: Words;

  #window = $state.raw<Extent>([0, 0]);
  #followed = $state.raw<Extent>([0, 0]);
  #selection = $state.raw<Selection | null>(null);
  /** The place whose list an opened event came from. */
  #behind = $state.raw<string | null>(null);
  #inside = $state(false);
  #highlight = $state.raw<Selection | null>(null);
  #criteria = $state.raw<Criteria>() as Criteria;
  /** Positions of the places on the map's screen; undefined until the map has told. */
  #onScreen = $state.raw<ReadonlySet<number>>();
  #mapView = $state.raw<MapView | null>(null);
  #theme = $state.raw<Theme | null>(null);
  #stale = $state(false);

  readonly #matches = $derived.by(() => matching(this.dataset, this.#criteria));
  readonly #switchedOn = $derived.by(() =>
    this.dataset.categories.map(({ id }) => this.#criteria.categories.has(id)),
  );

  /** Which events are visible, and the counts of categories and places. */
  readonly visibility: Visibility = $derived.by(() => {
    const next = this.#pass(this.#followed);
    // While the same events are in, a moving window gives list and map nothing to do.
    if (!this.#seen || !alike(this.#seen, next)) this.#seen = next;
    return this.#seen;
  });
  #seen: Visibility | undefined;

  /** The same for the window itself: what the lanes draw of one that is being dragged. */
  readonly visibilityNow: Visibility = $derived.by(() =>
    this.#window === this.#followed ? this.visibility : this.#pass(this.#window),
  );

  #pass(window: Extent) {
    return visibility(this.dataset, {
      window,
      matches: this.#matches,
      switchedOn: this.#switchedOn,
      onScreen: this.#criteria.inview ? this.#onScreen : undefined,
    });
  }

  /** Positions of the events the list shows: the visible ones, narrowed to a selected place. */
  readonly listed: number[] = $derived.by(() => {
    const place = this.listedPlace;
    if (place === null) return this.visibility.visible;
    const at = this.dataset.placeIndex.get(place)!;
    return this.visibility.visible.filter((i) => isAt(this.dataset, i, at, this.#inside));
  });

  constructor(dataset: Index) {
    this.dataset = dataset;
    this.words = words[dataset.language];
    this.#window = dataset.opening;
    this.#followed = dataset.opening;
    this.#criteria = everything(dataset);
  }

  /** The time extent looked at. */
  get window() {
    return this.#window;
  }
  /** The window that list, map and counts show: a frame behind one that is being dragged. */
  get followed() {
    return this.#followed;
  }
  get selection() {
    return this.#selection;
  }
  /** The place that narrows the list: the selected one, or the one behind an opened event. */
  get listedPlace() {
    return this.#selection?.kind === 'place' ? this.#selection.id : this.#behind;
  }
  get selectedEvent() {
    return this.#selection?.kind === 'event' ? this.#selection.id : null;
  }
  get selectedPlace() {
    return this.#selection?.kind === 'place' ? this.#selection.id : null;
  }
  /** Whether a place's list includes the events at places inside it. */
  get inside() {
    return this.#inside;
  }
  get highlight() {
    return this.#highlight;
  }
  get criteria() {
    return this.#criteria;
  }
  get mapView() {
    return this.#mapView;
  }
  /** The theme chosen; null follows the system. */
  get theme() {
    return this.#theme;
  }
  /** Whether part of the address could not be used. */
  get stale() {
    return this.#stale;
  }
  /** Whether a selection leaves event `i` in the background. */
  isDimmed(i: number): boolean {
    const place = this.selectedPlace;
    return (
      place !== null && !isAt(this.dataset, i, this.dataset.placeIndex.get(place)!, this.#inside)
    );
  }

  /** Moves the window; it may not leave the years of the dataset, nor be empty. */
  focusOn(window: Extent) {
    this.lead(window);
    this.follow();
  }
  /** Moves the window for a frame of a drag, in which list, map and counts stay behind. */
  lead(window: Extent) {
    const [low, high] = this.dataset.whole;
    const start = Math.max(low, Math.min(window[0], high));
    const end = Math.max(low, Math.min(window[1], high));
    if (start < end) this.#window = [start, end];
  }
  /** List, map and counts catch up with the window. */
  follow() {
    this.#followed = this.#window;
  }
  /** Opens an event; the window widens to hold it, criteria stay. Unknown ids are ignored. */
  selectEvent(id: string) {
    const i = this.dataset.eventIndex.get(id);
    if (i === undefined) return;
    const { extent } = this.dataset.events[i]!.when;
    if (!overlaps(extent, this.#window)) this.focusOn(union(extent, this.#window));
    this.#behind = this.listedPlace;
    this.#selection = { kind: 'event', id };
  }
  /** Opens a place, or closes it when it is the selected one. */
  selectPlace(id: string) {
    if (!this.dataset.placeIndex.has(id)) return;
    if (this.selectedPlace === id) return this.back();
    this.#behind = null;
    this.#inside = false;
    this.#selection = { kind: 'place', id };
  }
  /** One step back: from an event to the place behind it, from there to the list. */
  back() {
    this.#selection = this.#behind === null ? null : { kind: 'place', id: this.#behind };
    this.#behind = null;
  }
  close() {
    this.#selection = null;
    this.#behind = null;
  }
  includeInside(inside: boolean) {
    this.#inside = inside;
  }
  /** Hover or keyboard focus: passing, never in the address. */
  highlightOn(highlight: Selection | null) {
    if (highlight?.id !== this.#highlight?.id || highlight?.kind !== this.#highlight?.kind) {
      this.#highlight = highlight;
    }
  }
  narrowTo(criteria: Partial<Criteria>) {
    this.#criteria = { ...this.#criteria, ...criteria };
  }
  /** The map tells which places its screen shows, as positions. */
  seePlaces(places: ReadonlySet<number>) {
    const same =
      places.size === this.#onScreen?.size &&
      [...places].every((place) => this.#onScreen?.has(place));
    if (!same) this.#onScreen = places;
  }
  /** Where the reader, or an address, put the map; null is where it opens. */
  moveMap(view: MapView | null) {
    this.#mapView = view;
  }
  useTheme(theme: Theme | null) {
    this.#theme = theme;
  }
  noticeStale(stale: boolean) {
    this.#stale = stale;
  }
  /** Everything the address holds, at once, as `link` read it. */
  restore(to: {
    window: Extent;
    selection: Selection | null;
    behind: string | null;
    criteria: Criteria;
    mapView: MapView | null;
    theme: Theme | null;
    stale: boolean;
  }) {
    this.#window = to.window;
    this.#followed = to.window;
    this.#criteria = to.criteria;
    this.#mapView = to.mapView;
    this.#theme = to.theme;
    this.#stale = to.stale;
    this.close();
    if (to.behind !== null) this.selectPlace(to.behind);
    if (to.selection?.kind === 'place') this.selectPlace(to.selection.id);
    if (to.selection?.kind === 'event') this.selectEvent(to.selection.id);
  }
}

export const [getExploration, setExploration] = createContext<Exploration>();
