import { middleOf, openPhone } from './phone.mjs';

/** The most milliseconds that the middle one of the answers should take. */
const goal = 50;
/** Longer than the half second in which a tap on what has just appeared is ignored. */
const untilTap = 900;
/** How long a finger stays on the glass. What the page does meanwhile is not waited for. */
const fingerDown = 100;
const untilFetched = 20_000;

/** The answers of a newcomer, from the start page on: what is ticked or typed first, and what is tapped. */
const firstTwelve = [
  { option: 'none' },
  { option: 'notYet' },
  { ticks: 2 },
  { option: 'late30' },
  { ticks: 1 },
  { typed: '500' },
  { option: 'contactNow' },
  { option: 'phone' },
  { option: 'connected' },
  { option: 'materials' },
  { option: 'onlyTrue' },
];

/** The answers of a round that begins again and again: the lender asks for papers, which are handed in. */
const round = [
  { option: 'moreMaterials' },
  { option: 'onlyTrue' },
  { option: 'gathered' },
  { option: 'ready' },
  { ticks: 9, option: 'checked' },
  { option: 'sent' },
];
const roundsToWalk = 4;

/** What is tapped in the app, and what tells that another screen is there. */
const own = { press: 'main button', look: 'h1' };

/** Runs in the page: notes how long the tap that led to another screen took until that is painted. */
export function stampTaps({ press, look: place }) {
  window.tookOf = [];
  const heading = () => document.querySelector(place)?.textContent;
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (!target.closest(press)) return;
      const before = heading();
      performance.mark('tapped');
      const look = () => {
        if (heading() === before) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          performance.mark('seen');
          window.tookOf.push(performance.now() - timeStamp);
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    },
    true,
  );
}

/** Puts a finger on the middle of a control and lifts it again. */
export async function touch(page, session, control) {
  await control.scrollIntoViewIfNeeded();
  await page.waitForTimeout(untilTap);
  const { x, y, width, height } = await control.boundingBox();
  await session.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: x + width / 2, y: y + height / 2 }],
  });
  await page.waitForTimeout(fingerDown);
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const traced = ['toplevel', 'blink.user_timing'];

/** Traces the page while `act` runs. */
async function tracing(session, act) {
  const events = [];
  const keep = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', keep);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: traced },
  });
  await act();
  const ended = new Promise((ends) => session.once('Tracing.tracingComplete', ends));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', keep);
  return events;
}

/** Milliseconds that the page's own thread worked from the tap until the next screen was seen: what other programs do is not in it. */
function workIn(events) {
  const stamp = (name) => events.findLast((event) => event.name === name);
  const [tapped, seen] = [stamp('tapped'), stamp('seen')];
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts, dur }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      ph === 'X' &&
      pid === seen.pid &&
      tid === seen.tid &&
      ts + dur > tapped.ts &&
      ts < seen.ts,
  );
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** Takes one answer: milliseconds from the lifted finger to the next screen, and those that the page worked. */
async function take(page, session, { press, option, ticks = 0, typed }) {
  const choice = page.locator(`main [data-option="${option}"]`);
  const submit = page.locator('main button[type="submit"]');
  const named = page.getByRole('button', { name: press, exact: true });
  const wanted = press !== undefined ? named : option === undefined ? submit : choice.or(submit).first();
  await wanted.waitFor();
  for (const box of (await page.locator('[data-tick]').all()).slice(0, ticks)) {
    await page.waitForTimeout(untilTap);
    await box.tap();
  }
  if (typed !== undefined) await page.locator('main form input').first().fill(typed);
  const known = await page.evaluate(() => window.tookOf.length);
  const events = await tracing(session, async () => {
    await touch(page, session, wanted);
    await page
      .waitForFunction((count) => window.tookOf.length > count, known)
      .catch(() => {
        throw new Error(`Nothing came after ${option ?? 'the form'}`);
      });
  });
  return { took: await page.evaluate(() => window.tookOf.at(-1)), worked: workIn(events) };
}

/** @param slowdown How many times slower than this machine the processor is; the work is measured at its own speed. */
async function measure(browser, address, slowdown, { records, goOn, steps }) {
  const { context, page, session } = await openPhone(browser, address, { records, atOnce: stampTaps, given: own });
  // All parts are fetched ahead within the first seconds.
  await page.waitForTimeout(untilFetched);
  if (goOn !== undefined) await page.getByRole('button', { name: goOn, exact: true }).tap();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const taken = [];
  for (const step of steps) taken.push(await take(page, session, step));
  await context.close();
  return taken;
}

const rounded = (values) => values.map((value) => value.toFixed(0)).join(' ');

/**
 * Measures answers: the first twelve of a newcomer, and the last rounds of a case just begun and of a large household.
 * The first round, in which parts are still made ready, is left out.
 * @param words Of the start page: what its button says at first, and to whoever has begun.
 */
export async function answersOf(browser, address, slowdown, { fresh, large }, { begin, resume: goOn }) {
  const rounds = Array.from({ length: roundsToWalk }, () => round).flat();
  const cases = {
    'The first twelve screens': { steps: [{ press: begin }, ...firstTwelve] },
    'One negotiation just begun': { records: fresh, goOn, steps: rounds },
    '20 negotiations, 60 rounds each, 500 payments': { records: large, goOn, steps: rounds },
  };
  console.log(`\nAn answer, from the lifted finger to the next screen (goal ${goal} ms at ${slowdown} times slower)`);
  const workOf = {};
  for (const [name, { steps, ...how }] of Object.entries(cases)) {
    const kept = how.goOn === undefined ? 0 : round.length;
    const took = (await measure(browser, address, slowdown, { ...how, steps })).slice(kept).map(({ took: ms }) => ms);
    const worked = (await measure(browser, address, 1, { ...how, steps })).slice(kept).map(({ worked: ms }) => ms);
    workOf[name] = middleOf(worked);
    console.log(
      `  ${name}: ${middleOf(took).toFixed(0)} ms, at most ${Math.max(...took).toFixed(0)}; work of the page at full speed ${middleOf(worked).toFixed(1)} ms`,
    );
    if (how.goOn === undefined) console.log(`    each: ${rounded(took)}`);
  }
  const [, one, many] = Object.values(workOf);
  console.log(`  The large household costs ${(many / one).toFixed(2)} times the work.`);
}
