import { readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';
import { type Maker, madeWithFile, makerHere, whatDiffers } from './scripts/lib/visual.mjs';

const port = 4198;
const address = `http://127.0.0.1:${port}/`;
const vite = 'npx --no-install vite';
const launchOptions = base.use?.launchOptions;
const baselines = process.env.VISUAL_RENEWED ?? 'tests/visual/baselines';

/** Pictures can only be compared where they are drawn the same way. */
function differenceFromMaker(): string {
  if (process.env.VISUAL_RENEWED !== undefined) return '';
  const made: Maker = JSON.parse(readFileSync(`${baselines}/${madeWithFile}`, 'utf8'));
  return whatDiffers(made, makerHere(process.env.CHROMIUM_PATH ?? null));
}

// Found once; the workers, started with the same environment, are spared the search, and nothing is said twice.
if (process.env.VISUAL_DIFFER === undefined) {
  process.env.VISUAL_DIFFER = differenceFromMaker();
  if (process.env.VISUAL_DIFFER !== '')
    console.log(
      `The pictures in ${baselines} were drawn elsewhere: ${process.env.VISUAL_DIFFER}.\n` +
        'All visual tests are skipped. To compare pictures here, draw them anew with npm run visual.',
    );
}

export default defineConfig({
  ...base,
  testDir: 'tests/visual',
  testMatch: '**/*.visual.ts',
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
  ...(process.env.VISUAL_DIFFER === ''
    ? {
        webServer: {
          command: `${vite} build --mode gallery --outDir dist-gallery && ${vite} preview --outDir dist-gallery --host 127.0.0.1 --port ${port} --strictPort`,
          url: address,
          reuseExistingServer: false,
          timeout: 300_000,
        },
      }
    : { webServer: [] }),
});
