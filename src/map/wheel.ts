/** Zooming with ctrl or ⌘ and the wheel, or a pinch on a trackpad, which browsers report alike. A plain wheel scrolls the page. */

/** Wheel travel that makes one step of zoom, px: a notch of a mouse makes about two. */
const TRAVEL = { wheel: 48, pinch: 6 };

/**
 * Calls `zoom` with whole steps and the pointer's place in `element`, at most once a frame, and `plain`
 * when the wheel is left to the page. Returns its undo.
 */
export function wheelZoom(
  element: HTMLElement,
  zoom: (steps: number, x: number, y: number) => void,
  plain: () => void,
): () => void {
  let travel = 0;
  let frame = 0;
  const turned = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return plain();
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? 20 : event.deltaMode === 2 ? 300 : 1);
    // A pinch sends many small turns, a wheel few large ones.
    travel -= pixels / (Math.abs(pixels) < 30 ? TRAVEL.pinch : TRAVEL.wheel);
    const { left, top } = element.getBoundingClientRect();
    const { clientX, clientY } = event;
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      const steps = Math.trunc(travel);
      travel -= steps;
      if (steps) zoom(steps, clientX - left, clientY - top);
    });
  };
  element.addEventListener('wheel', turned, { passive: false });
  return () => {
    element.removeEventListener('wheel', turned);
    cancelAnimationFrame(frame);
  };
}
