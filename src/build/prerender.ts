/** Runs in the server build that `pages-plugin` makes: the first screen as HTML, and the page's text. */
import { render } from 'svelte/server';
import App from '../App.svelte';
import type { Index } from '../model/dataset';

export { pageText } from './pages/text';

export function renderApp(dataset: Index): string {
  return render(App, { props: { dataset } }).body;
}
