import { stampTaps, touch } from './answers.mjs';
import { served } from './first-visit.mjs';
import { middleOf, openPhone } from './phone.mjs';

const times = 11;

/** What else is tapped: by which element, and what changes then. What comes before a tap is done without being measured. */
const yardsticks = {
  'the same libraries alone': { press: 'button', look: 'h1', prepare: (page) => page.reload() },
  'SurveyJS, 12 questions': {
    press: '.sd-navigation__next-btn',
    look: '.sd-question__title',
    prepare: (page) => page.locator('.sd-item__control-label').first().tap(),
  },
};

async function tapsOf(browser, address, slowdown, { prepare, ...given }) {
  const { context, page, session } = await openPhone(browser, address, { atOnce: stampTaps, given });
  const took = [];
  for (let at = 0; at < times; at += 1) {
    await prepare(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const known = await page.evaluate(() => window.tookOf.length);
    await touch(page, session, page.locator(given.press).first());
    await page.waitForFunction((count) => window.tookOf.length > count, known);
    took.push(await page.evaluate(() => window.tookOf.at(-1)));
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  }
  await context.close();
  return middleOf(took);
}

/**
 * Measures a tap in what the app is compared with, by the same finger on the same machine: no answer of the app can be
 * seen sooner than the least that the libraries can show.
 * @param sites Names with the listener that serves each.
 */
export async function tapsElsewhere(browser, sites, slowdown) {
  console.log(`\nA tap elsewhere, from the lifted finger to the picture, processor ${slowdown} times slower`);
  for (const [name, how] of Object.entries(yardsticks)) {
    const took = await served(sites[name], (address) => tapsOf(browser, address, slowdown, how));
    console.log(`  ${name}: ${took.toFixed(0)} ms`);
  }
}
