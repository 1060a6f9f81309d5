import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { filesIn } from '../../src/build/built-files';
import { serve } from '../serve.js';
import { DIST, expect, ready, test } from './site';

test.use({ serviceWorkers: 'allow' });

const folders = mkdtempSync(join(tmpdir(), 'lima-cable-builds-'));
test.afterAll(() => rmSync(folders, { recursive: true }));

/** A copy of the built site with changes in the text of its files, as another build would write it. */
function build(name: string, change: (text: string, path: string) => string): string {
  const folder = join(folders, name);
  cpSync(DIST, folder, { recursive: true });
  for (const [path, bytes] of filesIn(folder)) {
    if (!/\.(html|js)$/.test(path)) continue;
    const text = new TextDecoder().decode(bytes);
    const now = change(text, path);
    if (now !== text) writeFileSync(join(folder, path), now);
  }
  return folder;
}

const VERSION = /offline\.js\?v=([\w-]+)/.exec(readFileSync(join(DIST, 'index.html'), 'utf8'))![1]!;
const STYLES = [...filesIn(DIST).keys()].find((path) => /^assets\/beside-.*\.css$/.test(path))!;

/** Another heading on the page of the story, and the style sheet under another name. */
function newer(): string {
  const folder = build('newer', (text) =>
    text
      .replaceAll(VERSION, 'newerone')
      .replaceAll(STYLES, 'assets/beside-newerone.css')
      .replaceAll('How one sentence travelled', 'A newer story'),
  );
  renameSync(join(folder, STYLES), join(folder, 'assets/beside-newerone.css'));
  return folder;
}

/** What `SERVICE_WORKER=off` writes. */
const without = () =>
  build('without', (text, path) =>
    path === 'sw.js'
      ? readFileSync(resolve(import.meta.dirname, '../../src/offline/farewell.js'), 'utf8')
      : text.replace(/<script defer src="[^"]*offline\.js[^"]*"><\/script>/, ''),
  );

/** One visit, until the browser has its copy. */
async function visit(page: Page, address: string) {
  await page.goto(address);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise((done) => active?.addEventListener('statechange', done, { once: true }));
  });
}
const copies = (page: Page) => page.evaluate(() => caches.keys());

test('after one visit the site works again without network, under a sub-path too', async ({
  page,
}) => {
  const { address, close } = await serve(DIST, { under: '/lessons/cable/' });
  await visit(page, `${address}check/`);
  await close();
  const panel = page.locator('[data-view="panel"]');

  await page.goto(`${address}index.html`);
  await ready(page);
  await page.locator('[data-view="events"] [data-event="cable-sent"]').first().click();
  await expect(panel).toContainText('25 November 2009');
  await page.locator('header [lang="es"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await ready(page);
  await expect(panel).toContainText('25 de noviembre de 2009');

  await page.goto(`${address}es/story/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('El viaje de una frase');
  // The page of an event is not kept: the explorer tells the same.
  await page.goto(`${address}events/coca-2009/index.html`);
  await expect(page).toHaveURL(`${address}index.html#event=coca-2009`);
  await ready(page);
  await expect(panel.locator('[data-event="coca-2009"]').first()).toBeVisible();
});

test('a new build is shown on the next visit, and takes the place of the old copy', async ({
  page,
  context,
}) => {
  const { address, close } = await serve(DIST);
  const story = `${address}story/index.html`;
  await visit(page, story);
  const [old] = await copies(page);
  expect(old).toContain(VERSION);
  await close();
  const second = await serve(newer(), { port: Number(new URL(address).port) });

  // A page of the old build is still open: what it may yet need is not taken away.
  const other = await context.newPage();
  await other.goto(story);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('A newer story');
  const waiting = () =>
    other.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting);
  await expect.poll(waiting, { timeout: 30_000 }).toBe(true);
  expect(await copies(other)).toContain(old);

  await page.close();
  await other.reload();
  const only = [old!.replace(VERSION, 'newerone')];
  await expect.poll(() => copies(other), { timeout: 30_000 }).toEqual(only);
  await second.close();
  await other.reload();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('A newer story');
  const styled = await other.evaluate(() => document.styleSheets.length);
  expect(styled).toBe(2);
});

test('a build without the worker takes it and its copies away, and no one else’s', async ({
  page,
}) => {
  const { address, close } = await serve(DIST);
  const story = `${address}story/index.html`;
  await visit(page, story);
  await page.evaluate(() => caches.open('another site’s'));
  await close();
  const second = await serve(without(), { port: Number(new URL(address).port) });
  await page.goto(story);
  await expect.poll(() => copies(page), { timeout: 30_000 }).toEqual(['another site’s']);
  await page.goto('about:blank');
  await page.goto(story);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
  await second.close();
});

test('in a frame nothing is registered and nothing kept', async ({ page }) => {
  const { address, close } = await serve(DIST, {
    pages: {
      '/lesson': '<!doctype html><title>Lesson</title><iframe src="index.html"></iframe>',
    },
  });
  await page.goto(`${address}lesson`);
  const frame = page.frames()[1]!;
  await ready(frame);
  await frame.evaluate(() => new Promise((rested) => requestIdleCallback(rested)));
  const found = await frame.evaluate(async () => [
    (await navigator.serviceWorker.getRegistrations()).length,
    (await caches.keys()).length,
  ]);
  expect(found).toEqual([0, 0]);
  await close();
});
