import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '../serve.js';
import { TEXT, violations } from './axe';
import { DIST, expect, ready, test } from './site';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** A host of tiles, and what was asked of it. */
async function tiles() {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { host, asked, close: () => server.close() };
}

/** The page as it is built where the dataset names that host; the schema itself wants https. */
function withStreets(host: string, language: 'en' | 'es') {
  const streets = {
    address: `http://${host}/{z}/{x}/{y}.png`,
    credit: '<b>Street</b> surveyors',
    most: 19,
  };
  const block = JSON.stringify(streets).replace(/</g, '\\u003c');
  const file = language === 'es' ? 'es/index.html' : 'index.html';
  return readFileSync(join(DIST, file), 'utf8')
    .replace('img-src &#39;self&#39;', `img-src &#39;self&#39; http://${host}`)
    .replace('id="dataset">{', () => `id="dataset">{"streets":${block},`);
}

test('a street map of another host is asked for only after the reader agrees, and gone when switched off', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const other = await tiles();
  const site = await serve(DIST, { pages: { '/streets': withStreets(other.host, 'en') } });
  await page.goto(`${site.address}streets#map=12.5/-12.05/-77.04`);
  await ready(page);
  const button = page.getByRole('button', { name: 'Street map', exact: true });
  await button.click();
  const question = page.getByRole('dialog', { name: 'Street map' });
  await expect(question).toContainText(
    `Street map from another host. It will see your address. The host is ${other.host}.`,
  );
  expect(await violations(page, TEXT)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  expect(other.asked).toEqual([]);

  await button.press('Enter');
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  const map = page.locator('[data-view="map"]');
  await expect(map.getByText(`<b>Street</b> surveyors · ${other.host}`)).toBeVisible();
  await expect(map.locator('img.leaflet-tile-loaded').first()).toBeVisible();
  expect(other.asked.every(({ url }) => /^\/1[23]\/\d+\/\d+\.png$/.test(url!))).toBe(true);
  expect(other.asked.map(({ headers }) => headers.referer ?? '').join('')).toBe('');
  const zoom = page.getByRole('button', { name: 'Zoom in' });
  for (let step = 0; step < 2; step++) await zoom.click();
  await expect.poll(() => other.asked.some(({ url }) => url!.startsWith('/14/'))).toBe(true);

  await button.click();
  await expect(map.locator('img')).toHaveCount(0);
  await expect(map.getByText('surveyors')).toHaveCount(0);
  const before = other.asked.length;
  await page.reload();
  await ready(page);
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(other.asked).toHaveLength(before);
  other.close();
  await site.close();
});

test('where none is configured there is no button for it', async ({ page, site }) => {
  await page.goto(`${site}es/index.html`);
  await ready(page);
  await expect(page.getByRole('button', { name: 'Mapa de calles' })).toHaveCount(0);
});
