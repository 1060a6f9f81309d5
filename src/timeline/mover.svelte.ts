/** Moves of the window that take time: dragging, gliding to where a button sends it, and playing. */
import type { Extent } from '../model/extent';
import type { Exploration } from '../state/exploration.svelte';
import { CatchUp } from './catch-up.svelte';
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

export class Mover {
  readonly #exploration: Exploration;
  readonly #clock: Clock;
  readonly #catchUp: CatchUp;
  #playing = $state(false);
  #speed = $state(1);
  #isMoving = $state(false);
  /** Where a glide under way will end. */
  #goal: Extent | undefined;
  #cancelGlide: (() => void) | undefined;
  #cancelStep: (() => void) | undefined;

  constructor(exploration: Exploration, clock: Clock) {
    this.#exploration = exploration;
    this.#clock = clock;
    this.#catchUp = new CatchUp(exploration, clock);
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
  /** Whether the window leads, and lanes, map and list may be behind. */
  get isLeading() {
    return this.#catchUp.isLeading;
  }
  /** A pointer takes the window. */
  hold() {
    this.stop();
    this.#isMoving = true;
  }
  /** The pointer lets go, with the window where it last was, or put right. */
  release(window?: Extent) {
    this.#isMoving = false;
    this.#catchUp.end(window);
  }
  /** The window in one frame of a drag. */
  dragTo(window: Extent) {
    this.#catchUp.move(window);
  }
  /** Where the window is, or will be when it has come to rest. */
  get aim(): Extent {
    return this.#goal ?? this.#catchUp.waiting ?? this.#exploration.window;
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
    this.#isMoving = true;
    const step = () => {
      const isOurs = [from, this.#catchUp.led].includes(exploration.window);
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
    this.#catchUp.stop();
  }

  play() {
    this.#playing = true;
    const first = firstWindow(this.aim, this.#exploration.dataset);
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
