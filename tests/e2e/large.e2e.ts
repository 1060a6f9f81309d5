/** A dataset of thousands of events, made up, on a page built from it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildGenerated } from '../bench/generated.js';
import { serve } from '../serve.js';
import { expect, open, test as base } from './site';

const EVENTS = 1500;

const test = base.extend<object, { large: string }>({
  large: [
    // Playwright reads from this pattern that no other fixture is wanted.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'lima-cable-large-'));
      const { address, close } = await serve(buildGenerated(folder, EVENTS));
      await use(address);
      await close();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

test('of thousands of events the list reaches the last, and text far below waits to be laid out', async ({
  page,
  large,
}) => {
  await open(page, large, 'from=1989&to=2012');
  const panel = page.locator('[data-view="panel"]');
  await expect(panel.locator('h2').first()).toContainText('1,500 events');

  // The browser lays out a year of the chronology when the reader comes near it.
  const laidOut = () =>
    page
      .locator('#chronology article')
      .evaluateAll((articles) =>
        [articles[0]!, articles.at(-1)!].map((article) =>
          article.checkVisibility({ contentVisibilityAuto: true }),
        ),
      );
  expect((await laidOut())[1]).toBe(false);
  await page.locator('#chronology article').last().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await laidOut())[1]).toBe(true);
  expect((await laidOut())[0]).toBe(false);

  await panel.locator('[data-event]').first().focus();
  await page.keyboard.press('End');
  const last = panel.locator('li').last();
  await expect(last).toHaveAttribute('aria-posinset', String(EVENTS));
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Generated to measure with.');
});
