import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { TEXT, violations } from './axe';
import { DIST, expect, open, show, test } from './site';

const row = (page: Page, id: string) => page.locator(`[data-view="check"] [data-claim="${id}"]`);
const button = (page: Page, id: string) => row(page, id).locator('h3 button');
const mark = (page: Page, event: string) =>
  page.locator(`[data-view="timeline"] [data-event="${event}"]`);
const lit = (page: Page) =>
  page
    .locator('[data-view="check"] [data-claim][aria-current="true"]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim')));

interface Statement {
  id: string;
  events: string[];
  compared: unknown[];
  chain: unknown[];
}
const claims = (
  JSON.parse(
    readFileSync(`${DIST}/data/reading.en.js`, 'utf8').replace(
      /^globalThis\.limaReading=|;\s*$/g,
      '',
    ),
  ) as { claims: Statement[] }
).claims;

test('the link to a statement opens it in view, and shows its events whole', async ({
  page,
  site,
}) => {
  await open(page, site, 'claim=p13');
  await expect(button(page, 'p13')).toHaveAttribute('aria-expanded', 'true');
  await expect(button(page, 'p13')).toBeInViewport();
  for (const event of claims.find(({ id }) => id === 'p13')!.events) {
    await expect(mark(page, event).first()).toBeAttached();
    await expect(mark(page, event).first()).not.toHaveAttribute('data-possibly');
  }
});

test('every statement opens to its comparison, its chain and its events', async ({
  page,
  site,
}) => {
  await open(page, site, 'claim=');
  await expect(page.locator('[data-view="check"] [data-claim]')).toHaveCount(13);
  for (const { id, events, compared, chain } of claims) {
    await button(page, id).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`claim=${id}(&|$)`));
    const inner = row(page, id);
    expect(await inner.locator('.compared small').count()).toBe(compared.length);
    expect(await inner.locator('ol > li').count()).toBe(chain.length);
    const leads = await inner
      .locator('[data-opens]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-opens')));
    expect(leads).toEqual(events);
  }
  await expect(page.locator('[data-view="check"] [aria-expanded="true"]')).toHaveCount(1);
});

test('choosing a statement again closes it', async ({ page, site }) => {
  await open(page, site, 'claim=p7');
  await button(page, 'p7').click();
  await expect(button(page, 'p7')).toHaveAttribute('aria-expanded', 'false');
  await expect(page).toHaveURL(/claim=(&|$)/);
});

test('Back leads from one statement to the one before it', async ({ page, site }) => {
  await open(page, site, 'claim=p7');
  await button(page, 'p8').click();
  await expect(button(page, 'p8')).toHaveAttribute('aria-expanded', 'true');
  await page.goBack();
  await expect(button(page, 'p7')).toHaveAttribute('aria-expanded', 'true');
  await expect(mark(page, 'judge-saturno-killed').first()).toBeAttached();
});

test('arrows move between the statements', async ({ page, site }) => {
  await open(page, site, 'claim=');
  await button(page, 'p1').focus();
  await page.keyboard.press('ArrowDown');
  await expect(button(page, 'p2')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(button(page, 'p1')).toBeFocused();
});

test('an event looked at elsewhere lights the statements that rest on it', async ({
  page,
  site,
}) => {
  await open(page, site, 'claim=');
  await expect(button(page, 'p1')).toBeVisible();
  expect(await lit(page)).toEqual([]);
  await page.locator('[data-view="timeline"] [data-event][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await mark(page, 'entry-count-2008').first().hover();
  await expect.poll(() => lit(page)).toEqual(['p5']);
});

test('a card opened from a statement leads back to it, and the focus with it', async ({
  page,
  site,
}) => {
  await open(page, site, 'claim=p2');
  const lead = row(page, 'p2').locator('[data-opens="cable-sent"]');
  await lead.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-view="panel"] article[data-event="cable-sent"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, 'p2')).toHaveAttribute('aria-expanded', 'true');
  await expect(lead).toBeFocused();
  expect(await lit(page)).toContain('p2');
});

test('Escape closes the open statement, then leads out of the check', async ({ page, site }) => {
  await open(page, site, 'claim=p5');
  await row(page, 'p5').locator('[data-opens]').first().focus();
  await page.keyboard.press('Escape');
  await expect(button(page, 'p5')).toHaveAttribute('aria-expanded', 'false');
  await expect(button(page, 'p5')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-view="events"] h2')).toBeFocused();
});

test('each chart has a sentence for a name, and the same figures in a table', async ({
  page,
  site,
}) => {
  for (const id of ['p5', 'p13']) {
    await open(page, site, `claim=${id}`);
    await expect(row(page, id).getByRole('img').first()).toBeAttached();
    for (const measure of await row(page, id).locator('.measures > div').all()) {
      const drawn = await measure.locator('svg text[font-weight]').allTextContents();
      await measure.locator('summary').click();
      const table = measure.getByRole('table');
      await expect(table).toBeVisible();
      const cells = await table.locator('tbody td:nth-of-type(1)').allTextContents();
      const plain = (texts: string[]) => texts.map((text) => text.trim());
      expect(plain(drawn)).toEqual(plain(cells));
      expect(cells.length).toBeGreaterThan(1);
      await expect(measure.getByRole('img', { name: /: .*\.$/ })).toBeAttached();
    }
  }
});

test('the balance and the suspected are drawn to the scale of those who entered', async ({
  page,
  site,
}) => {
  await open(page, site, 'claim=p5');
  const chart = row(page, 'p5').getByRole('img').first();
  const [entered, left, balance, suspected] = await chart
    .locator('rect')
    .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
  expect(left! / entered!).toBeCloseTo(105_587 / 106_590, 2);
  expect(balance! / entered!).toBeCloseTo(1003 / 106_590, 2);
  expect(suspected! / entered!).toBeCloseTo(1091 / 106_590, 2);
});

const states: Record<'en' | 'es', [claim: string, width: number, dark?: 'dark'][]> = {
  en: [
    ['', 1280],
    ['p13', 320, 'dark'],
  ],
  es: [
    ['p5', 1280, 'dark'],
    ['p3', 768],
    ['p5', 360],
  ],
};
for (const language of ['en', 'es'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways: ${language}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    for (const [claim, width, dark] of states[language]) {
      const name = `${claim || 'all'} at ${width} px ${dark ?? ''}`;
      await page.setViewportSize({ width, height: width < 700 ? 740 : 800 });
      await page.emulateMedia({ colorScheme: dark ?? 'light', reducedMotion: 'reduce' });
      await show(page, site, `claim=${claim}`, language);
      await expect(page.locator('[data-view="check"] [data-claim]').first()).toBeAttached();
      if (claim) await expect(button(page, claim)).toHaveAttribute('aria-expanded', 'true');
      await page
        .locator('[data-view="check"] details')
        .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));
      expect.soft(await violations(page, TEXT), name).toEqual([]);
      const wide = await page.evaluate(() => {
        const { scrollWidth } = document.documentElement;
        const inner = document.querySelector('[data-view="check"] .scroll')!;
        return [scrollWidth - innerWidth, inner.scrollWidth - inner.clientWidth];
      });
      expect.soft(Math.max(...wide), name).toBeLessThanOrEqual(0);
    }
  });
}

test('without scripts every statement can be read, with its figures', async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site}check/index.html`);
  for (const { id } of claims) await expect(page.locator(`article#${id}`)).toBeVisible();
  await expect(page.locator('#figures table')).toHaveCount(6);
  await page.close();
});

test('beside the wide panel no two corners of the map meet', async ({ page, site }) => {
  for (const hash of ['', 'claim=p5']) {
    await open(page, site, hash);
    const corners = page.locator('[data-view="map"] [data-obstacle]:visible');
    await expect(page.locator('[data-view="map"] .corner').first()).toBeVisible();
    await expect
      .poll(async () => {
        // At once: a button may go while others are asked.
        const boxes = await corners.evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .map(({ left, top, right, bottom }) => ({ x0: left, y0: top, x1: right, y1: bottom })),
        );
        return boxes.filter((a, i) =>
          boxes.some((b, k) => k > i && a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1),
        ).length;
      })
      .toBe(0);
  }
});
