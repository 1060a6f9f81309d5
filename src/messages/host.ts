/**
 * `embed.js`, which a host page runs beside its frames `<iframe data-lima-cable>`: gives them the height
 * they ask for, carries their view in and out of the page's address, and lets the page speak with them.
 */
import { readCommand, readReport, written, type Command, type Report } from './protocol';

type Listener = (report: Report) => void;

/** How a page speaks with one of its frames. What is asked before the frame is ready waits for it. */
export interface Handle {
  /** Opens an event or a place; `select(null)` closes what is open. */
  select(kind: 'event' | 'place' | null, id?: string): void;
  /** Moves the window: both bounds inclusive, `2006`, `2006-07` or `2006-07-19`. */
  window(from: string, to: string): void;
  /** Goes to a view by the part of an address after `#`, to a step of the story, or to a statement of the article. */
  goTo(where: { address: string } | { step: string } | { claim: string }): void;
  /** Goes to the same view in another language. */
  language(code: 'en' | 'es'): void;
  /** Calls `listener` with each report of a type (`ready`, `select`, `window`, `height`); returns its undo. */
  on<T extends Report['type']>(
    type: T,
    listener: (report: Extract<Report, { type: T }>) => void,
  ): () => void;
  /** Lets go of the frame: it stays in the page, and is no longer heard. */
  remove(): void;
}

export interface LimaCable {
  /** Takes up a frame that came later than this script; the same handle for the same frame. */
  add(iframe: HTMLIFrameElement): Handle;
}

interface Frame {
  iframe: HTMLIFrameElement;
  handle: Handle;
  hear: Listener;
  /** Follows the page's address. */
  follow: () => void;
}

/** A frame is never set lower or higher than this, CSS px. */
const LOWEST = 120;
const HIGHEST = 20_000;

let frames: Frame[] = [];

/** The pairs of the page's address after `#`; undefined where it is an anchor, or a route of the page's own. */
const pairs = () => {
  const hash = location.hash.slice(1);
  return /^([\w.-]+=[^&]*(&|$))*$/.test(hash) ? hash.split('&').filter(Boolean) : undefined;
};

/** The view that the page's address gives under a key. */
function linked(key: string): string | undefined {
  const start = `${key}=`;
  const pair = (pairs() || []).find((one) => one.startsWith(start));
  try {
    return pair && decodeURIComponent(pair.slice(start.length));
  } catch {
    // A mangled address gives none.
    return;
  }
}

/** Writes a view into the page's address under a key, or takes it out; all else in it is left alone. */
function link(key: string, view: string | undefined) {
  const others = pairs();
  if (!others) return;
  const kept = others.filter((one) => !one.startsWith(`${key}=`));
  if (view !== undefined) kept.push(`${key}=${encodeURIComponent(view)}`);
  const hash = kept.join('&');
  try {
    // The whole address: `#…` alone would be seen from a page's <base>.
    history.replaceState(history.state, '', location.href.split('#')[0] + (hash && `#${hash}`));
  } catch {
    // Browsers refuse it to pages without an address, and refuse floods.
  }
}

/** A frame's address before `#`, and behind it. */
function addressOf({ src }: HTMLIFrameElement): [made: string, view: string] {
  const [made = '', view = ''] = src.split('#');
  return [made, view];
}

/** Sets the height a frame asks for, without its border. */
function stretch(iframe: HTMLIFrameElement, height: number) {
  const isBorderIn = getComputedStyle(iframe).boxSizing === 'border-box';
  const border = isBorderIn ? iframe.offsetHeight - iframe.clientHeight : 0;
  iframe.style.height = `${Math.min(Math.max(height, LOWEST), HIGHEST) + border}px`;
}

/** Gives a frame another view; one that is put into the page anew makes no entry in its history. */
function reopen(iframe: HTMLIFrameElement, address: string) {
  const { parentNode, nextSibling } = iframe;
  if (parentNode) parentNode.removeChild(iframe);
  iframe.src = address;
  if (parentNode) parentNode.insertBefore(iframe, nextSibling);
}

function add(iframe: HTMLIFrameElement): Handle {
  const known = frames.find((frame) => frame.iframe === iframe);
  if (known) return known.handle;
  if (!iframe || iframe.tagName !== 'IFRAME') throw TypeError('LimaCable.add takes an <iframe>');

  const opening = addressOf(iframe)[1];
  const key = /^[\w.-]+$/.exec(iframe.getAttribute('data-link') || '')?.[0];
  const wanted = () => key && linked(key);
  let view: string | undefined;
  let waiting: Command[] = [];
  let listeners: { type: string; listener: Listener }[] = [];
  /** The window that said it is ready, and what it said. A frame that is moved in the page gets another. */
  let speaker: Window | null = null;
  let said: (Report & { type: 'ready' }) | undefined;

  const isReady = () => speaker && speaker === iframe.contentWindow;
  const post = (command: Command) => {
    if (iframe.contentWindow) iframe.contentWindow.postMessage(written(command), '*');
  };
  function send(command: Command) {
    if (!readCommand(written(command)))
      throw TypeError(`LimaCable cannot do ${JSON.stringify(command)}`);
    if (frames.indexOf(frame) < 0) return;
    if (!isReady()) waiting.push(command);
    else {
      post(command);
      // The page in another language says itself when it is ready.
      if (command.type === 'language' && command.language !== said!.language) speaker = null;
    }
  }
  function follow() {
    const address = wanted();
    if (isReady() && address !== undefined && address !== view) post({ type: 'goTo', address });
  }
  function hear(report: Report) {
    if (report.type === 'height') {
      if (/[?&]height=fit(&|$)/.test(addressOf(iframe)[0])) stretch(iframe, report.height);
    } else view = report.address;
    if (report.type === 'ready') {
      speaker = iframe.contentWindow;
      said = report;
      follow();
      const commands = waiting;
      waiting = [];
      commands.forEach(send);
    } else if (key && report.type !== 'height') link(key, view === opening ? undefined : view);
    for (const { type, listener } of listeners) if (type === report.type) call(listener, report);
  }

  const handle: Handle = {
    select: (kind, id) =>
      send((kind === null ? { type: 'select', kind } : { type: 'select', kind, id }) as Command),
    window: (from, to) => send({ type: 'window', from, to }),
    goTo: (where) => send({ ...where, type: 'goTo' }),
    language: (language) => send({ type: 'language', language }),
    on(type, listener) {
      const one = { type, listener: listener as Listener };
      listeners = [...listeners, one];
      // A page that asks late is told what it missed.
      if (type === 'ready' && isReady()) call(one.listener, said!);
      return () => {
        listeners = listeners.filter((other) => other !== one);
      };
    },
    remove: () => {
      frames = frames.filter((other) => other !== frame);
    },
  };
  const frame: Frame = { iframe, handle, hear, follow };
  frames = [...frames, frame];

  const address = wanted();
  if (address !== undefined && address !== opening)
    reopen(iframe, `${addressOf(iframe)[0]}#${address}`);
  post({ type: 'hello' });
  return handle;
}

/** An error of the page's own is the page's, and stops nothing else. */
function call(listener: Listener, report: Report) {
  setTimeout(() => listener(report));
}

/** Takes up the frames that the page has. */
function addAll() {
  document
    .querySelectorAll<HTMLIFrameElement>('iframe[data-lima-cable]')
    .forEach((iframe) => page.LimaCable!.add(iframe));
}

const page = window as Window & { LimaCable?: LimaCable };
// Each frame may bring the script along: it begins once.
if (!page.LimaCable) {
  page.LimaCable = { add };
  addEventListener('message', ({ source, data }) => {
    const frame = source && frames.find(({ iframe }) => iframe.contentWindow === source);
    const report = frame && readReport(data);
    if (report) frame.hear(report);
  });
  addEventListener('hashchange', () => frames.forEach(({ follow }) => follow()));
}
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', addAll);
else addAll();
