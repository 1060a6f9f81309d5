/** Whether a click means the link itself, here: not a new tab or window, nor a download. */
export const isPlainClick = (click: MouseEvent) =>
  click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
