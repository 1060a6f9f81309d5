/**
 * How an embedded explorer is made: the part of its address before `#`, `?show=map,list&window=locked`.
 * What it shows (an event, dates, a theme) stands behind `#`, as on the site. Pure.
 */
import type { Dataset } from './dataset';
import { wholeYears } from './whole-years';

/** The parts a frame may show, in their order. */
export const EMBED_PARTS = ['map', 'timeline', 'list'] as const;
export type EmbedPart = (typeof EMBED_PARTS)[number];

export interface Embedding {
  /** At least one. */
  show: ReadonlySet<EmbedPart>;
  /** The reader cannot move the window. */
  isLocked: boolean;
  /** Events of context are left out, and cannot be asked for. */
  onlyArticle: boolean;
  /** Whether the list can be searched. */
  hasSearch: boolean;
  /** The page is as high as what it holds, and tells the host how high that is. */
  fits: boolean;
}

export const wholeEmbedding: Embedding = {
  show: new Set(EMBED_PARTS),
  isLocked: false,
  onlyArticle: false,
  hasSearch: true,
  fits: false,
};

/** The keys that switch one thing, with the one value each takes. */
const SWITCHES = { window: 'locked', only: 'article', search: 'off', height: 'fit' } as const;

/** What the part of an address before `#` asks for; whatever is unknown is passed over and told by `stale`. */
export function readEmbedding(query: string): Embedding & { stale: boolean } {
  const given = new URLSearchParams(query);
  const asked = (given.get('show') ?? '').split(',').filter(Boolean);
  const show = EMBED_PARTS.filter((part) => asked.includes(part));
  const isOn = (key: keyof typeof SWITCHES) => given.get(key) === SWITCHES[key];
  const isUnknown = (key: string, value: string) =>
    key !== 'show' && SWITCHES[key as keyof typeof SWITCHES] !== value;
  return {
    show: new Set(show.length > 0 ? show : EMBED_PARTS),
    isLocked: isOn('window'),
    onlyArticle: isOn('only'),
    hasSearch: !isOn('search'),
    fits: isOn('height'),
    stale:
      show.length < new Set(asked).size || [...given].some(([key, value]) => isUnknown(key, value)),
  };
}

/** The part before `#` that makes such a frame, with its `?`; empty where nothing differs from the whole. */
export function writeEmbedding({
  show,
  isLocked,
  onlyArticle,
  hasSearch,
  fits,
}: Embedding): string {
  const pairs = [
    show.size < EMBED_PARTS.length &&
      `show=${EMBED_PARTS.filter((part) => show.has(part)).join(',')}`,
    isLocked && 'window=locked',
    onlyArticle && 'only=article',
    !hasSearch && 'search=off',
    fits && 'height=fit',
  ].filter((pair) => pair !== false);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}

/**
 * The dataset as if the events of context did not exist. What is read beside the explorer still names
 * them: whoever shows that leaves out events the dataset does not have.
 */
export function onlyArticle(dataset: Dataset): Dataset {
  const events = dataset.events.filter(({ scope }) => scope === 'article');
  const whole = wholeYears([dataset.opening, ...events.map(({ when }) => when.extent)]);
  return { ...dataset, events, whole };
}
