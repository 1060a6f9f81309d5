import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from './site';

const take = (page: Page, name: string | RegExp = /^Cite, /) =>
  page.locator('[data-view="panel"]').getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const tab = (page: Page, name: string) => dialog(page).getByRole('tab', { name, exact: true });

async function downloaded(page: Page, button: string) {
  const waiting = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test('an event is cited with dataset, version and address', async ({ page, site }) => {
  await open(page, site, 'event=cable-sent');
  await take(page).click();
  await expect(dialog(page)).toContainText('The Embassy in Lima sends cable 09LIMA1667');
  await expect(dialog(page)).toContainText(/The Lima Cable \(Version \d{4}-\d\d-\d\d\)/);
  await expect(dialog(page)).toContainText(`${site}events/cable-sent/`);
  const bib = await downloaded(page, 'Download: BibTeX');
  expect(bib.name).toBe('lima-cable-cable-sent.bib');
  expect(bib.text).toContain('@misc{');
  expect((await downloaded(page, 'Download: RIS')).text).toMatch(/^TY {2}- /);
  await expect(dialog(page).getByRole('status')).toContainText('lima-cable-cable-sent.ris');
});

test('a citation is copied, and the page says so', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, site, 'event=cable-sent');
  await take(page).click();
  await dialog(page).getByRole('button', { name: 'Copy: APA' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('APA: copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('The Lima Cable');
});

test('where the clipboard is refused, the text is selected for the reader', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await open(page, site, 'event=cable-sent');
  await take(page).click();
  await dialog(page).getByRole('button', { name: 'Copy: Chicago' }).click();
  await expect(dialog(page).getByRole('status')).toContainText('does not let the page copy');
  expect(await page.evaluate(() => String(getSelection()))).toContain('“The Embassy in Lima');
  await tab(page, 'Data').click();
  await dialog(page)
    .getByRole('button', { name: /^Copy: CSV, \d+ events listed now$/ })
    .click();
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await expect(dialog(page).getByRole('textbox')).toHaveValue(/^\uFEFF?id,title,when/);
  // Another text takes its place, and is selected in its turn.
  await dialog(page)
    .getByRole('button', { name: /^Copy: GeoJSON, \d+ events listed now$/ })
    .click();
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await expect(dialog(page).getByRole('textbox')).toHaveValue(/^\{/);
});

test('the dialog keeps the focus, closes with Escape and gives the focus back', async ({
  page,
  site,
}) => {
  await open(page, site, 'event=cable-sent');
  await take(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(take(page)).toBeFocused();
  expect(page.url()).toContain('event=cable-sent');
});

test('the tabs are one stop of the Tab key, and arrows, Home and End go round them', async ({
  page,
  site,
}) => {
  await open(page, site);
  await take(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('heading', { level: 2 })).toBeFocused();
  const opened = dialog(page).getByRole('tab', { selected: true });
  const panel = dialog(page).getByRole('tabpanel');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(tab(page, 'Cite')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'Data')).toBeFocused();
  await expect(opened).toHaveText('Data');
  await expect(panel).toHaveAccessibleName('Data');
  await page.keyboard.press('Home');
  await expect(tab(page, 'Cite')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(opened).toBeFocused();
  const last = await opened.textContent();
  expect(last).not.toBe('Cite');
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await expect(opened).toHaveText(last!);
  await page.keyboard.press('Tab');
  expect(await panel.evaluate((shown) => shown.contains(document.activeElement))).toBe(true);
});

test('the present view is cited and exported as it is listed, and everything besides', async ({
  page,
  site,
}) => {
  await open(page, site, 'from=2009&to=2009&categories=diplomacy');
  const listed = await page
    .locator('[data-view="events"] [data-event]')
    .evaluateAll((all) => all.map((entry) => entry.getAttribute('data-event')!));
  await take(page).click();
  await expect(dialog(page)).toContainText(`${listed.length} events, 2009, only Diplomacy`);
  await expect(dialog(page)).toContainText('#from=2009&to=2009&categories=diplomacy');
  await tab(page, 'Data').click();
  const part = `${listed.length} events listed now`;
  const csv = await downloaded(page, `Download: CSV, ${part}`);
  expect(csv.name).toMatch(/^lima-cable-[\d-]+-en-view\.csv$/);
  expect(csv.text.trim().split('\r\n')).toHaveLength(listed.length + 1);
  const map = JSON.parse((await downloaded(page, `Download: GeoJSON, ${part}`)).text) as {
    features: { id: string }[];
  };
  expect(map.features.map(({ id }) => id)).toEqual(listed);
  const total = await page.locator('script.event').count();
  const all = await downloaded(page, `Download: GeoJSON, All ${total} events`);
  expect((JSON.parse(all.text) as typeof map).features).toHaveLength(total);
  const places = await downloaded(page, `Download: Linked Places, All ${total} events`);
  expect(places.name).toMatch(/^lima-cable-[\d-]+-en\.lpf\.jsonld$/);
  expect(places.text).toContain('cable-sent');
});

test('a source is cited as the work it is', async ({ page, site }) => {
  await open(page, site, 'event=cable-sent');
  await page
    .locator('[data-view="panel"]')
    .getByRole('button', { name: 'The cable.', exact: true })
    .first()
    .click();
  await take(page, 'Cite').click();
  await expect(dialog(page)).toContainText('Peru Signs Counternarcotics');
  await expect(dialog(page)).toContainText('Diplomatic cable');
  await expect(dialog(page).getByRole('tab')).toHaveCount(0);
});

test('the dialog speaks Spanish on the Spanish page', async ({ page, site }) => {
  await open(page, site, 'event=cable-sent', 'es');
  await take(page, /^Citar, /).click();
  await expect(dialog(page)).toContainText('Consultado el');
  await tab(page, 'Datos').click();
  await expect(dialog(page)).toContainText('de la lista actual');
});
