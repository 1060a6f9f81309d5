import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { serve } from '../serve.js';
import { TEXT, violations } from './axe';
import { DIST, expect, ids, open, ready, test } from './site';

const OPENS = {
  en: { take: /^Cite, print, embed/, tab: 'Picture and print' },
  es: { take: /^Citar, imprimir, insertar/, tab: 'Imagen e impresión' },
};

/** Opens the tab and waits for the preview. */
async function openPictures(page: Page | Frame, language: 'en' | 'es' = 'en') {
  const { take, tab } = OPENS[language];
  await page.getByRole('button', { name: take }).first().click();
  await page.getByRole('tab', { name: tab }).click();
  await page.locator('dialog .preview svg').waitFor({ timeout: 40_000 });
}

/** Presses a button and reads the file that is handed to the browser. */
async function download(page: Page, button: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile((await file.path())!) };
}

/** The file as the browser reads it: an error of its XML reader would show. */
const read = (page: Page, svg: string) =>
  page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    const all = [documentElement, ...documentElement.querySelectorAll('*')];
    return {
      root: documentElement.localName,
      events: all.flatMap((element) => element.getAttribute('data-event') ?? []),
      names: [...new Set(all.map(({ localName }) => localName))],
      values: all.flatMap(({ attributes }) =>
        [...attributes].flatMap(({ name, value }) => (name === 'xmlns' ? [] : [value])),
      ),
      title: documentElement.querySelector('title')?.textContent,
    };
  }, svg);

for (const [language, hash, name] of [
  ['en', '', 'lima-cable-2005-06-2011-06.svg'],
  ['es', 'from=1989&to=2011', 'lima-cable-1989-2011.svg'],
] as const) {
  test(`the ${language} picture holds every visible event and nothing from elsewhere`, async ({
    page,
    site,
  }) => {
    await open(page, site, hash, language);
    const visible = await ids(page, '[data-view="events"]');
    await openPictures(page, language);
    const file = await download(page, language === 'en' ? 'Download SVG' : 'Descargar SVG');
    expect(file.name).toBe(name);
    expect(file.content.length).toBeLessThan(400_000);
    const { root, events, names, values, title } = await read(page, file.content.toString());
    expect(root).toBe('svg');
    expect(title).toContain(language === 'en' ? 'The Lima Cable' : 'El cable de Lima');
    expect(new Set(events).size).toBe(events.length);
    expect(events).toEqual(expect.arrayContaining(visible));
    expect(names).not.toEqual(expect.arrayContaining(['image', 'use', 'style', 'script', 'a']));
    expect(values.filter((value) => /https?:|url\((?!#)|var\(/.test(value))).toEqual([]);
  });
}

test('the PNG is twice the size of the picture, and not blank', async ({ page, site }) => {
  await open(page, site, 'event=judge-saturno-killed');
  await openPictures(page);
  const { width, height } = await page.locator('dialog .preview svg').evaluate((svg) => ({
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
  }));
  const file = await download(page, 'Download PNG');
  expect(file.name).toBe('lima-cable-2005-06-2011-06-judge-saturno-killed.png');
  expect(file.content.subarray(1, 4).toString()).toBe('PNG');
  expect(file.content.readUInt32BE(16)).toBe(2 * width);
  expect(file.content.readUInt32BE(20)).toBe(2 * height);
  // The policy of the page allows no pictures from elsewhere: read on a blank one.
  const blank = await page.context().newPage();
  const colours = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const g = Object.assign(document.createElement('canvas'), picture).getContext('2d')!;
    g.canvas.width = picture.width;
    g.canvas.height = picture.height;
    g.drawImage(picture, 0, 0);
    const { data } = g.getImageData(0, 0, picture.width, picture.height);
    return new Set(new Uint32Array(data.buffer)).size;
  }, file.content.toString('base64'));
  expect(colours).toBeGreaterThan(50);
});

test('where the browser makes no PNG the page says so and the SVG is there', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await open(page, site);
  await openPictures(page);
  await page.getByRole('button', { name: 'Download PNG' }).click();
  await expect(page.locator('dialog .done')).toContainText('Take the SVG instead');
  expect((await download(page, 'Download SVG')).name).toMatch(/\.svg$/);
});

test('in a frame that may not save, the page says so and gives the SVG as text', async ({
  page,
  site,
  errors,
}) => {
  const host = await serve(DIST, {
    pages: {
      '/lesson': `<!doctype html><title>Lesson</title><iframe title="The Lima Cable" sandbox="allow-scripts" src="${site}index.html" width="1200" height="760"></iframe>`,
    },
  });
  await page.goto(`${host.address}lesson`);
  const frame = page.frames()[1]!;
  await ready(frame);
  await openPictures(frame);
  await expect(frame.locator('dialog')).toContainText('may not let files be saved');
  await frame.getByRole('button', { name: 'Copy the SVG' }).click();
  const text = frame.getByLabel('The SVG as text');
  expect(await text.inputValue()).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
  // The browser tells of the copy it refused.
  const refused = errors.findIndex((error) => error.includes('The Clipboard API has been blocked'));
  if (refused >= 0) errors.splice(refused, 1);
  await host.close();
});

test('the tab is in order on a dark phone in Spanish', async ({ page, site }) => {
  // A check of a page with a picture in it takes its time.
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await open(page, site, 'event=judge-saturno-killed', 'es');
  await openPictures(page, 'es');
  expect(await violations(page, TEXT)).toEqual([]);
  expect(
    await page
      .locator('dialog')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
  ).toBe(0);
  // By keyboard: from the tab to the choice of shape, which turns the picture.
  const upright = page.locator('dialog .choices button').last();
  await upright.focus();
  await page.keyboard.press('Enter');
  await expect(upright).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('dialog .preview svg')).toHaveAttribute('width', '800');
});
