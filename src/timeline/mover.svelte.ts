/** Moves of the window that take time: dragging, gliding to where a button sends it, and playing. */
import type { Extent } from '../model/extent';
import { FOLLOWING, type Exploration, type Following } from '../state/exploration.svelte';
import { GLIDE, between } from './glide';
import { STEP, advanced, firstWindow } from './play';

/** The browser's frames and timers; tests give their own. */
export interface Clock {
  now(): number;
  /** Asks for the next frame; returns how to take that back. */
  frame(run: () => void): () => void;
  after(ms: number, run: () => void): () => void;
  /** Whether the reader prefers reduced motion. */
  isStill(): boolean;
}

/** A frame of a drag that took longer than this held up the pointer; a longer gap was a rest, ms. */
const LATE = 24;
const PAUSED = 250;
/**
 * A view whose frame was longer than this waits until the pointer rests, or until so long after the last
 * that was: so that few frames of a drag are late, however slow the machine. ms.
 */
const HEAVY = 40;
const RESTED = 150;
const SELDOM = 800;

export class Mover {
  readonly #exploration: Exploration;
  readonly #clock: Clock;
  #playing = $state(false);
  #speed = $state(1);
  #isMoving = $state(false);
  /** Where a glide under way will end. */
  #goal: Extent | undefined;
  /** What this last made of the window; anything else moving it ends the glide. */
  #last: Extent | undefined;
  #cancelGlide: (() => void) | undefined;
  #cancelStep: (() => void) | undefined;
  /** Frames of this drag took too long for everything at once. */
  #isSlow = false;
  #framed = -Infinity;
  /** The views, the one to catch up next first, and how long the frame of each was when it last did. */
  #views: readonly Following[] = FOLLOWING;
  readonly #cost = { lanes: 0, map: 0, list: 0 };
  #lastHeavy = -Infinity;
  #isCatchingUp = false;
  /** Where the window goes in the next frame. */
  #waiting: Extent | undefined;

  constructor(exploration: Exploration, clock: Clock) {
    this.#exploration = exploration;
    this.#clock = clock;
  }

  get playing() {
    return this.#playing;
  }
  /** Steps of play in 1.6 s. */
  get speed() {
    return this.#speed;
  }
  /** Whether the window glides or is being dragged: labels then keep their places. */
  get isMoving() {
    return this.#isMoving;
  }
  /** A pointer takes the window. */
  hold() {
    this.stop();
    this.#isMoving = true;
    this.#isSlow = false;
  }
  /** The pointer lets go, with the window where it last was, or put right. */
  release(window: Extent | undefined = this.#waiting) {
    this.#isMoving = false;
    this.#framed = -Infinity;
    if (window) this.#lead(window);
    if (!this.#isSlow) this.#exploration.follow();
    else if (!this.#isCatchingUp) this.#catchUp();
  }
  /**
   * The window in one frame of a drag. Where drawing everything holds up the pointer, handles and panning
   * go with it, and lanes, map and list catch up in frames of their own.
   */
  dragTo(window: Extent) {
    const now = this.#clock.now();
    const since = now - this.#framed;
    this.#framed = now;
    if (since > LATE && since < PAUSED) this.#isSlow = true;
    if (this.#isSlow && this.#isCatchingUp) {
      this.#waiting = window;
      return;
    }
    this.#lead(window);
    if (this.#isSlow) this.#catchUp();
    else this.#exploration.follow();
  }
  #lead(window: Extent) {
    this.#exploration.lead(window);
    this.#last = this.#exploration.window;
    this.#waiting = undefined;
  }
  /** Until none is behind: one view a frame, the one that waited longest first. */
  #catchUp() {
    const exploration = this.#exploration;
    let view: Following | undefined;
    let began = 0;
    let hasLed = true;
    const step = () => {
      const now = this.#clock.now();
      if (view) {
        const taken = now - began;
        this.#cost[view] = Math.max(taken, (this.#cost[view] + taken) / 2);
        if (this.#cost[view] >= HEAVY) this.#lastHeavy = began;
      }
      // Meanwhile someone else may have moved the window.
      if (exploration.window !== this.#last) this.#waiting = undefined;
      const behind = this.#views.filter((one) => exploration.isBehind(one));
      const isFree = now - this.#framed > RESTED || now - this.#lastHeavy > SELDOM;
      view = behind.find((one) => isFree || this.#cost[one] < HEAVY);
      // Window and views have every other frame.
      const leads = this.#waiting !== undefined && !(hasLed && view);
      if (leads) {
        this.#lead(this.#waiting!);
        view = undefined;
      } else if (view) {
        this.#views = [...this.#views.filter((one) => one !== view), view];
        began = now;
        exploration.follow(view);
      }
      hasLed = leads;
      this.#isCatchingUp = leads || behind.length > 0;
      if (this.#isCatchingUp) this.#clock.frame(step);
    };
    this.#isCatchingUp = true;
    this.#clock.frame(step);
  }
  /** Where the window is, or will be when it has come to rest. */
  get aim(): Extent {
    return this.#goal ?? this.#waiting ?? this.#exploration.window;
  }

  glideTo(goal: Extent) {
    this.stop();
    const exploration = this.#exploration;
    const from = exploration.window;
    if (this.#clock.isStill() || (from[0] === goal[0] && from[1] === goal[1])) {
      exploration.focusOn(goal);
      return;
    }
    const began = this.#clock.now();
    this.#goal = goal;
    this.#last = from;
    this.#isMoving = true;
    const step = () => {
      const isOurs = exploration.window === this.#last;
      if (!isOurs) return this.stop();
      const share = (this.#clock.now() - began) / GLIDE;
      if (share >= 1) exploration.focusOn(goal);
      else this.dragTo(between(from, goal, share));
      if (share >= 1) this.stop();
      else this.#cancelGlide = this.#clock.frame(step);
    };
    this.#cancelGlide = this.#clock.frame(step);
  }
  /** Leaves the window where it is. */
  stop() {
    this.#cancelGlide?.();
    if (this.#goal) this.#isMoving = false;
    this.#cancelGlide = undefined;
    this.#goal = undefined;
    this.#waiting = undefined;
  }

  play() {
    const { whole } = this.#exploration.dataset;
    this.#playing = true;
    const first = firstWindow(this.aim, whole);
    if (first !== this.aim) this.glideTo(first);
    this.#next();
  }
  pause() {
    this.#cancelStep?.();
    this.#cancelStep = undefined;
    this.#playing = false;
  }
  playAt(speed: number) {
    this.#speed = speed;
    if (!this.#playing) return;
    this.#cancelStep?.();
    this.#next();
  }
  #next() {
    this.#cancelStep = this.#clock.after(STEP / this.#speed, () => {
      const to = advanced(this.aim, this.#exploration.dataset.whole);
      if (!to) return this.pause();
      this.glideTo(to);
      this.#next();
    });
  }
}

export const browserClock: Clock = {
  now: () => performance.now(),
  frame(run) {
    const id = requestAnimationFrame(run);
    return () => cancelAnimationFrame(id);
  },
  after(ms, run) {
    const id = setTimeout(run, ms);
    return () => clearTimeout(id);
  },
  isStill: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
};
