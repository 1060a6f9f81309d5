import { gzipSync } from 'node:zlib';
import { expect, ready, test } from './site';

const KB = 1000;
const zipped = (body: Buffer | string) => gzipSync(body, { level: 9 }).length;

/** Data blocks inside a page count in the total, not as code. */
const withoutBlocks = (html: string) =>
  html.replace(/<script type="application\/(ld\+)?json"[^>]*>[^<]*<\/script>/g, '');

for (const path of ['index.html', 'es/index.html']) {
  test(`the first load of ${path} stays within 240 kB gzip, its code within 105 kB`, async ({
    page,
    site,
  }) => {
    const finished: Promise<{ url: string; total: number; code: number }>[] = [];
    page.on('requestfinished', (request) => {
      finished.push(
        (async () => {
          const response = (await request.response())!;
          const body = await response.body();
          const type = response.headers()['content-type'] ?? '';
          const packed = /woff2|webp/.test(type);
          const total = packed ? body.length : zipped(body);
          const isCode = /javascript|css/.test(type) && !/\/map\//.test(request.url());
          return { url: request.url(), total, code: isCode ? total : 0 };
        })(),
      );
    });
    await page.goto(`${site}${path}`);
    await ready(page);
    const all = await Promise.all([...finished]);
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
    expect(sum('code')).toBeLessThanOrEqual(105 * KB);
  });
}
