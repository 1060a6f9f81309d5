import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pagesOf, type Prerender } from '../../src/build/all-pages';
import { besideDocument } from '../../src/build/document';
import { exportsOf, sourceFiles } from '../../src/build/exports';
import { eventHead } from '../../src/build/head';
import { eventPage, textPage } from '../../src/build/pages/beside';
import { besideWords } from '../../src/build/pages/page-words';
import { textWords } from '../../src/text/words';
import { fileOf, type PageAt } from '../../src/build/pages/site';
import { pageText, textPagesOf } from '../../src/build/pages/text';
import { loadCuration } from '../../src/build/read-curation';
import { readingFile } from '../../src/build/reading-script';
import { sitemap } from '../../src/build/sitemap';
import { compile } from '../../src/model/compile';
import { compileReading } from '../../src/model/compile-reading';
import { indexed, type Event } from '../../src/model/dataset';
import { chainOf } from '../../src/model/telling';
import { curation as invented } from '../fixtures/curation';

const curation = loadCuration();
const LANGUAGES = ['en', 'es'] as const;
const SITE = 'https://example.org/lima/';
afterEach(() => vi.unstubAllEnvs());

const template = readFileSync('index.html', 'utf8');
/** The first screen is the browser tests'. */
const prerender: Prerender = {
  renderParts: () => new Map(),
  renderFrame: () => new Map(),
  pageText,
  textPagesOf,
  textPage,
  eventPage,
};
const sources = sourceFiles(curation, '{}');

/** Every page by its file, and every other file the build writes or copies. */
function built() {
  const files = new Set([
    ...readdirSync('public', { recursive: true, encoding: 'utf8' }),
    'assets/site.css',
    'assets/embed.css',
    'assets/embed.js',
    'paper.css',
    'lima-cable.zip',
    'offline.js',
    ...sources.map(({ file }) => file),
  ]);
  const pages = new Map<string, { page: PageAt; html: string }>();
  for (const language of LANGUAGES) {
    files.add(readingFile(language));
    const exports = exportsOf(curation, language);
    for (const { file } of exports) files.add(file);
    const given = {
      template,
      styles: ['assets/site.css'],
      frame: { style: 'assets/embed.css', script: 'assets/embed.js' },
      files: [...exports, ...sources],
    };
    for (const written of pagesOf(curation, language, prerender, given)) {
      pages.set(fileOf(written.page), written);
      files.add(fileOf(written.page));
    }
  }
  return { pages, files };
}
const { pages, files } = built();
const beside = [...pages].filter(([, { page }]) => page.folder !== '' && page.folder !== 'embed/');

const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => match[1]!);
const ids = (html: string) => all(html, /\sid="([^"]*)"/g);
/** What a reader reads. */
const readable = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const plain = (text: string) => text.replace(/\s+/g, ' ');

test('there is a page for each event in each language, and one each for the story, the check and frames', () => {
  const folders = [
    ...['', 'check/', 'embed/', 'story/'],
    ...curation.events.map(({ id }) => `events/${id}/`),
  ].sort();
  for (const language of LANGUAGES) {
    const own = [...pages.values()].filter(({ page }) => page.language === language);
    expect(own.map(({ page }) => page.folder).sort()).toEqual(folders);
  }
});

test('every link of every page leads to a file of the site and to a part that is there', () => {
  const wrong = [...pages].flatMap(([file, { html }]) =>
    all(html, /<[^>]*\s(?:href|src)="([^"]*)"/g)
      .filter((link) => !/^https?:\/\//.test(link) && link !== '/src/main.ts')
      .filter((link) => {
        const [path, anchor] = link.split('#');
        const target = path ? posix.join(posix.dirname(file), path.replace(/\?.*/, '')) : file;
        if (!files.has(target)) return true;
        // What has an equals sign is state of the explorer.
        if (!anchor || anchor.includes('=')) return false;
        return !ids(pages.get(target)!.html).includes(anchor);
      })
      .map((link) => `${file}: ${link}`),
  );
  expect(wrong).toEqual([]);
});

test('no id stands twice on a page, and whatever is named by one is there', () => {
  const wrong = beside.flatMap(([file, { html }]) => {
    const own = ids(html);
    const named = all(html, /aria-labelledby="([^"]*)"/g).flatMap((list) => list.split(' '));
    return [
      ...own.filter((id, i) => own.indexOf(id) !== i),
      ...named.filter((id) => !own.includes(id)),
    ].map((id) => `${file}: ${id}`);
  });
  expect(wrong).toEqual([]);
});

test('a page has one first heading, goes down a step at a time, and has its landmarks', () => {
  for (const [file, { html }] of beside) {
    const levels = all(html, /<h(\d)/g).map(Number);
    expect(levels[0], file).toBe(1);
    expect(
      levels.filter((level, i) => i > 0 && (level === 1 || level > levels[i - 1]! + 1)),
      file,
    ).toEqual([]);
    for (const landmark of ['header', 'main', 'footer'])
      expect(html.match(new RegExp(`<${landmark}[ >]`, 'g')), file).toHaveLength(1);
    const names = all(html, /<nav aria-label="([^"]*)"/g);
    expect(new Set(names).size, file).toBe(3);
  }
});

test('a strict policy blocks nothing on the pages, and they need no script', () => {
  for (const [file, { html }] of beside) {
    expect(html, file).toMatch(/http-equiv="Content-Security-Policy" content="default-src 'none'/);
    expect(html, file).not.toMatch(/\sstyle=|\son\w+=|javascript:|<!--/);
    const scripts = html.match(/<script[^>]*>/g)!;
    expect(
      scripts.filter((tag) => !/boot\.js|offline\.js|ld\+json/.test(tag)),
      file,
    ).toEqual([]);
  }
});

describe.each(LANGUAGES)('an event’s page (%s)', (language) => {
  const dataset = indexed(compile(curation, language));
  const reading = compileReading(curation, language);
  const htmlOf = ({ id }: Pick<Event, 'id'>) =>
    pages.get(fileOf({ language, folder: `events/${id}/` }))!.html;

  test('says all that is known of the event', () => {
    const missing = dataset.events.flatMap((event) => {
      const text = readable(htmlOf(event)).toLowerCase();
      return [
        event.title,
        event.summary,
        event.when.words,
        event.when.note,
        event.dating ?? '',
        event.where.words,
        ...event.accounts.flatMap(({ source, says, figure }) => [
          dataset.sourceById.get(source)!.name,
          says,
          figure ?? '',
        ]),
        ...reading.claims
          .filter(({ events }) => events.includes(event.id))
          .flatMap(({ statement, finding }) => [statement, finding]),
        ...reading.series
          .filter(({ events }) => events.includes(event.id))
          .flatMap(({ notShown, measures }) => [
            notShown,
            ...measures.flatMap(({ rows }) => rows.map(({ words }) => words)),
          ]),
      ]
        .filter((said) => !text.includes(plain(said).toLowerCase()))
        .map((said) => `${event.id}: ${said}`);
    });
    expect(missing).toEqual([]);
  });

  test('lists the chain of telling in its order, each link with what changed', () => {
    for (const event of dataset.events.filter(({ accounts }) => accounts.length > 1)) {
      const list = /<ol class="telling">.*?<\/ol>/s.exec(htmlOf(event))![0];
      const items = all(list, /<li>(.*?)<\/li>/gs).map((item) => readable(item).trim());
      const { nodes } = chainOf(event, dataset);
      expect(items).toHaveLength(nodes.length + 1);
      nodes.forEach(({ account, when }, i) => {
        const item = items[i + 1]!.toLowerCase();
        expect(item).toContain(plain(dataset.sourceById.get(account.source)!.name).toLowerCase());
        expect(item).toContain((when?.words ?? textWords[language].telling.undated).toLowerCase());
        if (account.change && account.change !== 'not-compared')
          expect(item).toContain(plain(account.change).toLowerCase());
      });
    }
  });

  test('leads to the event in the explorer, to those before and after it, and to the other language', () => {
    dataset.events.forEach((event, i) => {
      const html = htmlOf(event);
      expect(html).toContain(`href="../../index.html#event=${event.id}"`);
      for (const near of [dataset.events[i - 1], dataset.events[i + 1]])
        if (near) expect(html).toContain(`href="../../events/${near.id}/index.html"`);
      const other =
        language === 'en'
          ? `href="../../es/events/${event.id}/index.html" lang="es"`
          : `href="../../../events/${event.id}/index.html" lang="en"`;
      expect(html).toContain(other);
    });
  });

  test('gives four citations, with the version', () => {
    for (const event of dataset.events) {
      const cited = readable(
        /<section aria-labelledby="h-cite">.*?<\/section>/s.exec(htmlOf(event))![0],
      );
      expect(cited).toContain('@misc{lima-cable-');
      expect(cited).toContain('TY - DATA');
      expect(cited.split(dataset.version).length).toBeGreaterThan(3);
    }
  });

  test('carries the licence and the version', () => {
    const foot = /<footer.*<\/footer>/s.exec(htmlOf(dataset.events[0]!))![0];
    expect(foot).toContain(`href="${curation.dataset.licence.address}"`);
    expect(foot).toContain('2026');
  });
});

test('before a killing is told, the calm note stands', () => {
  for (const { id, category } of curation.events) {
    const { html } = pages.get(`events/${id}/index.html`)!;
    expect(html.includes('class="calm"'), id).toBe(category === 'violence');
  }
});

test('a correction of an event stands on its page', () => {
  const dataset = indexed(compile(curation, 'en'));
  const event = {
    ...dataset.events[0]!,
    corrections: [{ date: '2027-03-04', what: 'The day was wrong.' }],
  };
  const page: PageAt = { language: 'en', folder: `events/${event.id}/` };
  const reading = compileReading(curation, 'en');
  const html = eventPage(dataset, event, page, { curation: curation.dataset, reading });
  expect(readable(html)).toContain('Corrected on 4 March 2027: The day was wrong.');
  expect(readable(html)).not.toContain('None so far.');
});

test('a title with markup in it stays text, in the page and in its head', () => {
  const hostile = '<img src=x onerror="alert(1)"> & </script><script>alert(2)</script>';
  const dataset = indexed(compile(curation, 'en'));
  const event = { ...dataset.events[0]!, title: hostile, summary: hostile };
  const page: PageAt = { language: 'en', folder: `events/${event.id}/` };
  const reading = compileReading(curation, 'en');
  const body = eventPage(dataset, event, page, { curation: curation.dataset, reading });
  const html = besideDocument(eventHead(curation, dataset, event, page), body, []);
  expect(html).not.toMatch(/<img|<script>|<\/script><script/);
  expect(html.match(/<script/g)).toHaveLength(3);
  const about = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(html)![1]!) as { name: string };
  expect(about.name).toBe(hostile);
});

describe('the address of the site', () => {
  const headOf = () => {
    const dataset = indexed(compile(curation, 'es'));
    const event = dataset.events.find(({ id }) => id === 'embassy-briefing')!;
    const page: PageAt = { language: 'es', folder: 'events/embassy-briefing/' };
    return besideDocument(eventHead(curation, dataset, event, page), '', []);
  };

  test('is nowhere in the pages where it is not known', () => {
    vi.stubEnv('SITE_URL', '');
    expect(headOf()).not.toMatch(/canonical|hreflang|og:url|og:image|example\.org/);
  });

  test('makes canonical and alternate addresses and that of the picture, in the page’s language', () => {
    vi.stubEnv('SITE_URL', 'https://example.org/lima');
    const html = headOf();
    for (const line of [
      `<link rel="canonical" href="${SITE}es/events/embassy-briefing/" />`,
      `<link rel="alternate" hreflang="en" href="${SITE}events/embassy-briefing/" />`,
      `<link rel="alternate" hreflang="es" href="${SITE}es/events/embassy-briefing/" />`,
      `<meta property="og:url" content="${SITE}es/events/embassy-briefing/" />`,
      `<meta property="og:image" content="${SITE}social/es.png" />`,
    ])
      expect(html).toContain(line);
  });

  test('stands in the citation of an event', () => {
    vi.stubEnv('SITE_URL', SITE);
    const [, , , event] = pagesOf(curation, 'en', prerender, {
      template,
      styles: [],
      frame: { style: 'embed.css', script: 'embed.js' },
      files: [],
    });
    const text = readable(event!.html);
    expect(text).toContain(`${SITE}${event!.page.folder}`);
    expect(text).not.toContain(besideWords.en.cite.noAddress);
  });

  test('begins each address of the sitemap, with the other language beside it', () => {
    const xml = sitemap(
      SITE,
      [...pages.values()].map(({ page }) => page),
      '2026-11-23',
    );
    const addresses = all(xml, /<loc>(.*?)<\/loc>/g);
    expect(addresses).toHaveLength(pages.size);
    expect(new Set(addresses).size).toBe(pages.size);
    expect(addresses).toContain(`${SITE}es/events/embassy-briefing/`);
    expect(xml).toContain(
      `<loc>${SITE}check/</loc><lastmod>2026-11-23</lastmod><xhtml:link rel="alternate" hreflang="en" href="${SITE}check/"/><xhtml:link rel="alternate" hreflang="es" href="${SITE}es/check/"/>`,
    );
  });
});

test('the picture of the site is there in each language, as large as its page says', () => {
  for (const language of LANGUAGES) {
    const png = readFileSync(`public/social/${language}.png`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test('schema.org is told of a page about a time and places, not of an event that took place', () => {
  for (const { id } of curation.events) {
    const { html } = pages.get(`events/${id}/index.html`)!;
    const about = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(html)![1]!) as Record<
      string,
      unknown
    >;
    expect(about['@type']).toBe('WebPage');
    expect(about.temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d(\/\d{4}-\d\d-\d\d)?$/);
  }
});

test('a dataset without statements and stories has no pages of them, and no links there', () => {
  const bare = { ...invented(), claims: [], narratives: [] };
  const written = pagesOf(bare, 'en', prerender, {
    template,
    styles: [],
    frame: { style: 'embed.css', script: 'embed.js' },
    files: [],
  });
  expect(written.filter(({ page }) => /story|check/.test(page.folder))).toEqual([]);
  for (const { html } of written) expect(html).not.toMatch(/href="[^"]*(story|check)\//);
});
