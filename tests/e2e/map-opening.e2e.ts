import { expect, open, test } from './site';

for (const [width, height] of [
  [320, 640],
  [360, 740],
  [1024, 768],
] as const) {
  test.describe(`on a screen of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the map opens with Lima and Mexico City, clear of all that stands on it', async ({
      page,
      site,
    }) => {
      await open(page, site, '', 'es');
      const map = page.locator('[data-view="map"]');
      await expect(map.locator('.button.opens')).toBeVisible();
      for (const place of ['lima', 'mexico-city']) {
        const {
          x,
          y,
          width: across,
        } = (await map.locator(`.mark[data-place="${place}"]`).boundingBox())!;
        const boxes = await map
          .locator('[data-obstacle]:visible')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
        const middle = { x: x + across / 2, y: y + across / 2 };
        const covered = boxes.filter(
          (box) =>
            Math.hypot(
              middle.x - Math.max(box.left, Math.min(middle.x, box.right)),
              middle.y - Math.max(box.top, Math.min(middle.y, box.bottom)),
            ) < 12,
        );
        expect(covered, place).toEqual([]);
      }
    });
  });
}

test('the note on Lima’s map can be read beside what stands on it', async ({ page, site }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await open(page, site, 'map=10.000/-12.050/-77.000', 'es');
  const note = page.getByText('Mapa esquemático');
  await expect(note).toBeVisible();
  const isUncovered = () =>
    note.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].every(({ left, right, top, bottom }) =>
        [left + 1, (left + right) / 2, right - 1].every(
          (x) => document.elementFromPoint(x, (top + bottom) / 2) === element,
        ),
      );
    });
  await expect.poll(isUncovered).toBe(true);
});
