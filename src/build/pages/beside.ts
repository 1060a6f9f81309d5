/** The bodies of the pages beside the explorer, rendered when the site is built; they need no script. */
import type { Event, Index, Reading } from '../../model/dataset';
import Check from '../../text/Check.svelte';
import { checkPageWords } from '../../text/check-words';
import NumberedSources from '../../text/NumberedSources.svelte';
import { numbersOfCheck, numbersOfStory, type Numbers } from '../../text/numbering';
import EventPage from './EventPage.svelte';
import type { Extras } from './extras';
import Foot from './Foot.svelte';
import Masthead from './Masthead.svelte';
import { homeOf, type PageAt } from './site';
import Story from '../../text/Story.svelte';
import { html, textPagesOf } from './text';
import { pageWords, type TextPage } from './words';

export interface BesideExtras extends Pick<Extras, 'curation' | 'site'> {
  reading: Reading;
}

/** A page's text between its head and its foot. */
function framed(dataset: Index, page: PageAt, extras: BesideExtras, main: string): string {
  const { curation, reading } = extras;
  return [
    html(Masthead, { dataset, page, pages: textPagesOf(reading) }, 'masthead'),
    `<main class="text beside">${main}</main>`,
    html(Foot, { dataset, home: homeOf(page), curation }, 'foot'),
  ].join('');
}

export const eventPage = (dataset: Index, event: Event, page: PageAt, extras: BesideExtras) =>
  framed(dataset, page, extras, html(EventPage, { dataset, event, page, ...extras }, event.id));

/** A page of text, with what is said of it where it is passed on. */
export interface Text {
  name: string;
  description: string;
  body: string;
}

export function textPage(dataset: Index, kind: TextPage, page: PageAt, extras: BesideExtras): Text {
  const { reading } = extras;
  const { narratives } = reading;
  const home = homeOf(page);
  const sources = (numbers: Numbers) => html(NumberedSources, { dataset, numbers }, 'numbered');
  const name = pageWords[dataset.language].pages[kind];
  if (kind === 'story') {
    const { title, dek } = narratives[0]!;
    const numbers = numbersOfStory(narratives.flatMap(({ steps }) => steps));
    return {
      name: `${name}: ${title}`,
      description: dek,
      body: framed(
        dataset,
        page,
        extras,
        [html(Story, { dataset, narratives, home, numbers }, 'story'), sources(numbers)].join(''),
      ),
    };
  }
  const numbers = numbersOfCheck(reading.claims, reading.series);
  return {
    name,
    description: checkPageWords[dataset.language].intro,
    body: framed(
      dataset,
      page,
      extras,
      [html(Check, { dataset, reading, home, numbers }, 'check'), sources(numbers)].join(''),
    ),
  };
}
