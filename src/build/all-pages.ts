/** Every page of one language, each with the file it is written to. */
import { embedWords } from '../embed/words';
import { compile } from '../model/compile';
import { compileReading } from '../model/compile-reading';
import { indexed, type Dataset, type Event } from '../model/dataset';
import type { Curation, Language } from '../model/schema';
import { besideDocument, explorerDocument, frameDocument, type FrameFiles } from './document';
import { siteUrl } from './edition';
import type { BuiltFile } from './exports';
import { eventHead, explorerHead, footOf, frameHead, textHead } from './head';
import { keepsCopy } from './offline';
import { rootOf, type PageAt } from './pages/site';
import type * as Prerendering from './prerender';
import { readingScript } from './reading-script';

export type Prerender = typeof Prerendering;

/** JSON for a script block: no `<` can end it. */
const block = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

export const eventBlock = (event: Event) =>
  `<script type="application/json" class="event">${block(event)}</script>`;

export const datasetBlock = ({ events: _, ...rest }: Dataset) =>
  `<script type="application/json" id="dataset">${block(rest)}</script>`;

export interface Given {
  /** The HTML input with the scripts of the language. */
  template: string;
  /** Style sheets of the pages beside the explorer, from the site's root. */
  styles: readonly string[];
  frame: FrameFiles;
  /** The files listed as downloads. */
  files: readonly BuiltFile[];
}

export interface Written {
  page: PageAt;
  /** Whether search engines are told of it. */
  isListed: boolean;
  /** What it is called where it is passed on. */
  name: string;
  html: string;
}

export function pagesOf(
  curation: Curation,
  language: Language,
  prerender: Prerender,
  { template, styles, frame: frameFiles, files }: Given,
): Written[] {
  const compiled = compile(curation, language);
  const dataset = indexed(compiled);
  const reading = compileReading(curation, language);
  const extras = { curation: curation.dataset, reading, site: siteUrl() };

  const home: PageAt = { language, folder: '' };
  const { version } = readingScript(curation, language);
  const explorer = explorerDocument(template, explorerHead(curation, home), {
    parts: prerender.renderParts(dataset),
    text: prerender.pageText(dataset, {
      ...extras,
      root: rootOf(home),
      keepsCopy: keepsCopy(),
      downloads: files.map(({ what, file, text }) => ({
        what,
        file,
        bytes: Buffer.byteLength(text),
      })),
      eventBlock,
      sourcesBlock: datasetBlock(compiled),
    }),
    reading: version,
  });
  const framed: PageAt = { language, folder: 'embed/' };
  const frame = frameDocument(
    template,
    framed,
    {
      parts: prerender.renderFrame(dataset),
      text: `<p class="no-script-only">${embedWords[language].noScript}</p>${datasetBlock(compiled)}${compiled.events.map(eventBlock).join('')}`,
      reading: version,
    },
    frameHead(curation, framed),
    frameFiles,
    { foot: footOf(curation, language), streets: curation.dataset.streets?.address },
  );
  const texts = prerender.textPagesOf(reading).map((kind) => {
    const page: PageAt = { language, folder: `${kind}/` };
    const { name, description, body } = prerender.textPage(dataset, kind, page, extras);
    const about = textHead(curation, page, name, description);
    return { page, name, isListed: true, html: besideDocument(about, body, styles) };
  });
  // A very large dataset may do without: a page for each event takes its time.
  const paged = process.env.EVENT_PAGES === 'off' ? [] : dataset.events;
  const events = paged.map((event) => {
    const page: PageAt = { language, folder: `events/${event.id}/` };
    const about = eventHead(curation, dataset, event, page);
    const body = prerender.eventPage(dataset, event, page, extras);
    return { page, name: event.title, isListed: true, html: besideDocument(about, body, styles) };
  });
  return [
    { page: home, name: dataset.title, isListed: true, html: explorer },
    ...texts,
    ...events,
    { page: framed, name: dataset.title, isListed: false, html: frame },
  ];
}
