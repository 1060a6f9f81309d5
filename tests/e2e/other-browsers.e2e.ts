/** Firefox and WebKit, where they are installed (Debian: firefox-esr, webkit2gtk-driver): the site, and a frame that a lesson leads. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findProgram } from '../browser.js';
import { serve } from '../serve.js';
import { DIST, expect, test } from './site';

const firefox = findProgram(['firefox-esr', 'firefox']);
const webkit = findProgram(['WebKitWebDriver']);
/** WebKit draws in a window: on a screen, or on the virtual one of Debian's xvfb. */
const screen = process.env.DISPLAY ? [] : ['xvfb-run', '-a'];

const UNTIL = `const until = async (test, what) => {
    for (let i = 0; i < 300; i++) {
      if (test()) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('waited in vain for ' + what);
  };`;

/** Run in the page: what a reader would see, once it is ready. */
const SMOKE = `(async () => {
  ${UNTIL}
  await until(() => document.documentElement.hasAttribute('data-ready'), 'ready');
  const marks = document.querySelectorAll('[data-view="timeline"] [data-event]').length;
  document.querySelector('[data-view="events"] [data-event="cable-sent"] a, [data-view="events"] [data-event="cable-sent"] button, [data-view="events"] a[data-event="cable-sent"], [data-view="events"] button[data-event="cable-sent"]').click();
  await until(() => document.querySelector('[data-view="panel"]').textContent.includes('25 November 2009'), 'the card');
  return JSON.stringify({ marks, hash: location.hash, canvases: document.querySelectorAll('[data-view="map"] canvas').length });
})()`;

/** Run in a lesson: what it hears from the frame it leads, and how high that becomes. */
const LEADS = `(async () => {
  ${UNTIL}
  const frame = document.querySelector('iframe');
  const handle = LimaCable.add(frame);
  const heard = [];
  for (const type of ['ready', 'select', 'height']) handle.on(type, (report) => heard.push(report));
  await until(() => heard.some(({ type }) => type === 'ready'), 'ready');
  handle.select('event', 'cable-sent');
  await until(() => heard.some(({ type, id }) => type === 'select' && id === 'cable-sent'), 'the selection');
  const said = () => heard.findLast(({ type }) => type === 'height')?.height;
  await until(() => said() === frame.clientHeight, 'the height');
  return JSON.stringify({ height: said(), inside: frame.contentDocument });
})()`;

/** A page of another host that leads a frame without an origin. */
const lesson = (site: string) =>
  serve(DIST, {
    pages: {
      '/lesson': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lesson</title><iframe data-lima-cable src="${site}embed/index.html?show=list&height=fit" title="The Lima Cable" width="100%" height="480" sandbox="allow-scripts"></iframe><script defer src="${site}embed.js"></script>`,
    },
  });
function checkLesson(result: string) {
  expect(result).toMatch(/^{/);
  const { height, inside } = JSON.parse(result) as { height: number; inside: null };
  expect(height).toBeGreaterThan(480);
  expect(inside).toBeNull();
}

function check(result: string) {
  expect(result).toMatch(/^{/);
  const { marks, hash, canvases } = JSON.parse(result) as Record<string, number | string>;
  expect(marks).toBeGreaterThanOrEqual(30);
  expect(canvases).toBeGreaterThan(0);
  expect(hash).toContain('event=cable-sent');
}

test.describe('in Firefox', () => {
  // One start of the browser for all.
  test.describe.configure({ mode: 'serial' });
  test.skip(!firefox, 'Firefox is not installed');
  let browser: Browser;

  test.beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox!,
      headless: true,
      extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
    });
  });
  test.afterAll(() => browser.close());

  /** What a script says in a page that Firefox opened without an error. */
  async function inFirefox(address: string, script: string): Promise<string> {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(address);
    const result = (await page.evaluate(script)) as string;
    expect(errors).toEqual([]);
    await page.close();
    return result;
  }

  for (const where of ['a host', 'a disk'] as const) {
    test(`the site is ready and an event opens, from ${where}`, async ({ site }) => {
      const address =
        where === 'a host' ? `${site}index.html` : pathToFileURL(resolve(DIST, 'index.html')).href;
      check(await inFirefox(address, SMOKE));
    });
  }
  test('a lesson hears its frame and leads it', async ({ site }) => {
    const host = await lesson(site);
    checkLesson(await inFirefox(`${host.address}lesson`, LEADS));
    await host.close();
  });
});

/** One WebDriver command. */
async function send(driver: string, path: string, body: object) {
  const response = await fetch(`${driver}${path}`, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: never };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value as Record<string, unknown> & string;
}

// One driver, one port: one worker.
test.describe('in WebKit', () => {
  test.describe.configure({ mode: 'serial' });
  test.skip(!webkit, 'WebKitWebDriver is not installed');
  test.skip(screen.length > 0 && !findProgram(['xvfb-run']), 'there is no screen, nor xvfb');
  let driverProcess: ChildProcess;
  let home: string;
  const driver = 'http://127.0.0.1:4747';

  test.beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'webkit-'));
    const [program, ...rest] = [...screen, webkit!, '--port=4747', '--host=127.0.0.1'];
    driverProcess = spawn(program!, rest, {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, HOME: home },
    });
    for (let i = 0; i < 50; i++) {
      const up = await fetch(`${driver}/status`).then(
        () => true,
        () => false,
      );
      if (up) return;
      await new Promise((done) => setTimeout(done, 100));
    }
  });
  test.afterAll(() => {
    // The virtual screen and the driver are one group.
    if (driverProcess.pid) process.kill(-driverProcess.pid);
    rmSync(home, { recursive: true, force: true });
  });

  /** What a script says in a page that WebKit opened. */
  async function inWebKit(address: string, script: string): Promise<string> {
    const { sessionId } = (await send(driver, '/session', {
      capabilities: {},
    })) as unknown as { sessionId: string };
    try {
      await send(driver, `/session/${sessionId}/timeouts`, { script: 40_000 });
      await send(driver, `/session/${sessionId}/url`, { url: address });
      return await send(driver, `/session/${sessionId}/execute/async`, {
        script: `const done = arguments[arguments.length - 1]; ${script}.then(done, (error) => done('error: ' + error));`,
        args: [],
      });
    } finally {
      await fetch(`${driver}/session/${sessionId}`, { method: 'DELETE' });
    }
  }

  test('the site is ready and an event opens', async ({ site }) => {
    check(await inWebKit(`${site}index.html`, SMOKE));
  });
  test('a lesson hears its frame and leads it', async ({ site }) => {
    const host = await lesson(site);
    checkLesson(await inWebKit(`${host.address}lesson`, LEADS));
    await host.close();
  });
});
