/** The part of the map in the frame, and where things of the map lie in it. */
import { latitudeAt, longitudeAt, worldSize, type Box } from './mercator';

/** The frame: its upper left corner in the world at `zoom`, and its size, px. */
export interface View {
  zoom: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A box on the screen, px from the frame's corner. */
export type Area = Box;

/** A point of the unit square, px from the frame's corner. */
export function onScreen({ zoom, left, top }: View, x: number, y: number): [number, number] {
  const k = worldSize(zoom);
  return [x * k - left, y * k - top];
}

/** The reverse of `onScreen`. */
export function onMap({ zoom, left, top }: View, x: number, y: number): [number, number] {
  const k = worldSize(zoom);
  return [(x + left) / k, (y + top) / k];
}

/** A box of the unit square, px from the frame's corner. */
export function boxOnScreen(view: View, box: Box): Area {
  const [x0, y0] = onScreen(view, box.x0, box.y0);
  const [x1, y1] = onScreen(view, box.x1, box.y1);
  return { x0, y0, x1, y1 };
}

/** The reverse of `boxOnScreen`. */
export function boxOnMap(view: View, box: Area): Box {
  const [x0, y0] = onMap(view, box.x0, box.y0);
  const [x1, y1] = onMap(view, box.x1, box.y1);
  return { x0, y0, x1, y1 };
}

export const frameOf = ({ width, height }: View): Area => ({ x0: 0, y0: 0, x1: width, y1: height });

/** What the frame shows, on the unit square. */
export const shown = (view: View): Box => boxOnMap(view, frameOf(view));

/** Room to keep free at the edges of the frame, px. */
export interface Margin {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/**
 * Room for the frame buttons at the top. Narrow maps have buttons at the left and the credits of the base
 * map across the bottom too; where they are low as well, what is to be seen may stand beside the buttons.
 */
export const marginOf = (width: number, height: number): Margin =>
  width < 720 && height < 320
    ? { top: 18, right: 14, bottom: 32, left: 54 }
    : { top: 56, right: 28, bottom: width < 720 ? 76 : 28, left: 28 };

/** Zooms are steps of this. */
export const STEP = 0.25;

export interface Aim {
  latitude: number;
  longitude: number;
  zoom: number;
}

/** Where to put the map so that `box` fills the frame inside its margin, at no more than `most`. */
export function aimAt(box: Box, size: { width: number; height: number }, most: number): Aim {
  const margin = marginOf(size.width, size.height);
  const width = Math.max(40, size.width - margin.left - margin.right);
  const height = Math.max(40, size.height - margin.top - margin.bottom);
  const room = Math.min(width / (box.x1 - box.x0), height / (box.y1 - box.y0));
  // A fit that fails by a few pixels of margin is a fit.
  const fits = Math.floor((Math.log2(room / 256) + 0.08) / STEP) * STEP;
  const zoom = Math.max(0, Math.min(most, fits));
  const k = worldSize(zoom);
  return {
    latitude: latitudeAt((box.y0 + box.y1) / 2 - (margin.top - margin.bottom) / 2 / k),
    longitude: longitudeAt((box.x0 + box.x1) / 2 + (margin.right - margin.left) / 2 / k),
    zoom,
  };
}

/** How long a flight takes, seconds: longer for a longer way, at most 0.9. */
export function flightTime(from: Aim, to: Aim): number {
  const k = worldSize(Math.min(from.zoom, to.zoom)) / 360;
  const way = Math.hypot(from.longitude - to.longitude, from.latitude - to.latitude) * k;
  return Math.min(0.9, 0.3 + way / 1500 + Math.abs(from.zoom - to.zoom) * 0.12);
}
