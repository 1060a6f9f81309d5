/** The colours of the base map. They live in `map.css`, for both themes; the painter reads them there. */
const NAMES = [
  'water',
  'far',
  'land',
  'focus',
  'urban',
  'coast',
  'border',
  'admin',
  'river',
  'relief',
] as const;

/** CSS colours; `relief` is the strength of the mountains' shading, 0 to 1. */
export type Palette = Record<(typeof NAMES)[number], string>;

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const entries = NAMES.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim()]);
  return Object.fromEntries(entries) as Palette;
}

/** Calls `changed` whenever the theme does, by choice or by the system. Returns its undo. */
export function watchTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  system.addEventListener('change', changed);
  return () => {
    chosen.disconnect();
    system.removeEventListener('change', changed);
  };
}
