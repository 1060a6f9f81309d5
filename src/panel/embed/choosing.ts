/** What somebody chooses who puts the explorer into a page of theirs, and what comes of it. */
import { siteOf } from '../../model/citation/address';
import { everything } from '../../model/criteria';
import type { Index } from '../../model/dataset';
import { EMBED_PARTS, type EmbedPart } from '../../model/embedding';
import type { Language } from '../../model/schema';
import { isReachable, USUAL_HEIGHT, type Snippet } from '../../model/snippet';
import { writeAddress, type View } from '../../state/address';

/** The present view, or of it only what is open. */
export const SHOWN = ['view', 'event', 'place', 'statement', 'step'] as const;
export type Shown = (typeof SHOWN)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export interface Choice {
  shown: Shown;
  /** At least one. */
  parts: ReadonlySet<EmbedPart>;
  theme: ThemeChoice;
  isLocked: boolean;
  onlyArticle: boolean;
  hasSearch: boolean;
  /** CSS px; null: 100 %. */
  width: number | null;
  /** CSS px. */
  height: number;
  fits: boolean;
}

/** The choice to begin with. */
export const firstChoice = ({ theme, criteria }: View): Choice => ({
  shown: 'view',
  parts: new Set(EMBED_PARTS),
  theme: theme ?? 'system',
  isLocked: false,
  onlyArticle: criteria.scope === 'article',
  hasSearch: true,
  width: null,
  height: USUAL_HEIGHT,
  fits: false,
});

/** What a view offers to be shown by itself. */
export const offeredBy = (view: View): Shown[] => SHOWN.filter((shown) => alone(shown, view));

/** Selection and reading of what is shown by itself; undefined where the view has none of that kind. */
function alone(
  shown: Shown,
  { selection, behind, reading }: View,
): Pick<View, 'selection' | 'reading'> | undefined {
  const place = selection?.kind === 'place' ? selection.id : behind;
  switch (shown) {
    case 'view':
      return { selection, reading };
    case 'event':
      return selection?.kind === 'event' ? { selection, reading: null } : undefined;
    case 'place':
      return place === null
        ? undefined
        : { selection: { kind: 'place', id: place }, reading: null };
    case 'statement':
      return reading?.kind === 'check' && reading.claim !== null
        ? { selection: null, reading }
        : undefined;
    case 'step':
      return reading?.kind === 'story' ? { selection: null, reading } : undefined;
  }
}

/** The view that is chosen, as it stands behind `#`. */
export function hashOf({ shown, theme, onlyArticle }: Choice, view: View, dataset: Index): string {
  const opened = alone(shown, view) ?? view;
  const chosen: View =
    shown === 'view'
      ? view
      : {
          ...opened,
          behind: null,
          window: dataset.opening,
          criteria: everything(dataset),
          mapView: null,
          theme: null,
          clock: 'happened',
        };
  return writeAddress(
    {
      ...chosen,
      theme: theme === 'system' ? null : theme,
      // The frame holds nothing else: it need not be asked for.
      criteria: { ...chosen.criteria, ...(onlyArticle && { scope: 'all' }) },
    },
    dataset,
  );
}

/** What is open, in words, to tell frames of one page apart; undefined for the whole view. */
export function openedWords({ shown }: Choice, view: View, dataset: Index): string | undefined {
  if (shown === 'view') return undefined;
  const { selection } = alone(shown, view) ?? {};
  if (selection?.kind === 'event')
    return dataset.events[dataset.eventIndex.get(selection.id)!]!.title;
  if (selection?.kind === 'place')
    return dataset.places[dataset.placeIndex.get(selection.id)!]!.name;
}

/** The chosen frame of the page at an address. */
export function snippetOf(choice: Choice, page: string, view: View, dataset: Index): Snippet {
  const { parts: show, isLocked, onlyArticle, hasSearch, fits, width, height } = choice;
  const opened = openedWords(choice, view, dataset);
  return {
    page,
    embedding: { show, isLocked, onlyArticle, hasSearch, fits },
    hash: hashOf(choice, view, dataset),
    title: opened === undefined ? dataset.title : `${dataset.title}: ${opened}`,
    width,
    height,
  };
}

export interface Addresses {
  /** The page for frames in the language, up to its file name. */
  page: string;
  /** The script for host pages. */
  script: string;
}

/** Where frame and script are, seen from a page of the site; `root` leads from its folder to the site's. */
export function addressesFrom(page: string, root: string, language: Language): Addresses {
  const at = (path: string) => new URL(`${root || './'}${path}`, page).href.replace(/[?#].*/, '');
  return {
    page: at(`${language === 'en' ? '' : `${language}/`}embed/index.html`),
    script: at('embed.js'),
  };
}

/**
 * Where the code leads: to the site as it is open, if others can open it there; otherwise to where it
 * says it is published. `from` tells which, and that there is neither: then only this computer can follow.
 */
export function addressesFor(
  page: string,
  published: string | undefined,
  root: string,
  language: Language,
): Addresses & { from: 'here' | 'published' | 'nowhere'; site: string | undefined } {
  const from = isReachable(page)
    ? 'here'
    : published && isReachable(published)
      ? 'published'
      : 'nowhere';
  const base = from === 'published' ? published! : page;
  return { ...addressesFrom(base, root, language), from, site: siteOf(base, root || './') };
}
