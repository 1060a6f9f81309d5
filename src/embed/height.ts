/** How high a frame's content is, told as it changes. */

/** A change settles for so long before it is told; what follows within the second time is told once, ms. */
const SETTLED = 40;
const APART = 150;

/**
 * Calls `report` with the height of an element, whole px, at first and whenever it has changed: within
 * 200 ms, and at most twice for a change that takes several steps. Returns its undo.
 */
export function watchHeight(
  element: Element,
  report: (height: number) => void,
  { now = () => performance.now(), Observer = ResizeObserver } = {},
): () => void {
  let told = -1;
  let last = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    waiting = undefined;
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    last = now();
    report(height);
  };
  const observer = new Observer(() => {
    waiting ??= setTimeout(tell, Math.max(SETTLED, last + APART - now()));
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
  };
}
