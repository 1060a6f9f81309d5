/** What a map on paper is drawn on: the levels of the base map and its names, as the page's map has them. */
import type { Label } from '../map/labels-table';
import { labelsIn } from '../map/labels-table';
import { cityLevel, regionLevel, waterLevel, worldLevel, type Level } from '../map/levels';
import { LIMA } from '../map/limits';
import { topologyOf } from '../map/load';
import { boxOf, holds, meets, type Box } from '../map/mercator';
import type { Ring } from '../map/pieces';
import type { Exploration } from '../state/exploration.svelte';

export interface Ground {
  /** Coarse to fine. */
  levels: readonly Level[];
  /** Rivers and lakes. */
  water?: Pick<Level, 'fills' | 'lines'> | undefined;
  labels: readonly Label[];
  world: Level;
  region?: Level | undefined;
}

/** What `exploration` looks at of the map, on the unit square: what the map told, else its first frame. */
export function boxSeen({ onMap, dataset }: Pick<Exploration, 'onMap' | 'dataset'>): Box {
  return boxOf(onMap ?? dataset.frames[0]!.bounds);
}

const read = new Map<string, Promise<unknown>>();
/** Decoded once; where it fails, again when asked again. */
function once<T>(name: string, load: () => Promise<T>): Promise<T> {
  let promise = read.get(name) as Promise<T> | undefined;
  if (!promise) {
    promise = load();
    read.set(name, promise);
    promise.catch(() => read.delete(name));
  }
  return promise;
}
const without = <T>(load: Promise<T>): Promise<T | undefined> => load.catch(() => undefined);

/** Wider boxes than this share of the world show nothing of Lima's own level. */
const CITY = 0.02;

/**
 * The ground of what is looked at, from files the page's map has mostly asked for already. Without a finer
 * level the coarser one stays; rejects where there is not even that.
 */
export async function groundFor(exploration: Exploration): Promise<Ground> {
  const box = boxSeen(exploration);
  const isCity = meets(LIMA, box) && (holds(LIMA, box) || box.x1 - box.x0 < CITY);
  const [world, water, region, lima] = await Promise.all([
    once('base', async () => worldLevel(await topologyOf('base'))),
    without(once('hydro', async () => waterLevel(await topologyOf('hydro')))),
    without(once('region', async () => regionLevel(await topologyOf('region')))),
    isCity ? without(once('lima', async () => cityLevel(await topologyOf('lima')))) : undefined,
  ]);
  return {
    levels: [world, region, lima].filter((level) => level !== undefined),
    water,
    labels: labelsIn(exploration.words.language),
    world,
    region,
  };
}

/** The outline of a country or region: the region's level has it finer, and sometimes alone. */
export function outlineIn(
  { world, region }: Pick<Ground, 'world' | 'region'>,
  id: string | null,
  fine: boolean,
): readonly Ring[] | undefined {
  if (id === null) return undefined;
  const [first, second] = fine ? [region, world] : [world, region];
  return first?.outline(id) ?? second?.outline(id);
}
