/**
 * A drag where drawing everything takes longer than a frame: handles and panning lead, and lanes, map and
 * list catch up in frames of their own.
 */
import type { Extent } from '../model/extent';
import { FOLLOWING, type Exploration, type Following } from '../state/exploration.svelte';

/** The part of the browser's clock this needs. */
export interface Frames {
  now(): number;
  /** Asks for the next frame. */
  frame(run: () => void): unknown;
}

/** A frame of a drag that took longer than this held up the pointer; a longer gap was a rest, ms. */
const LATE = 24;
const PAUSED = 250;
/**
 * A view whose frames take longer than this, ms, waits until the pointer has rested so long, ms, or until
 * so many frames came in time: few frames of a drag are late, however slow the machine. Where all frames
 * are, one view has a turn at least so often, ms.
 */
const HEAVY = 40;
const RESTED = 150;
const IN_TIME = 25;
const LONGEST = 5000;
/** So many heavy frames in a row make a view wait. The lanes are what the eye is on, and cheaper when little behind. */
const PATIENCE = { lanes: 2, map: 1, list: 1 };

export class CatchUp {
  readonly #exploration: Exploration;
  readonly #clock: Frames;
  #isSlow = $state(false);
  #isOver = false;
  #framed = -Infinity;
  /** The views, the one whose turn is next first, and how many heavy frames in a row each has had. */
  #views: readonly Following[] = FOLLOWING;
  readonly #heavy = { lanes: 0, map: 0, list: 0 };
  /** Heavy frames that may come, earned by frames in time; and when a view that waited last had its turn. */
  #credit = 1;
  #turned = -Infinity;
  #isRunning = false;
  #led: Extent | undefined;
  #waiting: Extent | undefined;

  constructor(exploration: Exploration, clock: Frames) {
    this.#exploration = exploration;
    this.#clock = clock;
  }

  /** Whether the window leads: what follows may be behind. */
  get isLeading() {
    return this.#isSlow;
  }
  /** What this last made of the window. */
  get led() {
    return this.#led;
  }
  /** Where the window goes in the next frame. */
  get waiting() {
    return this.#waiting;
  }
  /** The drag ends where the window is. */
  stop() {
    this.#waiting = undefined;
    this.#over();
  }
  /** The window in one frame of a drag: all at once, until that proves too much. */
  move(window: Extent) {
    this.#isOver = false;
    const now = this.#clock.now();
    const since = now - this.#framed;
    this.#framed = now;
    if (since > LATE && since < PAUSED) this.#isSlow = true;
    if (this.#isSlow && this.#isRunning) this.#waiting = window;
    else this.#lead(window);
    this.#follow();
  }
  /** The drag ends, with the window where it last was, or put right. */
  end(window: Extent | undefined = this.#waiting) {
    this.#framed = -Infinity;
    if (window) this.#lead(window);
    this.#follow();
    this.#over();
  }

  #over() {
    this.#isOver = true;
    if (!this.#isRunning) this.#isSlow = false;
  }
  #lead(window: Extent) {
    this.#exploration.lead(window);
    this.#led = this.#exploration.window;
    this.#waiting = undefined;
  }
  #follow() {
    if (!this.#isSlow) this.#exploration.follow();
    else if (!this.#isRunning) this.#run();
  }
  /** Until none is behind: one view a frame. */
  #run() {
    const exploration = this.#exploration;
    let view: Following | undefined;
    let hasWaited = false;
    let hasLed = true;
    let began = this.#clock.now();
    const step = () => {
      const now = this.#clock.now();
      const isHeavy = now - began >= HEAVY;
      began = now;
      this.#credit = isHeavy
        ? Math.max(-5, this.#credit - 1)
        : Math.min(1, this.#credit + 1 / IN_TIME);
      if (view) this.#heavy[view] = isHeavy ? (hasWaited ? 1 : this.#heavy[view] + 1) : 0;
      // Meanwhile someone else may have moved the window.
      if (exploration.window !== this.#led) this.#waiting = undefined;
      const behind = this.#views.filter((one) => exploration.isBehind(one));
      const hasRested = now - this.#framed > RESTED;
      const isFree = hasRested || this.#credit >= 1 || now - this.#turned > LONGEST;
      view = behind.find((one) => isFree || this.#heavy[one] < PATIENCE[one]);
      // Window and views have every other frame.
      const leads = this.#waiting !== undefined && !(hasLed && view);
      if (leads) {
        this.#lead(this.#waiting!);
        view = undefined;
      } else if (view) {
        hasWaited = this.#heavy[view] >= PATIENCE[view];
        if (hasWaited) this.#turned = now;
        this.#turn(view);
        exploration.follow(view);
      }
      hasLed = leads;
      this.#isRunning = leads || behind.length > 0;
      if (this.#isRunning) this.#clock.frame(step);
      else if (this.#isOver) this.#isSlow = false;
    };
    this.#isRunning = true;
    this.#clock.frame(step);
  }
  /** Every other turn is the lanes'. */
  #turn(view: Following) {
    const [first, ...rest] = this.#views.filter((one) => one !== view);
    this.#views = view === 'lanes' ? [first!, view, ...rest] : [first!, ...rest, view];
  }
}
