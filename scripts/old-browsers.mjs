// Walks the built guide in engines of years ago and of other families: npm run old-browsers, or only in some of them:
// npm run old-browsers -- firefox wpe-webkit. The first time it fetches them, 170 MB.
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ownPackages } from './lib/own-packages.mjs';
import { root, runTool, tool } from './lib/run.mjs';
import { staticHost } from './lib/static-host.mjs';

const pictures = join(root, 'screenshots/old-browsers');
const today = 'today';
const phone = { width: 360, height: 640 };

/** The most of a picture that may look unlike today's: where lines break elsewhere, what is below moves by a line. */
const mostUnlike = 0.25;
/** The least that has to be drawn of what is drawn today: of a page whose text is missing it is a third. */
const leastDrawn = 0.8;

async function prepare() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('Skipped: these engines run on Linux on x64 only.');
    return false;
  }
  await ownPackages('tests/old-browsers', 'puppeteer24');
  if ((await runTool(tool('vite'), ['build', '--logLevel', 'warn'])) !== 0) throw new Error('The build failed.');
  mkdirSync(pictures, { recursive: true });
  return true;
}

const pictureOf = (name, screen) => join(pictures, `${name}-${screen}.png`);

/** Runs in the page: the colour that the main button stands on, or nothing where there is none. */
function groundOfButton() {
  const button = document.querySelector('main [class~="bg-jade"]');
  return button === null ? null : getComputedStyle(button).backgroundColor;
}

/** The colours of the main button and of the page. */
const colours = {
  light: { button: 'rgb(11, 107, 93)', page: 'rgb(251, 248, 242)' },
  dark: { button: 'rgb(92, 196, 175)', page: 'rgb(20, 24, 26)' },
};

/** What is wrong with a screen as an engine shows it, one line each. */
async function troubleOn(page, screen, { isDark = false } = {}) {
  const wanted = isDark ? colours.dark : colours.light;
  const under = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  // Colours that an engine does not know leave a button without a ground.
  const ground = await page.evaluate(groundOfButton);
  return [
    ...(wide ? [`${screen} is wider than the window`] : []),
    ...(ground === null || ground === wanted.button ? [] : [`${screen} has its main button on ${ground}`]),
    ...(under === wanted.page ? [] : [`${screen} stands on ${under}`]),
  ];
}

/** Walks the journey in one engine; gives the screens it came by and what went wrong, one line each. */
async function walkIn(engine, address, { start, walk, end }) {
  const { name } = engine;
  const problems = [];
  const screens = [];
  const browser = await start(engine);
  try {
    const version = await browser.version();
    if (engine.release !== undefined && !version.includes(`/${engine.release}.`)) problems.push(`it is ${version}`);
    const page = await browser.newPage();
    await page.setViewport(phone);
    page.on('pageerror', (error) => problems.push(`an error: ${error.message}`));
    page.on('console', (message) => {
      // Chrome 80 says of what it does not know that it leaves it out.
      if (message.type() === 'error' && !/^Unrecognized Content-Security-Policy/.test(message.text()))
        problems.push(`in the console: ${message.text()}`);
    });
    const at = await walk(page, address, async (screen, look) => {
      // What arrives slides in.
      await new Promise((still) => setTimeout(still, 400));
      await page.screenshot({ path: pictureOf(name, screen), captureBeyondViewport: false });
      screens.push(screen);
      problems.push(...(await troubleOn(page, screen, look)));
    });
    if (at !== end) problems.push(`the journey ends at ${at}`);
    problems.push(...(await page.evaluate(() => window.troubles ?? [])));
    console.log(`${problems.length === 0 ? 'ok ' : 'NO '} ${name} (${version})`);
  } catch (error) {
    problems.push(error.message);
    console.log(`NO  ${name}`);
  } finally {
    await browser.close();
  }
  return { screens, problems };
}

/** How unlike today's the pictures of an engine are; gives those that are too unlike, one line each. */
async function compared(page, name, screens, likeness) {
  const found = [];
  for (const screen of screens)
    found.push({ screen, ...(await likeness(page, pictureOf(today, screen), pictureOf(name, screen), phone)) });
  const percent = (share) => `${(100 * share).toFixed(0)} %`;
  const farthest = found.reduce((one, other) => (other.unlike > one.unlike ? other : one));
  const emptiest = found.reduce((one, other) => (other.drawn < one.drawn ? other : one));
  console.log(`    unlike today's pictures: at most ${percent(farthest.unlike)} (${farthest.screen})`);
  console.log(`    drawn of what is drawn today: at least ${percent(emptiest.drawn)} (${emptiest.screen})`);
  return found.flatMap(({ screen, unlike, drawn }) => [
    ...(unlike > mostUnlike ? [`${screen} looks ${percent(unlike)} unlike today's`] : []),
    ...(drawn < leastDrawn ? [`${screen} has drawn only ${percent(drawn)} of today's`] : []),
  ]);
}

async function oldBrowsers() {
  if (!(await prepare())) return 0;
  const { otherEngines, start } = await import('../tests/old-browsers/engines.mjs');
  const { walk, end } = await import('../tests/old-browsers/journey.mjs');
  const { likeness } = await import('../tests/old-browsers/likeness.mjs');
  const { framed } = await import('../tests/old-browsers/webdriver.mjs');
  const newest = { name: today, browser: 'chrome', program: await ensureBrowser() };
  const { present, missing } = otherEngines();
  const asked = process.argv.slice(2);
  const engines = present.filter(({ name }) => asked.length === 0 || asked.includes(name));
  const server = createServer(framed(staticHost(join(root, 'dist'))));
  await new Promise((listens) => server.listen(0, '127.0.0.1', listens));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const browser = await start(newest);
  const lens = await browser.newPage();
  const all = [];
  for (const engine of [newest, ...engines]) {
    const { screens, problems } = await walkIn(engine, address, { start, walk, end });
    const unlike = engine === newest ? [] : await compared(lens, engine.name, screens, likeness);
    all.push(...[...problems, ...unlike].map((problem) => `    ${engine.name}: ${problem}`));
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
  for (const { name, debian } of missing) console.log(`--  ${name} is not here: apt-get install ${debian}`);
  for (const problem of all) console.log(problem);
  console.log(`Pictures of each screen: ${pictures}`);
  return all.length === 0 ? 0 : 1;
}

process.exitCode = await oldBrowsers();
