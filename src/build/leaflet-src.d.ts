/** Leaflet's own source modules, bundled into the map's script; the map is typed by @types/leaflet. */
declare module 'leaflet/src/*';
