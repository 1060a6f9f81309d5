/** Moves the map: to frames, to what is selected, to what an address says; and tells the state where it is. */
import { untrack } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { MapScene, MapView, Selection } from '../state/exploration.svelte';
import { wayTo } from './aims';
import { bringIn, type BaseLevels } from './base-levels';
import { boundsOf, boxOf, discMeets } from './mercator';
import type { Leaflet } from './leaflet';
import { paletteOf, watchTheme } from './palette';
import type { MapPicture } from './picture.svelte';
import { areaMeets, within } from './pieces';
import { placesOf, positionsOf, type Site } from './sites';
import { openStage, type Stage, type Try } from './stage';
import { shown, type Aim, type View } from './view';

export class Pilot {
  /** The frame the map shows; null once it was moved otherwise. */
  frame = $state<string | null>(null);
  limits = $state.raw({ least: 0, most: 13 });

  /** What a reader of a frame first tried with the map that is its host's. */
  tried = $state<Try | null>(null);

  readonly #picture: MapPicture;
  readonly #stillness = new MediaQuery('prefers-reduced-motion: reduce', false);
  #stage: Stage | null = null;
  #loading: ReturnType<typeof bringIn> | null = null;
  #stopLoading = () => {};
  /** What the map last reported as the reader's; an address may bring another. */
  #reported: MapView | null = null;

  constructor(picture: MapPicture) {
    this.#picture = picture;
    this.frame = this.#first.id;
  }

  /** The frame the map opens with. */
  get #first() {
    return this.#picture.exploration.dataset.frames[0]!;
  }
  get #animate() {
    return !this.#stillness.current;
  }

  /** Opens the map in an element; `onready` is called once it is painted. Returns its undo. */
  open(element: HTMLElement, base: BaseLevels, onready: () => void): () => void {
    const { exploration } = this.#picture;
    let palette = paletteOf(element);
    const asked = untrack(() => exploration.mapView);
    if (asked) this.frame = null;
    this.#reported = asked;
    const opening = asked ? { aim: aimOf(asked) } : { box: boxOf(this.#first.bounds) };
    const stage = openStage(element, base.map, () => palette, opening, {
      onmove: (view) => (this.#picture.view = view),
      onhold: () => (this.frame = null),
      onsettle: (view, at, byReader) => this.#settle(view, at, byReader),
      onpress: (x, y) => this.#press(x, y),
      ontry: (how) => {
        if (this.tried === null && 'framed' in document.documentElement.dataset) this.tried = how;
      },
    });
    const repaint = () => {
      palette = paletteOf(element);
      stage.tiles.repaint();
    };
    const loading = bringIn(base, (what) => {
      stage.tiles.repaint();
      if (what === 'level') this.#picture.useLevels(base);
    });
    this.#stage = stage;
    this.#loading = loading;
    this.#picture.useLevels(base);
    const sizes = new ResizeObserver(() => stage.resize());
    sizes.observe(element);
    // The marks are drawn in a task of their own.
    const begin = setTimeout(() => {
      this.#settle(stage.view, stage.aim, false);
      untrack(() => {
        this.follow(exploration.card);
        this.goTo(exploration.scene);
      });
    });
    stage.tiles.once('load', onready);
    const unwatch = watchTheme(repaint);
    return () => {
      clearTimeout(begin);
      this.#stopLoading();
      unwatch();
      sizes.disconnect();
      stage.remove();
      this.#stage = this.#loading = null;
    };
  }

  /** Brings in the levels that the first picture does without, one after another. */
  loadRest() {
    if (this.#loading) this.#stopLoading = this.#loading.whenIdle();
  }

  useFrame(id: string, byReader = true) {
    const frame = this.#picture.exploration.dataset.frames.find((frame) => frame.id === id);
    if (!frame || !this.#stage) return;
    this.frame = id;
    this.#stage.fit(boxOf(frame.bounds), { animate: this.#animate, byReader });
  }

  /** Puts a layer over the base map; see `Stage.cover`. */
  cover(layer: Leaflet.Layer, most: number): () => void {
    return this.#stage?.cover(layer, most) ?? (() => {});
  }

  zoomBy(steps: number) {
    this.#stage?.zoomBy(steps, this.#animate);
  }

  /** Flies to places as far as needed. */
  bring(sites: readonly Site[]) {
    if (!this.#stage) return;
    const way = wayTo(sites, this.#stage.view, (site) => this.#picture.boxOfOutline(site));
    if (!way) return;
    this.frame = null;
    this.#stage.show(way.box, way.most, { animate: this.#animate, byReader: false });
  }

  /** A selected event is flown to; a selected place only when it is out of the frame. */
  follow(selection: Selection | null) {
    if (!selection || !this.#stage) return;
    const picture = this.#picture;
    if (selection.kind === 'place') {
      const site = picture.site(selection.id);
      if (!this.#shows({ ...site, reach: 0 }, this.#stage.view)) this.bring([site]);
    } else {
      const at = [...placesOf(picture.exploration.dataset, selection)].map(
        (place) => picture.sites[place]!,
      );
      this.bring([...at, ...picture.otherPlaces(selection.id)]);
    }
  }

  /** Goes where a step or a statement asks for: a frame, a place, or all that events speak of. */
  goTo(scene: MapScene | null) {
    if (!scene) return;
    const picture = this.#picture;
    if ('frame' in scene) return this.useFrame(scene.frame, false);
    if ('place' in scene) return this.bring([picture.site(scene.place)]);
    if ('places' in scene) return this.bring(scene.places.map((id) => picture.site(id)));
    const { dataset } = picture.exploration;
    const at = scene.events.flatMap((id) => [...placesOf(dataset, { kind: 'event', id })]);
    const places = at.filter((place, k) => at.indexOf(place) === k);
    this.bring(places.map((place) => picture.sites[place]!));
  }

  /** Puts the map where an address says; null is where it opens. */
  obey(mapView: MapView | null) {
    if (!this.#stage || String(mapView) === String(this.#reported)) return;
    this.#reported = mapView;
    if (mapView) {
      this.frame = null;
      this.#stage.goTo(aimOf(mapView), { animate: false, byReader: false });
    } else {
      this.frame = this.#first.id;
      this.#stage.fit(boxOf(this.#first.bounds), { animate: this.#animate, byReader: false });
    }
  }

  #settle(view: View, { zoom, latitude, longitude }: Aim, byReader: boolean) {
    const { exploration, sites } = this.#picture;
    this.#picture.view = this.#picture.settled = view;
    if (this.#stage) this.limits = this.#stage.limits;
    if (byReader) {
      // The first frame is where the map opens: no need to remember it.
      this.#reported = this.frame === this.#first.id ? null : [zoom, latitude, longitude];
      exploration.moveMap(this.#reported);
    }
    this.#loading?.for(view);
    const seen = sites.filter((site) => this.#shows(site, view));
    exploration.seePlaces(positionsOf(seen), boundsOf(shown(view)));
  }

  /** Whether a place's point, ring or outline meets the frame. */
  #shows(site: Site, view: View): boolean {
    const outline = site.area ? this.#picture.outlineOf(site) : undefined;
    const box = shown(view);
    return outline ? areaMeets(outline, box) : discMeets(box, site.x, site.y, site.reach);
  }

  /** A press on the ground selects the ring or the country under it, the smallest first. */
  #press(x: number, y: number) {
    const { scene, exploration } = this.#picture;
    const ring = scene?.rings
      .filter((site) => Math.hypot(site.x - x, site.y - y) <= site.reach)
      .sort((a, b) => a.reach - b.reach)[0];
    const area = scene?.areas.find((site) => within(this.#picture.outlineOf(site) ?? [], x, y));
    const site = ring ?? area;
    if (site) exploration.selectPlace(site.id);
  }
}

const aimOf = ([zoom, latitude, longitude]: MapView): Aim => ({ zoom, latitude, longitude });
