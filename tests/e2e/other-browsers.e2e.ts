/** A smoke test in Firefox and WebKit, where they are installed (Debian: firefox-esr, webkit2gtk-driver). */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findProgram } from '../browser.js';
import { DIST, expect, test } from './site';

const firefox = findProgram(['firefox-esr', 'firefox']);
const webkit = findProgram(['WebKitWebDriver']);
/** WebKit draws in a window: on a screen, or on the virtual one of Debian's xvfb. */
const screen = process.env.DISPLAY ? [] : ['xvfb-run', '-a'];

/** Run in the page: what a reader would see, once it is ready. */
const SMOKE = `(async () => {
  const until = async (test, what) => {
    for (let i = 0; i < 300; i++) {
      if (test()) return;
      await new Promise((done) => setTimeout(done, 100));
    }
    throw new Error('waited in vain for ' + what);
  };
  await until(() => document.documentElement.hasAttribute('data-ready'), 'ready');
  const marks = document.querySelectorAll('[data-view="timeline"] [data-event]').length;
  document.querySelector('[data-view="events"] [data-event="cable-sent"] a, [data-view="events"] [data-event="cable-sent"] button, [data-view="events"] a[data-event="cable-sent"], [data-view="events"] button[data-event="cable-sent"]').click();
  await until(() => document.querySelector('[data-view="panel"]').textContent.includes('25 November 2009'), 'the card');
  return JSON.stringify({ marks, hash: location.hash, canvases: document.querySelectorAll('[data-view="map"] canvas').length });
})()`;

function check(result: string) {
  const { marks, hash, canvases } = JSON.parse(result) as Record<string, number | string>;
  expect(marks).toBeGreaterThanOrEqual(30);
  expect(canvases).toBeGreaterThan(0);
  expect(hash).toContain('event=cable-sent');
}

test.describe('in Firefox', () => {
  test.skip(!firefox, 'Firefox is not installed');
  for (const where of ['a host', 'a disk'] as const) {
    test(`the site is ready and an event opens, from ${where}`, async ({ site }) => {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: firefox!,
        headless: true,
        extraPrefsFirefox: { 'security.fileuri.strict_origin_policy': true },
      });
      try {
        const page = await browser.newPage();
        const errors: string[] = [];
        page.on('pageerror', (error) => errors.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        await page.goto(
          where === 'a host'
            ? `${site}index.html`
            : pathToFileURL(resolve(DIST, 'index.html')).href,
        );
        check((await page.evaluate(SMOKE)) as string);
        expect(errors).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  }
});

/** One WebDriver command. */
async function send(driver: string, path: string, body: object) {
  const response = await fetch(`${driver}${path}`, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: never };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value as Record<string, unknown> & string;
}

test.describe('in WebKit', () => {
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

  test('the site is ready and an event opens', async ({ site }) => {
    const { sessionId } = (await send(driver, '/session', {
      capabilities: {},
    })) as unknown as { sessionId: string };
    try {
      await send(driver, `/session/${sessionId}/timeouts`, { script: 40_000 });
      await send(driver, `/session/${sessionId}/url`, { url: `${site}index.html` });
      const result = await send(driver, `/session/${sessionId}/execute/async`, {
        script: `const done = arguments[arguments.length - 1]; ${SMOKE}.then(done, (error) => done('error: ' + error));`,
        args: [],
      });
      check(result);
    } finally {
      await fetch(`${driver}/session/${sessionId}`, { method: 'DELETE' });
    }
  });
});
