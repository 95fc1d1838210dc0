import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { run, runTool, tool } from './run.mjs';

/** The one without windows comes first: it opens a page with half the work. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const places = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export const isRoot = process.getuid?.() === 0;

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** True when the program starts. Some systems carry a `chromium` that only says how to get one. */
function starts(path) {
  if (!isProgram(path)) return false;
  // On Windows --version opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

/** The browser Playwright keeps for itself, whether it is there or not; null while Playwright is not installed. */
function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return null;
  }
}

/** All places of a browser on this system, the likeliest first. */
export function systemCandidates(path = process.env.PATH ?? '') {
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places];
}

/**
 * The path of a Chromium or Chrome that starts, or null: the one named in CHROMIUM_PATH, Playwright's own, the system's.
 * Throws when CHROMIUM_PATH names one that does not start.
 */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but that program does not start.`);
  }
  const candidates = [playwrightsOwn(), ...systemCandidates()].filter((path) => path !== null && existsSync(path));
  return candidates.find(starts) ?? null;
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Older releases have no package of the one without windows. */
async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update'], { env })) !== 0) return;
  for (const browser of ['chromium-headless-shell', 'chromium']) {
    console.log(`No browser was found. Installing ${browser} and fonts-noto-cjk with apt-get …`);
    const packages = [browser, 'fonts-noto-cjk'];
    if ((await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })) === 0) return;
  }
}

async function installFromPlaywright() {
  console.log("No browser was found. Downloading Playwright's Chromium …");
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' };
  await runTool(tool('@playwright/test', 'playwright'), ['install', 'chromium'], { env });
}

/** The path of a browser, installed if there is none. Throws with a plain message when there is none in the end. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  await (isRoot && isDebian() ? installFromDebian() : installFromPlaywright());
  const installed = findBrowser();
  if (installed !== null) return installed;
  throw new Error(
    'No browser could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to its program, and try again.',
  );
}
