import { createContext } from 'svelte';
import { everything, matching, type Criteria } from '../model/criteria';
import { positionsOf, STATUSES, type Frame, type Index } from '../model/dataset';
import type { Embedding } from '../model/embedding';
import { overlaps, union, type Extent } from '../model/extent';
import { alike, isAt, visibility, type Visibility } from '../model/visibility';
import { words, type Words } from '../model/words/words';
import { isGuided } from './address';

export type Selection = { kind: 'event' | 'place'; id: string };
/** Where the reader moved the map to: zoom, and the centre in degrees. */
export type MapView = readonly [zoom: number, latitude: number, longitude: number];
/** A part of the map, degrees: south-west and north-east corners, [latitude, longitude]. */
export type Bounds = Frame['bounds'];
export type Theme = 'light' | 'dark';
/** What follows a window that leads: the lanes, the map, and the list with all counts and the address. */
export const FOLLOWING = ['lanes', 'map', 'list'] as const;
export type Following = (typeof FOLLOWING)[number];
/** Whether events stand where they happened, or where they were told. */
export type Clock = 'happened' | 'told';
/** The guided view that is open: a step of the story, or the check of the article with a statement or none. */
export type ReadingAt = { kind: 'story'; step: string } | { kind: 'check'; claim: string | null };
/** Where the map is asked to go. */
export type MapScene =
  | { frame: string }
  | { place: string }
  | { places: readonly string[] }
  | { events: readonly string[] };

/** The window that a view shows. */
class Shown {
  window = $state.raw<Extent>([0, 0]);
}

/** What the reader is looking at. Views read it, and change it only through its methods. */
export class Exploration {
  readonly dataset: Index;
  readonly words: Words;
  /** How the frame is made that shows this; null on the site itself. */
  readonly embedding: Embedding | null;

  #window = $state.raw<Extent>([0, 0]);
  readonly #shown = { lanes: new Shown(), map: new Shown(), list: new Shown() };
  #selection = $state.raw<Selection | null>(null);
  /** The place whose list an opened event came from. */
  #behind = $state.raw<string | null>(null);
  #inside = $state(false);
  #highlight = $state.raw<Selection | null>(null);
  #criteria = $state.raw<Criteria>() as Criteria;
  /** Positions of the places on the map's screen; undefined until the map has told. */
  #onScreen = $state.raw<ReadonlySet<number>>();
  #onMap = $state.raw<Bounds | null>(null);
  #mapView = $state.raw<MapView | null>(null);
  #theme = $state.raw<Theme | null>(null);
  #stale = $state(false);
  #clock = $state<Clock>('happened');
  #reading = $state.raw<ReadingAt | null>(null);
  /** The step of the story last open, to come back to. */
  #bookmark: string | undefined;
  /** The event a step selected, and whether it is still that: it opens no card. */
  #presented: string | null = null;
  #isPresented = $state(false);
  #spotlight = $state.raw<ReadonlySet<number> | null>(null);
  #scene = $state.raw<MapScene | null>(null);
  #glide: ((to: Extent) => void) | undefined;

  readonly #matches = $derived.by(() => matching(this.dataset, this.#criteria));
  readonly #switchedOn = $derived.by(() =>
    this.dataset.categories.map(({ id }) => this.#criteria.categories.has(id)),
  );

  /** Which events are visible, and the counts of categories and places. */
  readonly visibility: Visibility = $derived.by(() => this.#pass(this.followed));
  /** The same for what lanes and map show of a window that is being dragged. */
  readonly visibilityOnLanes: Visibility = $derived.by(() => this.#visibilityAt(this.laneWindow));
  readonly visibilityOnMap: Visibility = $derived.by(() =>
    this.#visibilityAt(this.#shown.map.window),
  );
  #visibilityAt(window: Extent) {
    return window === this.followed ? this.visibility : this.#pass(window);
  }

  #seen: Visibility | undefined;
  /** While the same events are in, a moving window gives the views nothing to do: the answer is the same object. */
  #pass(window: Extent): Visibility {
    const next = this.visibilityIn(window);
    if (!this.#seen || !alike(this.#seen, next)) this.#seen = next;
    return this.#seen;
  }

  /** Which events would be visible if the window were another. */
  visibilityIn(window: Extent): Visibility {
    return visibility(this.dataset, {
      window,
      matches: this.#matches,
      switchedOn: this.#switchedOn,
      onScreen: this.#criteria.inview ? this.#onScreen : undefined,
      told: this.#clock === 'told',
    });
  }

  /** Positions of the events the list shows: the visible ones, narrowed to a selected place. */
  readonly listed: number[] = $derived.by(() => {
    const place = this.listedPlace;
    if (place === null) return this.visibility.visible;
    const at = this.dataset.placeIndex.get(place)!;
    return this.visibility.visible.filter((i) => isAt(this.dataset, i, at, this.#inside));
  });

  constructor(dataset: Index, embedding: Embedding | null = null) {
    this.dataset = dataset;
    this.embedding = embedding;
    this.words = words[dataset.language];
    this.#window = dataset.opening;
    this.follow();
    this.#criteria = everything(dataset);
  }

  /** The time extent looked at. */
  get window() {
    return this.#window;
  }
  /** The window that lanes show: behind one that is being dragged, where frames are slow. */
  get laneWindow() {
    return this.#shown.lanes.window;
  }
  /** The window that list and counts show. */
  get followed() {
    return this.#shown.list.window;
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
  /** Whether text, scope, status or the map's screen leaves events out; a category has its own switch. */
  get isFiltered() {
    const { q, scope, status, inview } = this.#criteria;
    return q !== '' || scope !== 'all' || status.size < STATUSES.length || inview;
  }
  /** What the map's screen shows; null until it has told. */
  get onMap() {
    return this.#onMap;
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
  get clock() {
    return this.#clock;
  }
  get reading() {
    return this.#reading;
  }
  /** What the panel shows as a card: the selection, unless the story itself made it. */
  get card(): Selection | null {
    return this.#isPresented ? null : this.#selection;
  }
  /** Positions of the events a step or a statement puts in the light. */
  get spotlight() {
    return this.#spotlight;
  }
  /** Where the map was last asked to go; a new object each time. */
  get scene() {
    return this.#scene;
  }
  /** Whether a selected place, a step or a statement leaves event `i` in the background. */
  isDimmed(i: number): boolean {
    const place = this.selectedPlace;
    if (place !== null)
      return !isAt(this.dataset, i, this.dataset.placeIndex.get(place)!, this.#inside);
    return this.#spotlight !== null && i !== this.#selectedAt && !this.#spotlight.has(i);
  }
  readonly #selectedAt = $derived.by(() =>
    this.selectedEvent === null ? undefined : this.dataset.eventIndex.get(this.selectedEvent),
  );

  /** Whether the reader of a frame has to leave the window where it is. */
  get isLocked() {
    return this.embedding?.isLocked ?? false;
  }
  /** The reader moves the window; it may not leave the years of the dataset, nor be empty. */
  focusOn(window: Extent) {
    if (!this.isLocked) this.setWindow(window);
  }
  /** The same for a frame of a drag, in which the views stay behind. */
  lead(window: Extent) {
    if (!this.isLocked) this.#put(window);
  }
  /** Moves the window as a step, a statement or the host of a frame asks, also where the reader cannot. */
  setWindow(window: Extent) {
    this.#put(window);
    this.follow();
  }
  #put(window: Extent) {
    const [low, high] = this.dataset.whole;
    const start = Math.max(low, Math.min(window[0], high));
    const end = Math.max(low, Math.min(window[1], high));
    if (start < end) this.#window = [start, end];
  }
  /** Views catch up with the window: one, or all. */
  follow(...views: readonly Following[]) {
    for (const view of views.length ? views : FOLLOWING) this.#shown[view].window = this.#window;
  }
  /** Whether a view still shows an earlier window. */
  isBehind(view: Following): boolean {
    return this.#shown[view].window !== this.#window;
  }
  /** Opens an event; a window that can move widens to hold it, criteria stay. Unknown ids are ignored. */
  selectEvent(id: string) {
    const i = this.dataset.eventIndex.get(id);
    if (i === undefined) return;
    const extent = this.#timeOf(i);
    if (extent && !overlaps(extent, this.#window)) this.focusOn(union(extent, this.#window));
    this.#behind = this.listedPlace;
    this.#isPresented = false;
    this.#selection = { kind: 'event', id };
  }
  /** When an event stands on the timeline: by the clock of tellings the time nearest to the window, if there is any. */
  #timeOf(i: number): Extent | undefined {
    if (this.#clock === 'happened') return this.dataset.events[i]!.when.extent;
    const { tellingOffsets, tellingStart, tellingEnd } = this.dataset;
    const told: Extent[] = [];
    for (let k = tellingOffsets[i]!; k < tellingOffsets[i + 1]!; k++)
      told.push([tellingStart[k]!, tellingEnd[k]!]);
    return told.find((extent) => overlaps(extent, this.#window)) ?? told[0];
  }
  /** Opens a place, or closes it when it is the selected one. */
  selectPlace(id: string) {
    if (!this.dataset.placeIndex.has(id)) return;
    if (this.selectedPlace === id) return this.back();
    this.#behind = null;
    this.#inside = false;
    this.#isPresented = false;
    this.#selection = { kind: 'place', id };
  }
  /** One step back: from an event to the place behind it, from there to the list. */
  back() {
    if (this.#behind === null) return this.close();
    this.#selection = { kind: 'place', id: this.#behind };
    this.#behind = null;
  }
  /** Back to the list, or to the step or statement behind the card. */
  close() {
    const id = this.#presented;
    this.#isPresented = id !== null;
    this.#selection = id === null ? null : { kind: 'event', id };
    this.#behind = null;
  }
  useClock(clock: Clock) {
    this.#clock = clock;
  }

  /** Opens the story at a step; without one, where it was left, or at its beginning. Unknown ids are ignored. */
  openStory(step: string | undefined = this.#bookmark ?? this.dataset.steps[0]) {
    if (step === undefined || !this.dataset.steps.includes(step)) return;
    this.#bookmark = step;
    this.#read({ kind: 'story', step });
  }
  /** Opens the check of the article, at a statement or at none. Unknown ids are ignored. */
  openCheck(claim: string | null = null) {
    if (claim !== null && !this.dataset.claims.includes(claim)) return;
    this.#read({ kind: 'check', claim });
  }
  /** Leaves story or check; window and map stay as they are. */
  explore() {
    this.#read(null);
  }
  #read(reading: ReadingAt | null) {
    this.#reading = reading;
    this.#presented = null;
    this.#spotlight = null;
    this.close();
  }
  /**
   * Shows what a step or a statement speaks of: the window glides, the map goes to `scene`, events not
   * `lit` step back, and `event` is selected without its card, unless the reader has another open. Unknown
   * events are passed over.
   */
  present(what: { window: Extent; lit: readonly string[]; event?: string; scene: MapScene }) {
    const { eventIndex } = this.dataset;
    this.#spotlight = positionsOf(what.lit, this.dataset);
    const hasCard = this.card !== null;
    this.#presented = what.event !== undefined && eventIndex.has(what.event) ? what.event : null;
    if (!hasCard) this.close();
    this.#scene = what.scene;
    if (this.isLocked) this.setWindow(what.window);
    else this.moveTo(what.window);
  }
  /** Asks the map to show places, and nothing else of anyone. */
  showPlaces(places: readonly string[]) {
    this.#scene = { places };
  }
  /** Moves the window so that the eye can follow, where a timeline steers; at once where none does. */
  moveTo(window: Extent) {
    if (this.#glide) this.#glide(window);
    else this.focusOn(window);
  }
  /** The timeline takes over how the window moves; returns its undo. */
  steer(glide: (to: Extent) => void): () => void {
    this.#glide = glide;
    return () => {
      if (this.#glide === glide) this.#glide = undefined;
    };
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
  /** The map tells what its screen shows: the places, as positions, and the part of the world. */
  seePlaces(places: ReadonlySet<number>, bounds: Bounds | null = null) {
    this.#onMap = bounds;
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
    clock: Clock;
    reading: ReadingAt | null;
    stale: boolean;
  }) {
    // A step or a statement moves the window itself.
    if (!isGuided(to.reading)) {
      this.#window = to.window;
      this.follow();
    }
    this.#criteria = to.criteria;
    this.#mapView = to.mapView;
    this.#theme = to.theme;
    this.#stale = to.stale;
    this.#clock = to.clock;
    if (to.reading?.kind === 'story') this.openStory(to.reading.step);
    else if (to.reading) this.openCheck(to.reading.claim);
    else this.explore();
    if (to.behind !== null) this.selectPlace(to.behind);
    if (to.selection?.kind === 'place') this.selectPlace(to.selection.id);
    if (to.selection?.kind === 'event') this.selectEvent(to.selection.id);
  }
}

export const [getExploration, setExploration] = createContext<Exploration>();
