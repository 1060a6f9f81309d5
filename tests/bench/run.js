/**
 * Measures what readers wait for, on the built site: first paint and blocking time on a slow phone and
 * line, and the frames of a dragged window and of a change of clock. Prints figures; it judges nothing. Needs `npm run build`.
 * `npm run bench -- load drag clock large` runs parts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, launchFlags } from '../browser.js';
import { serve } from '../serve.js';
import { buildGenerated } from './generated.js';

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
};
const median = (/** @type {number[]} */ values) => quantile(values, 0.5);

const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: launchFlags });

/** @param {string} address @param {{ slowdown?: number, line?: boolean, width?: number, height?: number }} how */
async function open(address, { slowdown = 1, line = false, width = 1280, height = 800 } = {}) {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  if (slowdown > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (line) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6e6 / 8) | 0,
      uploadThroughput: (0.75e6 / 8) | 0,
    });
  }
  await page.addInitScript(() => {
    const seen = { lcp: 0, element: '', long: /** @type {[number, number][]} */ ([]) };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        seen.lcp = entry.startTime;
        const element = /** @type {any} */ (entry).element;
        seen.element = element
          ? `${element.tagName.toLowerCase()}.${element.className?.baseVal ?? element.className} “${element.textContent?.trim().slice(0, 40)}”`
          : '(gone)';
      }
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.long.push([entry.startTime, entry.duration]);
    }).observe({ type: 'longtask', buffered: true });
  });
  // The page tells: a tool that asks again and again makes long tasks of its own.
  /** @type {(value?: unknown) => void} */
  let done = () => {};
  const ready = new Promise((resolve) => (done = resolve));
  await page.exposeFunction('tellReady', () => done());
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!('ready' in document.documentElement.dataset)) return;
      observer.disconnect();
      /** @type {any} */ (window).tellReady();
    });
    observer.observe(document, {
      attributes: true,
      subtree: true,
      attributeFilter: ['data-ready'],
    });
  });
  await page.goto(address);
  await ready;
  return { page, context };
}

/** Cold loads on a slow machine and line. @param {string} address @param {object} size */
async function loads(address, size) {
  /** @type {Record<string, any>[]} */
  const runs = [];
  for (let i = 0; i < 5; i++) {
    const { page, context } = await open(address, { slowdown: 4, line: true, ...size });
    await page.waitForTimeout(1500);
    const run = await page.evaluate(() => {
      const { seen } = /** @type {any} */ (window);
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const mark = (/** @type {string} */ name) =>
        performance.getEntriesByName(name)[0]?.startTime ?? 0;
      return {
        ...seen,
        fcp,
        blocking: seen.long
          .filter((/** @type {[number, number]} */ [start]) => start >= fcp)
          .reduce(
            (/** @type {number} */ sum, /** @type {[number, number]} */ [, time]) =>
              sum + time - 50,
            0,
          ),
        longest: Math.max(0, ...seen.long.map((/** @type {[number, number]} */ [, time]) => time)),
        timeline: mark('timeline-ready'),
        map: mark('map-ready'),
      };
    });
    runs.push(run);
    await context.close();
  }
  const of = (/** @type {string} */ key) => median(runs.map((run) => run[key])).toFixed(0);
  console.log(
    `  FCP ${of('fcp')} ms, LCP ${of('lcp')} ms (${runs[0]?.element}), TBT ${of('blocking')} ms (longest task ${of('longest')} ms), timeline ready ${of('timeline')} ms, map ready ${of('map')} ms`,
  );
}

/** Frames while the window's middle is dragged to and fro. @param {string} address @param {number} slowdown */
const drag = (address, slowdown) =>
  frames(address, slowdown, async (page, record) => {
    const [start, end] = await page.getByRole('slider').evaluateAll((handles) =>
      handles.map((handle) => {
        const { x, y, width, height } = handle.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      }),
    );
    if (!start || !end) throw new Error('no handles');
    const [x0, y] = [((start[0] ?? 0) + (end[0] ?? 0)) / 2, start[1] ?? 0];
    await page.mouse.move(x0, y);
    await page.mouse.down();
    await record();
    for (let step = 0; step < 150; step++) {
      await page.mouse.move(x0 - 160 + 160 * Math.cos(step / 12), y);
      await page.waitForTimeout(8);
    }
    await page.mouse.up();
  });

/** Frames while the marks move from one clock to the other and back. @param {string} address @param {number} slowdown */
const clock = (address, slowdown) =>
  frames(address, slowdown, async (page, record) => {
    await record();
    for (const name of ['Told', 'Happened', 'Told', 'Happened']) {
      await page.locator('.axis').getByRole('button', { name, exact: true }).click();
      await page.waitForTimeout(900);
    }
  });

/**
 * The frames of a movement. `record` starts to count them.
 * @param {string} address
 * @param {number} slowdown
 * @param {(page: import('playwright').Page, record: () => Promise<void>) => Promise<void>} move
 */
async function frames(address, slowdown, move) {
  const p95 = [];
  const worst = [];
  for (let i = 0; i < 3; i++) {
    const { page, context } = await open(address, { slowdown });
    await page.waitForTimeout(1500);
    const record = () =>
      page.evaluate(() => {
        const frames = /** @type {number[]} */ ([]);
        let last = performance.now();
        const tick = (/** @type {number} */ now) => {
          frames.push(now - last);
          last = now;
          requestAnimationFrame(tick);
        };
        requestAnimationFrame((now) => {
          last = now;
          requestAnimationFrame(tick);
        });
        Object.assign(window, { frames });
      });
    await move(page, record);
    const counted = await page.evaluate(() => /** @type {any} */ (window).frames);
    p95.push(quantile(counted, 0.95));
    worst.push(Math.max(...counted));
    await context.close();
  }
  console.log(`  frame p95 ${median(p95).toFixed(1)} ms, worst ${median(worst).toFixed(1)} ms`);
}

const asked = process.argv.slice(2);
/** @param {string} part */
const wanted = (part) => asked.length === 0 || asked.includes(part);

const flagship = await serve('dist');
if (wanted('load')) {
  console.log('Cold load, 4× CPU slowdown, 1.6 Mbit/s, 150 ms, gzip, median of 5');
  console.log(' 1280 × 800');
  await loads(`${flagship.address}index.html`, {});
  console.log(' 360 × 740');
  await loads(`${flagship.address}index.html`, { width: 360, height: 740 });
}
if (wanted('drag')) {
  console.log('Dragging the window over the flagship dataset, 4× CPU slowdown, median of 3');
  await drag(`${flagship.address}index.html`, 4);
}
if (wanted('clock')) {
  console.log(
    'Changing the clock of the flagship dataset to and fro, 4× CPU slowdown, median of 3',
  );
  await clock(`${flagship.address}index.html`, 4);
}
await flagship.close();

if (wanted('large')) {
  const folder = mkdtempSync(join(tmpdir(), 'lima-cable-'));
  console.log('Dragging the window over 10,000 generated events, no slowdown, median of 3');
  const large = await serve(buildGenerated(folder, 10_000));
  await drag(`${large.address}index.html`, 1);
  await large.close();
  rmSync(folder, { recursive: true });
}
await browser.close();
