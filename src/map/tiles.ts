/** A Leaflet grid layer that paints each tile on a canvas from what is in memory: no request for a tile. */
import { leaflet, type Leaflet } from './leaflet';
import { paint, type BaseMap, type Surface } from './painter';
import type { Palette } from './palette';

/** Painting pauses after this long, so that no task holds up the reader, ms. */
const SLICE = 8;
/** Few large tiles: each canvas is a layer that the browser sorts at every frame. */
const SIDE = 512;
/**
 * What tiles are painted on, where the browser has it; the tile is then handed the picture. A canvas that
 * is painted on itself is copied anew at every frame of the page, whatever moves in it.
 */
const easel = typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(1, 1);

/** Tiles of 256 px that one of ours covers in a row. */
const ACROSS = SIDE / 256;

export interface Tiles extends Leaflet.GridLayer {
  /** Paints every tile again: a level came in, or the theme changed. */
  repaint(): void;
}

export function tileLayer(map: BaseMap, palette: () => Palette): Tiles {
  const L = leaflet();

  class CanvasTiles extends L.GridLayer implements Tiles {
    readonly #live = new Map<HTMLCanvasElement, Leaflet.Coords>();
    readonly #waiting = new Map<HTMLCanvasElement, (() => void) | undefined>();
    #working = false;
    /** Shows the tile that was painted when the time was up. */
    #handOver: (() => void) | undefined;

    constructor() {
      super({ tileSize: SIDE, updateWhenZooming: false, updateWhenIdle: false, keepBuffer: 1 });
      this.on('tileunload', ({ tile }) => {
        this.#live.delete(tile as unknown as HTMLCanvasElement);
        this.#waiting.delete(tile as unknown as HTMLCanvasElement);
      });
    }

    override getEvents() {
      // Without `viewprereset` the old tiles stay until the new are painted: a jump does not flash.
      const { viewprereset: _, ...events } = super.getEvents!();
      // The same tiles serve half a zoom step up and down: painted anew, their lines stay sharp.
      return { ...events, zoomend: () => this.repaint() };
    }

    override createTile(coords: Leaflet.Coords, done: Leaflet.DoneCallback): HTMLElement {
      const canvas = document.createElement('canvas');
      this.#live.set(canvas, coords);
      this.#paintSoon(canvas, () => done(undefined, canvas));
      return canvas;
    }

    repaint() {
      for (const canvas of this.#live.keys()) this.#paintSoon(canvas);
    }

    #paintSoon(canvas: HTMLCanvasElement, then?: () => void) {
      this.#waiting.set(canvas, then ?? this.#waiting.get(canvas));
      if (this.#working) return;
      this.#working = true;
      setTimeout(() => this.#work());
    }

    #work() {
      const pause = performance.now() + SLICE;
      const isOver = () => performance.now() > pause;
      const goOn = () => void setTimeout(() => this.#work());
      this.#handOver?.();
      for (const [canvas, then] of this.#waiting) {
        if (isOver()) return goOn();
        this.#waiting.delete(canvas);
        const hand = this.#paint(canvas);
        // Here the browser fills the pixels: on a slow machine a task of its own.
        this.#handOver = () => {
          this.#handOver = undefined;
          hand?.();
          then?.();
        };
        if (isOver()) return goOn();
        this.#handOver();
      }
      this.#working = false;
    }

    /** Returns what shows the painting. */
    #paint(canvas: HTMLCanvasElement): (() => void) | undefined {
      const coords = this.#live.get(canvas);
      const zoom = (this._map as Leaflet.Map | null)?.getZoom();
      if (!coords || zoom === undefined) return undefined;
      const shown = Math.abs(zoom - coords.z) <= 0.5 ? zoom : coords.z;
      const ratio = Math.min(devicePixelRatio, 2);
      const scale = 2 ** (shown - coords.z) * ratio;
      // One pixel more than the tile: neighbours overlap, so no hairline opens between scaled tiles.
      const size = Math.ceil((SIDE + 1) * scale);
      const on = easel ?? canvas;
      if (on.width !== size) on.width = on.height = size;
      paint(
        on.getContext('2d', { alpha: false }) as Surface,
        size,
        { x: coords.x * ACROSS, y: coords.y * ACROSS, z: coords.z, zoom: shown, ratio },
        map,
        palette(),
      );
      return () => {
        if (easel)
          canvas
            .getContext('bitmaprenderer')!
            .transferFromImageBitmap(easel.transferToImageBitmap());
        canvas.style.width = canvas.style.height = `${size / scale}px`;
      };
    }
  }
  return new CanvasTiles();
}
