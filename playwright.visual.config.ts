import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { type Maker, madeWithFile, makerHere, whatDiffers } from './scripts/lib/looks.mjs';

const port = 4198;
const address = `http://127.0.0.1:${port}/`;
const vite = 'npx --no-install vite';
const launchOptions = base.use?.launchOptions;
const baselines = process.env.LOOKS_RENEWED ?? 'tests/looks/baselines';

/** Pictures can only be compared where they are drawn the same way. */
function differenceFromMaker(): string {
  if (process.env.LOOKS_RENEWED !== undefined) return '';
  const made: Maker = JSON.parse(readFileSync(`${baselines}/${madeWithFile}`, 'utf8'));
  return whatDiffers(made, makerHere(process.env.CHROMIUM_PATH ?? null));
}

// Found once; the workers, started with the same environment, are spared the search, and nothing is said twice.
if (process.env.LOOKS_DIFFER === undefined) {
  process.env.LOOKS_DIFFER = differenceFromMaker();
  if (process.env.LOOKS_DIFFER !== '')
    console.log(
      `The pictures in ${baselines} were drawn elsewhere: ${process.env.LOOKS_DIFFER}.\n` +
        'All looks are skipped. To compare looks here, draw the pictures anew with npm run looks.',
    );
}

export default defineConfig({
  ...base,
  testDir: 'tests/looks',
  testMatch: '**/*.looks.ts',
  snapshotPathTemplate: `${baselines}/{arg}{ext}`,
  expect: {
    ...base.expect,
    toHaveScreenshot: { maxDiffPixels: 60, threshold: 0.2, animations: 'disabled', caret: 'hide' },
  },
  use: {
    ...base.use,
    baseURL: address,
    deviceScaleFactor: 1,
    screenshot: 'off',
    // Letters without coloured edges make pictures of half the size.
    launchOptions: { ...launchOptions, args: [...(launchOptions?.args ?? []), '--disable-lcd-text'] },
  },
  ...(process.env.LOOKS_DIFFER === ''
    ? {
        webServer: {
          command: `${vite} build --mode pieces --outDir dist-pieces && ${vite} preview --outDir dist-pieces --host 127.0.0.1 --port ${port} --strictPort`,
          url: address,
          reuseExistingServer: false,
          timeout: 300_000,
        },
      }
    : { webServer: [] }),
});
