import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { utc } from '../../src/model/extent';
import { Exploration } from '../../src/state/exploration.svelte';
import { linkToAddress } from '../../src/state/link.svelte';
import { curation } from '../fixtures/curation';

const dataset = indexed(compile(curation(), 'en'));
let e: Exploration;
let unlink = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, '', location.pathname);
  e = new Exploration(dataset);
});
afterEach(() => {
  unlink();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const begin = (hash = '') => {
  history.replaceState(null, '', hash || location.pathname);
  unlink = linkToAddress(e);
  flushSync();
};

test('the address is read at once', () => {
  begin('#event=kite-day&place=lima&from=2006&to=2007');
  expect([e.selectedEvent, e.listedPlace]).toEqual(['kite-day', 'lima']);
  expect(e.window).toEqual([utc(2006), utc(2008)]);
  expect(location.hash).toBe('#event=kite-day&place=lima&from=2006&to=2007');
});

test('a stale address gives a notice, not an error', () => {
  begin('#event=gone');
  expect([e.stale, e.selection]).toEqual([true, null]);
});

test('a selection adds an entry to the history', () => {
  begin();
  const { length } = history;
  e.selectEvent('kite-day');
  flushSync();
  expect(location.hash).toBe('#event=kite-day');
  expect(history.length).toBe(length + 1);
});

test('moving the window replaces the address once it pauses', () => {
  begin();
  const { length } = history;
  for (const year of [2006, 2007, 2008]) {
    e.focusOn([utc(year), utc(year + 1)]);
    flushSync();
  }
  expect(location.hash).toBe('');
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('#from=2008&to=2008');
  expect(history.length).toBe(length);
});

test('back to the first view leaves an address without a hash', () => {
  begin('#event=kite-day');
  e.close();
  flushSync();
  expect(location.href).not.toContain('#');
});

test('the reader’s Back is followed', () => {
  begin();
  e.selectPlace('lima');
  flushSync();
  history.replaceState(null, '', '#place=ica');
  window.dispatchEvent(new PopStateEvent('popstate'));
  flushSync();
  expect(e.selectedPlace).toBe('ica');
});

test('in a frame nothing is added to the host’s history', () => {
  vi.stubGlobal('parent', {});
  begin();
  const { length } = history;
  e.selectEvent('kite-day');
  flushSync();
  expect(location.hash).toBe('#event=kite-day');
  expect(history.length).toBe(length);
});

test('once unlinked, neither follows the other', () => {
  begin();
  unlink();
  e.selectEvent('kite-day');
  flushSync();
  vi.advanceTimersByTime(300);
  expect(location.hash).toBe('');
  history.replaceState(null, '', '#place=ica');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(e.selectedEvent).toBe('kite-day');
});
