import { expect, open, test } from './site';

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
