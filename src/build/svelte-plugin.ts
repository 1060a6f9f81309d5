import { svelte } from '@sveltejs/vite-plugin-svelte';
import { stacklessError } from './stackless-error';

/** Svelte's compiler as every build here uses it: class names are scoped by a short hash of the file. */
export const sveltePlugin = () => [
  svelte({
    configFile: false,
    compilerOptions: {
      discloseVersion: false,
      cssHash: ({ hash, css, filename }) =>
        `s-${hash(filename.split('/src/').at(-1) ?? css).slice(0, 4)}`,
    },
  }),
  stacklessError(),
];
