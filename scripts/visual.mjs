// Draws the pictures that visual tests compare with anew, and notes down what they are drawn with.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { root, runTool, tool } from './lib/run.mjs';
import { madeWithFile, makerHere } from './lib/visual.mjs';

const folder = join(root, 'tests/visual');
const baselines = join(folder, 'baselines');
const browser = await ensureBrowser();
// Beside the old ones: those of components that are gone must go, and a run that fails must leave all as it was.
const renewed = mkdtempSync(join(folder, 'renewed-'));

const args = ['test', '--config', 'playwright.visual.config.ts', '--update-snapshots=all', '--reporter=line'];
const env = { CHROMIUM_PATH: browser, VISUAL_RENEWED: renewed };
const code = await runTool(tool('@playwright/test', 'playwright'), args, { env });

if (code === 0) {
  writeFileSync(join(renewed, madeWithFile), `${JSON.stringify(makerHere(browser), null, 2)}\n`);
  rmSync(baselines, { recursive: true, force: true });
  renameSync(renewed, baselines);
  console.log('tests/visual/baselines is renewed. Look at the difference before you commit it.');
} else {
  rmSync(renewed, { recursive: true });
}
process.exitCode = code;
