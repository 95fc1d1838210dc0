import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { startByDriver } from './webdriver.mjs';

const packages = join(import.meta.dirname, 'node_modules');
const libraries = '/usr/lib/x86_64-linux-gnu';

/** The engines of years ago that the packages of this folder carry, and the release of Chromium each has to be. */
const carried = [
  { name: 'chrome80', release: 80 },
  { name: 'chrome89', release: 89 },
  { name: 'chrome106', release: 106 },
];

/** Engines of other families, where the system has them, and the Debian packages that bring them. */
const ofSystem = [
  {
    // What Safari 16.0 is made of.
    name: 'wpe-webkit',
    debian: 'wpewebkit-driver cog',
    driver: ['/usr/bin/WPEWebDriver'],
    capabilities: {
      'wpe:browserOptions': {
        binary: `${libraries}/wpe-webkit-1.1/MiniBrowser`,
        args: ['--headless', '--automation'],
      },
    },
  },
  {
    name: 'webkitgtk',
    debian: 'webkit2gtk-driver xvfb',
    // On a screen of no size, larger than the frame and what stands around it.
    driver: ['/usr/bin/xvfb-run', '-a', '-s', '-screen 0 1280x1024x24', '/usr/bin/WebKitWebDriver'],
    capabilities: {
      'webkitgtk:browserOptions': { binary: `${libraries}/webkit2gtk-4.1/MiniBrowser`, args: ['--automation'] },
    },
  },
  { name: 'firefox', debian: 'firefox-esr', browser: 'firefox', program: '/usr/bin/firefox-esr' },
];

const needs = ({ driver = [], capabilities = {}, program }) => [
  ...driver.filter((word) => word.startsWith('/')),
  ...Object.values(capabilities).map(({ binary }) => binary),
  ...(program === undefined ? [] : [program]),
];

/**
 * The engines to walk in besides today's Chromium.
 * @returns Those that are there, and those that are not.
 */
export function otherEngines() {
  const isThere = (engine) => needs(engine).every((file) => existsSync(file));
  return {
    present: [...carried, ...ofSystem.filter(isThere)],
    missing: ofSystem.filter((engine) => !isThere(engine)),
  };
}

/** Unpacks an engine once into the folder for temporary files, and gives that folder. */
function unpacked(name) {
  const packed = join(packages, name, 'bin');
  const { version } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), 'old-browsers', `${name}-${version}`);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return folder;
  mkdirSync(folder, { recursive: true });
  for (const part of ['aws', 'swiftshader']) {
    const file = join(packed, `${part}.tar.br`);
    if (!existsSync(file)) continue;
    writeFileSync(join(folder, `${part}.tar`), brotliDecompressSync(readFileSync(file)));
    execFileSync('tar', ['xf', `${part}.tar`], { cwd: folder });
  }
  writeFileSync(program, brotliDecompressSync(readFileSync(join(packed, 'chromium.br'))), { mode: 0o755 });
  return folder;
}

const withoutHelp = ['--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage', '--lang=zh-CN'];

const packageOf = (name) => createRequire(import.meta.url)(join(packages, name));

/** Starts an engine: by its own driver, as one of the system, or as one carried, by the last that drives Chromium 80. */
export function start(engine) {
  const { name, driver, browser, program } = engine;
  if (driver !== undefined) return startByDriver(engine);
  if (program !== undefined)
    return packageOf('puppeteer24').launch({
      browser,
      executablePath: program,
      headless: true,
      args: browser === 'chrome' ? withoutHelp : [],
      // As on a phone: a bar beside the page would take from its width.
      extraPrefsFirefox: { 'widget.gtk.overlay-scrollbars.enabled': true, 'ui.useOverlayScrollbars': 1 },
    });
  const folder = unpacked(name);
  return packageOf('puppeteer-core').launch({
    executablePath: join(folder, 'chromium'),
    headless: true,
    args: withoutHelp,
    env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
  });
}
