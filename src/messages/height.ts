/** How high a page's content is, for a host that gives its frame as much. */

/** A change of several steps is told when it begins and once more after this time, ms. */
const SETTLED = 120;

/** Tells the height of an element, CSS px, now and whenever it changes, at most twice in `SETTLED`. Returns its undo. */
export function watchHeight(content: Element, tell: (height: number) => void): () => void {
  let told = 0;
  let waiting = 0;
  const say = () => {
    // Rounded up: a part of a pixel would bring a scrollbar.
    const height = Math.ceil(content.getBoundingClientRect().height);
    // In a frame that is not shown nothing has a height.
    if (height > 0 && height !== told) tell((told = height));
  };
  const observer = new ResizeObserver(() => {
    if (waiting) return;
    say();
    waiting = window.setTimeout(() => {
      waiting = 0;
      say();
    }, SETTLED);
  });
  observer.observe(content);
  return () => {
    observer.disconnect();
    clearTimeout(waiting);
  };
}
