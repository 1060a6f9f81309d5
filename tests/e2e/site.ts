/** What the journeys share: the built site on a host of its own, and a log of errors and requests. */
import { resolve } from 'node:path';
import { test as base, expect, type Frame, type Page } from '@playwright/test';
import { serve } from '../serve.js';

export const DIST = resolve(import.meta.dirname, '../../dist');

interface Site {
  /** The address of the English page's folder, ending in `/`. */
  site: string;
}
interface Log {
  /** Errors the page logged or threw; a test that opens pages fails on any. */
  errors: string[];
}

export const test = base.extend<Log, Site>({
  site: [
    // Playwright reads from this pattern that no other fixture is wanted.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const { address, close } = await serve(DIST);
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  errors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('console', (message) => {
        if (message.text().startsWith('Service Worker registration blocked by')) return;
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await use(errors);
      expect(errors, 'errors in the console').toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Waits until timeline and map answer input. */
export async function ready(page: Pick<Page, 'locator'>) {
  await page.locator('html[data-ready]').waitFor({ state: 'attached', timeout: 30_000 });
}

/** Opens a view of the site by the part of its address after `#`, and waits until it is ready. */
export async function open(page: Page, site: string, hash = '', language: 'en' | 'es' = 'en') {
  await page.goto(`${site}${language === 'es' ? 'es/' : ''}index.html${hash && `#${hash}`}`);
  await ready(page);
}

/** Shows a view of the site in the page that is open, as a link inside it would; opens one where none is. */
export async function show(page: Page, site: string, hash: string, language: 'en' | 'es' = 'en') {
  if (page.url() === 'about:blank') await open(page, site, hash, language);
  else await page.evaluate((view) => (location.hash = view), hash);
}

/** The ids that elements of a view carry, each once. */
export async function ids(
  page: Page,
  selector: string,
  attribute = 'data-event',
): Promise<string[]> {
  const all = await page
    .locator(`${selector} [${attribute}]:visible`)
    .evaluateAll((elements, name) => elements.map((e) => e.getAttribute(name)!), attribute);
  return [...new Set(all)];
}

/** Whether the base map's canvases hold more than one colour. */
export const painted = (frame: Page | Frame) =>
  frame.locator('[data-view="map"] canvas').evaluateAll((canvases) =>
    canvases.some((element) => {
      const canvas = element as HTMLCanvasElement;
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size > 3;
    }),
  );
