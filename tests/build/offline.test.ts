import { afterEach, expect, test } from 'vitest';
import { bytesOf, textOf, type Files } from '../../src/build/built-files';
import { offline, registration, versioned } from '../../src/build/offline';

const site = (change: Record<string, string> = {}): Files =>
  new Map(
    Object.entries({
      'assets/main.js': 'a',
      'boot.js': 'b',
      'check/index.html': 'c',
      'data/events.en.csv': 'd',
      'data/reading.en.js': 'e',
      'embed/index.html': 'f',
      'es/embed/index.html': 'g',
      'es/events/one/index.html': 'h',
      'es/index.html': 'i',
      'events/one/index.html': 'j',
      'index.html': 'k',
      'map/base.js': 'l',
      'map/base.json': 'm',
      'social/en.png': 'n',
      ...change,
    }).map(([path, text]) => [path, bytesOf(text)]),
  );

const setting = process.env.SERVICE_WORKER;
afterEach(() => {
  if (setting === undefined) delete process.env.SERVICE_WORKER;
  else process.env.SERVICE_WORKER = setting;
});

test('kept are the pages and what they load, but no event, frame or file to take away', () => {
  const { added, version } = offline(site());
  const worker = textOf(added.get('sw.js'));
  const kept = JSON.parse(/\["assets\/[^\]]*\]/.exec(worker)![0]) as string[];
  expect(kept.map((address) => address.replace(/\?v=[\w-]{8}$/, '?v'))).toEqual([
    'assets/main.js',
    'boot.js?v',
    'check/index.html',
    'data/reading.en.js?v',
    'es/index.html',
    'index.html',
    'map/base.js?v',
    'offline.js?v',
  ]);
  expect(worker).toContain(JSON.stringify(version));
  expect(worker).not.toContain('%');
});

test('the version changes with what is kept, and with nothing else', () => {
  const { version } = offline(site());
  expect(offline(site()).version).toBe(version);
  expect(offline(site({ 'index.html': 'K' })).version).not.toBe(version);
  expect(offline(site({ 'social/en.png': 'N' })).version).toBe(version);
});

test('a page asks for the worker with its own version, a page for frames does not', () => {
  expect(versioned(registration('story/'), 'abc')).toBe(
    '<script defer src="./offline.js?v=abc"></script>',
  );
  expect(registration('embed/')).toBe('');
});

test('switched off, no page asks for a worker, and the one readers have takes itself away', () => {
  process.env.SERVICE_WORKER = 'off';
  expect(registration('')).toBe('');
  const { added } = offline(site());
  expect([...added.keys()]).toEqual(['sw.js']);
  expect(textOf(added.get('sw.js'))).toContain('unregister()');
});
