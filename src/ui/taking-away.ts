/** What a reader takes away: text into the clipboard, or a file. */

/** Copies a text; returns whether the page may. */
export async function copyToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Copies a text. Where the page may not, the element that shows it is selected, for the reader to copy
 * it; returns whether it was copied.
 */
export async function copy(text: string, shown: HTMLElement): Promise<boolean> {
  if (await copyToClipboard(text)) return true;
  if (shown instanceof HTMLTextAreaElement) {
    shown.focus();
    shown.select();
    return false;
  }
  const range = document.createRange();
  range.selectNodeContents(shown);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return false;
}

/** How long a browser may take to begin, ms. */
const BEGIN = 60_000;

/** Hands a text to the browser to save as a file. In a frame that may not save, nothing happens. */
export const save = ({ name, type, text }: { name: string; type: string; text: string }) =>
  saveBlob(name, new Blob([text], { type }));

export function saveBlob(name: string, blob: Blob) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), BEGIN);
}

/** A frame without an origin may not save files, unless its host says so: what it cannot know. */
export const mayNotSave = () => window.origin === 'null' && location.protocol !== 'file:';
