import { defineConfig } from '@playwright/test';
import { findBrowser, isRoot } from './scripts/lib/browser.mjs';

const port = Number(process.env.TEST_PORT ?? 4199);
const address = `http://127.0.0.1:${port}/`;

// Found once; the workers, started with the same environment, are spared the search.
const browser = findBrowser();
if (browser !== null) process.env.CHROMIUM_PATH = browser;

/** No talk of the browser's own, and no name resolves: a request to any other origin fails. */
const closedNetwork = [
  '--lang=zh-CN',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export default defineConfig({
  testDir: 'tests/journeys',
  // `npm run screenshots` walks every screen and takes pictures instead of testing.
  // `npm run weeks` lives through sixteen weeks of a case, which takes too long for `npm test`.
  testMatch: `**/*.${process.env.WEEKS !== undefined ? 'weeks' : process.env.SCREENSHOTS !== undefined ? 'screenshots' : 'spec'}.ts`,
  // What `npm run thorough` does besides.
  ...(process.env.THOROUGH === undefined && { grepInvert: /@thorough/ }),
  outputDir: 'test-results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  // A machine that stalls is no failure. What passes only the second time is listed as flaky.
  retries: 1,
  // A slow machine is no failure; a test that hangs still ends.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: address,
    browserName: 'chromium',
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Kept files would answer for the build; offline.spec.ts lets them.
    serviceWorkers: 'block',
    // Contrast is measured on what is shown, not on what is still sliding in.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: closedNetwork,
      chromiumSandbox: !isRoot,
      ...(browser !== null && { executablePath: browser }),
    },
  },
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
});
