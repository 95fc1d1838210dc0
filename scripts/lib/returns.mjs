import { middleOf, openPhone } from './phone.mjs';

const times = 7;
/** The most milliseconds that a case may add to opening the app. */
const goal = 20;

/** Runs in the page: notes when the app stands where the page without scripts stood before. */
function stampArrival() {
  const look = () => {
    const root = document.getElementById('root');
    if (root === null || root.querySelector('h1') === null || document.getElementById('first') !== null)
      return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      window.arrivedAfter ??= performance.now();
    };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/**
 * Measures coming back to cases, with what the browser keeps of the app at hand, beside opening the app without one.
 * @param stored Names with the records of each; what the others are compared with comes first.
 */
export async function returns(browser, address, slowdown, stored) {
  const phones = new Map();
  for (const [name, records] of Object.entries(stored))
    phones.set(name, { ...(await openPhone(browser, address, { records, atOnce: stampArrival })), took: [] });
  for (const { session } of phones.values()) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  for (let at = 0; at < times; at += 1)
    for (const { page, took } of phones.values()) {
      await page.reload();
      await page.waitForFunction(() => window.arrivedAfter !== undefined);
      took.push(await page.evaluate(() => window.arrivedAfter));
    }
  const [least] = [...phones.values()].map(({ took }) => middleOf(took));
  console.log(`\nOpening the app again, processor ${slowdown} times slower (goal: a case adds at most ${goal} ms)`);
  for (const [name, { context, took }] of phones) {
    console.log(`  ${name}: ${middleOf(took).toFixed(0)} ms, ${(middleOf(took) - least).toFixed(0)} more than without`);
    await context.close();
  }
}
