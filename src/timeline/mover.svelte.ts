/** Moves of the window that take time: gliding to where a button sends it, and playing. */
import type { Extent } from '../model/extent';
import type { Exploration } from '../state/exploration.svelte';
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
  /** List and map have this frame; where the window goes in the next. */
  #owed = false;
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
  release() {
    this.#isMoving = false;
    if (this.#waiting) this.#exploration.lead(this.#waiting);
    this.#waiting = undefined;
    this.#exploration.follow();
  }
  /**
   * The window in one frame of a drag. Where drawing everything holds up the pointer, lanes and
   * overview have one frame, list, map and counts the next.
   */
  dragTo(window: Extent) {
    const now = this.#clock.now();
    const since = now - this.#framed;
    this.#framed = now;
    if (since > LATE && since < PAUSED) this.#isSlow = true;
    if (!this.#isSlow) {
      this.#exploration.focusOn(window);
      this.#last = this.#exploration.window;
      return;
    }
    if (this.#owed) {
      this.#waiting = window;
      return;
    }
    this.#exploration.lead(window);
    this.#last = this.#exploration.window;
    this.#owed = true;
    this.#clock.frame(() => {
      this.#exploration.follow();
      this.#clock.frame(() => {
        this.#owed = false;
        const waiting = this.#waiting;
        this.#waiting = undefined;
        // Meanwhile someone else may have moved the window.
        if (waiting && this.#exploration.window === this.#last) this.dragTo(waiting);
      });
    });
  }
  /** Where the window is, or will be when it has come to rest. */
  get aim(): Extent {
    return this.#goal ?? this.#exploration.window;
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
