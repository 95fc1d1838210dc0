// Walks the built guide in engines of years ago: npm run old-browsers. The first time it fetches them, 150 MB.
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { findBrowser } from './lib/browser.mjs';
import { npm, root, runTool, tool } from './lib/run.mjs';
import { staticHost } from './lib/static-host.mjs';

const folder = join(root, 'tests/old-browsers');
const pictures = join(root, 'screenshots/old-browsers');

async function prepare() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('Skipped: these engines run on Linux on x64 only.');
    return false;
  }
  if (!existsSync(join(folder, 'node_modules/puppeteer-core'))) {
    if ((await npm(['ci', '--prefix', folder])) !== 0) throw new Error('The engines could not be installed.');
  }
  if ((await runTool(tool('vite'), ['build', '--logLevel', 'warn'])) !== 0) throw new Error('The build failed.');
  mkdirSync(pictures, { recursive: true });
  return true;
}

/** Walks the journey in one engine; gives what went wrong, one line each. */
async function troubleIn(engine, address, { start, walk, end }) {
  const problems = [];
  const browser = await start(engine);
  try {
    const version = await browser.version();
    if (engine.release !== undefined && !version.includes(`/${engine.release}.`)) problems.push(`it is ${version}`);
    const page = await browser.newPage();
    await page.setViewport({ width: 360, height: 640 });
    page.on('pageerror', (error) => problems.push(`an error: ${error.message}`));
    page.on('console', (message) => {
      // Chrome 80 says of what it does not know that it leaves it out.
      if (message.type() === 'error' && !/^Unrecognized Content-Security-Policy/.test(message.text()))
        problems.push(`in the console: ${message.text()}`);
    });
    const at = await walk(page, address, async (screen) => {
      // What arrives slides in.
      await new Promise((still) => setTimeout(still, 400));
      await page.screenshot({ path: join(pictures, `${engine.name ?? 'today'}-${screen}.png`) });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (wide) problems.push(`${screen} is wider than the window`);
      // Colours that an engine does not know leave a button without a ground.
      const ground = await page.evaluate(() => {
        const button = document.querySelector('main [class~="bg-jade"]');
        return button === null ? 'none' : getComputedStyle(button).backgroundColor;
      });
      if (!['none', 'rgb(11, 107, 93)'].includes(ground)) problems.push(`${screen} has its main button on ${ground}`);
    });
    if (at !== end) problems.push(`the journey ends at ${at}`);
    console.log(`${problems.length === 0 ? 'ok ' : 'NO '} ${version}`);
  } catch (error) {
    problems.push(error.message);
    console.log(`NO  ${engine.name ?? 'today'}`);
  } finally {
    await browser.close();
  }
  return problems.map((problem) => `    ${engine.name ?? 'today'}: ${problem}`);
}

async function oldBrowsers() {
  if (!(await prepare())) return 0;
  const { oldEngines, start } = await import('../tests/old-browsers/engines.mjs');
  const { walk, end } = await import('../tests/old-browsers/journey.mjs');
  const program = findBrowser();
  const engines = program === null ? oldEngines : [...oldEngines, { program }];
  const server = createServer(staticHost(join(root, 'dist')));
  await new Promise((listens) => server.listen(0, '127.0.0.1', listens));
  const problems = [];
  for (const engine of engines) {
    const address = `http://127.0.0.1:${server.address().port}/`;
    problems.push(...(await troubleIn(engine, address, { start, walk, end })));
  }
  server.close();
  server.closeAllConnections();
  for (const problem of problems) console.log(problem);
  console.log(`Pictures of each screen: ${pictures}`);
  return problems.length === 0 ? 0 : 1;
}

process.exitCode = await oldBrowsers();
