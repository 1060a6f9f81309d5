import fc from 'fast-check';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { linkToHost } from '../../src/messages/frame.svelte';
import { readReport, written, type Command } from '../../src/messages/protocol';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { wholeEmbedding } from '../../src/model/embedding';
import { utc } from '../../src/model/extent';
import { Exploration } from '../../src/state/exploration.svelte';
import { addressOf } from '../../src/state/link.svelte';
import { Readiness } from '../../src/state/readiness.svelte';
import { curation } from '../fixtures/curation';
import { commands, foreign, nearMiss, reports } from './foreign';

const dataset = indexed(compile(curation(), 'en'));
let e: Exploration;
let readiness: Readiness;
let host: Window;
let told: unknown[];
let gone: string[];
let unlink = () => {};

/** The page's height changes, as whoever watches it tells. */
let grow = (_height: number) => {};
const watchHeight = (tell: (height: number) => void) => {
  grow = tell;
  tell(500);
  return () => (grow = () => {});
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<iframe></iframe>';
  host = document.querySelector('iframe')!.contentWindow!;
  told = [];
  gone = [];
  vi.spyOn(host, 'postMessage').mockImplementation((message: unknown) => {
    told.push(readReport(message) ?? message);
  });
  vi.stubGlobal('parent', host);
});
afterEach(() => {
  unlink();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function begin({ fits = false, isLocked = false, isReady = true } = {}) {
  e = new Exploration(dataset, { ...wholeEmbedding, fits, isLocked });
  readiness = new Readiness();
  unlink = linkToHost({
    exploration: e,
    readiness,
    watchHeight,
    goIn: (language) => gone.push(language),
  });
  if (!isReady) return;
  draw();
  told.length = 0;
}
function draw() {
  readiness.timelineDrawn();
  readiness.mapDrawn();
  flushSync();
}
function arrive(data: unknown, source: unknown = host) {
  const message = new MessageEvent('message', { data });
  Object.defineProperty(message, 'source', { value: source });
  window.dispatchEvent(message);
  flushSync();
}
const ask = (command: Command) => arrive(written(command));
function pause() {
  flushSync();
  vi.advanceTimersByTime(300);
}

test('a frame says once that it is ready, and where it is', () => {
  begin({ isReady: false });
  e.selectEvent('kite-day');
  flushSync();
  pause();
  expect(told).toEqual([]);
  draw();
  pause();
  expect(told).toEqual([{ type: 'ready', language: 'en', address: 'event=kite-day' }]);
});

test('a page that is in no frame tells nothing and hears nothing', () => {
  vi.stubGlobal('parent', window);
  const post = vi.spyOn(window, 'postMessage');
  begin();
  arrive(written({ type: 'select', kind: 'event', id: 'kite-day' }), window);
  expect(e.selection).toBeNull();
  expect(post).not.toHaveBeenCalled();
});

test('what the reader opens and closes is told, with the address of the view', () => {
  begin();
  e.selectPlace('lima');
  flushSync();
  e.selectEvent('kite-day');
  flushSync();
  e.close();
  pause();
  expect(told).toEqual([
    { type: 'select', kind: 'place', id: 'lima', address: 'place=lima' },
    { type: 'select', kind: 'event', id: 'kite-day', address: 'event=kite-day&place=lima' },
    { type: 'select', kind: null, id: null, address: '' },
  ]);
});

test('a moving window is told once it pauses', () => {
  begin();
  for (const year of [2006, 2007, 2008]) {
    e.focusOn([utc(year), utc(year + 1)]);
    flushSync();
  }
  expect(told).toEqual([]);
  pause();
  expect(told).toEqual([
    { type: 'window', from: '2008', to: '2008', address: 'from=2008&to=2008' },
  ]);
});

test('an event that widens the window tells both', () => {
  begin();
  e.focusOn([utc(2006), utc(2007)]);
  pause();
  told.length = 0;
  e.selectEvent('regatta');
  pause();
  const address = 'event=regatta&from=2006&to=2009-11-06';
  expect(told).toEqual([
    { type: 'select', kind: 'event', id: 'regatta', address },
    { type: 'window', from: '2006', to: '2009-11-06', address },
  ]);
});

test('a step and a statement are told as a place to be, whatever else the view shows with the window', () => {
  begin();
  e.openStory('the-kite');
  flushSync();
  e.explore();
  flushSync();
  told.length = 0;
  e.openCheck('p2');
  flushSync();
  expect(told).toEqual([{ type: 'select', kind: null, id: null, address: 'claim=p2' }]);
  e.explore();
  flushSync();
  told.length = 0;
  e.narrowTo({ q: 'kite' });
  pause();
  expect(told).toEqual([{ type: 'window', from: '2005-06', to: '2010', address: 'q=kite' }]);
});

test('the host opens and closes events and places', () => {
  begin();
  ask({ type: 'select', kind: 'event', id: 'kite-day' });
  expect(e.selectedEvent).toBe('kite-day');
  ask({ type: 'select', kind: 'place', id: 'lima' });
  ask({ type: 'select', kind: 'place', id: 'lima' });
  expect(e.selectedPlace).toBe('lima');
  ask({ type: 'select', kind: null });
  expect(e.selection).toBeNull();
});

test('the host moves the window, within the years of the dataset', () => {
  begin();
  ask({ type: 'window', from: '2006', to: '2007-03' });
  expect(e.window).toEqual([utc(2006), utc(2007, 4)]);
  ask({ type: 'window', from: '1066', to: '2000' });
  expect(e.window).toEqual([dataset.whole[0], utc(2001)]);
});

test('a window that the reader cannot move, the host can', () => {
  begin({ isLocked: true });
  ask({ type: 'window', from: '2006', to: '2006' });
  expect(e.window).toEqual([utc(2006), utc(2007)]);
});

test('the host goes to a view, a step and a statement; colours stay unless it names some', () => {
  begin();
  e.useTheme('dark');
  ask({ type: 'goTo', address: 'place=ica&from=2006&to=2006' });
  expect([e.selectedPlace, e.theme]).toEqual(['ica', 'dark']);
  expect(e.window).toEqual([utc(2006), utc(2007)]);
  ask({ type: 'goTo', step: 'the-fair' });
  expect(e.reading).toEqual({ kind: 'story', step: 'the-fair' });
  ask({ type: 'goTo', claim: 'p2' });
  expect(e.reading).toEqual({ kind: 'check', claim: 'p2' });
  ask({ type: 'goTo', address: 'theme=light' });
  expect([e.reading, e.theme]).toEqual([null, 'light']);
});

test('the host goes to another language, not to the present one', () => {
  begin();
  ask({ type: 'language', language: 'en' });
  ask({ type: 'language', language: 'es' });
  expect(gone).toEqual(['es']);
});

test.each<Command>([
  { type: 'select', kind: 'event', id: 'gone' },
  { type: 'select', kind: 'place', id: 'gone' },
  { type: 'window', from: '2006-02-31', to: '2007' },
  { type: 'window', from: '1066', to: '1066' },
  { type: 'window', from: '2200', to: '2300' },
  { type: 'goTo', address: 'event=gone' },
  { type: 'goTo', address: 'event=regatta&colour=red' },
  { type: 'goTo', address: '<img src=x>' },
  { type: 'goTo', step: 'gone' },
  { type: 'goTo', claim: 'gone' },
])('%o leads nowhere', (command) => {
  begin();
  e.selectEvent('kite-day');
  e.focusOn([utc(2006), utc(2008)]);
  flushSync();
  const before = addressOf(e);
  ask(command);
  pause();
  expect([addressOf(e), e.stale, gone]).toEqual([before, false, []]);
});

test('asked again, a frame says that it is ready, but not before it is', () => {
  begin({ isReady: false, fits: true });
  told.length = 0;
  ask({ type: 'hello' });
  expect(told).toEqual([{ type: 'height', height: 500 }]);
  draw();
  told.length = 0;
  ask({ type: 'hello' });
  expect(told).toEqual([
    { type: 'ready', language: 'en', address: '' },
    { type: 'height', height: 500 },
  ]);
});

test('a frame of a fitting height tells it before it is ready, and whenever it changes', () => {
  begin({ fits: true, isReady: false });
  grow(731);
  expect(told).toEqual([
    { type: 'height', height: 500 },
    { type: 'height', height: 731 },
  ]);
});

test('a frame of a fixed height tells none', () => {
  begin();
  grow(731);
  expect(told).toEqual([]);
});

test('once unlinked, neither hears the other', () => {
  begin({ fits: true });
  unlink();
  ask({ type: 'select', kind: 'event', id: 'kite-day' });
  expect(e.selection).toBeNull();
  e.selectPlace('lima');
  grow(700);
  pause();
  expect(told).toEqual([]);
});

test('unlinked before it is ready, a frame says nothing', () => {
  begin({ isReady: false });
  unlink();
  draw();
  expect(told).toEqual([]);
});

/** Everything a message could have changed. */
function state() {
  pause();
  return [addressOf(e), e.window, e.stale, e.theme, gone.length, told.length];
}

test('foreign and malformed messages of the host change nothing and throw nothing', () => {
  begin({ fits: true });
  const before = state();
  const errors = vi.fn();
  window.addEventListener('error', errors);
  fc.assert(
    fc.property(fc.oneof(foreign, nearMiss(commands), reports.map(written)), (data) => {
      arrive(data);
      expect(state()).toEqual(before);
    }),
    { numRuns: 400 },
  );
  expect(errors).not.toHaveBeenCalled();
});

test('well-formed messages of anyone but the host change nothing', () => {
  begin({ fits: true });
  const before = state();
  document.body.append(document.createElement('iframe'));
  const others = [window, document.querySelectorAll('iframe')[1]!.contentWindow, null];
  const known: Command[] = [
    { type: 'select', kind: 'event', id: 'kite-day' },
    { type: 'window', from: '2006', to: '2007' },
    { type: 'goTo', step: 'the-kite' },
    { type: 'language', language: 'es' },
    { type: 'hello' },
  ];
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...known), commands),
      fc.constantFrom(...others),
      (command, source) => {
        arrive(written(command), source);
        expect(state()).toEqual(before);
      },
    ),
    { numRuns: 300 },
  );
});
