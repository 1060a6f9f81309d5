import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { serve } from '../serve.js';
import { DIST, expect, open, painted, ready, test } from './site';

/** What must work wherever the folder is put. */
async function works(frame: Page | Frame) {
  await ready(frame);
  const marks = frame.locator('[data-view="timeline"] [data-event]');
  expect(await marks.count()).toBeGreaterThanOrEqual(30);
  expect(await painted(frame)).toBe(true);
  await frame.locator('[data-view="events"] [data-event="cable-sent"]').first().click();
  await expect(frame.locator('[data-view="panel"]')).toContainText('25 November 2009');
  await frame.locator('header [lang="es"]').click();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'es');
  await ready(frame);
  await expect(frame.locator('[data-view="panel"]')).toContainText('25 de noviembre de 2009');
}

test('the site works at the root of a host', async ({ page, site }) => {
  await open(page, site);
  await works(page);
});

test('the site works under a sub-path', async ({ page }) => {
  const { address, close } = await serve(DIST, { under: '/lessons/cable/' });
  await page.goto(address);
  await works(page);
  await close();
});

test('the site works from a disk', async ({ page }) => {
  await page.goto(pathToFileURL(resolve(DIST, 'index.html')).href);
  // A canvas that drew a picture from a disk may not be read back: the relief comes after ready.
  await ready(page);
  expect(await page.locator('[data-view="timeline"] [data-event]').count()).toBeGreaterThanOrEqual(
    30,
  );
  expect(await page.locator('[data-view="map"] canvas').count()).toBeGreaterThan(0);
  await page.locator('[data-view="events"] [data-event="cable-sent"]').first().click();
  await expect(page.locator('[data-view="panel"]')).toContainText('25 November 2009');
  await page.locator('header [lang="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await ready(page);
});

for (const [name, sandbox] of [
  ['a plain frame', ''],
  ['a sandboxed frame without an origin', 'sandbox="allow-scripts"'],
] as const) {
  test(`the site works in ${name} on another host`, async ({ page, site }) => {
    const host = await serve(DIST, {
      pages: {
        '/lesson': `<!doctype html><title>Lesson</title><iframe title="The Lima Cable" ${sandbox} src="${site}index.html" width="1200" height="760"></iframe>`,
      },
    });
    await page.goto(`${host.address}lesson`);
    const frame = page.frames()[1]!;
    await works(frame);
    await host.close();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['en', 'es'] as const) {
    test(`the ${language} page tells every event with every account`, async ({ page, site }) => {
      await page.goto(`${site}${language === 'es' ? 'es/' : ''}index.html`);
      const articles = page.locator('article[id^="chronology-"]');
      expect(await articles.count()).toBe(await page.locator('script.event').count());
      const blocks = await page.locator('script.event').allTextContents();
      for (const block of blocks) {
        const event = JSON.parse(block) as {
          id: string;
          summary: string;
          accounts: { says: string }[];
        };
        const article = page.locator(`#chronology-${event.id}`);
        const text = (await article.textContent())!.replace(/\s+/g, ' ');
        expect(text).toContain(event.summary.replace(/\s+/g, ' '));
        for (const { says } of event.accounts) expect(text).toContain(says.replace(/\s+/g, ' '));
      }
      const still = page.locator('.no-script-only').first();
      await expect(still).toBeVisible();
      expect((await still.boundingBox())!.y, 'right under the header').toBeLessThan(200);
      await expect(page.locator('[data-view="timeline"]')).toBeHidden();
    });
  }
});

test('in a low window the text begins under the timeline, its lanes too', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await open(page, site);
  const below = async () => {
    const timeline = (await page.locator('[data-view="timeline"]').boundingBox())!;
    const text = (await page.locator('main > .text').boundingBox())!;
    return text.y - (timeline.y + timeline.height);
  };
  expect(await below()).toBeGreaterThanOrEqual(0);
  await page.getByRole('button', { name: 'Show the lanes' }).click();
  await expect(page.locator('[data-view="timeline"] .lanes')).toBeVisible();
  expect(await below()).toBeGreaterThanOrEqual(0);
});
