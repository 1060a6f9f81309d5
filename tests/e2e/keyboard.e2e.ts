import type { Page } from '@playwright/test';
import { expect, ids, open, test } from './site';

// What moves is tried elsewhere: a hundred openings would wait for the map to arrive each time.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The whole span, so that every event is in the window. */
const ALL = 'from=1989&to=2011';

const eventsOf = (page: Page) =>
  page.locator('script.event').evaluateAll((blocks) =>
    blocks.map(
      (block) =>
        JSON.parse(block.textContent!) as {
          id: string;
          title: string;
          places: { place: string; role: string }[];
        },
    ),
  );

const card = (page: Page, id: string) =>
  page.locator(`[data-view="panel"] [data-event="${id}"]`).first();
const focusedId = (page: Page, name = 'data-event') =>
  page.evaluate(
    (attribute) =>
      document.activeElement?.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null,
    name,
  );

test('every event is reached and opened from the timeline by keyboard alone', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await open(page, site, ALL);
  const wanted = new Set((await eventsOf(page)).map(({ id }) => id));
  const seen = new Set<string>();
  await page.locator('[data-view="timeline"] [data-event][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (let guard = 0; guard < wanted.size * 2; guard++) {
    const id = await focusedId(page);
    expect(id).not.toBeNull();
    if (seen.has(id!)) break;
    seen.add(id!);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-view="panel"] h2')).toBeVisible();
    expect(new URL(page.url()).hash).toContain(`event=${id}`);
    await page.keyboard.press('Escape');
    expect(await focusedId(page)).toBe(id);
    await page.keyboard.press('ArrowRight');
  }
  expect([...seen].sort()).toEqual([...wanted].sort());
});

test('arrows up and down move between lanes', async ({ page, site }) => {
  await open(page, site, ALL);
  await page.locator('[data-view="timeline"] [data-event][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const lanes = new Set<string | null>();
  const category = () =>
    page.evaluate(
      () =>
        document.activeElement
          ?.closest('[class*="sign-"]')
          ?.getAttribute('class')
          ?.match(/sign-\w+/)?.[0] ?? null,
    );
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowUp');
  for (let i = 0; i < 5; i++) {
    lanes.add(await category());
    await page.keyboard.press('ArrowDown');
  }
  expect(lanes.size).toBe(5);
});

test('every event is reached and opened from the list by keyboard alone', async ({
  page,
  site,
}) => {
  test.setTimeout(120_000);
  await open(page, site, ALL);
  const wanted = (await eventsOf(page)).map(({ id }) => id);
  const seen: string[] = [];
  await page.locator('[data-view="events"] [data-event]').first().focus();
  for (let i = 0; i < wanted.length; i++) {
    const id = await page.evaluate(() => {
      const active = document.activeElement!;
      return (
        (active.closest('[data-event]') ?? active.querySelector('[data-event]'))?.getAttribute(
          'data-event',
        ) ?? null
      );
    });
    seen.push(id!);
    await page.keyboard.press('Enter');
    await expect(card(page, id!)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
  }
  expect(seen).toEqual(wanted);
});

test('every placed event is reached from the map by keyboard, every unplaced one from the tray', async ({
  page,
  site,
}) => {
  test.setTimeout(180_000);
  await open(page, site, ALL);
  const events = await eventsOf(page);
  const placed = new Set<string>();
  const places = new Set(
    events.flatMap((e) => e.places.filter((p) => p.role !== 'named').map((p) => p.place)),
  );
  const opened = new Set<string>();
  for (const place of places) {
    const [zoom, at] = await page.evaluate((id) => {
      const { places } = JSON.parse(document.querySelector('#dataset')!.textContent!) as {
        places: { id: string; kind: string; point: [number, number] }[];
      };
      const found = places.find((p) => p.id === id)!;
      return [found.kind === 'country' ? 4 : 10, found.point] as const;
    }, place);
    // The reader pans and zooms there; then Tab reaches the view and arrows move between its badges.
    await open(page, site, `${ALL}&map=${zoom}/${at[0]}/${at[1]}`);
    const map = page.locator('[data-view="map"]');
    await map.locator('button[data-place][tabindex="0"]').first().focus();
    let found = false;
    for (let guard = 0; guard < 40 && !found; guard++) {
      found = (await focusedId(page, 'data-place')) === place;
      if (!found) await page.keyboard.press('ArrowRight');
    }
    expect(found, `badge of ${place}`).toBe(true);
    await page.keyboard.press('Enter');
    const card = page.locator(`[data-view="panel"] [data-place="${place}"]`).first();
    // Badges too near each other are one, which opens as a list of its places.
    for (let guard = 0; guard < 6 && !(await card.isVisible()); guard++) {
      if ((await focusedId(page, 'data-place')) === place) await page.keyboard.press('Enter');
      else await page.keyboard.press('ArrowDown');
    }
    await expect(card).toBeVisible();
    opened.add(place);
    for (const id of await ids(page, '[data-view="panel"]')) placed.add(id);
  }
  expect([...opened].sort()).toEqual([...places].sort());
  const wanted = events.filter((e) => e.places.some((p) => p.role !== 'named')).map((e) => e.id);
  expect(wanted.filter((id) => !placed.has(id))).toEqual([]);

  await open(page, site, ALL);
  const unplaced = events.filter((e) => !e.places.some((p) => p.role !== 'named'));
  for (let i = 0; i < unplaced.length; i++) {
    await page.locator('[data-view="map"] button[data-place="unplaced"]').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-view="map"] [id$="-tray"] :focus')).toBeVisible();
    for (let down = 0; down < i; down++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/event=/);
    const id = /event=([\w-]+)/.exec(new URL(page.url()).hash)?.[1];
    expect(unplaced.map((e) => e.id)).toContain(id);
    opened.add(id!);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/event=/);
  }
  expect(unplaced.filter((e) => !opened.has(e.id))).toEqual([]);
});

test('handles of the window answer arrows, pages, Home and End', async ({ page, site }) => {
  await open(page, site);
  const [start, end] = [page.getByRole('slider').nth(0), page.getByRole('slider').nth(1)];
  const date = (slider: typeof start) => slider.getAttribute('aria-valuetext');
  await start.focus();
  expect(await date(start)).toBe('1 June 2005');
  await page.keyboard.press('ArrowRight');
  expect(await date(start)).toBe('1 July 2005');
  await page.keyboard.press('Shift+ArrowRight');
  expect(await date(start)).toBe('2 July 2005');
  await page.keyboard.press('PageUp');
  expect(await date(start)).toBe('2 July 2006');
  await page.keyboard.press('Home');
  expect(await date(start)).toBe('1 January 1989');
  await end.focus();
  await page.keyboard.press('End');
  expect(await date(end)).toBe('31 December 2011');
});
