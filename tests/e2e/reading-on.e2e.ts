import type { Page } from '@playwright/test';
import { expect, open, test } from './site';

const panel = (page: Page) => page.locator('[data-view="panel"]');
const title = (page: Page) => panel(page).locator('h2');
const section = (page: Page, name: string) =>
  panel(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name, exact: true }) });

test('accounts that differ come first, each group in the order of telling', async ({
  page,
  site,
}) => {
  await open(page, site, 'event=judge-saturno-killed');
  const who = section(page, 'Who says so');
  await expect(who.locator('.event')).toContainText('19 July 2006');
  await expect(who.locator('.event')).toContainText('1 day later');
  const differing = who.getByRole('heading', { name: 'Those that differ' }).locator('+ ol > li');
  const others = who.getByRole('heading', { name: 'The others' }).locator('+ ol > li');
  await expect(differing.first()).toContainText('Útero de Marita');
  const cable = differing.filter({ hasText: 'told 25 November 2009' });
  await expect(cable).toContainText('19 July 2005');
  await expect(cable).toContainText('Passes on: the Dirandro officer');
  await expect(differing.last()).toContainText('The article');
  await expect(differing.last()).toContainText('25 refused release become 25 on trial');
  await expect(others.filter({ hasText: 'told 17 February 2011' })).toContainText('Not compared');
  for (const row of await others.all()) await expect(row.locator('.differs')).toHaveCount(0);
});

test('the order of telling is kept whole as a list, from the event’s own date on', async ({
  page,
  site,
}) => {
  await open(page, site, 'event=judge-saturno-killed');
  const who = section(page, 'Who says so');
  await who.getByText('All in the order of telling').focus();
  await page.keyboard.press('Enter');
  const rows = who.locator('.telling > li');
  await expect(rows).toHaveCount(14);
  await expect(rows.first()).toHaveText(/19 July 2006.*the event itself/);
  await expect(rows.nth(1)).toContainText('July 2006');
  await expect(rows.last()).toContainText('the article');
});

test('an account’s own date is shown on the timeline from the keyboard', async ({ page, site }) => {
  await open(page, site, 'event=judge-saturno-killed');
  const show = panel(page).getByRole('button', {
    name: 'Show its date on the timeline: the cable',
  });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('from=2005&to=2006');
});

test('an actor leads to its events, and the way back is the way one came', async ({
  page,
  site,
}) => {
  await open(page, site, 'event=embassy-briefing');
  const actor = section(page, 'Who is in it').getByRole('button').first();
  const name = (await actor.textContent())!.trim();
  await actor.focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toHaveText(name);
  await expect(title(page)).toBeFocused();
  const other = panel(page).locator(
    'a[data-opens^="event "]:not([data-opens$=" embassy-briefing"])',
  );
  const wanted = (await other.first().getAttribute('data-opens'))!.split(' ')[1]!;
  await other.first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain(`event=${wanted}`);
  await page.keyboard.press('Escape');
  await expect(title(page)).toHaveText(name);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.url()).toContain('event=embassy-briefing');
  await expect(actor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page).locator('[data-view="events"]')).toBeVisible();
});

test('an event opened from elsewhere begins a new way', async ({ page, site }) => {
  await open(page, site, 'event=embassy-briefing');
  await section(page, 'Who is in it').getByRole('button').first().click();
  await page.locator('[data-view="timeline"] [data-event="cable-sent"]').first().press('Enter');
  await expect.poll(() => page.url()).toContain('event=cable-sent');
  await expect(panel(page).getByRole('button', { name: /^Back to \d+ events/ })).toBeVisible();
});

test('a source tells what it is, how much of it was read and what rests on it', async ({
  page,
  site,
}) => {
  await open(page, site, 'event=judge-saturno-killed');
  await panel(page).getByRole('button', { name: 'The cable.', exact: true }).click();
  await expect(title(page)).toHaveText('The cable');
  await expect(panel(page)).toContainText('read whole');
  await expect(panel(page)).toContainText('names people never convicted');
  await expect(panel(page)).toContainText(/\d+ statements of the article/);
  const links = panel(page).locator('a[data-opens^="event "]');
  const few = await links.count();
  await panel(page)
    .getByRole('button', { name: /\d+ more/ })
    .click();
  expect(await links.count()).toBeGreaterThan(few);
  await expect(links.nth(few)).toBeFocused();
  await panel(page).locator('a[href="#claim=p5"]').click();
  await expect.poll(() => page.url()).toContain('claim=p5');
});

test('what was heard through others leads to them', async ({ page, site }) => {
  await open(page, site, 'event=embassy-briefing');
  await panel(page).getByRole('button', { name: 'The Dirandro officer.', exact: true }).click();
  await expect(title(page)).toHaveText('The Dirandro officer');
  await panel(page).getByRole('button', { name: 'the cable', exact: true }).click();
  await expect(title(page)).toHaveText('The cable');
  await panel(page)
    .getByRole('button', { name: /^Back to the Dirandro officer/ })
    .click();
  await expect(title(page)).toHaveText('The Dirandro officer');
});

test('an event leads on to what else was then and there', async ({ page, site }) => {
  await open(page, site, 'event=embassy-briefing');
  const on = section(page, 'Read on');
  await expect(on).toContainText('Just before');
  await expect(on).toContainText('At the same time');
  await expect(on).toContainText('Also: Santiago de Surco');
  await on.getByRole('button', { name: /^The place: Santiago de Surco/ }).click();
  await expect.poll(() => page.url()).toContain('place=santiago-de-surco');
});

test('a place counts its events by year, in a table', async ({ page, site }) => {
  await open(page, site, 'place=lima&from=1989&to=2011');
  const table = panel(page).getByRole('table', { name: 'Events by year' });
  await expect(table.getByRole('row', { name: '2006 3' })).toBeAttached();
  const sum = (await table.locator('td').allTextContents()).reduce(
    (n, text) => n + Number(text),
    0,
  );
  expect(sum).toBe(await panel(page).locator('[data-view="events"] [data-event]').count());
});

for (const input of ['keyboard', 'pointer'] as const) {
  test(`a word of the glossary is explained by ${input} and closes with Escape alone`, async ({
    page,
    site,
  }) => {
    await open(page, site, 'event=coca-2009');
    const word = panel(page).getByRole('button', { name: 'hectares', exact: true });
    await expect(word).toHaveAccessibleDescription(/10,000 square metres/);
    if (input === 'pointer') await word.click();
    else {
      await word.focus();
      await page.keyboard.press('Enter');
    }
    const meaning = panel(page).getByText('A measure of area');
    await expect(meaning).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(meaning).toBeHidden();
    expect(page.url()).toContain('event=coca-2009');
    await expect(word).toBeFocused();
  });
}

test('statuses are a legend and a criterion, and the address keeps it', async ({ page, site }) => {
  await open(page, site);
  const all = await panel(page).locator('[data-view="events"] [data-event]').count();
  const sure = panel(page).getByRole('button', { name: 'How sure' });
  await sure.focus();
  await page.keyboard.press('Enter');
  const legend = page.getByRole('dialog', { name: 'How sure' });
  await expect(legend).toContainText('Two independent sources');
  await expect(legend.getByRole('checkbox').first()).toBeFocused();
  await legend.getByRole('button', { name: 'Only: Contradicted' }).press('Enter');
  await expect.poll(() => page.url()).toContain('status=contradicted');
  const few = panel(page).locator('[data-view="events"] [data-event]');
  await expect.poll(() => few.count()).toBeLessThan(all);
  await page.keyboard.press('Escape');
  await expect(legend).toBeHidden();
  await expect(sure).toBeFocused();
  await open(page, site, 'event=cable-sent&status=contradicted');
  await expect(panel(page)).toContainText('“Confirmed” are switched off');
  await panel(page).getByRole('button', { name: 'Switch them on' }).click();
  await expect
    .poll(() => decodeURIComponent(page.url()))
    .toContain('status=confirmed,contradicted');
});
