import { join } from 'node:path';
import { build, createServer } from 'vite';
import { ownPackages } from './own-packages.mjs';
import { root } from './run.mjs';

async function questions() {
  const server = await createServer({
    root,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { peerQuestions } = await server.ssrLoadModule('/tests/support/peer-questions.ts');
    return peerQuestions();
  } finally {
    await server.close();
  }
}

/**
 * Builds twelve of the guide's questions as SurveyJS asks them, with Vite as the guide is built. The first time its
 * packages are fetched, 60 MB.
 * @param outDir Where to write it.
 */
export async function buildPeer(outDir) {
  await ownPackages('tests/peer', 'survey-core');
  await build({
    configFile: false,
    root: join(root, 'tests/peer'),
    base: './',
    define: { 'process.env.NODE_ENV': JSON.stringify('production'), __QUESTIONS__: JSON.stringify(await questions()) },
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 4000 },
  });
}
