/**
 * Takes the picture that others show where they link to the site, 1200 × 630, one for each language:
 * its title above its timeline. `npm run build`, then `node tests/pictures/take-social.js` (`DIST=…`
 * names another built folder); it writes public/social/en.png and es.png, to be committed.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchFlags } from '../browser.js';
import { serve } from '../serve.js';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = resolve(ROOT, 'public/social');
const [WIDTH, HEIGHT] = [1200, 630];
/** The timeline is laid out this wide and enlarged, so that its labels can be read in a small card. */
const LAID_OUT = 860;

const { address, close } = await serve(process.env.DIST ?? resolve(ROOT, 'dist'));
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: launchFlags });
mkdirSync(FOLDER, { recursive: true });

for (const language of ['en', 'es']) {
  const context = await browser.newContext({
    viewport: { width: LAID_OUT, height: 1100 },
    deviceScaleFactor: WIDTH / LAID_OUT,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const site = await context.newPage();
  const page = `${address}${language === 'es' ? 'es/' : ''}index.html`;
  await site.goto(page);
  await site.locator('html[data-ready]').waitFor({ state: 'attached' });
  const lanes = await site.locator('[data-view="timeline"] .lanes').boundingBox();
  if (!lanes) throw new Error('the timeline is not drawn');
  // The years stand right under the lanes.
  const timeline = await site.screenshot({ clip: { ...lanes, height: lanes.height + 24 } });
  await context.close();

  // On the site's own page, for its typeface and colours; its policy allows no picture from memory.
  const card = await browser.newPage({
    viewport: { width: WIDTH, height: HEIGHT },
    colorScheme: 'light',
    bypassCSP: true,
  });
  await card.goto(page);
  await card.locator('html[data-ready]').waitFor({ state: 'attached' });
  await card.evaluate(async (source) => {
    const [logo, title, dek] = ['.logo', 'h1', '.dek'].map((part) =>
      document.querySelector(`.header ${part}`),
    );
    document.body.innerHTML = `<style>
      body { height: 100vh; overflow: hidden; background: var(--surface); border-top: 9px solid var(--rule) }
      .top { display: flex; gap: 24px; align-items: center; padding: 16px 44px 0 }
      .top svg { width: 105px; height: 70px }
      .top path { fill: var(--ink) } .top .told, .top .tie { fill: none; stroke: var(--ink); stroke-width: 1.3 }
      .top .told { stroke-dasharray: 1.4 1.7 }
      h1 { font-size: 78px; line-height: 80px }
      p { margin: 6px 44px 14px; font: 400 30px/38px var(--serif); color: var(--ink-2) }
      img { display: block; width: 100%; border-top: 1px solid var(--line-2) }
      </style><div class="top">${logo?.outerHTML}<h1></h1></div><p></p><img alt="">`;
    document.querySelector('h1')?.append(title?.textContent ?? '');
    document.querySelector('p')?.append(dek?.textContent ?? '');
    const image = /** @type {HTMLImageElement} */ (document.querySelector('img'));
    image.src = `data:image/png;base64,${source}`;
    await Promise.all([image.decode(), document.fonts.ready]);
  }, timeline.toString('base64'));
  await card.screenshot({ path: resolve(FOLDER, `${language}.png`) });
  await card.close();
}
await browser.close();
await close();
