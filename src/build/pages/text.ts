/**
 * The static text of a page: everything as HTML, rendered when the site is built. It is never
 * hydrated, so the marks Svelte leaves for that are taken out again.
 */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Event, Index, Reading } from '../../model/dataset';
import Article from './Article.svelte';
import Chronology from './Chronology.svelte';
import Colophon from './Colophon.svelte';
import Contents from './Contents.svelte';
import Corrections from './Corrections.svelte';
import Downloads from './Downloads.svelte';
import type { Extras } from './extras';
import Glossary from './Glossary.svelte';
import Method from './Method.svelte';
import Sources from './Sources.svelte';
import Still from './Still.svelte';

export type { Extras };

/**
 * `idPrefix` keeps the ids of one rendering apart from all others on the page. Text is escaped, so
 * every comment is Svelte's; figures of drawings are cut to two decimals.
 */
export function html<Props extends Record<string, unknown>>(
  component: Component<Props>,
  props: Props,
  idPrefix: string,
) {
  return render(component as Component, { props, idPrefix })
    .body.replace(/<!--.*?-->/gs, '')
    .replace(
      /(<(?:path|rect|text|stop|circle|linearGradient)\b)([^>]*)/g,
      (_, name: string, attributes: string) =>
        name +
        attributes.replace(/-?\d+\.\d{3,}/g, (figure) =>
          String(Math.round(Number(figure) * 100) / 100),
        ),
    );
}

/** One event as an article; `told` are the sources whose note stands further up the page. */
export const articleOf = (
  dataset: Index,
  event: Event,
  told?: ReadonlySet<string>,
  note?: string,
) => html(Article, { dataset, event, ...(told && { told }), ...(note && { note }) }, event.id);

/** The still picture of the timeline, shown where there is no script. */
export const stillOf = (dataset: Index) => html(Still, { dataset }, 'still');

const yearOf = (event: Event) => String(new Date(event.when.stated[0]).getUTCFullYear());

/** Above this the text is laid out year by year, not article by article: the browser watches each at every frame. */
const MANY = 500;

function chronologyOf(dataset: Index, eventBlock: (event: Event) => string): string {
  const told = new Set<string>();
  const [begin, end] = dataset.events.length > MANY ? ['<div class="year">', '</div>'] : ['', ''];
  const firstKilling = dataset.events.find(({ category }) => category === 'violence');
  const years = [...new Set(dataset.events.map(yearOf))];
  const parts = [html(Chronology, { dataset, years }, 'chronology')];
  for (const year of years) {
    parts.push(`${begin}<h3 id="year-${year}">${year}</h3>`);
    for (const event of dataset.events.filter((one) => yearOf(one) === year)) {
      const note = event === firstKilling ? dataset.note : undefined;
      parts.push(articleOf(dataset, event, told, note), eventBlock(event));
      for (const { source } of event.accounts) told.add(source);
    }
    parts.push(end);
  }
  return `<section id="chronology" aria-labelledby="h-chronology">${parts.join('')}</section>`;
}

/** The pages of text beside the explorer that there is something to write on. */
export const textPagesOf = ({ claims, narratives }: Pick<Reading, 'claims' | 'narratives'>) => [
  ...(narratives.length > 0 ? (['story'] as const) : []),
  ...(claims.length > 0 ? (['check'] as const) : []),
];

/**
 * Everything under the explorer: still picture, contents, chronology, method, glossary, sources,
 * corrections, changes, downloads, colophon. The story and the check of the article have pages of their
 * own: with them here the first load would outgrow its limit.
 */
export function pageText(dataset: Index, extras: Extras): string {
  const { reading } = extras;
  return [
    '<div class="text">',
    stillOf(dataset),
    html(Contents, { dataset, pages: textPagesOf(reading) }, 'contents'),
    '<div class="sections">',
    chronologyOf(dataset, extras.eventBlock ?? (() => '')),
    html(Method, { dataset }, 'method'),
    html(Glossary, { dataset, reading }, 'glossary'),
    html(Sources, { dataset }, 'sources'),
    extras.sourcesBlock ?? '',
    html(Corrections, { dataset, reading, extras }, 'corrections'),
    html(Downloads, { dataset, extras }, 'downloads'),
    html(Colophon, { dataset, extras }, 'colophon'),
    '</div></div>',
  ].join('');
}
