import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { Readiness } from '../../src/state/readiness.svelte';

test('the page is ready once timeline and map are both drawn, and says so once', async () => {
  const readiness = new Readiness();
  let calls = 0;
  readiness.whenReady(() => calls++);
  readiness.timelineDrawn();
  flushSync();
  expect([readiness.ready, calls]).toEqual([false, 0]);
  readiness.mapDrawn();
  flushSync();
  await Promise.resolve();
  expect([readiness.ready, calls]).toEqual([true, 1]);
});
