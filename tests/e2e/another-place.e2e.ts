/**
 * An account may put its event at another place than the dataset does. None of ours does so yet: these
 * journeys open the built page with accounts altered.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { eventBlock } from '../../src/build/all-pages';
import { loadCuration } from '../../src/build/read-curation';
import { compile } from '../../src/model/compile';
import type { Language } from '../../src/model/schema';
import { serve } from '../serve.js';
import { TEXT, violations } from './axe';
import { DIST, expect, ready, test as base } from './site';

/** Events, and the account of each that gets a place of its own. */
const ELSEWHERE: [event: string, account: string, place: string][] = [
  ['chimbote-seizure-2002', 'ap', 'callao'],
  ['embassy-briefing', 'el-comercio', 'lima'],
  ['operation-lena-2002', 'cable', 'mexico'],
  ['cali-leader-arrested', 'sofrep', 'cali'],
];

/** The built page of a language with those accounts. */
function altered(language: Language): string {
  const curation = loadCuration();
  const before = compile(curation, language).events.map(eventBlock);
  for (const [event, account, place] of ELSEWHERE) {
    const record = curation.events.find(({ id }) => id === event)!;
    record.accounts.find(({ id }) => id === account)!.place = place;
  }
  const after = compile(curation, language).events.map(eventBlock);
  const built = readFileSync(resolve(DIST, language === 'es' ? 'es' : '', 'index.html'), 'utf8');
  return before.reduce((html, block, i) => {
    expect(html, 'the page was built from this data').toContain(block);
    return html.replace(block, () => after[i]!);
  }, built);
}

const test = base.extend<object, { elsewhere: string }>({
  elsewhere: [
    // Playwright reads from this pattern that no other fixture is wanted.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const pages = { '/elsewhere.html': altered('en'), '/es/elsewhere.html': altered('es') };
      const { address, close } = await serve(DIST, { pages });
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
});

async function open(page: Page, site: string, hash: string, language: Language = 'en') {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${site}${language === 'es' ? 'es/' : ''}elsewhere.html#${hash}`);
  await ready(page);
}
const map = (page: Page) => page.locator('[data-view="map"]');
const panel = (page: Page) => page.locator('[data-view="panel"]');
const CHIMBOTE = 'event=chimbote-seizure-2002&from=2002&to=2002';

test('another account’s place is a dotted ring, tied to the event’s mark and labelled with who says so', async ({
  page,
  elsewhere,
}) => {
  await open(page, elsewhere, CHIMBOTE);
  const ghost = map(page).locator('[data-ghost="callao"]');
  await expect(ghost).toBeVisible();
  await expect(ghost).toHaveAccessibleName('Callao, according to AP, July 2005');
  await expect(ghost).toContainText('Callao');
  await expect(ghost).toContainText('AP, July 2005');
  const ring = map(page).locator('circle.ghost');
  await expect(ring).toHaveCount(1);
  expect(await ring.evaluate((e) => getComputedStyle(e).strokeDasharray)).not.toBe('none');
  // The tie begins at the ring and ends at the mark of the event.
  const tie = map(page).locator('path.tie');
  const ends = await tie.evaluate((path: SVGPathElement) => {
    const at = (share: number) => path.getPointAtLength(share * path.getTotalLength());
    const { left, top } = path.ownerSVGElement!.getBoundingClientRect();
    return [at(0), at(1)].map(({ x, y }) => ({ x: x + left, y: y + top }));
  });
  const middle = async (selector: string) => {
    const { x, y, width, height } = (await map(page).locator(selector).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const away = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.hypot(a.x - b.x, a.y - b.y);
  expect(away(ends[0]!, await middle('circle.ghost'))).toBeLessThan(12);
  expect(away(ends[1]!, await middle('button[data-place="chimbote"]'))).toBeLessThan(3);
});

test('it comes right behind its event in the order of the arrows, and Escape leads back', async ({
  page,
  elsewhere,
}) => {
  await open(page, elsewhere, CHIMBOTE);
  const mark = map(page).locator('button[data-place="chimbote"]');
  const ghost = map(page).locator('[data-ghost="callao"]');
  await expect(ghost).toBeVisible();
  await mark.focus();
  await page.keyboard.press('ArrowDown');
  await expect(ghost).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(ghost).toBeFocused();
});

test('the card says the place, that it differs, and brings it back into the frame', async ({
  page,
  elsewhere,
}) => {
  await open(page, elsewhere, `${CHIMBOTE}&map=7/19.4/-99.1`);
  const row = panel(page).getByRole('listitem').filter({ hasText: 'Its place: Callao.' });
  await expect(row).toHaveCount(1);
  // Among those that differ, which come first.
  const differing = panel(page).getByRole('heading', { name: 'Those that differ' });
  await expect(differing.locator('+ ol > li', { hasText: 'Its place: Callao.' })).toHaveCount(1);
  const ground = map(page).locator('.ground');
  await ground.focus();
  for (let i = 0; i < 12; i++) await page.keyboard.press('ArrowUp');
  const ghost = map(page).locator('[data-ghost="callao"]');
  await expect(ghost).toHaveCount(0);
  const show = row.getByRole('button', { name: 'Show its place on the map: AP, July 2005' });
  await show.focus();
  await page.keyboard.press('Enter');
  await expect(ghost).toBeVisible();
  await expect(ghost).toHaveClass(/lit/);
});

test('a place near the event’s own is not hidden under one badge with it', async ({
  page,
  elsewhere,
}) => {
  await open(page, elsewhere, 'event=embassy-briefing');
  await expect(map(page).locator('button[data-place="santiago-de-surco"]')).toBeVisible();
  await expect(map(page).locator('button[data-place="lima"]')).toBeVisible();
  await expect(map(page).locator('[data-ghost="lima"]')).toBeVisible();
  await expect(map(page).locator('path.tie')).toHaveCount(1);
});

test('a country that an account gives is a dotted outline with a tag, no ring in its middle', async ({
  page,
  elsewhere,
}) => {
  await open(page, elsewhere, 'event=operation-lena-2002&from=2002&to=2002');
  await expect(map(page).locator('path.ghost.outline')).toHaveCount(1);
  await expect(map(page).locator('[data-ghost="mexico"] .tag')).toHaveText('Mexico');
  await expect(map(page).locator('circle.ghost')).toHaveCount(0);
});

test('an event without a place has the one that an account gives', async ({ page, elsewhere }) => {
  await open(page, elsewhere, 'event=cali-leader-arrested&from=1995&to=1995');
  const ghost = map(page).locator('[data-ghost="cali"]');
  await expect(ghost).toBeVisible();
  await expect(map(page).locator('path.tie')).toHaveCount(0);
  await expect(map(page).getByText('No places in these dates')).toHaveCount(0);
  await ghost.focus();
  await expect(ghost).toBeFocused();
});

for (const [name, language, dark, width] of [
  ['in Spanish, dark', 'es', true, 1280],
  ['on a phone', 'en', false, 360],
] as const) {
  test(`axe finds nothing against ghosts ${name}`, async ({ page, elsewhere }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await open(page, elsewhere, CHIMBOTE, language);
    await expect(map(page).locator('[data-ghost="callao"]')).toBeVisible();
    expect(await violations(page, TEXT)).toEqual([]);
  });
}
