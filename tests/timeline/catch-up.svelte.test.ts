import { expect, test } from 'vitest';
import { utc, type Extent } from '../../src/model/extent';
import { FOLLOWING, type Following } from '../../src/state/exploration.svelte';
import { begin } from '../fixtures/hands';

const goal: Extent = [utc(2007), utc(2008)];

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

/**
 * Drags on for so many frames while the frame of a view that catches up takes as long as told, ms. Answers
 * the views in the order of their turns, and how many of the frames were longer than 40 ms.
 */
function dragOn(
  { exploration, clock, mover }: ReturnType<typeof begin>,
  frames: number,
  takes: (view: Following, turn: number) => number,
) {
  const turns: Following[] = [];
  let late = 0;
  const follow = exploration.follow.bind(exploration);
  let last: Following | undefined;
  exploration.follow = (...views) => {
    follow(...views);
    last = views[0];
  };
  clock.frame = (run) => {
    let ms = 16;
    if (last) {
      turns.push(last);
      ms = takes(last, turns.filter((one) => one === last).length);
      late += +(ms > 40);
    }
    last = undefined;
    return clock.after(ms, run);
  };
  for (let frame = 0; frame < frames; frame++) {
    mover.dragTo(months[frame % 5]!);
    clock.go(16);
  }
  exploration.follow = follow;
  return { turns, late };
}
const count = (turns: readonly Following[], view: Following) =>
  turns.filter((one) => one === view).length;

test('a view that holds up the pointer waits until that rests', () => {
  const all = slowDrag();
  const { turns } = dragOn(all, 600, (view) => (view === 'list' ? 60 : 16));
  expect(count(turns, 'list')).toBeGreaterThan(5);
  expect(count(turns, 'lanes')).toBeGreaterThan(5 * count(turns, 'list'));
  all.mover.dragTo(months[5]!);
  all.clock.go(300);
  expect(all.exploration.followed).toEqual(months[5]);
});

test('however heavy all of them are, few frames are late', () => {
  for (const ms of [45, 60, 90, 200]) {
    const { turns, late } = dragOn(slowDrag(), 2000, () => ms);
    expect(late / 2000).toBeLessThan(0.05);
    for (const view of FOLLOWING)
      expect(count(turns, view), `${view}, ${ms} ms`).toBeGreaterThan(4);
  }
});

test('where even the window alone is late, each view has its turn', () => {
  const all = slowDrag();
  const turns: Following[] = [];
  all.clock.frame = (run) => {
    const behind = FOLLOWING.filter((view) => all.exploration.isBehind(view));
    return all.clock.after(60, () => {
      run();
      turns.push(...behind.filter((view) => !all.exploration.isBehind(view)));
    });
  };
  for (let frame = 0; frame < 800; frame++) {
    all.mover.dragTo(months[frame % 5]!);
    all.clock.go(60);
  }
  for (const view of FOLLOWING) expect(count(turns, view), view).toBeGreaterThan(1);
});

test('of views that wait the lanes have every other turn', () => {
  const { turns } = dragOn(slowDrag(), 2000, () => 60);
  expect(count(turns, 'lanes')).toBeGreaterThan(count(turns, 'map') + count(turns, 'list'));
});

test('lanes that took too long once are not left behind', () => {
  const { turns } = dragOn(slowDrag(), 600, (view, turn) =>
    view === 'lanes' && turn % 20 === 0 ? 60 : 16,
  );
  expect(count(turns, 'lanes')).toBeGreaterThan(100);
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

test('the window leads from the first late frame until all have caught up with where it ends', () => {
  for (const end of ['release', 'stop'] as const) {
    const { exploration, clock, mover } = begin();
    mover.hold();
    mover.dragTo(months[0]!);
    expect(mover.isLeading).toBe(false);
    clock.go(60);
    mover.dragTo(months[1]!);
    clock.go(1000);
    expect(mover.isLeading).toBe(true);
    mover.dragTo(months[2]!);
    mover[end]();
    expect(mover.isLeading).toBe(true);
    clock.go(1000);
    expect([mover.isLeading, exploration.isBehind('list')]).toEqual([false, false]);
  }
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
