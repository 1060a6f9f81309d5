import { hydrate, mount } from 'svelte';
import App from './App.svelte';
import { indexed, type Dataset, type Event } from './model/dataset';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/text.css';

/** The dataset as the page carries it: one block, and one for each event beside its article. */
function readDataset(): Dataset {
  const read = (element: Element): unknown => JSON.parse(element.textContent ?? '');
  const dataset = read(document.querySelector('#dataset')!) as Dataset;
  const events = [...document.querySelectorAll('script.event')].map((block) => read(block) as Event);
  return { ...dataset, events };
}

const target = document.querySelector('#app')!;
const props = { dataset: indexed(readDataset()) };
if (target.firstElementChild) hydrate(App, { target, props });
else mount(App, { target, props });
