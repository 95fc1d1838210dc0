// Draws the icons and the preview picture that are no SVG. Run after a change of their sources; the results are kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, isRoot } from './lib/browser.mjs';
import { root } from './lib/run.mjs';

const icon = 'public/icons/icon.svg';
const maskable = 'scripts/pictures/icon-maskable.svg';

const pictures = [
  { from: maskable, to: 'apple-touch-icon.png', width: 180, height: 180 },
  { from: icon, to: 'icon-192.png', width: 192, height: 192 },
  { from: icon, to: 'icon-512.png', width: 512, height: 512 },
  { from: maskable, to: 'icon-maskable-512.png', width: 512, height: 512 },
  { from: 'scripts/pictures/preview.svg', to: 'preview.png', width: 1200, height: 630 },
];

const executablePath = findBrowser();
if (executablePath === null) {
  console.error('No Chromium or Chrome was found: name one in CHROMIUM_PATH.');
  process.exit(1);
}

const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const { from, to, width, height } of pictures) {
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>html,body{margin:0;background:none}svg{display:block;width:${width}px}</style>${readFileSync(join(root, from), 'utf8')}`,
  );
  await page.screenshot({ path: join(root, 'public/icons', to), omitBackground: true });
  console.log(`public/icons/${to}`);
}
await browser.close();
