/** Street tiles of another host over the base map. */
import { leaflet, type Leaflet } from './leaflet';

/** Pictures of `address` with `{z}`, `{x}` and `{y}` filled in. What the host does not give is left out. */
export function streetTiles(address: string, most: number): Leaflet.GridLayer {
  const L = leaflet();

  class StreetTiles extends L.GridLayer {
    override createTile({ x, y, z }: Leaflet.Coords, done: Leaflet.DoneCallback): HTMLElement {
      const picture = document.createElement('img');
      picture.alt = '';
      picture.referrerPolicy = 'no-referrer';
      picture.onload = () => done(undefined, picture);
      picture.onerror = () => done(new Error(`no tile ${z}/${x}/${y}`), picture);
      const at: Record<string, number> = { '{z}': z, '{x}': x, '{y}': y };
      picture.src = address.replace(/\{[zxy]\}/g, (key) => String(at[key]));
      return picture;
    }
  }
  return new StreetTiles({ zIndex: 2, maxNativeZoom: most, updateWhenZooming: false });
}
