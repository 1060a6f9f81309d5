import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { TEXT, violations } from './axe';
import { DIST, expect, open, ready, show, test } from './site';

interface Step {
  id: string;
  heading: string;
  text: string;
  event: string;
  sources: string[];
  notFound?: string;
}
const stepsIn = (language: 'en' | 'es') =>
  (
    JSON.parse(
      readFileSync(`${DIST}/data/reading.${language}.js`, 'utf8').replace(
        /^globalThis\.limaReading=|;\s*$/g,
        '',
      ),
    ) as { narratives: { steps: Step[] }[] }
  ).narratives[0]!.steps;
const steps = stepsIn('en');
const [first, second, third] = [steps[0]!, steps[1]!, steps[2]!];
const last = steps.at(-1)!;

const story = (page: Page) => page.locator('[data-view="story"]');
const article = (page: Page, { id }: Step) => story(page).locator(`[data-step="${id}"]`);
const heading = (page: Page, step: Step) => article(page, step).locator('h2');
const current = (page: Page) =>
  story(page).locator('[data-step][aria-current="step"]').getAttribute('data-step');
const next = (page: Page) => story(page).getByRole('button', { name: /^Next: / });
const dates = (page: Page) => page.locator('[data-view="timeline"] input').first();

/** The step is the current one, before the reader, and in the address; its event is selected. */
async function isAt(page: Page, step: Step) {
  await expect.poll(() => current(page)).toBe(step.id);
  await expect(heading(page, step)).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`[#&]step=${step.id}(&|$)`));
  await expect(
    page.locator(`[data-view="timeline"] [data-event="${step.event}"]`).first(),
  ).toBeAttached();
}

test('the buttons lead through the whole story, one step at a time, to the check', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, site);
  await page.getByRole('link', { name: 'Story', exact: true }).click();
  for (const [k, step] of steps.entries()) {
    await isAt(page, step);
    await expect(article(page, step)).toContainText(`Step ${k + 1} of ${steps.length}`);
    if (k > 0) await expect(heading(page, step)).toBeFocused();
    if (step !== last) {
      await expect(next(page)).toHaveText(`Next: ${steps[k + 1]!.heading}`);
      await next(page).click();
    }
  }
  await expect(next(page)).toHaveCount(0);
  await expect(story(page).getByRole('button', { name: 'Explore' })).toBeVisible();
  await story(page).getByRole('button', { name: 'Now check the article' }).click();
  await expect(page.locator('[data-view="check"]')).toBeVisible();
  await expect(page.locator('#check-title')).toBeFocused();
});

test('a step moves window and map, and leaves other events in the background', async ({
  page,
  site,
}) => {
  await open(page, site, 'step=the-accord');
  await expect(dates(page)).toHaveValue('2009');
  const mark = (id: string) => page.locator(`[data-view="timeline"] [data-event="${id}"]`).first();
  await expect(mark('peru-mexico-accord')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Mexico', exact: true }).first()).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const opacity = (id: string) => mark(id).evaluate((one) => Number(getComputedStyle(one).opacity));
  await expect.poll(() => opacity('cable-sent')).toBeLessThan(0.5);
  expect(await opacity('security-meeting-2009')).toBe(1);
});

test('keys step from anywhere inside, stop at the ends, and Escape leads out', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, site, `step=${first.id}`);
  await next(page).focus();
  const keys: [key: string, to: Step][] = [
    ['ArrowRight', second],
    ['PageDown', third],
    ['ArrowLeft', second],
    ['PageUp', first],
    ['ArrowLeft', first],
    ['End', last],
    ['ArrowRight', last],
    ['Home', first],
  ];
  for (const [key, to] of keys) {
    await page.keyboard.press(key);
    await isAt(page, to);
    await expect(heading(page, to)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(story(page)).toHaveCount(0);
  await expect(page.locator('[data-view="events"] h2')).toBeFocused();
  expect(page.url()).not.toContain('step=');
});

test('Tab leads from a step over its own links to the buttons below, through no other step', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, site, `step=${first.id}`);
  await next(page).click();
  await expect(heading(page, second)).toBeFocused();
  const within: string[] = [];
  for (let guard = 0; guard < 30; guard++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const step = document.activeElement?.closest('[data-step]')?.getAttribute('data-step');
      return step ?? document.activeElement?.className ?? '';
    });
    if (at.includes('next')) break;
    within.push(at);
  }
  expect(within.length).toBeGreaterThan(second.sources.length);
  expect(within.filter((at) => steps.some(({ id }) => id === at && id !== second.id))).toEqual([]);
  await expect(next(page)).toBeFocused();
});

test('the address opens its step at once, without moving through the others', async ({
  page,
  site,
}) => {
  for (const step of [steps[6]!, last]) {
    await page.goto('about:blank');
    await open(page, site, `step=${step.id}`);
    await isAt(page, step);
    await expect(page.locator('[data-guide="story"]')).toBeAttached();
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(5);
  }
});

test('the browser’s Back leads to the step before, and is told', async ({ page, site }) => {
  await open(page, site, `step=${first.id}`);
  await next(page).click();
  await isAt(page, second);
  await next(page).click();
  await isAt(page, third);
  await page.goBack();
  await isAt(page, second);
  await expect(story(page).getByRole('status')).toHaveText(
    `Step 2 of ${steps.length}: ${second.heading}`,
  );
  await page.goBack();
  await isAt(page, first);
});

test('scrolling chooses the step it comes to rest at, and none it passes', async ({
  page,
  site,
}) => {
  await open(page, site, `step=${first.id}`);
  await expect(heading(page, first)).toBeInViewport();
  const seen = await page.evaluateHandle(() => {
    const seen: string[] = [];
    addEventListener('popstate', () => seen.push(location.hash));
    const { pushState } = history;
    history.pushState = (...given) => {
      seen.push(String(given[2]));
      pushState.apply(history, given);
    };
    return seen;
  });
  const target = steps[4]!;
  const scroller = (await story(page).locator('.steps').boundingBox())!;
  const way = (await article(page, target).boundingBox())!.y - scroller.y;
  const client = await page.context().newCDPSession(page);
  await client.send('Input.synthesizeScrollGesture', {
    x: scroller.x + scroller.width / 2,
    y: scroller.y + scroller.height / 2,
    yDistance: -way,
    speed: 3000,
    gestureSourceType: 'mouse',
  });
  await isAt(page, target);
  await page.waitForTimeout(500);
  expect(await current(page)).toBe(target.id);
  expect(await seen.jsonValue()).toEqual([`#step=${target.id}`]);
});

test('a reader who leaves finds the step again, from the views above', async ({ page, site }) => {
  await open(page, site, `step=${third.id}`);
  await isAt(page, third);
  await story(page).getByRole('button', { name: 'Explore' }).click();
  await expect(story(page)).toHaveCount(0);
  await expect(page.locator('[data-view="events"] h2')).toBeFocused();
  // Exploring starts from what the step showed.
  await expect(dates(page)).toHaveValue('2005-06');
  await page.getByRole('link', { name: 'Story', exact: true }).click();
  await isAt(page, third);
});

test('the card of a step’s event leads back to the button that opened it', async ({
  page,
  site,
}) => {
  await open(page, site, `step=${third.id}`);
  await isAt(page, third);
  const button = article(page, third).getByRole('button', { name: /^Who says so/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.locator(`[data-view="panel"] article[data-event="${third.event}"]`),
  ).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`event=${third.event}`));
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(button).toBeInViewport();
  await expect.poll(() => current(page)).toBe(third.id);
});

test('every source of every step is named, and led to where it has an address', async ({
  page,
  site,
}) => {
  await open(page, site, `step=${first.id}`);
  for (const step of steps) {
    const line = article(page, step).locator('.meta');
    await expect(line).toContainText('We know it from');
    if (step.notFound) await expect(line).toContainText(step.notFound);
    for (const link of await line.getByRole('link').all()) {
      await expect(link).toHaveAttribute('href', /^https?:\/\//);
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(link).toHaveAttribute('rel', /noopener/);
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a swipe turns to the next step, and the map goes along', async ({ page, site }) => {
    await open(page, site, `step=${first.id}`);
    await isAt(page, first);
    const box = (await story(page).locator('.steps').boundingBox())!;
    const client = await page.context().newCDPSession(page);
    const y = box.y + box.height / 2;
    const touch = (type: 'touchStart' | 'touchMove', x: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
    await touch('touchStart', 320);
    for (let x = 310; x >= 60; x -= 10) await touch('touchMove', x);
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await isAt(page, second);
  });

  test('the address opens a late step, and its targets fit a thumb', async ({ page, site }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('about:blank');
      await open(page, site, `step=${last.id}`);
      await isAt(page, last);
      const sizes = await story(page)
        .locator('.foot button')
        .evaluateAll((all) =>
          all.map((one) => {
            const { width, height } = one.getBoundingClientRect();
            return Math.min(width, height);
          }),
        );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      const ways = await story(page)
        .locator('.ways button')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
      expect(Math.min(...ways)).toBeGreaterThanOrEqual(44);
    }
  });

  test('a button turns over many steps at once', async ({ page, site }) => {
    await open(page, site, `step=${first.id}`);
    await isAt(page, first);
    await story(page)
      .getByRole('button', { name: `9. ${steps[8]!.heading}` })
      .tap();
    await isAt(page, steps[8]!);
    await page.waitForTimeout(400);
    await isAt(page, steps[8]!);
  });
});

const states: Record<'en' | 'es', [step: Step, width: number, dark?: 'dark'][]> = {
  en: [
    [steps[9]!, 1280],
    [steps[9]!, 320, 'dark'],
    [first, 320],
  ],
  es: [
    [last, 1920, 'dark'],
    [first, 768],
  ],
};
for (const language of ['en', 'es'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways: ${language}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    for (const [step, width, dark] of states[language]) {
      const name = `${step.id} at ${width} px ${dark ?? ''}`;
      await page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
      await page.emulateMedia({ colorScheme: dark ?? 'light', reducedMotion: 'reduce' });
      await show(page, site, `step=${step.id}`, language);
      await isAt(page, step);
      expect.soft(await violations(page, TEXT), name).toEqual([]);
      const wide = await page.evaluate(() => {
        const panel = document.querySelector('[data-view="story"]')!;
        const foot = panel.querySelector('.foot')!;
        return [document.documentElement, panel, foot].map((one) => one.scrollWidth - innerWidth);
      });
      expect.soft(Math.max(...wide), name).toBeLessThanOrEqual(0);
    }
  });
}

for (const language of ['en', 'es'] as const) {
  test(`without scripts the story is whole, each step with its sources and its event: ${language}`, async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const home = `${site}${language === 'es' ? 'es/' : ''}`;
    await page.goto(`${home}story/index.html`);
    for (const step of stepsIn(language)) {
      const part = page.locator(`#story #${step.id}`);
      await expect(part.getByRole('heading', { name: step.heading, exact: true })).toBeVisible();
      await expect(part).toContainText(step.text);
      if (step.notFound) await expect(part).toContainText(step.notFound);
      await expect(part.locator(`a[href="../events/${step.event}/index.html"]`)).toBeVisible();
    }
    await context.close();
  });
}

test('from the page of text a step is shown on timeline and map', async ({ page, site }) => {
  await page.goto(`${site}story/index.html`);
  await page.locator(`#${third.id}`).getByRole('link', { name: 'Show on the timeline' }).click();
  await ready(page);
  await isAt(page, third);
});
