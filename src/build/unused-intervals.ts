import type { Plugin } from 'vite';

/**
 * D3 makes every interval it knows, of clocks, weeks and local time too, as its module loads; the bundler
 * keeps them, as making one might do something. It is told that nothing happens: only those used stay.
 */
export const unusedIntervals = (): Plugin => ({
  name: 'unused-intervals',
  apply: 'build',
  config: () => ({
    build: {
      rolldownOptions: {
        treeshake: {
          manualPureFunctions: ['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker', 'bisector'],
        },
      },
    },
  }),
});
