/**
 * Links that leave a frame open a new window. Where the host's sandbox refuses popups they would do
 * nothing: there they lead on inside the frame. Returns its undo.
 */
import { isPlainClick } from '../ui/plain-click';

export function letLinksLeave(): () => void {
  // Only a sandbox takes the origin away, and only a sandbox refuses popups after a click.
  if (self.origin !== 'null' || window.parent === window) return () => {};
  const follow = (click: MouseEvent) => {
    const link =
      click.target instanceof Element &&
      click.target.closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link || click.defaultPrevented || !isPlainClick(click)) return;
    click.preventDefault();
    const opened = window.open(link.href, '_blank');
    if (opened) opened.opener = null;
    else location.href = link.href;
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}
