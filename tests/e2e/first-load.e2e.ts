import { firstLoad, KB, sumOf, zipped } from './first-load';
import { expect, test } from './site';

/** Data blocks inside a page count in the total, not as code. */
const withoutBlocks = (html: string) =>
  html.replace(/<script type="application\/(ld\+)?json"[^>]*>[^<]*<\/script>/g, '');

for (const path of ['index.html', 'es/index.html']) {
  test(`the first load of ${path} stays within 240 kB gzip, its code within 120 kB`, async ({
    page,
    site,
  }) => {
    const all = await firstLoad(page, `${site}${path}`);
    const table = all.map(
      ({ url, total }) => `${(total / KB).toFixed(1)} kB ${new URL(url).pathname}`,
    );
    const html = await (await page.request.get(`${site}${path}`)).text();
    table.push(`of it text of the page ${(zipped(withoutBlocks(html)) / KB).toFixed(1)} kB`);
    test.info().annotations.push({ type: 'sizes', description: table.join('; ') });
    console.log(table.join('\n'));
    const [total, code] = [sumOf(all, 'total'), sumOf(all, 'code')];
    console.log(`total ${(total / KB).toFixed(1)} kB, code ${(code / KB).toFixed(1)} kB`);
    expect(
      all.some(({ url }) => url.includes('woff2')),
      'the heading font is counted',
    ).toBe(true);
    expect(total).toBeLessThanOrEqual(240 * KB);
    expect(code).toBeLessThanOrEqual(120 * KB);
    // A frame on somebody else's page may not weigh more than the site.
    if (path !== 'index.html') return;
    const frame = await firstLoad(page, `${site}embed/index.html`);
    console.log(
      `a frame: total ${(sumOf(frame, 'total') / KB).toFixed(1)} kB, code ${(sumOf(frame, 'code') / KB).toFixed(1)} kB`,
    );
    expect(sumOf(frame, 'total')).toBeLessThanOrEqual(total);
  });
}
