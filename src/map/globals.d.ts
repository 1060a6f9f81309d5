/** Set by the build: changes whenever a file of the base map does. */
declare const __MAP_VERSION__: string;
