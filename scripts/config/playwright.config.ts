import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../lib/chromium.ts';

/** The browser tests run on the built site, served from dist/ with its real security headers. */
const port = Number(process.env['PORT'] ?? 4399);
const address = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: fileURLToPath(new URL('../../src', import.meta.url)),
  testMatch: '**/*.browser.test.ts',
  outputDir: fileURLToPath(new URL('../../node_modules/.cache/doen-wat-werkt/playwright', import.meta.url)),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'line',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: address,
    locale: 'nl-NL',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath: findChromium() ?? 'chromium', args: CHROMIUM_ARGS },
  },
  webServer: { command: `"${process.execPath}" scripts/serve.ts`, cwd: process.cwd(), env: { PORT: String(port) }, url: address, reuseExistingServer: true },
});
