// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Handle, LimaCable } from '../../src/messages/host';
import { written, type Report } from '../../src/messages/protocol';
import { commands, foreign, nearMiss, reports } from './foreign';

const EMBED = 'https://cable.example/embed/index.html';

/** Runs the script anew in a page with these frames. */
async function page(...frames: string[]) {
  document.body.innerHTML = frames.join('');
  vi.resetModules();
  await import('../../src/messages/host');
  return cable();
}
const cable = () => (window as unknown as { LimaCable: LimaCable }).LimaCable;
const iframe = (attributes = '', src = EMBED) =>
  `<iframe data-lima-cable ${attributes} src="${src}"></iframe>`;
const found = (at = 0) => document.querySelectorAll('iframe')[at]!;

/** What arrives at the page from a window. */
function arrive(source: Window | null, data: unknown) {
  const message = new MessageEvent('message', { data });
  Object.defineProperty(message, 'source', { value: source });
  window.dispatchEvent(message);
}
const tell = (report: Report, at = 0) => arrive(found(at).contentWindow, written(report));
const ready = (address = '', at = 0) => tell({ type: 'ready', language: 'en', address }, at);

/** What the page asks of a frame from now on. */
function asked(at = 0) {
  const post = vi.spyOn(found(at).contentWindow!, 'postMessage').mockImplementation(() => {});
  return () => post.mock.calls.map(([message]) => message as unknown);
}

beforeEach(() => {
  history.replaceState(null, '', location.pathname);
  delete (window as { LimaCable?: LimaCable }).LimaCable;
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.innerHTML = '';
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('what is asked before a frame is ready waits for it, in its order', async () => {
  const handle = (await page(iframe())).add(found());
  const sent = asked();
  handle.select('event', 'kite-day');
  handle.window('2006', '2007-03');
  expect(sent()).toEqual([]);
  ready();
  expect(sent()).toEqual([
    { limaCable: 1, type: 'select', kind: 'event', id: 'kite-day' },
    { limaCable: 1, type: 'window', from: '2006', to: '2007-03' },
  ]);
  handle.goTo({ step: 'two' });
  handle.select(null);
  expect(sent().slice(2)).toEqual([
    { limaCable: 1, type: 'goTo', step: 'two' },
    { limaCable: 1, type: 'select', kind: null },
  ]);
});

test('a frame that was ready before the script is asked to say so again', async () => {
  const { add } = await page();
  document.body.innerHTML = iframe();
  const sent = asked();
  add(found());
  expect(sent()).toEqual([{ limaCable: 1, type: 'hello' }]);
});

test('what is asked after a change of language waits for the other page', async () => {
  const handle = (await page(iframe())).add(found());
  const sent = asked();
  ready();
  handle.language('en');
  handle.language('es');
  handle.select('place', 'lima');
  expect(sent()).toHaveLength(2);
  tell({ type: 'ready', language: 'es', address: '' });
  expect(sent()).toHaveLength(3);
});

test('a frame moved in the page is waited for again', async () => {
  const handle = (await page(iframe(), '<div></div>')).add(found());
  ready();
  document.querySelector('div')!.append(found());
  const sent = asked();
  handle.select('place', 'lima');
  expect(sent()).toEqual([]);
  ready();
  expect(sent()).toHaveLength(1);
});

test('a frame taken out of the page, and one that was let go, harm nothing', async () => {
  const { add } = await page(iframe(), iframe());
  const [out, gone] = [add(found(0)), add(found(1))];
  const other = found(1);
  found(0).remove();
  out.select('place', 'lima');
  arrive(null, written({ type: 'height', height: 300 }));
  const heard = vi.fn();
  gone.on('select', heard);
  gone.remove();
  gone.remove();
  tell({ type: 'select', kind: null, id: null, address: '' });
  vi.runAllTimers();
  expect(heard).not.toHaveBeenCalled();
  expect(add(other)).not.toBe(gone);
});

test('the script twice in a page takes up each frame once, also those that came between', async () => {
  const { add } = await page(iframe());
  const first = add(found());
  document.body.insertAdjacentHTML('beforeend', iframe());
  const sent = asked(1);
  vi.resetModules();
  await import('../../src/messages/host');
  expect(cable().add).toBe(add);
  expect(add(found())).toBe(first);
  expect(sent()).toEqual([{ limaCable: 1, type: 'hello' }]);
});

test('listeners hear their frame alone, until undone', async () => {
  const { add } = await page(iframe(), iframe());
  const heard = vi.fn();
  const undo = add(found(0)).on('window', heard);
  const report = {
    type: 'window',
    from: '2006',
    to: '2007',
    address: 'from=2006&to=2007',
  } as const;
  tell(report, 1);
  tell(report, 0);
  tell({ type: 'height', height: 300 }, 0);
  vi.runAllTimers();
  expect(heard.mock.calls).toEqual([[report]]);
  undo();
  tell(report, 0);
  vi.runAllTimers();
  expect(heard).toHaveBeenCalledTimes(1);
});

test('who asks for ready too late is told', async () => {
  const handle = (await page(iframe())).add(found());
  ready('event=kite-day');
  const heard = vi.fn();
  handle.on('ready', heard);
  vi.runAllTimers();
  expect(heard).toHaveBeenCalledWith({ type: 'ready', language: 'en', address: 'event=kite-day' });
});

test('what no frame can do is an error that says what was asked', async () => {
  const { add } = await page(iframe());
  const handle = add(found()) as unknown as Record<string, (...given: unknown[]) => void>;
  expect(() => handle.select!('actor', 'x')).toThrow('{"type":"select","kind":"actor","id":"x"}');
  expect(() => handle.window!('2006', 'soon')).toThrow('"to":"soon"');
  expect(() => handle.goTo!({ step: 'a', claim: 'b' })).toThrow(TypeError);
  expect(() => handle.language!('fr')).toThrow(TypeError);
  expect(() => add(document.body as never)).toThrow('<iframe>');
});

test('height is followed only where the frame’s address asks for it', async () => {
  await page(
    iframe('', `${EMBED}?show=list&height=fit#q=x`),
    iframe('', `${EMBED}?show=list#q=a&height=fit`),
  );
  tell({ type: 'height', height: 731 }, 0);
  tell({ type: 'height', height: 731 }, 1);
  expect([found(0).style.height, found(1).style.height]).toEqual(['731px', '']);
});

test('height stays within what makes sense', async () => {
  await page(iframe('', `${EMBED}?height=fit`));
  const after = (height: number) => {
    tell({ type: 'height', height });
    return found().style.height;
  };
  expect([after(1), after(999_999)]).toEqual(['120px', '20000px']);
});

test('a border that counts into the height is added', async () => {
  await page(iframe('style="box-sizing: border-box"', `${EMBED}?height=fit`));
  vi.spyOn(found(), 'offsetHeight', 'get').mockReturnValue(484);
  vi.spyOn(found(), 'clientHeight', 'get').mockReturnValue(480);
  tell({ type: 'height', height: 600 });
  expect(found().style.height).toBe('604px');
});

const select = (address: string, at = 0) =>
  tell({ type: 'select', kind: null, id: null, address }, at);

test('the page’s address gives each frame its view under its key', async () => {
  location.hash = '#a=event%3Dkite-day%26from%3D2006&lang=es&b=';
  await page(
    iframe('data-link="a"', `${EMBED}?height=fit#q=x`),
    iframe('data-link="b"', `${EMBED}#q=x`),
    iframe('', `${EMBED}#q=x`),
    iframe('data-link="c"', `${EMBED}#q=x`),
  );
  expect([0, 1, 2, 3].map((at) => found(at).src)).toEqual([
    `${EMBED}?height=fit#event=kite-day&from=2006`,
    `${EMBED}#`,
    `${EMBED}#q=x`,
    `${EMBED}#q=x`,
  ]);
});

test('a selection is written into the page’s address without an entry, and all else is left alone', async () => {
  location.hash = '#lang=es&a=q%3Dx';
  history.replaceState({ scroll: 5 }, '');
  await page(iframe('data-link="a"'), iframe('data-link="b"'), iframe());
  const { length } = history;
  select('event=kite-day&from=2006', 0);
  tell({ type: 'window', from: '2006', to: '2007', address: 'from=2006&to=2007' }, 1);
  select('event=other', 2);
  expect(location.hash).toBe('#lang=es&a=event%3Dkite-day%26from%3D2006&b=from%3D2006%26to%3D2007');
  expect(history.length).toBe(length);
  expect(history.state).toEqual({ scroll: 5 });
  // The view that the page itself gives the frame need not be said.
  select('', 0);
  select('', 1);
  expect(location.hash).toBe('#lang=es');
});

test('an address that only closes what the page opens is said', async () => {
  await page(iframe('data-link="a"', `${EMBED}#event=kite-day`));
  select('');
  expect(location.hash).toBe('#a=');
});

test.each(['#part-2', '#/course/12?tab=2', '#!/a=b'])('%s stays in the address', async (hash) => {
  location.hash = hash;
  await page(iframe('data-link="a"'));
  select('event=kite-day');
  expect(location.hash).toBe(hash);
});

test.each(['#a=%E0%A4%A', '#a', '#b=x'])('%s carries no view in', async (hash) => {
  location.hash = hash;
  await page(iframe('data-link="a"'));
  expect(found().src).toBe(EMBED);
});

test('a key that no address can hold asks for nothing', async () => {
  await page(iframe('data-link="a b=c"'));
  select('event=kite-day');
  expect(location.hash).toBe('');
});

test('a link of the page to another view is followed, and Back from it', async () => {
  await page(iframe('data-link="a"'));
  const sent = asked();
  ready();
  const go = (hash: string) => {
    history.replaceState(null, '', hash || location.pathname);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  go('#a=event%3Dkite-day');
  go('#part-2');
  expect(sent()).toEqual([{ limaCable: 1, type: 'goTo', address: 'event=kite-day' }]);
});

test('a frame loaded again is brought back to the view of the page’s address', async () => {
  await page(iframe('data-link="a"'));
  const sent = asked();
  ready();
  select('event=kite-day');
  ready('event=kite-day');
  expect(sent()).toEqual([]);
  ready();
  expect(sent()).toEqual([{ limaCable: 1, type: 'goTo', address: 'event=kite-day' }]);
});

/** A page with everything switched on, and whether anything in it has changed. */
async function watched() {
  const { add } = await page(iframe('data-link="a"', `${EMBED}?height=fit`));
  const heard = vi.fn();
  const handle: Handle = add(found());
  for (const type of ['ready', 'select', 'window', 'height'] as const) handle.on(type, heard);
  const sent = asked();
  return () => {
    vi.runAllTimers();
    return [heard.mock.calls.length, sent().length, found().style.height, location.hash];
  };
}
const UNTOUCHED = [0, 0, '', ''];

test('foreign and malformed messages of a frame change nothing and throw nothing', async () => {
  const state = await watched();
  const errors = vi.fn();
  window.addEventListener('error', errors);
  fc.assert(
    fc.property(fc.oneof(foreign, nearMiss(reports), commands.map(written)), (data) => {
      arrive(found().contentWindow, data);
      expect(state()).toEqual(UNTOUCHED);
    }),
    { numRuns: 400 },
  );
  expect(errors).not.toHaveBeenCalled();
});

test('well-formed messages of anyone but a frame of the page change nothing', async () => {
  const state = await watched();
  const stranger = document.createElement('iframe');
  document.body.append(stranger);
  const others = [window, stranger.contentWindow, null];
  fc.assert(
    fc.property(reports, fc.constantFrom(...others), (report, source) => {
      arrive(source, written(report));
      expect(state()).toEqual(UNTOUCHED);
    }),
    { numRuns: 300 },
  );
});
