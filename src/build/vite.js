/** Vite's command line, without its advice on how a later Vite will load this project's config. */
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING ??= 'true';
await import(new URL('../../node_modules/vite/bin/vite.js', import.meta.url).href);
