import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { violations } from './axe';
import { DIST, expect, ready, test } from './site';

/** Events with many accounts, with figures, with neither; the story; the check of the article. */
const PAGES = [
  'events/judge-saturno-killed/',
  'events/coca-2009/',
  'events/arrest-at-sea-2006/',
  'story/',
  'check/',
];

for (const path of [...PAGES, ...PAGES.map((page) => `es/${page}`)]) {
  test(`axe finds nothing on ${path}, light and dark`, async ({ page, site }) => {
    await page.goto(`${site}${path}index.html`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  test(`${path} fits a phone of 320 px and its links a thumb`, async ({ page, site }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site}${path}index.html`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    const low = await page
      .locator('header a:visible:not(.skip), footer nav a')
      .evaluateAll((links) => links.filter((link) => link.getBoundingClientRect().height < 44));
    expect(low).toEqual([]);
  });
}

test('without scripts a page is complete and set in the site’s typeface', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site}events/judge-saturno-killed/index.html`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('BibTeX')).toBeVisible();
  expect(asked.some((url) => url.includes('woff2'))).toBe(true);
  expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
  await context.close();
});

test('from an event’s page one comes to the event in the explorer, and to its page in Spanish', async ({
  page,
  site,
}) => {
  await page.goto(`${site}events/entry-count-2008/index.html`);
  await page.getByRole('link', { name: 'ES', exact: true }).click();
  await expect(page).toHaveURL(`${site}es/events/entry-count-2008/index.html`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await page.getByRole('link', { name: 'Ver en la línea de tiempo y en el mapa' }).click();
  await expect(page).toHaveURL(/es\/index\.html#.*event=entry-count-2008/);
  await ready(page);
  await expect(
    page.locator('[data-view="panel"] [data-event="entry-count-2008"]').first(),
  ).toBeVisible();
});

test('a reader with a keyboard skips the head of the page', async ({ page, site }) => {
  await page.goto(`${site}events/entry-count-2008/index.html`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Show on the timeline and map' })).toBeFocused();
});

test('pages open from a disk, and lead to each other there', async ({ page }) => {
  const file = (path: string) => pathToFileURL(join(DIST, path)).href;
  await page.goto(file('events/cable-sent/index.html'));
  const size = await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontSize);
  expect(parseFloat(size)).toBeGreaterThan(24);
  await page.getByRole('link', { name: 'Check', exact: true }).click();
  await expect(page).toHaveURL(file('check/index.html'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the exports are there to take away, as large as the page says', async ({ page, site }) => {
  await page.goto(`${site}index.html`);
  const items = page.locator('#downloads li').filter({ has: page.locator('a[href^="data/"]') });
  await expect(items).toHaveCount(5);
  for (const item of await items.all()) {
    const href = (await item.locator('a').getAttribute('href'))!;
    const size = readFileSync(join(DIST, href)).length;
    await expect(item.locator('small')).toHaveText(`${Math.ceil(size / 1000)} kB`);
    expect((await page.request.get(`${site}${href}`)).ok()).toBe(true);
  }
});

test('what is read beside the explorer loads as a script, also from a disk', async ({
  page,
  site,
}) => {
  for (const address of [`${site}es/index.html`, pathToFileURL(join(DIST, 'es/index.html')).href]) {
    await page.goto(address);
    await ready(page);
    const claims = await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const { root, reading } = document.documentElement.dataset;
          const script = document.createElement('script');
          script.src = `${root}data/reading.es.js?v=${reading}`;
          script.onload = () =>
            resolve(
              (globalThis as unknown as { limaReading: { claims: unknown[] } }).limaReading.claims
                .length,
            );
          script.onerror = reject;
          document.head.append(script);
        }),
    );
    expect(claims).toBe(13);
  }
});
