/** Whether the page answers input: timeline and map have both been drawn. */
export class Readiness {
  #timeline = $state(false);
  #map = $state(false);
  readonly ready = $derived(this.#timeline && this.#map);

  timelineDrawn = () => {
    this.#timeline = true;
  };
  mapDrawn = () => {
    this.#map = true;
  };
  /** Calls `then` once, as soon as both are drawn. */
  whenReady(then: () => void) {
    const stop = $effect.root(() => {
      $effect(() => {
        if (!this.ready) return;
        then();
        queueMicrotask(stop);
      });
    });
  }
}
