import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every file of a folder with the hash of its bytes. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

test('a build in Lima, Auckland and UTC writes the same bytes', { timeout: 180_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lima-cable-zones-'));
  const builds: Record<string, string>[] = [];
  // One after the other, and waiting: the rest of the machine is for the other tests.
  for (const zone of ['America/Lima', 'Pacific/Auckland', 'UTC']) {
    const out = join(folder, zone.replace('/', '-'));
    await promisify(execFile)('npx', ['vite', 'build', '--outDir', out, '--logLevel', 'error'], {
      cwd: ROOT,
      // Vitest's own NODE_ENV would build a development version.
      env: { ...process.env, TZ: zone, NODE_ENV: 'production', VITEST: '' },
    });
    builds.push(hashes(out));
  }
  rmSync(folder, { recursive: true });
  expect(Object.keys(builds[0]!)).toContain('es/index.html');
  expect(builds[1]).toEqual(builds[0]);
  expect(builds[2]).toEqual(builds[0]);
});
