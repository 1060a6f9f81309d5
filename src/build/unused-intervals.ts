import type { Plugin } from 'vite';

/** `const timeDays = timeDay.range;` and its like. */
const READS = /^(const \w+ = )(\w+\.range);$/gm;

/**
 * D3 makes every interval it knows, of clocks, weeks and local time too, as its module loads; the bundler
 * keeps them, as making or reading one might do something. It is told that nothing happens: only those
 * used stay.
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
  transform(code, id) {
    if (!id.includes('/node_modules/d3-time/')) return null;
    return { code: code.replace(READS, '$1/* @__PURE__ */ (() => $2)();'), map: null };
  },
});
