import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { install } from './lib/install.mjs';
import { filesOf } from './lib/release.mjs';
import { root, tool } from './lib/run.mjs';

const work = mkdtempSync(join(tmpdir(), 'reproduce-'));

/** Not part of the source. */
const made = new Set(['node_modules', 'dist', 'dist-gallery', 'release', 'test-results', 'screenshots', 'coverage']);

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Every file of a build with the hash of its contents. */
const contentsOf = (folder) => new Map(filesOf(folder).map((name) => [name, hashOf(readFileSync(join(folder, name)))]));

/** Builds the source in a folder as somebody would who stands in it. */
function build(source, out, surroundings) {
  const [command, script] = tool('vite');
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1700000000', ...surroundings };
  const args = [script, 'build', '--logLevel', 'warn', '--outDir', out, '--emptyOutDir'];
  return spawnSync(command, args, { cwd: source, env, stdio: 'inherit' }).status === 0;
}

/** Builds twice, the second time from a copy that lies elsewhere, in another zone and language, and compares. */
async function reproduce() {
  if (!(await install())) return 1;
  const copy = join(work, 'source');
  cpSync(root, copy, { recursive: true, filter: (path) => !made.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const here = join(work, 'here');
  const elsewhere = join(work, 'elsewhere');
  if (!build(root, here, { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' })) return 1;
  if (!build(copy, elsewhere, { TZ: 'America/Los_Angeles', LANG: 'C' })) return 1;
  const [first, second] = [contentsOf(here), contentsOf(elsewhere)];
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const different = names.filter((name) => first.get(name) !== second.get(name));
  for (const name of different) console.log(`differs: ${name}`);
  const whole = hashOf([...first].map(([name, hash]) => `${hash}  ${name}\n`).join(''));
  const [, id] = /name="build-id" content="([^"]*)"/.exec(readFileSync(join(here, 'index.html'), 'utf8')) ?? [];
  console.log(
    different.length === 0
      ? `Both builds have the same ${names.length} files. Id ${id}, sha256 of the list of hashes ${whole}.`
      : `${different.length} of ${names.length} files differ.`,
  );
  return different.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await reproduce();
} finally {
  rmSync(work, { recursive: true, force: true });
}
