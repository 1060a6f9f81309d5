/** The frame's side of the messages: tells the host what the reader does, and does what the host asks. */
import { untrack } from 'svelte';
import { boundTexts, windowBetween } from '../model/bound';
import type { Extent } from '../model/extent';
import type { Language } from '../model/schema';
import { readAddress } from '../state/address';
import type { Exploration } from '../state/exploration.svelte';
import { addressOf } from '../state/link.svelte';
import type { Readiness } from '../state/readiness.svelte';
import { readCommand, written, type Command, type Report } from './protocol';

/** A moving window is told once it pauses, ms. */
const PAUSE = 200;

export interface Frame {
  exploration: Exploration;
  readiness: Readiness;
  /** Goes to the same frame in another language, without an entry in the history. */
  goIn: (language: Language) => void;
  /** Tells how high all the page holds is, CSS px, now and whenever it changes; returns its undo. */
  watchHeight: (tell: (height: number) => void) => () => void;
}

/**
 * Ties a frame to the page it stands in. Only messages of that page are acted on; outside frames nothing
 * is tied. Returns its undo.
 */
export function linkToHost({ exploration, readiness, goIn, watchHeight }: Frame): () => void {
  const host = window.parent;
  if (host === window) return () => {};
  // A frame in a sandbox has no origin to be named, and what is told is what the address says.
  const tell = (report: Report) => host.postMessage(written(report), '*');

  let isLinked = true;
  let isReady = false;
  let stopWatching = () => {};
  let stopTelling = () => {};
  const sayHeight = () => {
    if (!exploration.embedding?.fits) return;
    stopWatching();
    stopWatching = watchHeight((height) => tell({ type: 'height', height }));
  };
  const sayReady = () => {
    isReady = true;
    const { language } = exploration.dataset;
    tell({ type: 'ready', language, address: addressOf(exploration) });
  };

  const hear = (message: MessageEvent) => {
    if (message.source !== host) return;
    const command = readCommand(message.data);
    if (command?.type === 'hello') {
      if (isReady) sayReady();
      sayHeight();
    } else if (command?.type === 'language') {
      if (command.language !== exploration.dataset.language) goIn(command.language);
    } else if (command) {
      obey(exploration, command);
    }
  };
  window.addEventListener('message', hear);
  sayHeight();
  readiness.whenReady(() =>
    untrack(() => {
      if (!isLinked) return;
      sayReady();
      stopTelling = tellChanges(exploration, tell);
    }),
  );
  return () => {
    isLinked = false;
    window.removeEventListener('message', hear);
    stopWatching();
    stopTelling();
  };
}

/** Unknown ids, and dates outside the dataset, change nothing. */
function obey(exploration: Exploration, command: Command) {
  const { dataset } = exploration;
  if (command.type === 'select') {
    if (command.kind === null) exploration.close();
    else if (command.kind === 'event') exploration.selectEvent(command.id);
    // A place selected twice would be closed.
    else if (exploration.selectedPlace !== command.id) exploration.selectPlace(command.id);
  } else if (command.type === 'window') {
    const { whole } = dataset;
    const asked = windowBetween(command.from, command.to, whole);
    if (!asked || asked[0] >= whole[1] || asked[1] <= whole[0]) return;
    const window: Extent = [Math.max(asked[0], whole[0]), Math.min(asked[1], whole[1])];
    if (exploration.isLocked) exploration.setWindow(window);
    else exploration.moveTo(window);
  } else if (command.type === 'goTo') {
    if ('step' in command) exploration.openStory(command.step);
    else if ('claim' in command) exploration.openCheck(command.claim);
    else {
      const view = readAddress(command.address, dataset);
      if (view.stale) return;
      // A way to somewhere leaves the colours as they are, unless it names some.
      exploration.restore({ ...view, theme: view.theme ?? exploration.theme });
    }
  }
}

/** Tells every change of the view from now on, each once. Returns its undo. */
function tellChanges(exploration: Exploration, tell: (report: Report) => void): () => void {
  const seen = () => {
    const { card, reading, followed } = exploration;
    return {
      card,
      place: JSON.stringify([card, reading]),
      bounds: boundTexts(followed),
      address: addressOf(exploration),
    };
  };
  let told = seen();
  let waiting = 0;
  const stop = $effect.root(() => {
    $effect(() => {
      const { card, place, bounds, address } = seen();
      if (place !== told.place) {
        told = { ...told, place, address };
        const { kind, id } = card ?? { kind: null, id: null };
        tell({ type: 'select', kind, id, address } as Report);
      }
      clearTimeout(waiting);
      const [from, to] = bounds;
      if (address === told.address && from === told.bounds[0] && to === told.bounds[1]) return;
      waiting = window.setTimeout(() => {
        told = { ...told, bounds, address };
        tell({ type: 'window', from, to, address });
      }, PAUSE);
    });
  });
  return () => {
    stop();
    clearTimeout(waiting);
  };
}
