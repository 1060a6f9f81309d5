/** Brings in the levels of the base map: the world's at once, the others when they are wanted. */
import { cityLevel, regionLevel, waterLevel, worldLevel, type Level } from './levels';
import { LIMA } from './limits';
import { pictureOf, topologyOf, whenIdle } from './load';
import { boxOf, meets } from './mercator';
import type { BaseMap } from './painter';
import { shown, type View } from './view';

/** What `relief.webp` covers. */
const RELIEF = boxOf([
  [-57, -130],
  [50, -30],
]);

export interface BaseLevels {
  map: BaseMap;
  world: Level;
  region?: Level;
}

export async function openBase(): Promise<BaseLevels> {
  const world = await worldLevel(await topologyOf('base'));
  return { map: { levels: [world] }, world };
}

/** Asks for what a view needs and has not; `changed` is called as it comes in. */
export function bringIn(base: BaseLevels, changed: (what: 'water' | 'relief' | 'level') => void) {
  const asked = new Set<string>();
  const once = (name: string, load: () => Promise<void>) => {
    if (asked.has(name)) return;
    asked.add(name);
    // Without a finer level the coarser one stays; asked for again at the next move.
    load().catch(() => asked.delete(name));
  };
  const add = (level: Level) => {
    base.map.levels.push(level);
    base.map.levels.sort((a, b) => a.from - b.from);
    changed('level');
  };
  const load = {
    water: () =>
      once('hydro', async () => {
        base.map.water = await waterLevel(await topologyOf('hydro'));
        changed('water');
      }),
    relief: () =>
      once('relief', async () => {
        base.map.relief = { ...RELIEF, picture: await pictureOf('relief.webp') };
        changed('relief');
      }),
    region: () =>
      once('region', async () => {
        base.region = await regionLevel(await topologyOf('region'));
        add(base.region);
      }),
    lima: () => once('lima', async () => add(await cityLevel(await topologyOf('lima')))),
  };
  return {
    /** What the frame needs now. */
    for(view: View) {
      if (view.zoom >= 4.25) load.region();
      if (view.zoom >= 8 && meets(LIMA, shown(view))) load.lima();
    },
    /** The rest, one after another, once the page has nothing more pressing to do. Returns its undo. */
    whenIdle() {
      // Without an origin (a disk, a sandboxed frame) a picture taints the canvases: they could not be
      // read back. The map does without mountains there.
      const shaded = self.origin === 'null' ? [] : [load.relief];
      const steps = [load.water, ...shaded, load.region];
      let stop = () => {};
      const next = () => {
        steps.shift()?.();
        if (steps.length) stop = whenIdle(next);
      };
      stop = whenIdle(next);
      return () => stop();
    },
  };
}
