import { flushSync, hydrate, mount } from 'svelte';
import { indexed, type Dataset, type Event } from './model/dataset';
import Part from './Part.svelte';
import { partsOf } from './parts';
import { Exploration } from './state/exploration.svelte';
import { linkToAddress } from './state/link.svelte';
import { Readiness } from './state/readiness.svelte';
import './styles/tokens.css';
import './styles/fonts.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/text.css';

/** The dataset as the page carries it: one block, and one for each event beside its article. */
function readDataset(): Dataset {
  const read = (element: Element): unknown => JSON.parse(element.textContent ?? '');
  const dataset = read(document.querySelector('#dataset')!) as Dataset;
  const events = [...document.querySelectorAll('script.event')].map(
    (block) => read(block) as Event,
  );
  return { ...dataset, events };
}

/** Lets the browser paint and answer before the next task. */
const pause = () => new Promise((done) => setTimeout(done));

async function start() {
  await pause();
  const dataset = readDataset();
  await pause();
  const exploration = new Exploration(indexed(dataset));
  const readiness = new Readiness();
  for (const { id, part, given } of partsOf(readiness)) {
    await pause();
    const target = document.getElementById(id)!;
    const options = { target, props: { exploration, part, given } };
    if (target.firstElementChild) hydrate(Part, options);
    else mount(Part, options);
    flushSync();
  }
  linkToAddress(exploration);
  readiness.whenReady(() => (document.documentElement.dataset.ready = ''));
}

void start();
