/**
 * The HTML by which another page shows an embedded explorer: an `<iframe>` alone, or with the site's
 * script, which gives it the height of what it holds. Pure.
 */
import { publicAddress } from './citation/address';
import { writeEmbedding, type Embedding } from './embedding';

/** The least a frame can be used at, CSS px. */
export const LEAST = { width: 280, height: 320 } as const;
/** The most that is offered, CSS px. */
export const MOST = { width: 4000, height: 4000 } as const;
/** How high a frame is until something else is said, CSS px. */
export const USUAL_HEIGHT = 480;

export interface Snippet {
  /** The address of the page for frames, up to its file name: no `?` and no `#`. */
  page: string;
  embedding: Embedding;
  /** The view, as it stands behind `#`; may be empty. */
  hash: string;
  /** What the frame is called for those who do not see it. */
  title: string;
  /** CSS px; null: as wide as the text around it. */
  width: number | null;
  /** CSS px: with the script and a fitting height, the height until the script runs. */
  height: number;
}

/**
 * What a frame may do: run its scripts, open links as ordinary pages and hand over files. It gets no
 * origin, so it can neither read nor store anything of the host's nor of the site's.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
const ALLOW = 'fullscreen; clipboard-write';

/** Text as the value of an attribute in double quotes. */
export const attribute = (text: string) =>
  text.replace(/[&"<>]/g, (sign) => ENTITIES[sign as keyof typeof ENTITIES]);
const ENTITIES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' } as const;

/** Where the frame leads. `fits`: whether it is to tell the host its height. */
export function frameAddress({ page, embedding, hash }: Snippet, fits = embedding.fits): string {
  return `${page}${writeEmbedding({ ...embedding, fits })}${hash && `#${hash}`}`;
}

/** The attributes of the frame, in the order they are written. */
export function frameAttributes(snippet: Snippet, fits = snippet.embedding.fits) {
  return {
    src: frameAddress(snippet, fits),
    title: snippet.title,
    width: snippet.width === null ? '100%' : String(snippet.width),
    height: String(snippet.height),
    loading: 'lazy',
    sandbox: SANDBOX,
    allow: ALLOW,
    referrerpolicy: 'no-referrer',
  } as const;
}

function element(snippet: Snippet, fits: boolean, mark = ''): string {
  const pairs = Object.entries(frameAttributes(snippet, fits));
  const written = pairs.map(([name, value]) => `${name}="${attribute(value)}"`).join(' ');
  return `<iframe ${mark}${written}></iframe>`;
}

/** The frame alone. Nothing tells the host its height, so that stays as it is given. */
export const bareFrame = (snippet: Snippet): string => element(snippet, false);

/** The frame, and the script at the address `script` that speaks with it. */
export const frameWithScript = (snippet: Snippet, script: string): string =>
  `${element(snippet, snippet.embedding.fits, 'data-lima-cable ')}\n<script defer src="${attribute(script)}"></script>`;

/** The number in a field, as whole px within the least and the most; undefined where it is none. */
export function pixels(text: string, side: keyof typeof LEAST): number | undefined {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return undefined;
  return Math.round(Math.min(MOST[side], Math.max(LEAST[side], number)));
}

/** Hosts that mean the reader's own computer. */
const OWN = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** Whether others can open an address: not one of a disk, nor one of the reader's own computer. */
export const isReachable = (address: string): boolean =>
  publicAddress(address) !== undefined && !OWN.test(new URL(address).hostname);
