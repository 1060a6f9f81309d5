/** The explorer in frames on other people's pages. */
import type { CDPSession, Frame, Locator, Page } from '@playwright/test';
import { serve } from '../serve.js';
import { violations } from './axe';
import { DIST, expect, ids, painted, ready, test } from './site';

/** A page of another host with frames in it, opened; returns its frames. */
async function host(
  page: Page,
  body: string,
  headers: Record<string, string> = {},
): Promise<{ frames: Frame[]; close: () => Promise<void> }> {
  const { address, close } = await serve(DIST, {
    pages: {
      '/': '<!doctype html><title>Before</title><p>Before the lesson.</p>',
      '/lesson': `<!doctype html><html lang="en"><title>Lesson</title><body>${body}</body></html>`,
    },
    headers,
  });
  await page.goto(address);
  await page.goto(`${address}lesson`);
  return { frames: page.frames().slice(1), close };
}
const frame = (src: string, more = '', [width, height] = [720, 480]) =>
  `<iframe title="The Lima Cable" src="${src}" width="${width}" height="${height}" ${more}></iframe>`;

/** A page with one frame that has no origin. */
const sandboxed = (page: Page, site: string) =>
  host(page, frame(`${site}embed/index.html`, 'sandbox="allow-scripts"'));

/** Everything drawn, and an event opened by a click inside. */
async function works(inside: Frame, language: 'en' | 'es' = 'en') {
  await ready(inside);
  expect(await inside.locator('[data-view="timeline"] [data-event]').count()).toBeGreaterThan(29);
  expect(await painted(inside)).toBe(true);
  await inside.locator('[data-view="events"] [data-event="five-groups-named"]').first().click();
  const day = { en: '23 July 2006', es: '23 de julio de 2006' }[language];
  await expect(inside.locator('[data-view="panel"]')).toContainText(day);
}

test('a frame works on a plain page, and one of 320 × 400', async ({ page, site }) => {
  const { frames, close } = await host(
    page,
    frame(`${site}embed/index.html`) + frame(`${site}es/embed/index.html`, '', [320, 400]),
  );
  await works(frames[0]!);
  await works(frames[1]!, 'es');
  await close();
});

test('a frame works in a sandbox without an origin; a link that leaves finds its way', async ({
  page,
  site,
  errors,
}) => {
  const { frames, close } = await sandboxed(page, site);
  await works(frames[0]!);
  expect(errors).toEqual([]);
  await frames[0]!.getByRole('link', { name: 'Open the full version' }).click();
  await ready(frames[0]!);
  await expect(frames[0]!.locator('article[id^="chronology-"]').first()).toBeAttached();
  await expect(frames[0]!.locator('[data-view="panel"]')).toContainText('23 July 2006');
  // The browser says that the sandbox refused a window.
  expect(errors.splice(0).every((error) => error.includes('allow-popups'))).toBe(true);
  await close();
});

test('a frame works under a policy that allows its host alone', async ({ page, site }) => {
  const { frames, close } = await host(page, frame(`${site}embed/index.html`), {
    'content-security-policy': `default-src 'self'; frame-src ${new URL(site).origin}`,
  });
  await works(frames[0]!);
  await close();
});

test('a frame runs no script written into it, and asks nothing of another host', async ({
  page,
  site,
  errors,
}) => {
  const { frames, close } = await sandboxed(page, site);
  const [inside] = frames as [Frame];
  await ready(inside);
  const blocked = await inside.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      seen.push(effectiveDirective),
    );
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    new Image().src = 'http://127.0.0.1:9/picture.png';
    await new Promise((done) => setTimeout(done, 300));
    return [...seen.sort(), 'ran' in window];
  });
  expect(blocked).toEqual(['img-src', 'script-src-elem', false]);
  // Each refusal is logged.
  expect(errors.splice(0)).toHaveLength(2);
  await close();
});

/** Drags a finger or turns the wheel over a point, so that a page would go down. */
async function swipe(
  page: Page,
  cdp: CDPSession,
  { x, y }: { x: number; y: number },
  by: 'touch' | 'mouse',
) {
  if (by === 'mouse') {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    return;
  }
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    cdp.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x, y: at }],
    });
  await touch('touchStart', y);
  for (let moved = 10; moved <= 120; moved += 10) {
    await touch('touchMove', y - moved);
    await page.waitForTimeout(16);
  }
  await touch('touchEnd');
}

/** A point of the map with nothing lying over it where two fingers are set down, px of the host's page. */
async function bareGround(frame: Frame) {
  const ground = frame.locator('#map .ground');
  const box = (await ground.boundingBox())!;
  const [x, y] = await ground.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const isBare = (at: number, down: number) =>
      document.elementFromPoint(left + at, top + down)?.closest('.ground') === element;
    for (let down = 20; down < height - 20; down += 10)
      for (let at = 110; at < width - 110; at += 10)
        if ([-30, 0, 30].every((by) => isBare(at + by, down))) return [at, down];
    return [0, 0];
  });
  return { x: Math.round(box.x + x!), y: Math.round(box.y + y!) };
}

test.describe('on a long page written from right to left', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 700 } });

  test('wheel and finger scroll the host over every part of two frames; two fingers are the map’s', async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    const tall = '<p style="height: 300px">Text.</p>';
    const { frames, close } = await host(
      page,
      `<div dir="rtl">${tall}${frame(`${site}embed/index.html`)}${tall.repeat(4)}${frame(`${site}embed/index.html?show=list`, '', [360, 480])}${tall.repeat(6)}</div>`,
    );
    const [whole, list] = frames as [Frame, Frame];
    const cdp = await page.context().newCDPSession(page);
    await works(whole);
    const scrolled = () => page.evaluate(() => scrollY);
    const over = async (inside: Frame, part: string) => {
      await page.evaluate((y) => scrollTo(0, y), inside === whole ? 200 : 1900);
      let box: Awaited<ReturnType<Locator['boundingBox']>> = null;
      // A mark that is drawn anew just then has none.
      await expect
        .poll(async () => (box = await inside.locator(part).first().boundingBox()))
        .not.toBeNull();
      const { x, y, width, height } = box!;
      return { x: Math.round(x + width / 2), y: Math.round(y + height * 0.4) };
    };
    const parts: [Frame, string][] = [
      [whole, '#map .ground'],
      [whole, '#map .mark'],
      [whole, '.plot'],
      [whole, '.years'],
      [whole, '.card'],
      [list, '.list .scroll'],
    ];
    await ready(list);
    for (const by of ['mouse', 'touch'] as const) {
      for (const [inside, part] of parts) {
        // What scrolls inside hands on at its end.
        await inside
          .locator(part)
          .first()
          .evaluate((element) => (element.scrollTop = 1e6));
        const at = await over(inside, part);
        const before = await scrolled();
        await swipe(page, cdp, at, by);
        await expect.poll(scrolled, { message: `${by} over ${part}` }).toBeGreaterThan(before + 40);
      }
    }
    // Of the two tries the first is answered, in words, once.
    await expect(whole.locator('.hint')).toBeAttached();
    expect(whole.url()).not.toContain('map=');
    await page.evaluate(() => scrollTo(0, 200));
    await page.waitForTimeout(500);
    // Where the page is too busy to answer the first finger in time, the browser keeps the touch to itself.
    await expect(async () => {
      const { x, y } = await bareGround(whole);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...apart: number[]) =>
        cdp.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: apart.flatMap((px) => [
            { x: x - px, y, id: 1 },
            { x: x + px, y, id: 2 },
          ]),
        });
      await touch('touchStart', 30);
      for (const apart of [40, 60, 80, 100]) await touch('touchMove', apart);
      await touch('touchEnd');
      await expect.poll(() => whole.url(), { timeout: 3000 }).toContain('map=');
    }).toPass({ timeout: 20_000 });
    await close();
  });
});

test('one finger, or a plain wheel, over the map is answered once', async ({ page, site }) => {
  const { frames, close } = await host(page, frame(`${site}es/embed/index.html?show=map`));
  const [map] = frames as [Frame];
  await ready(map);
  await expect(map.locator('.hint')).toBeAttached();
  await map.locator('#map .ground').hover();
  await page.mouse.wheel(0, 50);
  await expect(map.getByText('Use Ctrl o ⌘ y la rueda para acercar')).toBeVisible();
  await expect(map.locator('.hint span')).toHaveCount(0);
  await page.mouse.wheel(0, -50);
  await page.waitForTimeout(200);
  await expect(map.locator('.hint span')).toHaveCount(0);
  await close();
});

test('after ten selections in the frame, Back leaves the host’s page', async ({ page, site }) => {
  const { frames, close } = await host(page, frame(`${site}embed/index.html?show=list`));
  const [list] = frames as [Frame];
  await ready(list);
  for (let k = 0; k < 5; k++) {
    await list.locator('[data-view="events"] [data-event]').nth(k).click();
    await expect(list.locator('.card')).toBeVisible();
    await list.locator('.card .back').click();
    await expect(list.locator('.card')).toHaveCount(0);
  }
  await expect.poll(() => page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
  await page.goBack();
  await expect(page).toHaveTitle('Before');
  await close();
});

test('each set of parts shows those alone, and axe finds nothing', async ({ page, site }) => {
  test.setTimeout(150_000);
  const sets = [
    ['map,timeline,list', 'en', '', 1280],
    ['map,timeline', 'es', 'place=lima&theme=dark', 720],
    ['map,list', 'en', 'theme=dark', 360],
    ['timeline,list', 'es', '', 360],
    ['map', 'en', 'event=cable-sent', 360],
    ['timeline', 'en', 'event=cable-sent', 720],
    ['list', 'es', 'step=the-judge', 320],
  ] as const;
  for (const [show, language, view, width] of sets) {
    await page.setViewportSize({ width, height: width === 1280 ? 800 : width === 320 ? 400 : 560 });
    const folder = language === 'es' ? 'es/' : '';
    await page.goto(`${site}${folder}embed/index.html?show=${show}#${view}`);
    await ready(page);
    const parts = show.split(',');
    for (const [part, selector] of [
      ['map', '[data-view="map"]'],
      ['timeline', '[data-view="timeline"]'],
      ['list', '[data-view="events"]'],
    ] as const) {
      // A story lies over the list; a place's card lists its own events.
      if (part === 'list' && /step|place/.test(view)) continue;
      const isThere = parts.includes(part);
      await expect(page.locator(selector)).toBeVisible({ visible: isThere });
    }
    if (/event|place/.test(view)) await expect(page.locator('.card')).toBeVisible();
    if (view.includes('step')) await expect(page.locator('.story h2').first()).toBeVisible();
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${show} at ${width} is no wider than its frame`,
    ).toBeLessThanOrEqual(0);
    expect(await violations(page), show).toEqual([]);
    await page.goto('about:blank');
  }
});

test('a locked window stays, and only the article is told', async ({ page, site }) => {
  await page.goto(
    `${site}embed/index.html?window=locked&only=article&search=off#from=2006&to=2007&place=peru`,
  );
  await ready(page);
  const window = await page.locator('.range h2').textContent();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  for (const name of ['Play', 'Earlier', 'Wider', 'In the article', 'Show all years', 'One year'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  // By pointer and keys on the timeline.
  const plot = (await page.locator('.plot').boundingBox())!;
  await page.mouse.move(plot.x + 300, plot.y + 20);
  await page.mouse.down();
  await page.mouse.move(plot.x + 100, plot.y + 20, { steps: 5 });
  await page.mouse.up();
  await page.locator('.plot [data-event][tabindex="0"]').focus();
  await page.keyboard.press('-');
  // Whatever is opened, wherever it lies: the last of them in 2011.
  await page.goto(`${page.url().replace(/#.*/, '')}#from=2006&to=2007&event=the-article-appears`);
  await expect(page.locator('.card h2')).toContainText('article');
  await expect(page.locator('.range h2')).toHaveText(window!);
  expect(page.url()).toContain('from=2006&to=2007');
  // An event of context does not exist, and the address says the rest is shown.
  await page.goto(`${site}embed/index.html?only=article#event=lima-trial-opens`);
  await page.reload();
  await ready(page);
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(page.getByText('Part of this link is out of date')).toBeVisible();
  expect(await ids(page, '[data-view="events"]')).not.toContain('lima-trial-opens');
  const scopes = await page
    .locator('script.event')
    .evaluateAll((all) =>
      all.map((one) => JSON.parse(one.textContent!) as { id: string; scope: string }),
    );
  const context = new Set(scopes.filter(({ scope }) => scope === 'context').map(({ id }) => id));
  const drawn = await ids(page, '[data-view="timeline"]');
  expect(drawn.length).toBeGreaterThan(9);
  expect(drawn.filter((id) => context.has(id))).toEqual([]);
});

test('a frame as high as its content does not look at its own height', async ({ page, site }) => {
  const heights = async () => {
    const all: number[] = [];
    for (const height of [150, 500, 900]) {
      await page.setViewportSize({ width: 720, height });
      await page.waitForTimeout(100);
      all.push(await page.locator('.app').evaluate((app) => app.getBoundingClientRect().height));
    }
    return [...new Set(all)];
  };
  await page.goto(`${site}embed/index.html?height=fit`);
  await ready(page);
  const [atRest, ...others] = await heights();
  expect(others).toEqual([]);
  await page.locator('[data-view="events"] [data-event="cable-sent"]').first().click();
  await expect(page.locator('.card')).toBeVisible();
  const [open, ...more] = await heights();
  expect(more).toEqual([]);
  expect(open).not.toBe(atRest);
  const inner = await page.locator('.app *').evaluateAll(
    (all) =>
      all.filter((one) => {
        const { overflowY, display } = getComputedStyle(one);
        const scrolls = overflowY === 'auto' || overflowY === 'scroll';
        return scrolls && display !== 'none' && one.scrollHeight > one.clientHeight + 1;
      }).length,
  );
  expect(inner, 'nothing scrolls inside').toBe(0);
});

test('by keyboard: the switch keeps frame and view, an event opens and closes', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 720, height: 480 });
  await page.goto(`${site}embed/index.html?show=map,list&search=off#place=lima`);
  await ready(page);
  const other = page.locator('header [lang="es"]');
  await expect(other).toHaveAttribute(
    'href',
    '../es/embed/index.html?show=map,list&search=off#place=lima',
  );
  await other.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await ready(page);
  await expect(page.locator('.card h2')).toHaveText('Lima');
  await expect(page.getByRole('link', { name: 'Abrir la versión completa' })).toHaveAttribute(
    'href',
    '../index.html#place=lima',
  );
  await page.locator('.card [data-event]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card[data-event]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.card h2')).toHaveText('Lima');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-view="events"]')).toBeVisible();
});

test('the lowest frame of the timeline alone keeps its lanes', async ({ page, site }) => {
  for (const height of [250, 300, 340]) {
    await page.setViewportSize({ width: 480, height });
    await page.goto(`${site}embed/index.html?show=timeline`);
    await ready(page);
    await expect(page.locator('[data-view="timeline"] .plot [data-event]').first()).toBeVisible();
    const foot = (await page.locator('.embed-footer').boundingBox())!;
    const lanes = (await page.locator('[data-view="timeline"] .lanes').boundingBox())!;
    expect(lanes.y + lanes.height).toBeLessThanOrEqual(foot.y);
    expect(foot.y + foot.height).toBeLessThanOrEqual(height);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a frame is a title, a sentence and a link', async ({ page, site }) => {
    await page.goto(`${site}es/embed/index.html`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Abrir la versión completa' })).toBeVisible();
    await expect(page.getByText('Un marco necesita JavaScript')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.explorer')).toBeHidden();
  });
});
