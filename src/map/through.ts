/** Presses on what lies over the ground, made on the ground as well: a map is dragged and pinched from its marks too. */

/**
 * Hands mouse and touch presses on parts of `over` that carry `data-through` on to `ground`, which lies
 * below them. `isDragged` says whether the press has become a drag: its click then opens nothing.
 * Returns its undo.
 */
export function pressThrough(over: HTMLElement, ground: HTMLElement, isDragged: () => boolean) {
  const isMark = ({ target }: Event) =>
    target instanceof Element && target.closest('[data-through]') !== null;
  const press = (event: MouseEvent | TouchEvent) => {
    if (!isMark(event)) return;
    const made =
      'touches' in event
        ? new TouchEvent(event.type, {
            cancelable: event.cancelable,
            touches: [...event.touches],
            changedTouches: [...event.changedTouches],
            targetTouches: [...event.targetTouches],
          })
        : new MouseEvent(event.type, {
            cancelable: true,
            button: event.button,
            buttons: event.buttons,
            clientX: event.clientX,
            clientY: event.clientY,
            shiftKey: event.shiftKey,
          });
    if (!ground.dispatchEvent(made)) event.preventDefault();
  };
  const click = (event: MouseEvent) => {
    if (!isMark(event) || !isDragged()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  over.addEventListener('mousedown', press);
  over.addEventListener('touchstart', press, { passive: false });
  over.addEventListener('click', click, { capture: true });
  return () => {
    over.removeEventListener('mousedown', press);
    over.removeEventListener('touchstart', press);
    over.removeEventListener('click', click, { capture: true });
  };
}
