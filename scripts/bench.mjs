// Measures what a first visit and an answer cost on a phone, with ratios of one run: this machine does other things too.
// - A first visit on a slow line: the app beside its own start page without scripts, beside the same libraries with
//   next to nothing (scripts/floor), and beside twelve of its questions asked by SurveyJS (tests/peer).
// - A tap in these libraries and in SurveyJS, as the measure of the machine.
// - An answer, from the tap to the picture of the next screen: the first twelve, then those of one negotiation just
//   begun and of a household of 20 negotiations, each of 60 rounds, with 500 payments.
// - Coming back to such a case beside opening the app anew.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { createServer, preview } from 'vite';
import { answersOf } from './lib/answers.mjs';
import { ensureBrowser, isRoot } from './lib/browser.mjs';
import { firstVisits } from './lib/first-visit.mjs';
import { buildFloor } from './lib/floor.mjs';
import { buildPeer } from './lib/peer.mjs';
import { returns } from './lib/returns.mjs';
import { root, runTool, tool } from './lib/run.mjs';
import { staticHost } from './lib/static-host.mjs';
import { tapsElsewhere } from './lib/yardsticks.mjs';

const slowdown = 4;

async function households() {
  const server = await createServer({ root, logLevel: 'error', appType: 'custom', server: { middlewareMode: true } });
  const { freshHousehold, largeHousehold } = await server.ssrLoadModule('/tests/support/large-household.ts');
  const { start } = await server.ssrLoadModule('#words/today/start.ts');
  const built = {
    fresh: freshHousehold(),
    large: largeHousehold(),
    words: start,
    stored: {
      'no case': [],
      'a case of 5 rounds': freshHousehold(5),
      '20 negotiations of 5 rounds': largeHousehold(5),
      '20 negotiations of 60 rounds': largeHousehold(),
    },
  };
  await server.close();
  return built;
}

/** Serves files by their path, compressed beforehand; what is not there is empty. */
function compressed(files) {
  const types = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript; charset=utf-8',
    css: 'text/css; charset=utf-8',
  };
  const bodies = new Map([...files].map(([name, content]) => [name, brotliCompressSync(content)]));
  return ({ url }, response) => {
    const name = url.slice(1).split('?')[0] || 'index.html';
    const body = bodies.get(name);
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': types[name.split('.').pop()] ?? 'application/octet-stream',
      'Content-Encoding': 'br',
    });
    response.end(body ?? brotliCompressSync(''));
  };
}

const filesIn = (folder) =>
  new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).replaceAll('\\', '/'), readFileSync(file)]),
  );

/** The start page as it is without scripts: no app can be seen sooner. */
function startPageAlone() {
  const html = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const alone = html.replace(/<script[^>]*>[\s\S]*?<\/script>|<link[^>]*>/g, '');
  return compressed(new Map([['index.html', alone]]));
}

async function visits(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'visits-'));
  await buildFloor(join(folder, 'floor'));
  await buildPeer(join(folder, 'peer'));
  const sites = {
    'the start page alone': startPageAlone(),
    'the same libraries alone': compressed(filesIn(join(folder, 'floor'))),
    'the app': staticHost(join(root, 'dist')),
    'SurveyJS, 12 questions': compressed(filesIn(join(folder, 'peer'))),
  };
  for (const rate of [4, 10]) {
    const seen = await firstVisits(browser, sites, rate);
    const ratio = (other) => (seen.get('the app').first / seen.get(other).first).toFixed(2);
    console.log(
      `  First paint of the app: ${ratio('the start page alone')} of the page alone (goal 1.15), ${ratio('SurveyJS, 12 questions')} of SurveyJS (goal 0.33).`,
    );
  }
  await tapsElsewhere(browser, sites, slowdown);
  rmSync(folder, { recursive: true });
}

async function bench() {
  if ((await runTool(tool('vite'), ['build', '--logLevel', 'warn'])) !== 0) return 1;
  const { fresh, large, words, stored } = await households();
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0 } });
  const [address] = server.resolvedUrls.local;
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  await visits(browser);
  await answersOf(browser, address, slowdown, { fresh, large }, words);
  await returns(browser, address, slowdown, stored);
  await browser.close();
  await server.close();
  return 0;
}

process.exitCode = await bench();
