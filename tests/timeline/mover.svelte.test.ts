import { expect, test } from 'vitest';
import { DAY, utc, type Extent } from '../../src/model/extent';
import { GLIDE } from '../../src/timeline/glide';
import { browserClock } from '../../src/timeline/mover.svelte';
import { STEP } from '../../src/timeline/play';
import { begin, dataset } from '../fixtures/hands';

const goal: Extent = [utc(2007), utc(2008)];

test('a button moves the window in 320 ms, and the aim is known at once', () => {
  const { exploration, clock, mover } = begin();
  mover.glideTo(goal);
  expect([mover.aim, mover.isMoving]).toEqual([goal, true]);
  clock.go(GLIDE / 2);
  expect(exploration.window).not.toEqual(goal);
  clock.go(GLIDE);
  expect([exploration.window, mover.aim, mover.isMoving]).toEqual([goal, goal, false]);
});

test('with reduced motion it is there at once', () => {
  const { exploration, clock, mover } = begin();
  clock.still = true;
  mover.glideTo(goal);
  expect([exploration.window, mover.isMoving]).toEqual([goal, false]);
});

test('input stops it on its way; whoever else moves the window wins', () => {
  const { exploration, clock, mover } = begin();
  mover.glideTo(goal);
  clock.go(100);
  const there = exploration.window;
  mover.stop();
  clock.go(1000);
  expect(exploration.window).toBe(there);
  mover.glideTo(goal);
  clock.go(100);
  exploration.focusOn([utc(2006), utc(2007)]);
  clock.go(1000);
  expect(exploration.window).toEqual([utc(2006), utc(2007)]);
});

test('a pointer that holds the window counts as moving until it lets go', () => {
  const { mover } = begin();
  mover.hold();
  expect(mover.isMoving).toBe(true);
  mover.release();
  expect(mover.isMoving).toBe(false);
});

test('play from everything narrows to the first year, then steps each 1.6 s', () => {
  const { exploration, clock, mover } = begin();
  exploration.focusOn(dataset.whole);
  mover.play();
  clock.go(STEP - 1);
  const first = dataset.whole[0];
  const year = new Date(first).getUTCFullYear();
  expect(exploration.window).toEqual([first, utc(year + 1)]);
  clock.go(1 + GLIDE + 20);
  expect(exploration.window).toEqual([utc(year, 4), utc(year + 1, 4)]);
});

test('play keeps the width of any other window, speeds up and pauses', () => {
  const { exploration, clock, mover } = begin();
  clock.still = true;
  exploration.focusOn([utc(2005), utc(2006)]);
  mover.playAt(2);
  mover.play();
  expect([mover.playing, mover.speed]).toEqual([true, 2]);
  clock.go(STEP / 2);
  expect(exploration.window).toEqual([utc(2005, 4), utc(2006, 4)]);
  mover.playAt(4);
  clock.go(STEP / 4);
  expect(exploration.window[0]).toBe(utc(2005, 7));
  mover.pause();
  clock.go(10 * STEP);
  expect([exploration.window[0], mover.playing]).toEqual([utc(2005, 7), false]);
});

test('play ends at the end', () => {
  const { exploration, clock, mover } = begin();
  clock.still = true;
  const [, end] = dataset.whole;
  exploration.focusOn([end - 300 * DAY, end - DAY]);
  mover.play();
  clock.go(4 * STEP);
  expect([exploration.window[1], mover.playing]).toEqual([end, false]);
});

test('the browser’s own clock asks for frames and timers, and takes them back', async () => {
  window.matchMedia ??= () => ({ matches: false }) as MediaQueryList;
  expect(browserClock.isStill()).toBe(false);
  expect(browserClock.now()).toBeGreaterThan(0);
  browserClock.frame(() => expect.fail())();
  browserClock.after(1, () => expect.fail())();
  await new Promise<void>((done) => void browserClock.after(1, done));
});

test('a slow glide still ends where it was sent', () => {
  const { exploration, clock, mover } = begin();
  clock.frame = (run) => clock.after(70, run);
  mover.glideTo(goal);
  clock.go(5000);
  expect([exploration.window, exploration.followed]).toEqual([goal, goal]);
});

test('whoever else moves the window wins over a slow glide too', () => {
  const { exploration, clock, mover } = begin();
  clock.frame = (run) => clock.after(40, run);
  mover.glideTo(goal);
  // Two frames in, one waits for list and map.
  clock.go(130);
  for (const year of [2006, 2008, 2009]) {
    const there: Extent = [utc(year), utc(year + 1)];
    exploration.focusOn(there);
    clock.go(40);
    expect(exploration.window).toEqual(there);
  }
  clock.go(1000);
  expect(exploration.window).toEqual([utc(2009), utc(2010)]);
});
