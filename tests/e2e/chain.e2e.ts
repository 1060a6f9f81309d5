import { expect, open, test } from './site';

const timeline = '[data-view="timeline"]';
const JUDGE = 'event=judge-saturno-killed';

test('a selected event shows who told it to whom, each a stop for the keyboard', async ({
  page,
  site,
}) => {
  await open(page, site, JUDGE);
  const chain = page.getByRole('group', { name: /Who told it, in the order of telling: Judge/ });
  const tellers = chain.getByRole('img');
  await expect(tellers).toHaveCount(13);
  await tellers.first().focus();
  await page.keyboard.press('End');
  const article = chain.locator('[data-account="article"]');
  await expect(article).toBeFocused();
  await expect(article).toHaveAccessibleName(/Passes on: .*El Comercio.*day dropped/);
  await expect(page.locator(`${timeline} .note`)).toContainText(
    '25 refused release become 25 on trial',
  );
  await page.keyboard.press('ArrowLeft');
  await expect(chain.locator('[data-account="el-comercio"]')).toHaveAccessibleName(/Not compared/);
  await page.keyboard.press('Escape');
  await expect(page.locator(`${timeline} [data-event="judge-saturno-killed"]`)).toBeFocused();
  await expect(page.locator(`${timeline} .note`)).toHaveCount(0);
});

test('tellings out of the window are pointers at its edge, with their years', async ({
  page,
  site,
}) => {
  await open(page, site, `${JUDGE}&from=2006&to=2008`);
  const chain = page.getByRole('group', { name: /Who told it/ });
  await expect(chain.getByRole('img')).toHaveCount(13);
  await expect(chain.getByText('2009–2011')).toBeVisible();
});

test('selecting an event moves nothing, and a phone leaves the chain to the card', async ({
  page,
  site,
}) => {
  await open(page, site);
  const height = () => page.locator(timeline).evaluate((element) => element.clientHeight);
  const before = await height();
  await page.evaluate((hash) => (location.hash = hash), JUDGE);
  await expect(page.getByRole('group', { name: /Who told it/ })).toBeVisible();
  expect(await height()).toBe(before);
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(page.getByRole('group', { name: /Who told it/ })).toHaveCount(0);
});

test('the ghosts of an event come right behind it in the order of the arrows', async ({
  page,
  site,
}) => {
  await open(page, site, JUDGE);
  const mark = page.locator(`${timeline} [data-event="judge-saturno-killed"]`);
  await mark.focus();
  await page.keyboard.press('ArrowRight');
  const cable = page.getByRole('button', { name: /the cable: 19 July 2005: another date of/ });
  await expect(cable).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`${timeline} [data-ghost="2006-06-19"]`)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(`${timeline} [data-event="five-groups-named"]`)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(`${timeline} [data-ghost="2006-06-19"]`)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(mark).toBeFocused();
});
