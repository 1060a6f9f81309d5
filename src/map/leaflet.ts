/** The one door to Leaflet: its own deferred script, ahead of ours, so it is never bundled nor run on the server. */
import type * as Leaflet from 'leaflet';

export type { Leaflet };
export type LeafletMap = Leaflet.Map;

export function leaflet(): typeof Leaflet {
  const { L } = globalThis as { L?: typeof Leaflet };
  if (!L) throw new Error('Leaflet is not loaded: its script must stand before the app’s.');
  return L;
}
