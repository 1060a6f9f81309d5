import { createContext } from 'svelte';
import type { Exploration } from '../state/exploration.svelte';
import { backFrom, beginAt, eventOf, onTo, type Stop, type Trail } from './trail-stops';

/**
 * Where the reader stands among the cards that lead on from an event. It is no part of the address: an
 * event opened from elsewhere begins a new way.
 */
export class CardTrail {
  readonly #exploration: Exploration;
  readonly #event: () => string;
  #way = $state.raw<Trail | null>(null);
  #moved = $state.raw<{ from: Stop; back: boolean } | null>(null);
  readonly #trail: Trail = $derived.by(() => {
    const event = this.#event();
    return this.#way && eventOf(this.#way) === event ? this.#way : beginAt(event);
  });

  /** `event`: the event the panel shows. */
  constructor(exploration: Exploration, event: () => string) {
    this.#exploration = exploration;
    this.#event = event;
  }

  get now(): Stop {
    return this.#trail.now;
  }
  /** The stop that `back` leads to, if it is one of the way. */
  get last(): Stop | undefined {
    return this.#trail.behind.at(-1);
  }
  /** The last step on this way, and whether it was one back; a new object each time. */
  get moved() {
    return this.#moved;
  }
  goTo(stop: Stop) {
    this.#follow(onTo(this.#trail, stop), false);
  }
  /** One stop back; from the beginning of the way, one step back in the panel. */
  back() {
    const trail = backFrom(this.#trail);
    if (trail) this.#follow(trail, true);
    else this.#exploration.back();
  }
  #follow(trail: Trail, back: boolean) {
    this.#moved = { from: this.now, back };
    this.#way = trail;
    const event = eventOf(trail);
    if (event !== this.#event()) this.#exploration.selectEvent(event);
  }
}

export const [getTrail, setTrail] = createContext<CardTrail>();
