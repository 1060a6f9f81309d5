import type { Page } from '@playwright/test';
import { serve } from '../serve.js';
import { TEXT, violations } from './axe';
import { expect, open, ready, test } from './site';

const dialog = (page: Page) => page.getByRole('dialog');
const tab = (page: Page, name: string) => dialog(page).getByRole('tab', { name, exact: true });
const code = (page: Page, name: string) => dialog(page).getByRole('textbox', { name, exact: true });
const choice = (page: Page, group: string) => dialog(page).getByRole('group', { name: group });

/** Opens the tab that makes frames, from the list or the card that is open. */
async function make(page: Page, button: RegExp = /^Cite, /, name = 'Embed') {
  await page.locator('[data-view="panel"]').getByRole('button', { name: button }).click();
  await tab(page, name).click();
  await expect(dialog(page).getByRole('textbox')).toHaveCount(3);
}

/** The page in the preview. */
const preview = (page: Page) => dialog(page).frameLocator('iframe').locator('html');

test.describe.configure({ timeout: 120_000 });

test('a frame is made by keyboard alone', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site, 'event=cable-sent');
  await page
    .locator('[data-view="panel"]')
    .getByRole('button', { name: /^Cite, / })
    .focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await expect(tab(page, 'Embed')).toBeFocused();
  await expect(code(page, 'The frame')).toBeVisible();
  const focused = page.locator(':focus');
  const stopAt = async (name: string) => {
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const here = await focused.evaluate(
        (element) =>
          element.getAttribute('aria-label') ??
          element.closest('label')?.textContent ??
          element.textContent ??
          '',
      );
      if (here.trim() === name) return;
    }
    throw new Error(`no stop of the Tab key at "${name}"`);
  };
  await stopAt('This event');
  await page.keyboard.press('Space');
  await stopAt('Timeline');
  await page.keyboard.press('Space');
  await stopAt('Skip the preview');
  await page.keyboard.press('Enter');
  await expect(
    dialog(page).getByRole('button', { name: 'Copy: The frame', exact: true }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toHaveText('The frame: copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code(page, 'The frame').inputValue());
  expect(copied).toContain('embed/index.html?show=map,list#event=cable-sent"');
  for (const [name, contents] of [
    ['The frame with its script', '<script defer src="'],
    ['The address alone', `${site}embed/`],
  ] as const) {
    await dialog(page)
      .getByRole('button', { name: `Copy: ${name}`, exact: true })
      .click();
    await expect(dialog(page).getByRole('status')).toHaveText(`${name}: copied.`);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain(contents);
    expect(text).toBe(await code(page, name).inputValue());
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('each choice changes code and preview', async ({ page, site }) => {
  await open(page, site, 'from=2009&to=2009');
  const before = await page.evaluate(() => history.length);
  await make(page);
  await expect(dialog(page), 'opened on loopback').toContainText('Nobody else can follow');
  const bare = code(page, 'The frame');
  const scripted = code(page, 'The frame with its script');
  const shown = dialog(page).locator('iframe');
  await expect(bare).toHaveValue(
    /embed\/index\.html#from=2009&amp;to=2009" title="The Lima Cable"/,
  );
  await expect(preview(page)).toHaveAttribute('data-ready', '', { timeout: 30_000 });
  await expect(preview(page).getByLabel('From', { exact: true })).toHaveValue('2009');

  const check = (name: string) => dialog(page).getByRole('checkbox', { name, exact: true }).click();
  for (const [name, query] of [
    ['The dates stay as they are', 'window=locked'],
    ['Only what the article tells', 'only=article'],
    ['No search', 'search=off'],
    ['Map', 'show=timeline,list'],
  ] as const) {
    await check(name);
    await expect(bare).toHaveValue(new RegExp(query));
    await expect(shown).toHaveAttribute('src', new RegExp(query));
  }
  await check('List');
  await expect(bare).toHaveValue(
    /show=timeline&amp;window=locked&amp;only=article&amp;search=off#/,
  );
  await check('Timeline');
  await expect(dialog(page).getByRole('status')).toHaveText('At least one part is shown.');
  await expect(dialog(page).getByRole('checkbox', { name: 'Timeline' })).toBeChecked();

  await choice(page, 'Colours').getByRole('button', { name: 'Dark' }).click();
  await expect(bare).toHaveValue(/&amp;theme=dark"/);
  await expect(preview(page)).toHaveAttribute('data-theme', 'dark', { timeout: 30_000 });

  await choice(page, 'Width').getByRole('button', { name: 'In pixels' }).click();
  await choice(page, 'Width').getByRole('spinbutton').fill('640');
  await expect(bare).toHaveValue(/ width="640" /);
  await expect(shown).toHaveAttribute('width', '640');
  const height = choice(page, 'Height').getByRole('spinbutton');
  await height.fill('600');
  await expect(bare).toHaveValue(/ height="600" /);
  await height.fill('20');
  await height.press('Enter');
  await expect(height).toHaveValue('320');
  await choice(page, 'Height').getByRole('button', { name: 'Fits its content' }).click();
  await expect(scripted).toHaveValue(/data-lima-cable src="[^"]*height=fit/);
  await expect(bare).not.toHaveValue(/height=fit/);
  await expect(dialog(page)).toContainText('only the second code has it');

  expect(await page.evaluate(() => history.length), 'entries for Back').toBe(before);
});

test('both codes show the chosen view in a page of another host', async ({ page, site }) => {
  await open(page, site, 'event=cable-sent');
  await make(page);
  await choice(page, 'Shows').getByRole('button', { name: 'This event' }).click();
  await dialog(page).getByRole('checkbox', { name: 'Map', exact: true }).click();
  await choice(page, 'Height').getByRole('button', { name: 'Fits its content' }).click();
  const codes = await Promise.all(
    ['The frame', 'The frame with its script'].map((name) => code(page, name).inputValue()),
  );
  const paths = codes.map((_, n) => `/lesson-${n}.html`);
  const host = await serve('.', {
    pages: Object.fromEntries(
      codes.map((html, n) => [
        paths[n]!,
        `<!doctype html><title>A lesson</title><p>Look:</p>${html}`,
      ]),
    ),
  });
  for (const path of paths) {
    await page.goto(new URL(path, host.address).href);
    const element = page.locator('iframe');
    await element.scrollIntoViewIfNeeded();
    const frame = page.frameLocator('iframe');
    await ready(frame);
    await expect(frame.locator('[data-view="panel"]')).toContainText('25 November 2009', {
      timeout: 30_000,
    });
    await expect(frame.locator('[data-view="map"]:visible')).toHaveCount(0);
    await expect(element).toHaveAttribute('title', /^The Lima Cable: The Embassy in Lima sends/);
  }
  await host.close();
});

const LOOKS: [
  name: string,
  width: number,
  hash: string,
  alone: string,
  language: 'en' | 'es',
  dark: boolean,
][] = [
  ['over a statement at 1280 px', 1280, 'claim=p5', 'This statement', 'en', false],
  ['over a place on a phone in Spanish, dark', 360, 'place=lima', 'Este lugar', 'es', true],
  ['over a step at 320 px', 320, 'step=the-judge', 'This step', 'en', false],
];
for (const [name, width, hash, alone, language, dark] of LOOKS) {
  test(`axe finds nothing on the tabs ${name}, nothing scrolls sideways`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width, height: width < 720 ? 640 : 800 });
    if (dark) await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, site, hash, language);
    await make(page, /^Cit(e|ar), /, language === 'es' ? 'Insertar' : 'Embed');
    await dialog(page).getByRole('button', { name: alone, exact: true }).click();
    await expect(dialog(page).getByRole('textbox').first()).toHaveValue(
      new RegExp(`embed/index.html#${hash}(&amp;|")`),
    );
    // The other tabs hold the same at every width; they are looked at once.
    const tabs = await dialog(page).getByRole('tab').all();
    for (const one of width < 720 ? tabs.slice(-1) : tabs.reverse()) {
      await one.click();
      expect(await violations(page, TEXT), (await one.textContent())!).toEqual([]);
      expect(
        await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth),
        'too wide',
      ).toBeLessThanOrEqual(0);
    }
  });
}
