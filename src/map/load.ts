/** Fetches the base map's files as scripts: that works from a disk and in a sandboxed frame. */
import type { Packed } from './packed';

export type LevelName = 'base' | 'hydro' | 'region' | 'lima';

const asked = new Map<LevelName, Promise<Packed>>();

const loaded = () => (globalThis as { limaMap?: Partial<Record<LevelName, Packed>> }).limaMap;

/** The address of a file of the map, seen from this page. */
export function mapFile(name: string): string {
  return `${document.documentElement.dataset.root ?? ''}map/${name}?v=${__MAP_VERSION__}`;
}

/** A level's topology; asked for at most once, unless it failed. */
export function topologyOf(name: LevelName): Promise<Packed> {
  let promise = asked.get(name);
  if (!promise) {
    promise = fetchLevel(name);
    asked.set(name, promise);
    promise.catch(() => asked.delete(name));
  }
  return promise;
}

function fetchLevel(name: LevelName): Promise<Packed> {
  return new Promise((resolve, reject) => {
    const finish = () => {
      const topology = loaded()?.[name];
      if (topology) resolve(topology);
      return topology !== undefined;
    };
    if (finish()) return;
    const script = document.createElement('script');
    script.src = mapFile(`${name}.js`);
    script.onload = () => finish() || reject(new Error(`map/${name}.js holds no ${name}`));
    script.onerror = () => reject(new Error(`map/${name}.js could not be loaded`));
    document.head.append(script);
  });
}

/** A picture, ready to paint: decoded beside the main thread, which one of an `<img>` is not. */
export async function pictureOf(name: string): Promise<ImageBitmap> {
  const response = await fetch(mapFile(name));
  if (!response.ok) throw new Error(`map/${name} could not be loaded`);
  return createImageBitmap(await response.blob());
}

/** Runs work once nothing more pressing is left. Safari has no `requestIdleCallback`. */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(work, { timeout: 3000 });
  return () => cancelIdleCallback(waiting);
}
