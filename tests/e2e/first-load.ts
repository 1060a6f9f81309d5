/** What a page loads before it is ready, measured. */
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { ready } from './site';

export const KB = 1000;
export const zipped = (body: Buffer | string) => gzipSync(body, { level: 9 }).length;

export interface Loaded {
  url: string;
  /** Bytes, gzip where a host would zip. */
  total: number;
  /** The same where it is code of ours or a style sheet, else 0. */
  code: number;
}

/** Opens a page and tells every file it had loaded when it was ready, the page itself first. */
export async function firstLoad(page: Page, address: string): Promise<Loaded[]> {
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
  await page.goto(address);
  await ready(page);
  const urls = await page.evaluate(() => [
    location.href,
    ...(window as unknown as { finished: string[] }).finished,
  ]);
  return Promise.all(
    urls.map(async (url) => {
      const response = await page.request.get(url);
      const body = await response.body();
      const type = response.headers()['content-type'] ?? '';
      const total = /woff2|webp/.test(type) ? body.length : zipped(body);
      const isCode = /javascript|css/.test(type) && !/\/map\//.test(url);
      return { url, total, code: isCode ? total : 0 };
    }),
  );
}

export const sumOf = (loaded: readonly Loaded[], key: 'total' | 'code') =>
  loaded.reduce((sum, row) => sum + row[key], 0);
