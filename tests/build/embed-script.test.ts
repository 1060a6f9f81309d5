import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { embedScript } from '../../src/build/embed-script';

test('embed.js stays under 2 kB gzip', async () => {
  expect(gzipSync(await embedScript(), { level: 9 }).length).toBeLessThan(2000);
});

test('embed.js is one classic script for browsers of five years ago', async () => {
  const code = await embedScript();
  expect(code).not.toMatch(/\b(import|export)\b/);
  expect(code, 'written after 2019').not.toMatch(/\?\.[a-z[(]|\?\?|&&=|\|\|=|#\w+\s*[=(;]/i);
});
