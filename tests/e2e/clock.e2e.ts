import { TEXT, violations } from './axe';
import { expect, ids, open, test } from './site';

const timeline = '[data-view="timeline"]';
const told = (name = 'Told') => ({ name, exact: true });

test('the switch lays the lanes out by when things were told, and back, in the same window', async ({
  page,
  site,
}) => {
  await open(page, site);
  const mark = page.locator(`${timeline} [data-event="entry-count-2008"] .at`);
  const left = () => mark.evaluate((element) => Math.round(element.getBoundingClientRect().left));
  const before = await left();
  const range = page.locator(`${timeline} h2`);
  const dates = await range.textContent();
  await page.locator(`${timeline} .axis`).getByRole('button', told()).click();
  await expect(page).toHaveURL(/clock=told/);
  await expect.poll(left).toBeGreaterThan(before + 200);
  await expect(range).toHaveText(dates!);
  await expect(page.getByText(/^told after \d+ (days|months), at the median$/)).toBeVisible();
  await expect(page.locator(`${timeline} [data-event="entry-count-2008"]`)).toHaveAccessibleName(
    /told 13 November 2009; 25 November 2009/,
  );
  await page.locator(`${timeline} .axis`).getByRole('button', told('Happened')).click();
  await expect.poll(left).toBe(before);
  await expect(page).not.toHaveURL(/clock/);
});

test('marks move so that the eye can follow, but not where less motion is asked for', async ({
  page,
  site,
}) => {
  const moving = () =>
    page.evaluate(
      () =>
        document
          .getAnimations()
          .filter(
            ({ effect }) => (effect as KeyframeEffect).target?.classList.contains('at') ?? false,
          ).length,
    );
  await open(page, site);
  // Counted in the page, frame by frame: from outside, a busy machine would miss a third of a second.
  await page.evaluate(() => {
    const seen = Object.assign(window, { most: 0 });
    const count = () => {
      const marks = document
        .getAnimations()
        .filter(({ effect }) => (effect as KeyframeEffect).target?.classList.contains('at'));
      seen.most = Math.max(seen.most, marks.length);
      requestAnimationFrame(count);
    };
    count();
  });
  await page.locator(`${timeline} .axis`).getByRole('button', told()).click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { most: number }).most))
    .toBeGreaterThan(20);
  await expect.poll(moving).toBe(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.locator(`${timeline} .axis`).getByRole('button', told('Happened')).click();
  expect(await moving()).toBe(0);
});

test('each event has one mark to reach, wherever and however often it was told', async ({
  page,
  site,
}) => {
  await open(page, site, 'clock=told&from=1989&to=2011');
  const all = page.locator(`${timeline} [data-event]`);
  const shown = await ids(page, timeline);
  expect(await all.count()).toBe(shown.length);
  expect(shown.sort()).toEqual((await ids(page, '[data-view="events"]')).sort());
  await expect(page.locator(`${timeline} [data-event][tabindex="0"]`)).toHaveCount(1);
});

test('axe finds nothing by the clock of tellings, nor on a chain', async ({ page, site }) => {
  await open(page, site, 'clock=told&event=lima-trial-opens', 'es');
  await expect(
    page.locator(`${timeline} .axis`).getByRole('button', told('Se contó')),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator(`${timeline} [data-account]`)).toHaveCount(13);
  expect(await violations(page, TEXT)).toEqual([]);
});

test('on a phone the switch folds out with the dates', async ({ page, site }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, site);
  await page.getByRole('button', { name: 'Dates and steps' }).click();
  await page.getByRole('button', told()).click();
  await expect(page).toHaveURL(/clock=told/);
});

test('steps and a change of width go by the clock in use', async ({ page, site }) => {
  // Count of entries: of about 2008, first told in November 2009.
  await open(page, site, 'event=entry-count-2008&clock=told&from=2009&to=2010-06');
  const bar = page.locator(timeline);
  await bar.getByRole('button', { name: 'Narrower' }).click();
  // What is kept in the middle is the telling, not the year 2008.
  await expect
    .poll(() => new URL(page.url()).hash)
    .toMatch(/from=2009-0[5-9](-\d\d)?&to=2010-0[2-4]/);
  await expect(bar.locator('[data-event="entry-count-2008"]')).toBeVisible();
  const of = (id: string) =>
    page.locator(`${timeline} [data-event="${id}"] .at`).evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2;
    });
  const from = await of('entry-count-2008');
  await bar.getByRole('button', { name: 'Later' }).click();
  await expect(page).not.toHaveURL(/event=entry-count-2008/);
  const next = /event=([^&]+)/.exec(page.url())![1]!;
  await expect(bar.locator(`[data-event="${next}"]`)).toBeVisible();
  expect(await of(next)).toBeGreaterThanOrEqual(from - 1);
});
