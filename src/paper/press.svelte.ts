/** Puts on paper what the explorer shows: when the browser prints, and when the reader asks for a sheet. */
import { flushSync, mount } from 'svelte';
import { loadReading } from '../panel/reading';
import type { Exploration } from '../state/exploration.svelte';
import { groundFor, type Ground } from './ground';
import Sheets from './Sheets.svelte';
import type { Asked } from './asked';

export class Press {
  readonly #exploration: Exploration;
  /** Whether sheets lie on the page; only print shows them. */
  isPrinting = $state(false);
  asked = $state.raw<Asked>({ kind: 'shown' });
  /** What a map is drawn on; undefined while, or where, it cannot be had. */
  ground = $state.raw<Ground>();

  constructor(exploration: Exploration) {
    this.#exploration = exploration;
    const target = document.createElement('div');
    document.body.append(target);
    mount(Sheets, { target, props: { exploration, press: this } });
    // `beforeprint` may wait for nothing: what the sheets need is there before.
    void this.prepare().then(() => (document.documentElement.dataset.sheets = ''));
    addEventListener('beforeprint', () => this.#lay());
    addEventListener('afterprint', () => this.#clear());
  }

  /** Gets what the map is drawn on and the texts; what cannot be had is left out on paper. */
  async prepare(): Promise<void> {
    const [ground] = await Promise.allSettled([groundFor(this.#exploration), loadReading()]);
    if (ground.status === 'fulfilled') this.ground = ground.value;
  }

  /** Prints a sheet; answers whether the browser took it up. Some frames may not print. */
  async print(asked: Asked): Promise<boolean> {
    await this.prepare();
    this.asked = asked;
    let isTaken = false;
    const note = () => (isTaken = true);
    addEventListener('beforeprint', note, { once: true });
    window.print();
    removeEventListener('beforeprint', note);
    if (!isTaken) this.#clear();
    return isTaken;
  }

  #lay() {
    this.isPrinting = true;
    document.documentElement.dataset.onPaper = '';
    flushSync();
  }
  #clear() {
    this.isPrinting = false;
    this.asked = { kind: 'shown' };
    delete document.documentElement.dataset.onPaper;
  }
}

const presses = new WeakMap<Exploration, Press>();

/** The one press of a page. */
export function pressOf(exploration: Exploration): Press {
  let press = presses.get(exploration);
  if (!press) presses.set(exploration, (press = new Press(exploration)));
  return press;
}
