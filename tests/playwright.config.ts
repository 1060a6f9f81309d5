import { defineConfig } from '@playwright/test';
import { findBrowser, launchFlags } from './browser.js';

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // A journey on a busy machine may come too late once; the run says which did.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    // Requests that a worker answers are seen by no test; offline.e2e.ts lets it in.
    serviceWorkers: 'block',
    launchOptions: { executablePath: findBrowser() ?? 'chromium', args: launchFlags },
  },
});
