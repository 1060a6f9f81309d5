import type { Frame, Page } from '@playwright/test';
import type { Handle, LimaCable } from '../../src/messages/host';
import type { Command, Report } from '../../src/messages/protocol';
import { serve } from '../serve.js';
import { DIST, expect, ready, test } from './site';

// Two pages each, or more.
test.describe.configure({ timeout: 120_000 });

type HostWindow = Window &
  typeof globalThis & { LimaCable: LimaCable; heard: Report[][]; handles: Handle[] };

/** An iframe as it is handed out. */
const iframe = (address: string, attributes = '') =>
  `<iframe data-lima-cable ${attributes} src="${address}" title="The Lima Cable" width="100%" height="480" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads" allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"></iframe>`;

/** A lesson on another host, under a policy that lets in only itself and the embed's script and frames. */
async function lesson(page: Page, site: string, body: string, hash = '') {
  const { origin } = new URL(site);
  const policy = `default-src 'self'; script-src ${origin}; frame-src 'self' ${origin}`;
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><title>Lesson</title><h1>Lesson</h1>${body}<script defer src="${site}embed.js"></script>`;
  const stranger = `<!doctype html><title>Stranger</title>`;
  const host = await serve(DIST, { pages: { '/lesson': html, '/stranger': stranger } });
  await page.goto(`${host.address}stranger`);
  await page.goto(`${host.address}lesson${hash}`);
  await page.evaluate(() => {
    const page = window as HostWindow;
    const frames = [...document.querySelectorAll<HTMLIFrameElement>('[data-lima-cable]')];
    page.heard = frames.map(() => []);
    page.handles = frames.map((frame) => page.LimaCable.add(frame));
    page.handles.forEach((handle, i) => {
      for (const type of ['ready', 'select', 'window', 'height'] as const)
        handle.on(type, (report) => page.heard[i]!.push(report));
    });
  });
  return host;
}

/** What a lesson has heard from one of its frames. */
const heard = (page: Page, at = 0) =>
  page.evaluate((at) => (window as unknown as HostWindow).heard[at]!, at);
const ask = (page: Page, command: keyof Handle, given: unknown[], at = 0) =>
  page.evaluate(
    ([command, given, at]) => {
      const handle = (window as unknown as HostWindow).handles[at]!;
      (handle[command] as (...given: unknown[]) => void)(...given);
    },
    [command, given, at] as const,
  );
const select = (page: Page, id: string, at = 0) => ask(page, 'select', ['event', id], at);
const panel = (frame: Frame) => frame.locator('[data-view="panel"]');

/** The ids of some events, as the page carries them. */
const entries = async (frame: Frame, count: number) =>
  (await frame.locator('script.event').allTextContents())
    .slice(0, count)
    .map((block) => (JSON.parse(block) as { id: string }).id);

async function frames(page: Page) {
  const all = page.frames().slice(1);
  for (const frame of all) await ready(frame);
  return all;
}

test('a lesson under a strict policy hears its frame and leads it', async ({ page, site }) => {
  const host = await lesson(page, site, iframe(`${site}embed/index.html?show=timeline,list`));
  // Asked before the frame is ready.
  await select(page, 'cable-sent');
  const [frame] = await frames(page);
  await expect(panel(frame!)).toContainText('25 November 2009');
  await expect
    .poll(() => heard(page))
    .toContainEqual({
      type: 'select',
      kind: 'event',
      id: 'cable-sent',
      address: 'event=cable-sent',
    });
  expect((await heard(page))[0]).toEqual({ type: 'ready', language: 'en', address: '' });

  await ask(page, 'window', ['2006', '2007-03']);
  await expect
    .poll(() => heard(page))
    .toContainEqual({
      type: 'window',
      from: '2006',
      to: '2007-03',
      address: 'event=cable-sent&from=2006&to=2007-03',
    });
  await frame!.locator('[data-view="panel"]').press('Escape');
  await ask(page, 'select', [null]);
  await ask(page, 'goTo', [{ address: 'place=lima&from=2006&to=2008' }]);
  await expect
    .poll(async () => (await heard(page)).at(-1))
    .toMatchObject({ from: '2006', to: '2008' });
  const { steps, claims } = await frame!.evaluate(
    () =>
      JSON.parse(document.querySelector('#dataset')!.textContent!) as {
        steps: string[];
        claims: string[];
      },
  );
  const last = async () => (await heard(page)).filter(({ type }) => type === 'select').at(-1);
  await ask(page, 'goTo', [{ step: steps[1] }]);
  await expect.poll(last).toMatchObject({ kind: null, address: `step=${steps[1]}` });
  await ask(page, 'goTo', [{ claim: claims[1] }]);
  await expect.poll(last).toMatchObject({ kind: null, address: `claim=${claims[1]}` });

  await ask(page, 'goTo', [{ address: 'event=cable-sent&theme=dark' }]);
  await ask(page, 'language', ['es']);
  await select(page, 'judge-saturno-killed');
  await expect(frame!.locator('html')).toHaveAttribute('lang', 'es');
  await expect(frame!.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(last).toMatchObject({ id: 'judge-saturno-killed' });
  expect((await heard(page)).filter(({ type }) => type === 'ready').at(-1)).toEqual({
    type: 'ready',
    language: 'es',
    address: 'event=cable-sent&theme=dark',
  });

  // The reader's own switch is no entry either.
  await frame!.locator('header [lang="en"]').click();
  await expect(frame!.locator('html')).toHaveAttribute('lang', 'en');
  await ready(frame!);
  for (const id of await entries(frame!, 10)) await select(page, id);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(15);

  await page.goBack({ waitUntil: 'commit' });
  expect(page.url(), 'Back leaves the lesson').toBe(`${host.address}stranger`);
  await host.close();
});

test('two frames are kept apart, each with its view in the address of the lesson', async ({
  page,
  site,
}) => {
  const host = await lesson(
    page,
    site,
    iframe(`${site}embed/index.html?show=list`, 'data-link="a"') +
      iframe(`${site}es/embed/index.html?show=list#q=x`, 'data-link="b"'),
    '#part=2&b=event%3Dcable-sent',
  );
  const [first, second] = await frames(page);
  await expect(panel(second!)).toContainText('25 de noviembre de 2009');
  await panel(first!).locator('[data-event]:visible').first().click();
  await expect
    .poll(() => page.evaluate(() => location.hash))
    .toMatch(/^#part=2&b=event%3Dcable-sent&a=event%3D[\w-]+$/);
  await ask(page, 'window', ['2006', '2006'], 1);
  await expect
    .poll(() => heard(page, 1))
    .toContainEqual(expect.objectContaining({ type: 'window' }));
  const types = (await heard(page)).map(({ type }) => type);
  expect(types).toEqual(['ready', 'select']);

  // The same address once more gives the same views.
  const hash = await page.evaluate(() => location.hash);
  await page.reload();
  const again = await frames(page);
  const views = await Promise.all(again.map((frame) => frame.evaluate(() => location.hash)));
  const asked = new URLSearchParams(hash.slice(1));
  expect(views).toEqual([`#${asked.get('a')}`, `#${asked.get('b')}`]);
  await page.goBack({ waitUntil: 'commit' });
  expect(page.url()).toBe(`${host.address}stranger`);
  await host.close();
});

test('what others send is heard by neither side', async ({ page, site }) => {
  const host = await lesson(
    page,
    site,
    iframe(`${site}embed/index.html?show=list&height=fit`, 'data-link="a"') +
      '<iframe src="/stranger" title="Stranger"></iframe>',
  );
  const [frame, stranger] = [page.frames()[1]!, page.frames()[2]!];
  await ready(frame);
  await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
  const view = () => frame.evaluate(() => location.hash);
  const before = [await view(), (await heard(page)).filter(({ type }) => type !== 'height')];
  const forged: (Report | Command)[] = [
    { type: 'select', kind: 'event', id: 'cable-sent', address: 'event=cable-sent' },
    { type: 'select', kind: 'event', id: 'cable-sent' },
    { type: 'window', from: '2006', to: '2007' },
    { type: 'goTo', address: 'event=cable-sent' },
    { type: 'language', language: 'es' },
    { type: 'height', height: 4321 },
  ];
  const messages = forged.map((message) => ({ limaCable: 1, ...message }));
  await stranger.evaluate((messages) => {
    for (const message of messages) {
      parent.postMessage(message, '*');
      parent.frames[0]!.postMessage(message, '*');
    }
  }, messages);
  await page.evaluate((messages) => {
    for (const message of messages) {
      // To itself, in the frame's name; and to the frame, but not as it is agreed.
      postMessage(message, '*');
      window.frames[0]!.postMessage({ ...message, limaCable: 2 }, '*');
      window.frames[0]!.postMessage([message], '*');
      window.frames[0]!.postMessage(JSON.stringify(message), '*');
    }
  }, messages);
  await page.waitForTimeout(400);
  expect([await view(), (await heard(page)).filter(({ type }) => type !== 'height')]).toEqual(
    before,
  );
  expect(await page.evaluate(() => location.hash)).toBe('');
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((element) => (element as HTMLElement).offsetHeight),
  ).not.toBe(4325);
  await expect(frame.locator('html')).toHaveAttribute('lang', 'en');
  await host.close();
});

/** When a frame's content and the frame itself changed their height, ms since 1970, and to how much. */
interface Steps {
  content: [time: number, height: number][];
  frame: [time: number, height: number][];
}
type Watched = Window & typeof globalThis & { steps: [number, number][] };

/** Does something that changes the height, and says what followed of it. */
async function stepsOf(page: Page, frame: Frame, act: () => Promise<unknown>): Promise<Steps> {
  const clear = () => {
    (window as Watched).steps.length = 0;
  };
  await frame.evaluate(clear);
  await page.evaluate(clear);
  await act();
  const read = () => (window as Watched).steps;
  const last = async (of: Page | Frame) => (await of.evaluate(read)).at(-1)?.[1];
  await expect.poll(() => last(frame)).toBeGreaterThan(0);
  await expect.poll(async () => (await last(page)) === (await last(frame))).toBe(true);
  await page.waitForTimeout(400);
  return { content: await frame.evaluate(read), frame: await page.evaluate(read) };
}

test('the frame is as high as what it holds, growing and shrinking', async ({ page, site }) => {
  const host = await lesson(
    page,
    site,
    iframe(`${site}embed/index.html?show=timeline,list&height=fit#from=2006-06&to=2006-08`),
  );
  const [frame] = await frames(page);
  const watch = async () => {
    await frame!.evaluate(() => {
      const own = window as Watched;
      own.steps = [];
      new ResizeObserver(() =>
        own.steps.push([Date.now(), Math.ceil(document.body.getBoundingClientRect().height)]),
      ).observe(document.body);
    });
  };
  await page.evaluate(() => {
    const own = window as Watched;
    own.steps = [];
    const frame = document.querySelector('iframe')!;
    new ResizeObserver(() => own.steps.push([Date.now(), frame.clientHeight])).observe(frame);
  });
  await watch();
  const lags: number[] = [];
  /** Nothing to scroll inside, and nothing beside the page. */
  const fits = async () => {
    const room = () => ({
      over: document.documentElement.scrollHeight - innerHeight,
      beside: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    });
    await expect.poll(() => frame!.evaluate(room)).toEqual({ over: 0, beside: 0 });
    expect((await page.evaluate(room)).beside).toBe(0);
  };
  await page.waitForTimeout(700);
  await fits();
  const changes: [name: string, act: () => Promise<unknown>][] = [
    ['a wider window', () => ask(page, 'goTo', [{ address: 'from=2006&to=2009' }])],
    ['an event', () => select(page, 'cable-sent')],
    ['the event closed', () => ask(page, 'select', [null])],
    ['a search', () => ask(page, 'goTo', [{ address: 'q=judge&from=2006&to=2009' }])],
    ['a narrow window', () => ask(page, 'goTo', [{ address: 'from=2006-06&to=2006-08' }])],
  ];
  for (const [name, act] of changes) {
    const { content, frame: followed } = await stepsOf(page, frame!, act);
    expect(
      followed.length,
      `${name}: ${JSON.stringify({ content, followed })}`,
    ).toBeLessThanOrEqual(2);
    expect(followed.at(-1)![1], name).toBe(content.at(-1)![1]);
    lags.push(followed.at(-1)![0] - content.at(-1)![0]);
    await fits();
  }
  test.info().annotations.push({ type: 'lags', description: lags.join(' ms, ') });
  console.log(`the frame followed its content after ${lags.join(', ')} ms`);
  // On a busy machine some are late.
  expect(Math.min(...lags)).toBeLessThanOrEqual(200);

  await ask(page, 'language', ['es']);
  await expect(frame!.locator('html')).toHaveAttribute('lang', 'es');
  await ready(frame!);
  await fits();
  await host.close();
});
