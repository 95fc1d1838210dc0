// Draws the pictures that the looks are compared with anew, and notes down what they are drawn with.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { madeWithFile, makerHere } from './lib/looks.mjs';
import { root, runTool, tool } from './lib/run.mjs';

const folder = join(root, 'tests/looks');
const baselines = join(folder, 'baselines');
const browser = await ensureBrowser();
// Beside the old ones: those of pieces that are gone must go, and a run that fails must leave all as it was.
const renewed = mkdtempSync(join(folder, 'renewed-'));

const args = ['test', '--config', 'playwright.looks.config.ts', '--update-snapshots=all', '--reporter=line'];
const env = { CHROMIUM_PATH: browser, LOOKS_RENEWED: renewed };
const code = await runTool(tool('@playwright/test', 'playwright'), args, { env });

if (code === 0) {
  writeFileSync(join(renewed, madeWithFile), `${JSON.stringify(makerHere(browser), null, 2)}\n`);
  rmSync(baselines, { recursive: true, force: true });
  renameSync(renewed, baselines);
  console.log('tests/looks/baselines is renewed. Look at the difference before you commit it.');
} else {
  rmSync(renewed, { recursive: true });
}
process.exitCode = code;
