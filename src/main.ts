import { flushSync, hydrate, mount } from 'svelte';
import { indexed, type Dataset, type Event } from './model/dataset';
import { nextTask } from './map/pause';
import Part from './Part.svelte';
import { partsOf, type PartOfPage } from './parts';
import { readyToPrint } from './printing';
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

const root = document.documentElement;

async function start() {
  await nextTask();
  const frame = 'embed' in root.dataset ? await import('./embed/frame') : null;
  /** How the page's frame is made; null on the site itself. */
  const embedding = frame && frame.readEmbedding(location.search);
  const dataset = readDataset();
  await nextTask();
  const shown = embedding?.onlyArticle ? frame!.onlyArticle(dataset) : dataset;
  const exploration = new Exploration(indexed(shown), embedding);
  const readiness = new Readiness();
  const bring = ({ id, part, given }: PartOfPage) => {
    const options = { target: document.getElementById(id)!, props: { exploration, part, given } };
    if (options.target.firstElementChild) hydrate(Part, options);
    else mount(Part, options);
    flushSync();
  };
  for (const part of partsOf(readiness, embedding?.show)) {
    await nextTask();
    bring(part);
  }
  linkToAddress(exploration);
  if (embedding?.stale) exploration.noticeStale(true);
  root.dataset.drawn = '';
  readiness.whenReady(() => {
    root.dataset.ready = '';
    readyToPrint(exploration);
    const later = document.querySelector<HTMLTemplateElement>('#later');
    if (later) document.body.append(document.importNode(later.content, true));
  });
  if (!frame) return;
  for (const part of frame.frameParts) bring(part);
  frame.startFrame(exploration, readiness);
}

void start();
