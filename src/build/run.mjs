// Runs a TypeScript file of this project: `node src/build/run.mjs src/build/check-data.ts`. Node 20 cannot by itself.
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

try {
  await runnerImport(resolve(process.argv[2] ?? ''), { configFile: false, logLevel: 'error' });
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
