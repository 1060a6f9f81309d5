import { expect, ids, open, ready, test } from './site';

test('dragging a handle narrows timeline, map and list alike, while it moves', async ({
  page,
  site,
}) => {
  await open(page, site);
  const before = await ids(page, '[data-view="events"]');
  const handle = (await page.getByRole('slider').nth(0).boundingBox())!;
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + 150, handle.y + 10, { steps: 6 });
  // Views take turns while the hand moves: the list may come a moment after the marks.
  const listed = async () => (await ids(page, '[data-view="events"]')).sort();
  const marked = async () => (await ids(page, '[data-view="timeline"]')).sort();
  const alike = async () => expect(await listed()).toEqual(await marked());
  await expect.poll(async () => (await listed()).length).toBeLessThan(before.length);
  await expect(alike).toPass();
  await page.mouse.up();
  await expect.poll(() => page.url()).toContain('from=');
  await expect(alike).toPass();
});

test('a place narrows the list and leaves the counts of others; a second click and Escape undo it', async ({
  page,
  site,
}) => {
  await open(page, site);
  const all = await ids(page, '[data-view="events"]');
  const badge = page.locator('[data-view="map"] button[data-place="mexico-city"]');
  const other = page.locator('[data-view="map"] button[data-place="colombia"]');
  const name = await other.getAttribute('aria-label');
  await badge.click();
  const listed = await ids(page, '[data-view="panel"]');
  expect(listed.length).toBeLessThan(all.length);
  expect(await other.getAttribute('aria-label')).toBe(name);
  await badge.click();
  expect((await ids(page, '[data-view="events"]')).length).toBe(all.length);
  await badge.click();
  await page.keyboard.press('Escape');
  expect((await ids(page, '[data-view="events"]')).length).toBe(all.length);
});

test('Back and Forward step through selections, reload keeps the view', async ({ page, site }) => {
  await open(page, site);
  await page.locator('[data-view="events"] [data-event="cable-sent"]').first().click();
  await expect(page.locator('[data-view="panel"] h2')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-view="events"] [data-event="peru-mexico-accord"]').first().click();
  await expect.poll(() => page.url()).toContain('event=peru-mexico-accord');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('[data-view="panel"] [data-event="cable-sent"]').first()).toBeVisible();
  expect(page.url()).toContain('event=cable-sent');
  await page.goForward();
  await page.goForward();
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-view="panel"]')).toContainText('Mexico City');
});

test('an address of an event out of the window widens the window to hold it', async ({
  page,
  site,
}) => {
  await open(page, site, 'event=guadalajara-founder-arrested');
  await expect(
    page.locator('[data-view="timeline"] [data-event="guadalajara-founder-arrested"]'),
  ).toBeVisible();
});

test('an event hidden by a criterion opens all the same, and its card says so', async ({
  page,
  site,
}) => {
  await open(page, site, 'event=cable-sent&categories=violence');
  const panel = page.locator('[data-view="panel"]');
  await expect(panel).toContainText('25 November 2009');
  await expect(page.locator('[data-view="timeline"] [data-event="cable-sent"]')).toHaveCount(0);
  await expect(panel).toContainText(/switched off|hidden|left out/i);
});

test('a stale address is shown as far as it goes, with a quiet notice', async ({ page, site }) => {
  await open(page, site, 'event=no-such-event&from=2009&to=2010&colour=red');
  await expect(page.getByText('Part of this link is out of date')).toBeVisible();
  expect(page.url()).toContain('from=2009');
});

test('the search leaves accents and case aside', async ({ page, site }) => {
  await open(page, site, 'q=hernan%20SATURNO');
  expect(await ids(page, '[data-view="events"]')).toContain('judge-saturno-killed');
});

test('only what is on the map narrows timeline and list to its screen', async ({ page, site }) => {
  await open(page, site, 'inview=1&map=6/19.4/-99.1');
  await expect.poll(() => ids(page, '[data-view="events"]')).toContain('peru-mexico-accord');
  expect(await ids(page, '[data-view="events"]')).not.toContain('coca-2009');
});

test('a wrong date in a field is refused with an example, and the window stays', async ({
  page,
  site,
}) => {
  await open(page, site);
  const from = page.getByRole('textbox', { name: 'From' });
  await from.fill('last summer');
  await from.press('Enter');
  await expect(page.getByText('2006-07-19').first()).toBeVisible();
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  const to = page.getByRole('textbox', { name: 'To', exact: true });
  await expect(to).not.toHaveAttribute('aria-invalid');
  // A window that moves otherwise takes it back.
  await page.getByRole('button', { name: 'Show all years' }).first().click();
  await expect(from).toHaveValue('1989');
  await expect(from).not.toHaveAttribute('aria-invalid');
  await from.fill('200907');
  await from.press('Enter');
  await expect.poll(() => page.url()).toContain('from=2009-07');
});

test('the language switch keeps the view', async ({ page, site }) => {
  await open(page, site, 'event=embassy-briefing&from=2009&to=2010');
  await page.locator('header [lang="es"]').click();
  await ready(page);
  expect(page.url()).toContain('/es/');
  expect(page.url()).toContain('event=embassy-briefing');
  await expect(page.locator('[data-view="panel"]')).toContainText('13 de noviembre de 2009');
});

test('plain wheel scrolls the page over timeline and map; ctrl and wheel zooms', async ({
  page,
  site,
}) => {
  await open(page, site);
  for (const view of ['timeline', 'map']) {
    await page.evaluate(() => scrollTo(0, 0));
    const box = (await page.locator(`[data-view="${view}"]`).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(page.url()).not.toContain('from=');
  }
  await page.evaluate(() => scrollTo(0, 0));
  const lanes = (await page.locator('[data-view="timeline"]').boundingBox())!;
  await page.mouse.move(lanes.x + lanes.width / 2, lanes.y + lanes.height / 2);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect.poll(() => page.url()).toContain('from=');
});
