/** Long work in slices, so that the page answers in between. */

/** A slice, ms: well under the 50 that count as a long task, on a slow phone too. */
const SLICE = 8;

/** Lets the browser paint and answer first. */
export const nextTask = () => new Promise<void>((done) => setTimeout(done));

const yielded = (): Promise<void> => {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? nextTask();
};

/** A function to await between steps: it comes back at once until a slice is used up. */
export function slices(): () => Promise<void> | undefined {
  let end = performance.now() + SLICE;
  return () => {
    if (performance.now() < end) return undefined;
    return yielded().then(() => {
      end = performance.now() + SLICE;
    });
  };
}
