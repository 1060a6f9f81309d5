import { gzipSync } from 'node:zlib';
import { expect, ready, test } from './site';

const KB = 1000;
const zipped = (body: Buffer | string) => gzipSync(body, { level: 9 }).length;

/** Data blocks inside a page count in the total, not as code. */
const withoutBlocks = (html: string) =>
  html.replace(/<script type="application\/(ld\+)?json"[^>]*>[^<]*<\/script>/g, '');

for (const path of ['index.html', 'es/index.html']) {
  test(`the first load of ${path} stays within 240 kB gzip, its code within 120 kB`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.documentElement.hasAttribute('data-ready')) return;
        observer.disconnect();
        const finished = performance
          .getEntriesByType('resource')
          .filter((entry) => (entry as PerformanceResourceTiming).responseEnd > 0)
          .map(({ name }) => name);
        Object.assign(window, { finished });
      }).observe(document, { attributes: true, subtree: true });
    });
    await page.goto(`${site}${path}`);
    await ready(page);
    const urls = await page.evaluate(() => [
      location.href,
      ...(window as unknown as { finished: string[] }).finished,
    ]);
    const all = await Promise.all(
      urls.map(async (url) => {
        const response = await page.request.get(url);
        const body = await response.body();
        const type = response.headers()['content-type'] ?? '';
        const total = /woff2|webp/.test(type) ? body.length : zipped(body);
        const isCode = /javascript|css/.test(type) && !/\/map\//.test(url);
        return { url, total, code: isCode ? total : 0 };
      }),
    );
    const table = all.map(
      ({ url, total }) => `${(total / KB).toFixed(1)} kB ${new URL(url).pathname}`,
    );
    const html = await (await page.request.get(`${site}${path}`)).text();
    table.push(`of it text of the page ${(zipped(withoutBlocks(html)) / KB).toFixed(1)} kB`);
    test.info().annotations.push({ type: 'sizes', description: table.join('; ') });
    console.log(table.join('\n'));
    const sum = (key: 'total' | 'code') => all.reduce((n, row) => n + row[key], 0);
    console.log(
      `total ${(sum('total') / KB).toFixed(1)} kB, code ${(sum('code') / KB).toFixed(1)} kB`,
    );
    expect(
      all.some(({ url }) => url.includes('woff2')),
      'the heading font is counted',
    ).toBe(true);
    expect(sum('total')).toBeLessThanOrEqual(240 * KB);
    expect(sum('code')).toBeLessThanOrEqual(120 * KB);
  });
}
