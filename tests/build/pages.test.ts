import { expect, test } from 'vitest';
import { articleOf, pageText, stillOf } from '../../src/build/pages/text';
import { split } from '../../src/panel/differing';
import { loadCuration } from '../../src/build/read-curation';
import { compile } from '../../src/model/compile';
import { compileReading } from '../../src/model/compile-reading';
import { folded, indexed, type Event, type Index } from '../../src/model/dataset';
import type { Curation, Language } from '../../src/model/schema';

const curation = loadCuration();

const datasetOf = (language: Language, from: Curation = curation) =>
  indexed(compile(from, language));
const extrasOf = (language: Language, root: '' | '../') => ({
  root,
  curation: curation.dataset,
  reading: compileReading(curation, language),
  downloads: [{ what: 'data' as const, file: 'data/lima-cable.json', bytes: 293_001 }],
});
const textOf = (dataset: Index) => pageText(dataset, extrasOf(dataset.language, '../'));

/** What a reader reads: without tags, entities resolved, white space as one blank. */
const readable = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
const plain = (text: string) => text.replace(/\s+/g, ' ');
const all = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map((match) => match[1]!);

/** The dataset with its first event changed. */
const withFirst = (dataset: Index, change: Partial<Event>): Index => ({
  ...dataset,
  events: [{ ...dataset.events[0]!, ...change }, ...dataset.events.slice(1)],
});

for (const language of ['en', 'es'] as const) {
  const dataset = datasetOf(language);
  const html = textOf(dataset);
  const words = readable(html);

  test(`every event stands in the chronology with all that is known of it (${language})`, () => {
    const missing = dataset.events.flatMap((event) => {
      const article = new RegExp(`<article id="chronology-${event.id}">.*?</article>`, 's').exec(
        html,
      );
      const text = readable(article?.[0] ?? '').toLowerCase();
      return [
        event.title,
        event.summary,
        event.when.words,
        event.when.note,
        event.dating ?? '',
        event.where.words,
        event.where.note,
        ...event.actors.flatMap(({ name, role }) => [name, role ?? '']),
        ...event.accounts.flatMap(({ source, says, locator, figure, change, when, place }) => [
          dataset.sourceById.get(source)!.name,
          says,
          locator ?? '',
          figure ?? '',
          change === 'not-compared' ? '' : (change ?? ''),
          when?.words ?? '',
          place ? dataset.places[dataset.placeIndex.get(place)!]!.name : '',
        ]),
      ]
        .filter((said) => !text.includes(plain(said).toLowerCase()))
        .map((said) => `${event.id}: ${said}`);
    });
    expect(missing).toEqual([]);
  });

  test(`the words in which an account differs are marked (${language})`, () => {
    for (const event of dataset.events) {
      const marked = all(articleOf(dataset, event), /<em class="differs">(.*?)<\/em>/gs).map(
        readable,
      );
      expect(marked).toEqual(
        event.accounts.flatMap((account) => {
          const [, differing] = split(account.says, account.differs);
          return differing ? [plain(differing)] : [];
        }),
      );
    }
  });

  test(`every source is listed with its address and its note (${language})`, () => {
    const section = /<section id="sources".*?<\/section>/s.exec(html)![0];
    for (const { name, note, address } of dataset.sources) {
      expect(readable(section).toLowerCase()).toContain(plain(name).toLowerCase());
      if (note) expect(readable(section)).toContain(plain(note));
      if (address) expect(section).toContain(`href="${address.replace(/&/g, '&amp;')}"`);
    }
  });

  test(`links lead to http(s), to the page itself or into the site (${language})`, () => {
    const wrong = all(html, /\shref="([^"]*)"/g).filter(
      (href) =>
        !/^(https?:\/\/|#|(story|check|events\/[\w-]+)\/index\.html$|\.\.\/(data\/[\w.-]+\.json|notices\.txt|lima-cable\.zip)$)/.test(
          href,
        ),
    );
    expect(wrong).toEqual([]);
    for (const tag of html.match(/<a [^>]*href="http[^>]*>/g)!) {
      expect(tag).toMatch(/rel="noopener noreferrer external/);
    }
  });

  test(`in-page links lead to something that is there, and ids are unique (${language})`, () => {
    const ids = all(html, /\sid="([^"]*)"/g);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const anchors = all(html, /\s(?:xlink:)?href="#([^"=]*)"/g);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
    const named = all(html, /aria-labelledby="([^"]*)"/g).flatMap((list) => list.split(' '));
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    const painted = all(html, /url\(#([^)]*)\)/g);
    expect(painted.filter((id) => !ids.includes(id))).toEqual([]);
    for (const event of dataset.events) expect(html).toContain(`href="#event=${event.id}"`);
  });

  test(`nothing a strict policy would block, no attribute of the views, no trace of hydration (${language})`, () => {
    expect(html).not.toMatch(/\sstyle=|\son\w+=|<script|data-event|data-place|<!--/);
  });

  test(`headings go down one step at a time (${language})`, () => {
    const levels = all(html, /<h(\d)/g).map(Number);
    expect(levels[0]).toBe(2);
    expect(levels.filter((level, i) => i > 0 && level > levels[i - 1]! + 1)).toEqual([]);
  });

  test(`the calm note stands once, before the first killing (${language})`, () => {
    expect(words.split(plain(dataset.note))).toHaveLength(2);
    const first = dataset.events.find(({ category }) => category === 'violence')!;
    expect(html).toContain(`</p> <article id="chronology-${first.id}">`);
    expect(html.indexOf(dataset.note)).toBeLessThan(html.indexOf(`id="chronology-${first.id}"`));
  });

  test(`the still picture fits its frame and says what it shows (${language})`, () => {
    const still = stillOf(dataset);
    expect(readable(still)).toContain(
      language === 'en' ? 'Timeline, June 2005' : 'Línea de tiempo, junio de 2005',
    );
    const positions = all(still, /\s(?:x|x1|x2|cx)="([^"]*)"/g).map(Number);
    expect(Math.min(...positions)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...positions)).toBeLessThanOrEqual(960);
    expect(still).not.toMatch(/"[^"]*\.\d{3,}[^"]*"/);
    expect(still.length).toBeLessThan(20_000);
  });
}

test('a title with markup in it stays text', () => {
  const hostile = '<img src=x onerror="alert(1)"> & <!-- a --> </article><script>';
  const dataset = datasetOf('en');
  const article = articleOf(
    dataset,
    {
      ...dataset.events[0]!,
      title: hostile,
      summary: hostile,
      accounts: [{ id: 'a', source: dataset.sources[0]!.id, says: hostile, differs: '<!-- a -->' }],
    },
    undefined,
    hostile,
  );
  expect(article).not.toMatch(/<img|<script|<!--/);
  expect(article.match(/<\/article>/g)).toHaveLength(1);
  expect(
    readable(article).split('<img src=x onerror="alert(1)"> & <!-- a --> </article><script>'),
  ).toHaveLength(5);
});

test('a correction is told under its event and in the list of corrections', () => {
  const dataset = withFirst(datasetOf('en'), {
    corrections: [{ date: '2027-03-04', what: 'The day was wrong.' }],
  });
  const words = readable(textOf(dataset));
  expect(words).toContain('Corrected on 4 March 2027: The day was wrong.');
  expect(words).toContain(`4 March 2027, ${plain(dataset.events[0]!.title)}: The day was wrong.`);
  expect(words).not.toContain('There have been no corrections so far.');
});

test('every word of the glossary stands with its meaning, in the order of the alphabet', () => {
  for (const language of ['en', 'es'] as const) {
    const { glossary } = compileReading(curation, language);
    const section = /<section id="glossary".*?<\/section>/s.exec(textOf(datasetOf(language)))![0];
    for (const { id, meaning } of glossary) {
      expect(section).toContain(`<dt id="term-${id}">`);
      expect(readable(section)).toContain(plain(meaning));
    }
    const terms = all(section, /<dt[^>]*>(.*?)<\/dt>/gs).map((term) => readable(term));
    expect(terms).toHaveLength(glossary.length);
    expect(terms).toEqual(terms.toSorted((a, b) => (folded(a) < folded(b) ? -1 : 1)));
  }
});

test('each version of the dataset says what it brought', () => {
  for (const language of ['en', 'es'] as const) {
    const section = /<section id="changes".*?<\/section>/s.exec(textOf(datasetOf(language)))![0];
    const { changes } = compileReading(curation, language);
    expect(changes.length).toBeGreaterThan(0);
    for (const { words, what } of changes) {
      expect(readable(section)).toContain(words);
      expect(readable(section)).toContain(plain(what));
    }
  }
});

test('a download is listed with its size', () => {
  expect(readable(textOf(datasetOf('es')))).toContain('(JSON) 294 kB');
});

test('a source’s note is told at its first account on the page, and with each article alone', () => {
  const dataset = datasetOf('en');
  const html = textOf(dataset);
  const chronology = readable(/<section id="chronology".*?<\/section>/s.exec(html)![0]);
  const cable = dataset.sources.find(({ kind }) => kind === 'cable')!;
  expect(chronology.split(plain(cable.note!))).toHaveLength(2);
  const later = dataset.events.findLast(({ accounts }) =>
    accounts.some(({ source }) => source === cable.id),
  )!;
  expect(readable(articleOf(dataset, later))).toContain(plain(cable.note!));
  expect(readable(articleOf(dataset, later, new Set([cable.id])))).toContain(
    'Its text names people who were never convicted.',
  );
});

test('an event’s block stands right behind its article, and the sources’ block behind the list of sources', () => {
  const dataset = datasetOf('es');
  const html = pageText(dataset, {
    ...extrasOf('es', ''),
    eventBlock: ({ id }) => `<script type="application/json">"${id}"</script>`,
    sourcesBlock: '<script type="application/json">"sources"</script>',
  });
  for (const { id } of dataset.events) {
    const article = html.indexOf(`<article id="chronology-${id}">`);
    const end = html.indexOf('</article>', article) + '</article>'.length;
    expect(html.slice(end)).toMatch(
      new RegExp(`^<script type="application/json">"${id}"</script>`),
    );
  }
  expect(html).toContain(
    '</section><script type="application/json">"sources"</script><section id="corrections"',
  );
  expect(html).toContain('href="data/lima-cable.json"');
});
