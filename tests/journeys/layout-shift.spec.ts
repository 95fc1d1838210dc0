import type { Page } from '@playwright/test';
import { start } from '#words/today/start.ts';
import { lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf, scenes } from '../support/scenes.ts';
import { walkStory, walksOf } from '../support/story.ts';
import { sampleOf } from '../support/thorough.ts';
import { buttonOf, heading, seesScreen, takesLine } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { opens, sparesData } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRect;
    readonly currentRect: DOMRect;
  }[];
}

declare global {
  interface Window {
    shifts: Shift[];
  }
}

/** Keeps every move of what was shown already, from the first paint on. */
const watchesShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      window.shifts.push(...(list.getEntries() as Shift[]).filter(({ hadRecentInput }) => !hadRecentInput));
    }).observe({ type: 'layout-shift', buffered: true });
  });

/**
 * Fetches all that the page asks for in its place, and counts what is not answered yet. Each is counted until the test
 * itself has it: the browser does not always tell that a request has ended which a reload cut off. Steps within the app
 * open no new document, which the browser could tell of.
 */
async function openRequests(page: Page, before: (address: string) => Promise<unknown> = async () => undefined) {
  let open = 0;
  await page.route('**/*', async (route) => {
    open += 1;
    try {
      await before(route.request().url());
      await route.fulfill({ response: await route.fetch() });
    } catch {
      // The page that asked is gone.
      await route.abort().catch(() => undefined);
    } finally {
      open -= 1;
    }
  });
  return () => open;
}

/** Waits until all is fetched and painted, and the browser has told of what moved. */
async function isAtRest(page: Page, open: () => number): Promise<void> {
  await expect.poll(open).toBe(0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
}

/** How far things moved, and which. */
const movesOn = (page: Page) =>
  page.evaluate(() => ({
    sum: window.shifts.reduce((sum, { value }) => sum + value, 0),
    moved: window.shifts.flatMap(({ sources }) =>
      sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName} ${previousRect.y} → ${currentRect.y}`),
    ),
  }));

/** Ways a page is put together: with and without a road, at its stations and beside it. */
const sample: readonly string[] = sampleOf([
  'start',
  'urgent',
  'whatTheySaid',
  'callerStop',
  'products',
  'channel',
  'script',
  'terms',
  'reply',
  'decoded',
  'comeBack',
  'result',
]);

test('nothing that is shown moves while the rest of a page comes in', async ({ page }) => {
  // The rail comes last, as it does where the network is slow.
  const open = await openRequests(page, async (address) => {
    if (address.includes('/assets/rail-')) await heading(page).waitFor();
  });
  await watchesShifts(page);
  await page.goto('./');
  const begun = roadTo('truth');
  const returning = [begun, walkStory(lateTwelveDaysJobLoss)].map((walk, at) => ({
    ...sceneOf(walk),
    name: `coming back ${at}`,
    hash: '#/',
  }));
  for (const scene of [...scenes().filter(({ name }) => sample.includes(name)), ...returning]) {
    await opens(page, scene);
    await isAtRest(page, open);
    const { sum, moved } = await movesOn(page);
    expect.soft(sum, `${scene.name}: ${moved.join(', ')}`).toBeLessThanOrEqual(0.02);
  }
});

/**
 * Forgets what moved until a step has come and been painted: what moves from then on moves under somebody's eyes, or
 * thumb. A tap excuses what moves in the half second after it by the browser's count; not here.
 */
const watchesSteps = (page: Page) =>
  page.addInitScript(() => {
    window.shifts = [];
    const observer = new PerformanceObserver((list) => window.shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift' });
    const forget = () => {
      observer.takeRecords();
      window.shifts = [];
    };
    let heading = '';
    new MutationObserver(() => {
      const now = document.querySelector('h1')?.textContent ?? '';
      if (now === heading) return;
      heading = now;
      requestAnimationFrame(() => requestAnimationFrame(forget));
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });

test('nothing moves under the thumb when an answer leads on, even where each part is fetched as it is shown', {
  tag: '@thorough',
}, async ({ page }) => {
  const open = await openRequests(page);
  await sparesData(page);
  await watchesSteps(page);
  await page.goto('./');
  await tap(page, start.begin);
  for (const { line, walk } of walksOf(lateTwelveDaysJobLoss)) {
    if (line.does === 'answer') {
      await seesScreen(page, line.screen);
      await buttonOf(page, line).waitFor();
      await isAtRest(page, open);
      expect.soft({ on: line.screen, ...(await movesOn(page)) }).toEqual({ on: line.screen, sum: 0, moved: [] });
    }
    await takesLine(page, line, walk);
  }
});
