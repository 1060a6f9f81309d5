import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchHeight } from '../../src/embed/height';

let height = 100;
let resized = () => {};
const element = { getBoundingClientRect: () => ({ height }) } as Element;
class Observer {
  constructor(run: ResizeObserverCallback) {
    resized = () => run([], this as unknown as ResizeObserver);
  }
  observe() {
    resized();
  }
  disconnect() {
    resized = () => {};
  }
}
const told: [number, number][] = [];
const watch = () =>
  watchHeight(element, (to) => told.push([Date.now(), to]), {
    now: () => Date.now(),
    Observer: Observer as unknown as typeof ResizeObserver,
  });
beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  height = 100;
  told.length = 0;
});
afterEach(() => void vi.useRealTimers());

test('tells the height at first, growing and shrinking, in whole pixels', () => {
  watch();
  vi.advanceTimersByTime(500);
  height = 320.2;
  resized();
  vi.advanceTimersByTime(500);
  height = 80;
  resized();
  vi.advanceTimersByTime(500);
  expect(told.map(([, to]) => to)).toEqual([100, 321, 80]);
});

test('a change in many steps is told at most twice, and within 200 ms', () => {
  watch();
  vi.advanceTimersByTime(1000);
  told.length = 0;
  for (let step = 0; step < 15; step++) {
    height += 10;
    resized();
    vi.advanceTimersByTime(10);
  }
  const ended = Date.now();
  vi.advanceTimersByTime(1000);
  expect(told.length).toBeLessThanOrEqual(2);
  expect(told.at(-1)![1]).toBe(250);
  expect(told.at(-1)![0] - ended).toBeLessThan(200);
});

test('what comes back to the height it had is not told', () => {
  watch();
  vi.advanceTimersByTime(1000);
  height = 200;
  resized();
  height = 100;
  vi.advanceTimersByTime(1000);
  expect(told.length).toBe(1);
});

test('nothing is told once it is given up', () => {
  const stop = watch();
  stop();
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([]);
});
