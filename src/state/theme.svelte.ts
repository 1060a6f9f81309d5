import type { Exploration } from './exploration.svelte';

/** The theme in use: the one chosen, else what the system asks for. Make it while a component initialises. */
export class Theme {
  readonly #exploration: Exploration;
  /** Light until known. */
  #systemIsDark = $state(false);

  constructor(exploration: Exploration) {
    this.#exploration = exploration;
    $effect(() => {
      const root = document.documentElement;
      if (exploration.theme) root.dataset.theme = exploration.theme;
      else delete root.dataset.theme;
    });
  }
  get isDark() {
    const { theme } = this.#exploration;
    return theme ? theme === 'dark' : this.#systemIsDark;
  }
  turn = () => this.#exploration.useTheme(this.isDark ? 'light' : 'dark');
  /** An attachment: follows the system for as long as its element is there. */
  watch = () => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const read = () => (this.#systemIsDark = query.matches);
    read();
    query.addEventListener('change', read);
    return () => query.removeEventListener('change', read);
  };
}
