// Runs one of the scripts beside it: node --max-old-space-size=8192 src/build/cut/run.mjs world
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [name] = process.argv.slice(2);
if (!name || !['world', 'relief', 'lima'].includes(name)) {
  console.error('Name one: world, relief or lima.');
  process.exit(1);
}
const { module } = await runnerImport(resolve(import.meta.dirname, `${name}.ts`), {
  configFile: false,
});
await module.cut();
