/** Boxes above everything, beside what they belong to: no edge of the panel cuts them. */
import { beside } from './beside';

/**
 * Shows a box beside its anchor. Where browsers know no popovers it stands in the page, where it is
 * written.
 */
export function float(box: HTMLElement, anchor: Element) {
  box.hidden = false;
  if (!('popover' in box)) return;
  box.showPopover();
  const { left, top } = beside(
    anchor.getBoundingClientRect(),
    { width: box.offsetWidth, height: box.offsetHeight },
    { width: document.documentElement.clientWidth, height: window.innerHeight },
  );
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

/** Hides it again. */
export function sink(box: HTMLElement) {
  if ('popover' in box && box.matches(':popover-open')) box.hidePopover();
  box.hidden = true;
}

/** Below this, px, a scroll has not moved what a box belongs to. */
const STILL = 4;

/**
 * A press outside leaves a floating box, and so does scrolling that parts it from its anchor. Returns
 * its undo.
 */
export function leftBy(
  anchor: Element,
  inside: (node: Node) => boolean,
  leave: () => void,
): () => void {
  const { top } = anchor.getBoundingClientRect();
  const press = ({ target }: Event) => {
    if (target instanceof Node && !anchor.contains(target) && !inside(target)) leave();
  };
  const scroll = () => {
    if (Math.abs(anchor.getBoundingClientRect().top - top) > STILL) leave();
  };
  document.addEventListener('pointerdown', press, true);
  document.addEventListener('scroll', scroll, { capture: true, passive: true });
  return () => {
    document.removeEventListener('pointerdown', press, true);
    document.removeEventListener('scroll', scroll, true);
  };
}
