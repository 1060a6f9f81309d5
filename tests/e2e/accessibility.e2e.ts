import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, open, show, test } from './site';

interface State {
  name: string;
  /** The part of the address after `#`. */
  hash: string;
  /** What is there once the view has come. */
  shows: string;
  /** px; 1280 × 800 unless said. */
  screen?: { width: number; height: number };
  dark?: boolean;
  act?: (page: Page) => Promise<void>;
}
const card = (kind: 'event' | 'place', id: string) =>
  `[data-view="panel"] article[data-${kind}="${id}"]`;
const list = '[data-view="events"] [data-event]';
const phone = { width: 360, height: 740 };

/**
 * One page in each language is led through its states: what a reader sees at once is tried at once, and
 * the rules run warm. Story, check and the clock of tellings have theirs beside what they do.
 */
const states: Record<'en' | 'es', State[]> = {
  en: [
    { name: 'the list', hash: '', shows: list },
    {
      name: 'an event card, with a mark of the timeline focused',
      hash: 'event=judge-saturno-killed',
      shows: card('event', 'judge-saturno-killed'),
      act: async (page) => {
        await page.locator('[data-view="timeline"] [data-event][tabindex="0"]').focus();
        await page.keyboard.press('ArrowRight');
      },
    },
    {
      name: 'a place card, with the map focused',
      hash: 'place=lima&map=10/-12.05/-77',
      shows: card('place', 'lima'),
      act: (page) => page.locator('[data-view="map"] button[data-place]').first().focus(),
    },
    {
      name: 'a filtered list in a narrow window with events only possibly in',
      hash: 'q=peru&categories=diplomacy,reporting&from=2009-02-10&to=2010-08',
      shows: `${list}[data-possibly]`,
    },
    {
      name: 'one status alone',
      hash: 'status=contradicted',
      shows: '[data-view="events"] [data-event="coca-2009"]',
    },
    {
      name: 'dark',
      hash: 'event=entry-count-2008',
      shows: card('event', 'entry-count-2008'),
      dark: true,
    },
    {
      name: 'a phone with the sheet open on an event',
      hash: 'event=judge-saturno-killed',
      shows: card('event', 'judge-saturno-killed'),
      screen: phone,
    },
    {
      name: 'an empty list under the notice of a stale link',
      hash: 'event=gone&from=nonsense&q=zzzz',
      shows: '.notice',
    },
  ],
  es: [
    { name: 'a phone', hash: '', shows: list, screen: phone },
    {
      name: 'a dark phone on a place',
      hash: 'place=lima',
      shows: card('place', 'lima'),
      screen: { width: 360, height: 640 },
      dark: true,
    },
    {
      name: 'an event card',
      hash: 'event=peru-mexico-accord',
      shows: card('event', 'peru-mexico-accord'),
    },
  ],
};

for (const language of ['en', 'es'] as const) {
  test(`axe finds nothing in any state: ${language}`, async ({ page, site }) => {
    test.setTimeout(120_000);
    for (const { name, hash, shows, screen, dark, act } of states[language]) {
      await page.setViewportSize(screen ?? { width: 1280, height: 800 });
      await page.emulateMedia({
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
      });
      await show(page, site, hash, language);
      await expect(page.locator(shows).first(), name).toBeVisible();
      await act?.(page);
      expect.soft(await violations(page), name).toEqual([]);
    }
  });
}

for (const width of [320, 360, 768, 1280]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 740 });
    await open(page, site);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await wide()).toBeLessThanOrEqual(0);
    for (const [key, id] of [
      ['event', 'judge-saturno-killed'],
      ['place', 'peru'],
    ]) {
      await page.evaluate((hash) => (location.hash = hash), `${key}=${id}`);
      await expect(page.locator(`[data-view="panel"] article[data-${key}="${id}"]`)).toBeVisible();
      expect(await wide(), key).toBeLessThanOrEqual(0);
    }
  });
}

test('labels have the room they need where a reader sets letters and words apart', async ({
  page,
  site,
}) => {
  const spaced =
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }';
  await open(page, site, 'event=judge-saturno-killed');
  const signs = page.locator('[data-view="timeline"] .label:has(path)');
  /** The least distance from the end of a label's text to its ≠, px. */
  const room = () =>
    signs.evaluateAll((labels) =>
      Math.min(
        ...labels.map((label) => {
          const [text, sign] = [label.querySelector('text')!, label.querySelector('path')!];
          return sign.getBoundingClientRect().left - text.getBoundingClientRect().right;
        }),
      ),
    );
  const before = await signs.count();
  expect(await room()).toBeGreaterThan(0);
  // As a browser's own style for readers: the policy of the page lets no style element in.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, spaced);
  await expect.poll(room).toBeGreaterThan(0);
  expect(await signs.count()).toBeGreaterThan(before / 2);
  const tag = page.locator('[data-view="timeline"] .tag');
  const [plate, text] = [
    await tag.locator('rect').boundingBox(),
    await tag.locator('text').boundingBox(),
  ];
  expect(text!.width).toBeLessThan(plate!.width);
  // The heads of the lanes keep their text to themselves.
  const over = await page.locator('[data-view="timeline"] .lane button').evaluateAll((heads) =>
    heads
      .filter((head) =>
        [...head.querySelectorAll('.name, .count')].some((part) => {
          const { right, top, width } = part.getBoundingClientRect();
          return width > 2 && !head.contains(document.elementFromPoint(right - 2, top + 6));
        }),
      )
      .map((head) => head.textContent),
  );
  expect(over).toEqual([]);
});
