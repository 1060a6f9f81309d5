/** What the map draws: derived from the exploration, the view and the levels that are loaded. */
import { MediaQuery } from 'svelte/reactivity';
import type { Exploration } from '../state/exploration.svelte';
import type { BaseLevels } from './base-levels';
import { clusterKind } from './clusters';
import type { Told } from './ghosts';
import type { Label } from './labels-table';
import { LIMA } from './limits';
import { widthOf } from './measure';
import { boxAround, meets, type Box } from './mercator';
import { nextTask } from './pause';
import type { Ring } from './pieces';
import { compose, type Given, type Scene } from './scene';
import { placesOf, seawardOf, sitesOf, type Site } from './sites';
import { manyPlaced, together, withEvent } from './tally';
import { shown, type View } from './view';
import { mapWords, type MapWords } from './words';

export class MapPicture {
  readonly exploration: Exploration;
  readonly sites: readonly Site[];
  readonly say: MapWords;

  /** The view at every frame of a move, and once it ends; null on the server and until the map is there. */
  view = $state.raw<View | null>(null);
  settled = $state.raw<View | null>(null);
  /** Boxes of buttons on the map, px. */
  obstacles = $state.raw<readonly Box[]>([]);
  /** Whether streets of another host lie over the base map. */
  streets = $state(false);
  #base = $state.raw<BaseLevels | null>(null);
  /** Counts up when a level comes in. */
  #levels = $state(0);

  readonly #narrow = new MediaQuery('max-width: 719.9px', false);
  /** Names of the base map and lists to choose from come after the first picture. */
  later = $state.raw<typeof import('./later') | null>(null);
  #labels = $state.raw<readonly Label[]>([]);
  readonly #many;

  constructor(exploration: Exploration) {
    const { dataset, words } = exploration;
    this.exploration = exploration;
    this.sites = sitesOf(dataset);
    this.say = mapWords[words.language];
    this.#many = manyPlaced(dataset);
  }

  async bringLater() {
    const later = await import('./later');
    // The script, what it draws, and the names are tasks of their own.
    await nextTask();
    this.later = later;
    await nextTask();
    this.#labels = later.labelsIn(this.exploration.words.language);
  }
  useLevels(base: BaseLevels) {
    this.#base = base;
    this.#levels++;
  }

  site(id: string): Site {
    return this.sites[this.exploration.dataset.placeIndex.get(id)!]!;
  }

  readonly selected = $derived.by(() =>
    placesOf(this.exploration.dataset, this.exploration.selection),
  );
  readonly highlighted = $derived.by(() =>
    placesOf(this.exploration.dataset, this.exploration.highlight),
  );
  readonly #event = $derived.by(() => {
    const { selectedEvent, dataset } = this.exploration;
    return selectedEvent === null ? undefined : dataset.eventIndex.get(selectedEvent);
  });

  /** A selected event that a criterion hides still shows where it was. */
  readonly counts = $derived.by(() => {
    const { visibilityOnMap: visibility, dataset } = this.exploration;
    return this.#event === undefined
      ? visibility.places
      : withEvent(visibility, this.#event, dataset);
  });

  /** The outline of a country or region at the coarsest level that has it. */
  outlineOf(site: Site): readonly Ring[] | undefined {
    void this.#levels;
    if (site.outline === null) return undefined;
    return this.#base?.world.outline(site.outline) ?? this.#base?.region?.outline(site.outline);
  }
  /** The finest outline worth drawing in the view. */
  fineOutlineOf(site: Site): readonly Ring[] | undefined {
    void this.#levels;
    const fine = (this.settled?.zoom ?? 0) >= 4.5 && site.outline !== null;
    return (fine ? this.#base?.region?.outline(site.outline!) : undefined) ?? this.outlineOf(site);
  }
  boxOfOutline(site: Site): Box | undefined {
    return boxAround(this.outlineOf(site) ?? []);
  }

  /** Known once the coast is. */
  readonly #seaward = $derived.by(() => {
    const land = this.#base?.world.fills.flatMap(({ rings }) => rings);
    return land && seawardOf(this.sites, land);
  });

  #nameOf(members: readonly Site[]): string {
    const [leader, second] = members as [Site, Site | undefined];
    const { words, dataset } = this.exploration;
    switch (clusterKind(members)) {
      case 'one': {
        const event = this.#event === undefined ? undefined : dataset.events[this.#event];
        const scene = event?.places.some(
          ({ place, role }) => place === leader.id && role === 'scene',
        );
        return scene ? this.say.somewhere(leader.name) : leader.name;
      }
      case 'districts':
        return this.say.districts(leader.name);
      case 'two':
        return words.and([leader.name, second!.name]);
      case 'around':
        return this.say.around(leader.name);
    }
  }

  readonly scene: Scene | null = $derived.by(() => {
    const { settled: view, counts, later } = this;
    const { visibilityOnMap: visibility, dataset, selectedEvent } = this.exploration;
    if (!view) return null;
    const others = selectedEvent === null ? [] : this.otherPlaces(selectedEvent);
    const told = others.map((site) => this.#toldOf(selectedEvent!, site));
    const given: Given = {
      view,
      sites: this.sites.filter((site) => counts.has(site.position)),
      counts,
      selected: this.selected,
      labels: this.#labels,
      ghosts: others,
      setGhosts: later ? (marks, taken) => later.setGhosts(told, given, marks, taken) : undefined,
      obstacles: this.obstacles,
      small: this.#narrow.current,
      outline: (site) => this.outlineOf(site),
      seaward: (site) => this.#seaward?.has(site) ?? false,
      nameOf: (members) => this.#nameOf(members),
      together: (members) => together(members, counts, dataset, visibility.state, this.#many),
      widthOf,
      measure: (kind, text) => ({ width: widthOf(kind, text), height: 15 }),
    };
    return compose(given);
  });

  /** Whether the finest level is in view: Lima's, without streets. */
  readonly inLima = $derived.by(
    () => this.settled !== null && this.settled.zoom >= 8.5 && meets(LIMA, shown(this.settled)),
  );

  /** Other places that accounts of an event give. */
  otherPlaces(event: string): Site[] {
    const { events, eventIndex } = this.exploration.dataset;
    const given = events[eventIndex.get(event)!]!.accounts.flatMap(({ place }) => place ?? []);
    return given.filter((id, i) => given.indexOf(id) === i).map((id) => this.site(id));
  }

  /** Whose accounts of an event give a place. */
  #toldOf(event: string, site: Site): Told {
    const { dataset, words } = this.exploration;
    const { accounts } = dataset.events[dataset.eventIndex.get(event)!]!;
    const sources = accounts.flatMap(({ place, source }) => (place === site.id ? source : []));
    const each = sources.filter((id, k) => sources.indexOf(id) === k);
    const names = each.map((id) => dataset.sourceById.get(id)?.name ?? id);
    return { site, names, label: this.say.another(site.name, words.and(names)) };
  }

  /** Whether the selection leaves a place in the background. */
  isDimmed(site: Site): boolean {
    const { selected } = this;
    if (selected.size === 0 || selected.has(site.position)) return false;
    if (this.exploration.inside && site.chain.some((place) => selected.has(place))) return false;
    return this.scene?.ghosts.every(({ id }) => id !== site.id) ?? true;
  }
  isPossibly({ position }: Site): boolean {
    const count = this.counts.get(position);
    return count !== undefined && count.possibly === count.events;
  }
}
