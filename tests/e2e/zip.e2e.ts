import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { filesIn } from '../../src/build/built-files';
import { DIST, expect, ready, test } from './site';

const ZIP = 'lima-cable.zip';

/** Unpacked where a pupil might: a blank and an accent in the path. */
const folder = mkdtempSync(join(tmpdir(), 'Lección 3 '));
const unzipped = unzipSync(readFileSync(join(DIST, ZIP)));

test.beforeAll(() => {
  for (const [path, bytes] of Object.entries(unzipped)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const address = (path: string) => pathToFileURL(join(folder, 'lima-cable', path)).href;

test('the zip holds everything the build wrote but itself', () => {
  const built = [...filesIn(DIST).keys()].filter((path) => path !== ZIP);
  const held = Object.keys(unzipped).map((path) => path.replace('lima-cable/', ''));
  expect(held.sort()).toEqual(['LEAME.txt', 'README.txt', ...built].sort());
});

test('the unpacked site opens by double click in both languages and asks nobody', async ({
  page,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address(''))) outside.push(request.url());
  });
  await page.goto(address('index.html'));
  await ready(page);
  await page.locator('[data-view="events"] [data-event="cable-sent"]').first().click();
  await expect(page.locator('[data-view="panel"]')).toContainText('25 November 2009');
  await page.locator('header [lang="es"]').click();
  await expect(page).toHaveURL(`${address('es/index.html')}#event=cable-sent`);
  await ready(page);
  await expect(page.locator('[data-view="panel"]')).toContainText('25 de noviembre de 2009');
  await expect(page.locator('a[href$=".zip"]')).toHaveCount(0);
  await page.goto(address('es/index.html'));
  await ready(page);
  expect(outside).toEqual([]);
});

test('its other pages open too', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const others = ['events/cable-sent/', 'es/events/cable-sent/', 'story/', 'es/check/'];
  for (const path of [...others, 'embed/', 'es/embed/'].map((other) => `${other}index.html`)) {
    if (!(`lima-cable/${path}` in unzipped)) continue;
    await page.goto(address(path));
    if (path.includes('embed')) await ready(page);
    else await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(asked.filter((url) => !url.startsWith(address('')))).toEqual([]);
});
