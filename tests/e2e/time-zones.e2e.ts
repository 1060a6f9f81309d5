import { expect, open, test } from './site';

test('readers in Lima, Auckland and London read the same words', async ({ browser, site }) => {
  const read = async (timezoneId: string) => {
    const context = await browser.newContext({
      timezoneId,
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    await open(page, site, 'event=judge-saturno-killed');
    // Rivers, relief and finer levels come after the first load.
    await page.waitForTimeout(2500);
    const text = await page.locator('body').innerText();
    const names = await page
      .locator('[aria-label], [aria-valuetext]')
      .evaluateAll((elements) =>
        elements.map((e) => `${e.getAttribute('aria-label')} ${e.getAttribute('aria-valuetext')}`),
      );
    await context.close();
    return [text, ...names].join('\n');
  };
  const zones = ['America/Lima', 'Pacific/Auckland', 'UTC'];
  const texts = await Promise.all(zones.map(read));
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).toBe(texts[0]);
  expect(texts[0]).toContain('19 July 2006');
});
