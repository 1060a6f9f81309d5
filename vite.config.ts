import { availableParallelism } from 'node:os';
import { sveltePlugin } from './src/build/svelte-plugin';
import { defineConfig } from 'vitest/config';
import { baseMap } from './src/build/base-map';
import { classicScripts } from './src/build/classic-scripts';
import { oneLanguage } from './src/build/one-language';
import { pages } from './src/build/pages-plugin';
import { unusedIntervals } from './src/build/unused-intervals';
import { wholeSite } from './src/build/whole-site';

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [
    sveltePlugin(),
    oneLanguage('en'),
    unusedIntervals(),
    baseMap(),
    classicScripts(),
    pages(),
    wholeSite(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 400,
  },
  preview: { host: '127.0.0.1', port: 4173 },
  server: { host: '127.0.0.1', port: 5173 },
  test: {
    // On two cores the default is one worker, which would wait for the builds that a test makes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: {
      provider: 'v8',
      include: ['src/model/**', 'src/state/**', 'src/timeline/*.ts'],
      exclude: ['**/*.d.ts'],
      reporter: ['text-summary', 'text', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: {
        'src/model/**': { branches: 95 },
        'src/state/**': { branches: 90 },
        'src/timeline/*.ts': { branches: 90 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Nothing here leaves anything behind: one load of the modules serves all files of a worker.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.svelte.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'state',
          environment: 'jsdom',
          isolate: false,
          include: ['tests/**/*.svelte.test.ts'],
        },
      },
    ],
  },
});
