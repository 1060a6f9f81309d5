import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, open, test } from './site';

/** Story, check and the clock of tellings have theirs beside what they do. */
const states: [name: string, arrange: (page: Page, site: string) => Promise<void>][] = [
  ['the list', (page, site) => open(page, site)],
  ['an event card', (page, site) => open(page, site, 'event=judge-saturno-killed')],
  ['a place card', (page, site) => open(page, site, 'place=peru')],
  [
    'a filtered list',
    (page, site) => open(page, site, 'q=fbi&categories=diplomacy,reporting&scope=article'),
  ],
  ['an empty list', (page, site) => open(page, site, 'q=zzzz')],
  [
    'a narrow window with events only possibly in',
    (page, site) => open(page, site, 'from=2009-02-10&to=2010-08'),
  ],
  [
    'the map focused',
    async (page, site) => {
      await open(page, site, 'place=lima&map=10/-12.05/-77');
      await page.locator('[data-view="map"] button[data-place]').first().focus();
    },
  ],
  [
    'a timeline mark focused',
    async (page, site) => {
      await open(page, site);
      await page.locator('[data-view="timeline"] [data-event][tabindex="0"]').focus();
      await page.keyboard.press('ArrowRight');
    },
  ],
  ['the notice of a stale link', (page, site) => open(page, site, 'event=gone&from=nonsense')],
  [
    'dark',
    async (page, site) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, site, 'event=entry-count-2008');
    },
  ],
  ['Spanish', (page, site) => open(page, site, '', 'es')],
  ['a Spanish event card', (page, site) => open(page, site, 'event=peru-mexico-accord', 'es')],
  [
    'a phone',
    async (page, site) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, site);
    },
  ],
  [
    'a phone with the sheet open on an event',
    async (page, site) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await open(page, site, 'event=judge-saturno-killed');
    },
  ],
  [
    'a dark phone in Spanish on a place',
    async (page, site) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, site, 'place=lima', 'es');
    },
  ],
  ['one status alone', (page, site) => open(page, site, 'status=contradicted')],
];

for (const [name, arrange] of states) {
  test(`axe finds nothing on ${name}`, async ({ page, site }) => {
    await arrange(page, site);
    expect(await violations(page)).toEqual([]);
  });
}

for (const path of [
  'story/index.html',
  'es/check/index.html',
  'events/judge-saturno-killed/index.html',
  'es/events/coca-2009/index.html',
]) {
  test(`axe finds nothing on the page ${path}`, async ({ page, site }) => {
    await page.goto(site + path);
    expect(await violations(page)).toEqual([]);
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
