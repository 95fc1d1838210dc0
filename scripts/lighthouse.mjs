// Has Lighthouse look at the built pages as on a phone: npm run lighthouse. The first time it is fetched, 190 MB.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBrowser, isRoot } from './lib/browser.mjs';
import { ownPackages } from './lib/own-packages.mjs';
import { root, runTool, tool } from './lib/run.mjs';
import { staticHost } from './lib/static-host.mjs';

const pages = ['', 'guide.html'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** What else the machine does costs points in single looks; the middle one of these counts. */
const looks = 3;

const middleOf = (values) => [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)];
const seconds = ({ numericValue }) => `${(numericValue / 1000).toFixed(2)} s`;

/** The audits of a category that took something from its score, as Lighthouse names them. */
const costly = ({ audits, categories: scored }, category) =>
  scored[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${id} ${audits[id].score}${audits[id].displayValue ? ` (${audits[id].displayValue})` : ''}`);

/** Looks at a page several times; gives for each category the middle score, of 100, and what lies behind it. */
async function lookAt(page, { lighthouse, port, address }) {
  const seen = [];
  for (let tries = 0; seen.length < looks; tries += 1) {
    // A phone of the middle on slow 4G, worked out from what was loaded: what Lighthouse does where nothing is said.
    const { lhr } = await lighthouse(`${address}${page}`, { port, logLevel: 'error', onlyCategories: categories });
    if (lhr.runtimeError === undefined) seen.push(lhr);
    // On a busy machine a browser may say nothing in time.
    else if (tries >= 2 * looks) throw new Error(lhr.runtimeError.message);
  }
  const scores = categories.map((category) => {
    const score = middleOf(seen.map(({ categories: scored }) => Math.round(100 * scored[category].score)));
    const shown = seen.find(({ categories: scored }) => Math.round(100 * scored[category].score) === score);
    return { category, score, shown };
  });
  const { audits, environment } = scores[0].shown;
  const times = ['first-contentful-paint', 'largest-contentful-paint', 'speed-index'].map((id) => seconds(audits[id]));
  const blocked = `blocked ${audits['total-blocking-time'].numericValue.toFixed(0)} ms`;
  const moved = `moved ${audits['cumulative-layout-shift'].numericValue.toFixed(3)}`;
  console.log(`\n/${page}   ${scores.map(({ category, score }) => `${category} ${score}`).join(' · ')}`);
  console.log(`  first paint ${times[0]} · largest ${times[1]} · speed index ${times[2]} · ${blocked} · ${moved}`);
  console.log(`  this machine, as Lighthouse weighs it: ${environment.benchmarkIndex.toFixed(0)}`);
  for (const { category, score, shown } of scores.filter(({ score: reached }) => reached < 100))
    for (const audit of costly(shown, category)) console.log(`  ${category} ${score}: ${audit}`);
  return scores.every(({ score }) => score === 100);
}

async function look() {
  const packages = await ownPackages('tests/lighthouse', 'lighthouse');
  const from = (name) => import(pathToFileURL(join(packages, name)).href);
  const { default: lighthouse } = await from('lighthouse/core/index.js');
  const { launch } = await from('chrome-launcher/dist/index.js');
  const chromePath = await ensureBrowser();
  if ((await runTool(tool('vite'), ['build', '--logLevel', 'warn'])) !== 0) return 1;
  const server = createServer(staticHost(join(root, 'dist')));
  await new Promise((listens) => server.listen(0, '127.0.0.1', listens));
  const chrome = await launch({
    chromePath,
    chromeFlags: ['--headless=new', '--lang=zh-CN', ...(isRoot ? ['--no-sandbox'] : [])],
  });
  const address = `http://127.0.0.1:${server.address().port}/`;
  const reached = [];
  try {
    for (const page of pages) reached.push(await lookAt(page, { lighthouse, port: chrome.port, address }));
  } finally {
    chrome.kill();
    server.closeAllConnections();
    server.close();
  }
  console.log('\nThe goal is 100 in all four, the middle one of three looks.');
  return reached.every(Boolean) ? 0 : 1;
}

process.exitCode = await look();
