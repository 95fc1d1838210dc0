import { createServer } from 'node:http';

/** A phone on a slow line, as Lighthouse has it: bits and milliseconds. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 675_000 / 8 };
/** Longer than anything that is loaded at once takes to be seen, on that line and so slow a processor. */
const watchedAt = (slowdown) => 2000 * slowdown;
const rounds = 3;

const middleOf = (values) => [...values].sort((one, other) => one - other)[Math.floor((values.length - 1) / 2)];

/** Runs in the page, before anything of it: keeps what the browser tells of its paints, tasks and moves. */
function watches() {
  window.seen = { largest: 0, moved: 0, blocked: 0 };
  const { seen } = window;
  const watch = (type, note) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry);
    }).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => {
    seen.largest = startTime;
  });
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.moved += value;
  });
  watch('longtask', ({ duration }) => {
    seen.blocked += Math.max(duration - 50, 0);
  });
}

/** Opens an address once, as for the first time. */
async function visit(browser, address, slowdown) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.addInitScript(watches);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForTimeout(watchedAt(slowdown));
  const seen = await page.evaluate(() => ({
    ...window.seen,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  await context.close();
  return { ...seen, bytes };
}

const columns = [
  ['first', 'first paint', (value) => `${(value / 1000).toFixed(2)} s`],
  ['largest', 'largest paint', (value) => `${(value / 1000).toFixed(2)} s`],
  ['blocked', 'blocked', (value) => `${value.toFixed(0)} ms`],
  ['moved', 'moved', (value) => value.toFixed(3)],
  ['bytes', 'loaded', (value) => `${(value / 1000).toFixed(0)} kB`],
];

/** Serves a folder by a listener on a free port while `use` runs with its address. */
export async function served(listener, use) {
  const server = createServer(listener);
  await new Promise((listens) => server.listen(0, '127.0.0.1', listens));
  try {
    return await use(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * Measures first visits on a slow line, the middle one of three each, in turns, so that what else the machine does meets
 * all alike.
 * @param browser A browser of Playwright.
 * @param sites Names with the listener that serves each; what the others are compared with comes first.
 * @param slowdown How many times slower than this machine the processor is.
 * @returns For each name what was measured, as milliseconds, bytes and the share of the window that moved.
 */
export async function firstVisits(browser, sites, slowdown) {
  const all = new Map(Object.keys(sites).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, listener] of Object.entries(sites))
      all.get(name).push(await served(listener, (address) => visit(browser, address, slowdown)));
  const middle = new Map(
    [...all].map(([name, visits]) => [
      name,
      Object.fromEntries(columns.map(([key]) => [key, middleOf(visits.map((one) => one[key]))])),
    ]),
  );
  const [least] = middle.values();
  console.log(`\nA first visit, slow 4G, processor ${slowdown} times slower`);
  for (const [name, found] of middle) {
    const cells = columns.map(([key, title, shown]) => `${title} ${shown(found[key])}`);
    console.log(`  ${name.padEnd(26)} ${cells.join(' · ')} · ${(found.first / least.first).toFixed(2)} × the first`);
  }
  return middle;
}
