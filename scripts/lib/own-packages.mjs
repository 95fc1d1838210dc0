import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

/**
 * Installs the packages of a folder that has a lockfile of its own, unless they are there: tools so large that
 * `npm ci` of the guide leaves them out.
 * @param folder Where its package.json lies, from the root of the repository.
 * @param known A package that is there once they are.
 * @returns Where they are.
 */
export async function ownPackages(folder, known) {
  const there = join(root, folder);
  const packages = join(there, 'node_modules');
  if (!existsSync(join(packages, known)) && (await npm(['ci', '--prefix', there])) !== 0)
    throw new Error(`The packages of ${folder} could not be installed.`);
  return packages;
}
