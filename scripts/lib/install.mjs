import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

const libc = () => (process.report?.getReport().header.glibcVersionRuntime === undefined ? 'musl' : 'glibc');

const thisPlatform = () => ({
  os: process.platform,
  cpu: process.arch,
  ...(process.platform === 'linux' && { libc: libc() }),
});

const listFits = (list, value) =>
  list === undefined ||
  value === undefined ||
  (list.some((entry) => !entry.startsWith('!')) ? list.includes(value) : !list.includes(`!${value}`));

/** True where npm may leave the package out: optional, and either for another platform or part of such a one. */
function mayBeMissing(entry, platform) {
  if (entry.optional !== true) return false;
  const { os, cpu } = entry;
  if (os === undefined && cpu === undefined && entry.libc === undefined) return true;
  return !(listFits(os, platform.os) && listFits(cpu, platform.cpu) && listFits(entry.libc, platform.libc));
}

/** The packages of the lockfile that are not installed in their version; each lockfile is the `packages` of its file. */
export function packagesToInstall(wanted, installed, platform) {
  return Object.entries(wanted)
    .filter(([path]) => path.startsWith('node_modules/'))
    .filter(([path, entry]) => {
      const present = installed[path];
      if (present === undefined) return !mayBeMissing(entry, platform);
      return present.version !== entry.version || present.integrity !== entry.integrity;
    })
    .map(([path]) => path);
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** True when node_modules holds every package of the lockfile. Anything unreadable counts as not installed. */
function isInstalled() {
  try {
    const wanted = packagesIn(join(root, 'package-lock.json'));
    const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
    if (packagesToInstall(wanted, installed, thisPlatform()).length > 0) return false;
    return Object.keys(installed).every((path) => existsSync(join(root, path)));
  } catch {
    return false;
  }
}

/** Installs the packages of the lockfile unless they are there. Gives false when that failed. */
export async function install() {
  if (isInstalled()) return true;
  console.log('Installing the packages of package-lock.json …');
  const quietly = ['--include=dev', '--no-audit', '--no-fund'];
  if ((await npm(['ci', ...quietly])) === 0) return true;
  // npm ci refuses a lockfile that lacks the builds of other platforms; npm install takes it, and leaves it alone.
  console.log('npm ci did not work. Trying npm install, without touching package-lock.json …');
  return (await npm(['install', '--no-save', ...quietly])) === 0;
}
