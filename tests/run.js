/** The whole check, step by step; ends with a line `N passed, N failed`. `npm test -- unit e2e` runs some. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.js';

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Runs a command with its output on ours.
 * @param {string} command
 * @returns {boolean} whether it ended well
 */
const run = (command) => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;

/** @param {boolean} ok @returns {Tally} */
const asOne = (ok) => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** A step that passes or fails as one. @param {string} command @returns {() => Tally} */
const one = (command) => () => asOne(run(command));

/**
 * The same for one that leaves half of the machine idle and writes nothing another reads: it runs beside
 * its like, and says what it has to say once it has ended.
 * @param {string} command
 * @returns {() => Promise<Tally>}
 */
const beside = (command) => () =>
  new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const said = [];
    child.stdout.on('data', (part) => said.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      done(asOne(code === 0));
    });
  });

/** A browser to test in: the installed one, else one got from Debian as root, else Playwright's own. */
function browser() {
  if (findBrowser()) return { passed: 1, failed: 0 };
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium, Chrome or Edge found: installing Debian’s Chromium with apt-get.');
    const install = (/** @type {string} */ name) => run(`apt-get install -y -qq ${name}`);
    run('apt-get update -qq');
    if (!install('chromium-headless-shell')) install('chromium');
  } else {
    console.log('No Chromium, Chrome or Edge found: getting one with Playwright’s installer.');
    if (run('npx playwright install chromium')) process.env.CHROME_PATH = playwrightChromium();
  }
  if (findBrowser()) return { passed: 1, failed: 0 };
  console.error('No browser: install Chromium, Chrome or Edge, or set CHROME_PATH to one.');
  return { passed: 0, failed: 1 };
}

/** Where Playwright put its Chromium. */
function playwrightChromium() {
  const script =
    "import('playwright').then((p) => process.stdout.write(p.chromium.executablePath()))";
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout;
}

/** @returns {Tally} */
function unit() {
  const report = 'test-results/unit.json';
  rmSync(report, { force: true });
  const ok = run(
    `npx vitest run --coverage --reporter=dot --reporter=json --outputFile.json=${report}`,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests || (ok ? 0 : 1) };
}

/** @returns {Tally} */
function e2e() {
  const report = 'test-results/e2e.json';
  rmSync(report, { force: true });
  const ok = run('npx playwright test -c tests/playwright.config.ts');
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { stats } = JSON.parse(readFileSync(report, 'utf8'));
  if (stats.flaky) console.log(`${stats.flaky} passed only when tried again: see the list above.`);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected || (ok ? 0 : 1) };
}

/** Steps in their order; those of one row run side by side. @type {Record<string, () => Tally | Promise<Tally>>[]} */
const rows = [
  { browser },
  {
    types: beside('npx svelte-check --fail-on-warnings --output human'),
    lint: beside('npx eslint -c tests/eslint.config.js .'),
    format: beside('npx prettier --check --log-level warn . "!public/map/*.json"'),
    data: beside('npm run --silent check:data'),
  },
  { build: one('npm run --silent build') },
  { unit },
  { e2e },
];

// Vite advises on its own next version; nothing to be done here.
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

const asked = process.argv.slice(2);
const total = { passed: 0, failed: 0 };
for (const row of rows) {
  const steps = Object.entries(row).filter(([name]) => asked.length === 0 || asked.includes(name));
  if (steps.length === 0) continue;
  const begun = Date.now();
  console.log(`\n── ${steps.map(([name]) => name).join(', ')}`);
  await Promise.all(
    steps.map(async ([name, step]) => {
      const { passed, failed } = await step();
      total.passed += passed;
      total.failed += failed;
      const seconds = ((Date.now() - begun) / 1000).toFixed(0);
      console.log(`── ${name}: ${passed} passed, ${failed} failed, ${seconds} s`);
    }),
  );
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
