import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, runnerImport } from 'vite';
import { root } from './run.mjs';

/**
 * Builds the least that can be made of what the app is made of, as the app is built, so that what weighs more can be
 * told from what the libraries weigh.
 * @param outDir Where to write it; nothing is written without.
 * @returns The bytes of its scripts after brotli.
 */
export async function buildFloor(outDir) {
  const { module } = await runnerImport(join(root, 'scripts/build-targets.ts'));
  const { output } = await build({
    configFile: false,
    root: join(root, 'scripts/floor'),
    base: './',
    // As for those who use it, also where the settings of the app were read as a developer's.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    logLevel: 'error',
    resolve: { alias: [{ find: /^use-sync-external-store\/shim$/, replacement: 'react' }] },
    build: {
      target: module.buildTargets,
      modulePreload: { polyfill: false },
      write: outDir !== undefined,
      emptyOutDir: true,
      ...(outDir !== undefined && { outDir }),
    },
  });
  return output
    .filter(({ type }) => type === 'chunk')
    .reduce((sum, { code }) => sum + brotliCompressSync(code).length, 0);
}
