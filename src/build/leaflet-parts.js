/* The parts of Leaflet 1.9.4 the map uses, from its own source modules: half the size of the whole.
   (c) 2010-2023 Volodymyr Agafonkin, (c) 2010-2011 CloudMade, BSD-2-Clause. */
export { Map } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
export { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
