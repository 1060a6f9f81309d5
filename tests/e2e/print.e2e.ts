import type { Page } from '@playwright/test';
import { builtData, cases } from '../print/cases.js';
import { faultsOf } from '../print/judge.js';
import { openCase, print } from '../print/press.js';
import { letters, readPdf, textOf } from '../print/read-pdf.js';
import { violations } from './axe';
import { expect, open, test } from './site';

async function judged(
  page: Page,
  site: string,
  name: string,
  language: 'en' | 'es',
  format: 'A4' | 'Letter',
) {
  const of = cases.find((one) => one.name === name)!;
  const shown = await openCase(page, site, of, language);
  return faultsOf(await readPdf(await print(page, format)), of.wanted(builtData(language), shown));
}
const allText = async (page: Page) => {
  const { pages } = await readPdf(await print(page, 'A4'));
  return letters(textOf(pages.flatMap(({ body }) => body)));
};

test('the browser’s own print gives the present view, and then the page is as before', async ({
  page,
  site,
}) => {
  expect(await judged(page, site, 'window', 'en', 'A4')).toEqual([]);
  await expect(page.locator('html[data-on-paper]')).toHaveCount(0);
  await expect(page.locator('.sheets')).toHaveCount(0);
});

test('the card of an event prints whole', async ({ page, site }) => {
  expect(await judged(page, site, 'event', 'es', 'Letter')).toEqual([]);
});

test('a page beside the explorer prints whole', async ({ page, site }) => {
  expect(await judged(page, site, 'story-page', 'en', 'Letter')).toEqual([]);
});

test('a worksheet numbers the events, and names them in the key alone', async ({ page, site }) => {
  expect(await judged(page, site, 'worksheet-titles', 'es', 'A4')).toEqual([]);
});

// Each kind of sheet once.
for (const name of ['dark', 'event', 'check', 'story', 'worksheet-titles']) {
  const sheet = cases.find((one) => one.name === name)!;
  const [language, width] = name.startsWith('worksheet')
    ? (['es', 360] as const)
    : (['en', 1280] as const);
  test(`axe finds nothing on paper: ${name}, ${language}, asked for at ${width} px`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openCase(page, site, sheet, language);
    await page.evaluate(() => window.print());
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheets')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('a print before the sheets have come gives the list, not the chronology', async ({
  page,
  site,
}) => {
  await open(page, site, 'place=lima');
  await expect(page.locator('html[data-sheets]')).toHaveCount(0);
  const { events } = builtData('en');
  const said = await allText(page);
  expect(said).toContain(letters(events.find(({ id }) => id === 'judge-saturno-killed').title));
  for (const { summary } of events) expect(said).not.toContain(letters(summary));
});

test('paper is white where the reader asked for dark', async ({ page, site }) => {
  await open(page, site, 'theme=dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colour = await page.evaluate(() => getComputedStyle(document.documentElement).color);
  expect(colour).toBe('rgb(27, 32, 36)');
});

test('what is printed is asked for by keyboard', async ({ page, site }) => {
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'));
  });
  await open(page, site);
  await page.locator('[data-view="events"] button.line').focus();
  await page.keyboard.press('Enter');
  await page.locator('dialog [role="tab"][aria-selected="true"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const button = page.locator('dialog [data-prints="shown"]');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html[data-on-paper]')).toHaveCount(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole text prints, with the addresses of its sources', async ({ page, site }) => {
    await page.goto(`${site}es/index.html`);
    const said = await allText(page);
    const { events, dataset } = builtData('es');
    for (const { title, summary } of events) {
      expect(said).toContain(letters(title));
      expect(said).toContain(letters(summary));
    }
    for (const { address } of dataset.sources)
      if (address) expect(said).toContain(letters(address));
  });
});
