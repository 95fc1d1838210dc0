import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const packages = join(import.meta.dirname, 'node_modules');

/** The engines of years ago that the packages of this folder carry, and the release of Chromium each has to be. */
export const oldEngines = [
  { name: 'chrome80', release: 80 },
  { name: 'chrome89', release: 89 },
  { name: 'chrome106', release: 106 },
];

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

const driver = createRequire(import.meta.url)(join(packages, 'puppeteer-core'));

/** Starts an engine; one of the system where no name is given. The driver is the last that also drives Chromium 80. */
export function start({ name, program }) {
  const folder = name === undefined ? undefined : unpacked(name);
  return driver.launch({
    executablePath: program ?? join(folder, 'chromium'),
    headless: true,
    args: withoutHelp,
    env: folder === undefined ? process.env : { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') },
  });
}
