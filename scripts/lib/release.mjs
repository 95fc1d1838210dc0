import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { hostFile, isCompressible, policyOfPages } from './hosting.mjs';
import { root } from './run.mjs';

/** The names of all files in a folder and below, with `/` between folders, sorted. */
export const filesOf = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** The policy that a header may carry for all pages of a built folder. */
export const policyOfBuild = (folder) =>
  policyOfPages(
    filesOf(folder)
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );

/** Puts a `.br` and a `.gz` beside each file that becomes smaller by it. */
export function compressFiles(folder) {
  for (const name of filesOf(folder).filter(isCompressible)) {
    const plain = readFileSync(join(folder, name));
    const hint = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
    const smaller = { br: brotliCompressSync(plain, { params: hint }), gz: gzipSync(plain, { level: 9 }) };
    for (const [ending, bytes] of Object.entries(smaller)) {
      if (bytes.length < plain.length) writeFileSync(join(folder, `${name}.${ending}`), bytes);
    }
  }
}

/**
 * The configuration of a host for a built folder. `path` is where on the host the guide lies, with `/` at both ends;
 * `folder` is where its files lie there; `listen` is what the host listens to, as it writes that itself.
 */
export function configurationOf(kind, { policy, path, folder, listen }) {
  const template = readFileSync(join(root, 'deploy', kind), 'utf8');
  const withoutSlash = path.slice(0, -1);
  const bare = withoutSlash === '' ? '' : `location = ${withoutSlash} {\n        return 301 ${path};\n    }\n`;
  return hostFile(kind, template, policy, { path, root: folder, listen, bare });
}

/**
 * Makes a folder of what a host is given: `site` with the files of a build, compressed beforehand, and a configuration
 * for each host. What was in that folder is gone.
 */
export function makeRelease(built, release, { path, folder, listen }) {
  const site = join(release, 'site');
  const policy = policyOfBuild(built);
  rmSync(release, { recursive: true, force: true });
  mkdirSync(release, { recursive: true });
  cpSync(built, site, { recursive: true });
  compressFiles(site);
  const write = (kind, where, listens) =>
    writeFileSync(join(where, kind), configurationOf(kind, { policy, path, folder, listen: listens }));
  write('nginx.conf', release, listen ?? '80');
  write('Caddyfile', release, listen === undefined ? '{$SITE::80}' : `:${listen}`);
  write('_headers', site, '');
}
