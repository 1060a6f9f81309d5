/** The Leaflet map inside its element: what the component asks of it, and what it reports. */
import { leaflet, type Leaflet, type LeafletMap } from './leaflet';
import { leastZoom, limitAt } from './limits';
import { mercatorX, mercatorY, type Box } from './mercator';
import type { BaseMap } from './painter';
import type { Palette } from './palette';
import { pressThrough } from './through';
import { tileLayer, type Tiles } from './tiles';
import { aimAt, flightTime, STEP, type Aim, type View } from './view';
import { wheelZoom } from './wheel';

export interface Reports {
  /** At every frame of a move. */
  onmove(view: View): void;
  /** Once a move after the opening ends; `byReader` when the reader moved the map. */
  onsettle(view: View, at: Aim, byReader: boolean): void;
  /** The reader takes hold of the map. */
  onhold(): void;
  /** A press that was not a drag, on the unit square. */
  onpress(x: number, y: number): void;
  /** The reader tried what is the page's: a plain wheel, or one finger in a frame. */
  ontry(how: Try): void;
}

export type Try = 'wheel' | 'finger';

export interface Stage {
  readonly tiles: Tiles;
  readonly view: View;
  readonly aim: Aim;
  /** The zoom limits where the map is now. */
  readonly limits: { least: number; most: number };
  /** Shows a box; again after a change of size, until the map is moved otherwise. */
  fit(box: Box, how: Move): void;
  /** Puts a box into the frame at no more than `most`. */
  show(box: Box, most: number, how: Move): void;
  goTo(aim: Aim, how: Move): void;
  zoomBy(steps: number, animate: boolean): void;
  /** Puts a layer over the base map, with which one may zoom in up to `most`. Returns its undo. */
  cover(layer: Leaflet.Layer, most: number): () => void;
  resize(): void;
  remove(): void;
}

export interface Move {
  animate: boolean;
  byReader: boolean;
}

export function openStage(
  element: HTMLElement,
  base: BaseMap,
  palette: () => Palette,
  opening: { aim: Aim } | { box: Box },
  reports: Reports,
): Stage {
  const L = leaflet();
  let byReader = false;
  /** What the map was fitted to, while nobody moved it since. */
  let fitted: Box | null = null;

  const map: LeafletMap = new L.Map(element, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    doubleClickZoom: false,
    boxZoom: false,
    // Zooming goes frame by frame, so that the marks above can follow.
    zoomAnimation: false,
    fadeAnimation: false,
    zoomSnap: STEP,
    zoomDelta: 0.5,
    maxBounds: [
      [-70, -195],
      [82, 195],
    ],
    maxBoundsViscosity: 0.8,
    keyboardPanDelta: 64,
    bounceAtZoomLimits: false,
  });
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const view = (): View => {
    const { x, y } = map.getPixelBounds().min!;
    return { zoom: map.getZoom(), left: x, top: y, ...size() };
  };
  const now = (): Aim => {
    const { lat, lng } = map.getCenter();
    return { latitude: lat, longitude: lng, zoom: map.getZoom() };
  };
  /** The zoom up to which a layer over the base map has something to show; 0 without one. */
  let covered = 0;
  const limitFor = ({ latitude, longitude }: Pick<Aim, 'latitude' | 'longitude'>) =>
    Math.max(covered, limitAt(mercatorX(longitude), mercatorY(latitude)));

  function go(aim: Aim, { animate, byReader: reader }: Move) {
    byReader = reader;
    map.options.maxZoom = Math.max(limitFor(aim), map.getZoom() || 0);
    const zoom = Math.min(Math.max(aim.zoom, map.getMinZoom()), limitFor(aim));
    const to = { ...aim, zoom };
    if (animate) {
      map.flyTo([aim.latitude, aim.longitude], zoom, { duration: flightTime(now(), to) });
    } else {
      map.setView([aim.latitude, aim.longitude], zoom, { animate: false });
    }
  }

  function settle() {
    const at = now();
    const most = limitFor(at);
    map.options.maxZoom = most;
    // Dragged to where the map has less to show.
    if (at.zoom > most) return go({ ...at, zoom: most }, { animate: true, byReader });
    reports.onsettle(view(), at, byReader);
  }

  map.setMinZoom(leastZoom(element.clientWidth));
  if ('aim' in opening) go(opening.aim, { animate: false, byReader: false });
  else {
    fitted = opening.box;
    go(aimAt(opening.box, size(), 13), { animate: false, byReader: false });
  }
  const tiles = tileLayer(base, palette).addTo(map) as Tiles;

  const readerMoves = () => {
    byReader = true;
    fitted = null;
    reports.onhold();
  };
  map.on('move', () => reports.onmove(view()));
  map.on('moveend', settle);
  let isDragged = false;
  map.on('dragstart', () => {
    isDragged = true;
    readerMoves();
  });
  // The click that ends a drag comes right behind it.
  map.on('dragend', () => setTimeout(() => (isDragged = false)));
  map.on('click', ({ latlng }) => reports.onpress(mercatorX(latlng.lng), mercatorY(latlng.lat)));
  // Before Leaflet's own handlers, which move the map at once.
  const keys = ({ key }: KeyboardEvent) => {
    if (/^(Arrow|[+=_-]$)/.test(key)) readerMoves();
  };
  // In a frame one finger scrolls the host's page: Leaflet hears of two only.
  const isFramed = 'framed' in document.documentElement.dataset;
  const touches = (event: TouchEvent) => {
    if (event.touches.length > 1) readerMoves();
    if (isFramed && (event.touches.length === 1 || !event.cancelable)) event.stopPropagation();
  };
  const touchMoves = (event: TouchEvent) => {
    if (!isFramed) return;
    if (event.touches.length === 1) reports.ontry('finger');
    // The host's page scrolls already, which nothing here could take back.
    if (!event.cancelable) event.stopPropagation();
  };
  element.addEventListener('touchmove', touchMoves, { capture: true, passive: true });
  element.addEventListener('keydown', keys, { capture: true });
  element.addEventListener('touchstart', touches, { capture: true, passive: true });
  const stopPresses = pressThrough(element.parentElement!, element, () => isDragged);
  const stopWheel = wheelZoom(
    element.parentElement!,
    (steps, x, y) => {
      readerMoves();
      const zoom = map.getZoom() + steps * STEP;
      const { lat, lng } = map.containerPointToLatLng([x, y]);
      map.options.maxZoom = Math.max(limitFor({ latitude: lat, longitude: lng }), map.getZoom());
      map.setZoomAround([lat, lng], zoom, { animate: false });
    },
    () => reports.ontry('wheel'),
  );

  return {
    tiles,
    get view() {
      return view();
    },
    get aim() {
      return now();
    },
    get limits() {
      return { least: map.getMinZoom(), most: map.getMaxZoom() };
    },
    fit(box, how) {
      fitted = box;
      go(aimAt(box, size(), 13), how);
    },
    show(box, most, how) {
      fitted = null;
      go(aimAt(box, size(), most), how);
    },
    goTo(aim, how) {
      fitted = null;
      go(aim, how);
    },
    zoomBy(steps, animate) {
      readerMoves();
      const at = now();
      const zoom = Math.round((at.zoom + steps) / STEP) * STEP;
      go({ ...at, zoom }, { animate, byReader: true });
    },
    cover(layer, most) {
      covered = most;
      layer.addTo(map);
      settle();
      return () => {
        covered = 0;
        layer.remove();
        settle();
      };
    },
    resize() {
      const { x, y } = map.getSize();
      // An observer also tells of the size the map opened with.
      if (element.clientWidth === 0 || (element.clientWidth === x && element.clientHeight === y)) {
        return;
      }
      map.invalidateSize({ animate: false, pan: true });
      map.setMinZoom(leastZoom(element.clientWidth));
      if (fitted) go(aimAt(fitted, size(), 13), { animate: false, byReader: false });
      else settle();
    },
    remove() {
      stopWheel();
      stopPresses();
      element.removeEventListener('keydown', keys, { capture: true });
      element.removeEventListener('touchstart', touches, { capture: true });
      element.removeEventListener('touchmove', touchMoves, { capture: true });
      map.remove();
    },
  };
}
