import { expect, test } from 'vitest';
import { compile } from '../../src/model/compile';
import { indexed } from '../../src/model/dataset';
import { utc, type Extent } from '../../src/model/extent';
import { Exploration, FOLLOWING } from '../../src/state/exploration.svelte';
import { GLIDE } from '../../src/timeline/glide';
import { Mover, browserClock, type Clock } from '../../src/timeline/mover.svelte';
import { STEP } from '../../src/timeline/play';
import { curation } from '../fixtures/curation';

const dataset = indexed(compile(curation(), 'en'));

/** A clock that goes only when told. */
class Hands implements Clock {
  time = 0;
  still = false;
  #waiting: { at: number; run: () => void }[] = [];
  now = () => this.time;
  isStill = () => this.still;
  frame = (run: () => void) => this.after(16, run);
  after = (ms: number, run: () => void) => {
    const entry = { at: this.time + ms, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry);
    };
  };
  go(ms: number) {
    const end = this.time + ms;
    for (;;) {
      const next = this.#waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#waiting = this.#waiting.filter((entry) => entry !== next);
      this.time = next.at;
      next.run();
    }
    this.time = end;
  }
}
const begin = () => {
  const exploration = new Exploration(dataset);
  const clock = new Hands();
  return { exploration, clock, mover: new Mover(exploration, clock) };
};
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
  exploration.focusOn([utc(2008), end]);
  exploration.focusOn([utc(2008), end - 1]);
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

test('a quick drag moves everything in each frame', () => {
  const { exploration, clock, mover } = begin();
  mover.hold();
  mover.dragTo(goal);
  clock.go(16);
  mover.dragTo([utc(2007, 2), utc(2008, 2)]);
  expect(exploration.followed).toBe(exploration.window);
});

const months = [1, 2, 3, 4, 5, 6].map((month): Extent => [utc(2007, month), utc(2008, month)]);
/** A drag whose second move came late, one frame on: only the window has moved. */
const slowDrag = () => {
  const all = begin();
  all.mover.hold();
  all.mover.dragTo(months[0]!);
  all.clock.go(60);
  all.mover.dragTo(months[1]!);
  return all;
};

test('where frames are slow, the window leads, and lanes, map and list have a frame each', () => {
  const { exploration, clock, mover } = slowDrag();
  const behind = () => FOLLOWING.filter((view) => exploration.isBehind(view));
  expect(exploration.window).toEqual(months[1]);
  expect(behind()).toEqual(['lanes', 'map', 'list']);
  clock.go(16);
  expect(behind()).toEqual(['map', 'list']);
  clock.go(16);
  expect(behind()).toEqual(['list']);
  clock.go(16);
  expect(behind()).toEqual([]);
  expect(exploration.followed).toEqual(months[1]);
  clock.go(1000);
  expect(mover.isMoving).toBe(true);
});

test('meanwhile the window goes with the pointer every other frame', () => {
  const { exploration, clock, mover } = slowDrag();
  mover.dragTo(months[2]!);
  clock.go(16);
  expect(exploration.window).toEqual(months[1]);
  expect(exploration.laneWindow).toEqual(months[1]);
  clock.go(16);
  expect(exploration.window).toEqual(months[2]);
  clock.go(16);
  mover.dragTo(months[3]!);
  clock.go(16);
  expect(exploration.window).toEqual(months[3]);
});

test('a view that holds up the pointer waits until that rests', () => {
  const { exploration, clock, mover } = slowDrag();
  let shown = exploration.followed;
  let times = 0;
  // The list takes a frame and a half.
  clock.frame = (run) => {
    const isList = exploration.followed !== shown;
    shown = exploration.followed;
    times += +isList;
    return clock.after(isList ? 50 : 16, run);
  };
  const drag = (ms: number) => {
    for (let at = 0; at < ms; at += 25) {
      mover.dragTo(months[(at / 25) % 5]!);
      clock.go(25);
    }
  };
  drag(400);
  expect(times).toBeLessThanOrEqual(1);
  expect(exploration.isBehind('list')).toBe(true);
  drag(1600);
  expect(times).toBeGreaterThanOrEqual(2);
  expect(times).toBeLessThanOrEqual(4);
  expect(exploration.laneWindow).not.toEqual(exploration.followed);
  mover.dragTo(months[5]!);
  clock.go(300);
  expect(exploration.followed).toEqual(months[5]);
});

test('when the pointer lets go all catch up with where it last was, a frame each', () => {
  const { exploration, clock, mover } = slowDrag();
  mover.dragTo(months[3]!);
  expect(mover.aim).toEqual(months[3]);
  mover.release();
  expect([mover.isMoving, exploration.window]).toEqual([false, months[3]]);
  expect(exploration.laneWindow).toEqual(months[0]);
  clock.go(3 * 16);
  expect([exploration.laneWindow, exploration.followed]).toEqual([months[3], months[3]]);
});

test('a quick drag ends at once where it is put right', () => {
  const { exploration, mover } = begin();
  mover.hold();
  mover.dragTo(months[0]!);
  mover.release(months[1]);
  expect(exploration.followed).toEqual(months[1]);
});

test('nothing runs on once all have caught up, also where someone else moved the window', () => {
  for (const meddle of [false, true]) {
    const { exploration, clock } = slowDrag();
    if (meddle) exploration.focusOn(goal);
    let frames = 0;
    clock.frame = (run) => {
      frames++;
      return clock.after(16, run);
    };
    clock.go(1000);
    expect(frames).toBeLessThan(10);
  }
});

test('a drag that is stopped goes no further', () => {
  const { exploration, clock, mover } = slowDrag();
  mover.dragTo(months[3]!);
  mover.stop();
  clock.go(1000);
  expect([exploration.window, exploration.followed]).toEqual([months[1], months[1]]);
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
