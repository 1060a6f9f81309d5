import type { Page } from '@playwright/test';
import { expect, open, test } from './site';

/** A badge that stands for one place, and its middle, px. */
async function aBadge(page: Page) {
  const place = await page
    .locator('#map .mark.badge:not(.merged)')
    .first()
    .getAttribute('data-place');
  const badge = page.locator(`#map [data-place="${place}"]`);
  const box = (await badge.boundingBox())!;
  return { badge, at: { x: box.x + box.width / 2, y: box.y + box.height / 2 } };
}

test('a map is dragged from a badge as from the ground, which opens nothing; a click does', async ({
  page,
  site,
}) => {
  await open(page, site);
  const { badge, at } = await aBadge(page);
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x, at.y + 30, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/map=/);
  expect(page.url()).not.toContain('place=');
  const moved = (await badge.boundingBox())!;
  expect(moved.y + moved.height / 2 - at.y).toBeCloseTo(30, -1);
  await badge.click();
  await expect(page).toHaveURL(/place=/);
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });

  test('two of them zoom the map, and not the page, wherever the first is set down', async ({
    page,
    site,
  }) => {
    await open(page, site);
    const cdp = await page.context().newCDPSession(page);
    const { at } = await aBadge(page);
    const beside = { x: at.x + 60, y: at.y };
    for (const badgeFirst of [true, false]) {
      const zoom = () => /map=([\d.]+)/.exec(page.url())?.[1];
      const before = zoom();
      const [first, second] = badgeFirst ? [at, beside] : [beside, at];
      const away = badgeFirst ? -1 : 1;
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: number, by = 0) =>
        cdp.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: [
            { x: first.x + away * by, y: first.y, id: 1 },
            { x: second.x - away * by, y: second.y, id: 2 },
          ].slice(0, points),
        });
      await touch('touchStart', 1);
      await touch('touchStart', 2);
      for (const by of [10, 20, 30, 40]) await touch('touchMove', 2, by);
      await touch('touchEnd', 0);
      await expect.poll(zoom).not.toBe(before);
      expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
      await page.locator('#map .frames').getByRole('button', { name: 'All' }).click();
      await expect.poll(zoom).toBeUndefined();
    }
    expect(page.url()).not.toContain('place=');
  });

  test('a tap on a badge still opens its place', async ({ page, site }) => {
    await open(page, site);
    const { at } = await aBadge(page);
    await page.touchscreen.tap(at.x, at.y);
    await expect(page).toHaveURL(/place=/);
  });
});
