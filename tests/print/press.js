/** Prints a page of the built site through Chromium, as a reader's own print would. */

/**
 * Opens a case and waits until what it prints is there.
 * @param {import('playwright').Page} page
 * @param {string} site the address of the site's top folder
 * @param {import('./cases.js').Case} of
 * @param {import('./cases.js').Language} language
 * @returns {Promise<string[]>} the ids of the events listed on the screen
 */
export async function openCase(page, site, { path, explorer, worksheet }, language) {
  // Handed out sheets lie on the page until they are printed; nothing opens a window here.
  await page.addInitScript(() => {
    window.print = () => void dispatchEvent(new Event('beforeprint'));
  });
  await page.goto('about:blank');
  await page.goto(`${site}${language === 'es' ? 'es/' : ''}${path}`);
  if (!explorer) return [];
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  await page.keyboard.press('Control');
  await page.locator('html[data-sheets]').waitFor({ state: 'attached' });
  const shown = await page
    .locator('[data-view="events"] [data-event]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-event') ?? ''));
  if (worksheet) await askWorksheet(page, worksheet.titles);
  return shown;
}

/** @param {import('playwright').Page} page @param {boolean} titles */
async function askWorksheet(page, titles) {
  await page.locator('[data-view="events"] button.line').click();
  await page.locator('dialog [role="tab"][id$="-paper"]').click();
  await page.locator('dialog input[name="titles"]').setChecked(titles);
  await page.locator('dialog [data-prints="worksheet"]').click();
  await page.locator('html[data-on-paper]').waitFor({ state: 'attached' });
}

/**
 * @param {import('playwright').Page} page
 * @param {'A4' | 'Letter'} format
 * @param {string} [path] where it is kept
 */
export const print = (page, format, path) =>
  page.pdf({ format, preferCSSPageSize: true, ...(path && { path }) });
