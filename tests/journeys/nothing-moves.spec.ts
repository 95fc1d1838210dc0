import type { Page } from '@playwright/test';
import { scenes } from '../support/scenes.ts';
import { heading } from './support/drive.ts';
import { opens } from './support/scenes.ts';
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

/** The rail comes last, as it does where the network is slow. */
const railComesLast = (page: Page) =>
  page.route(/\/assets\/rail-/, async (route) => {
    await heading(page).waitFor();
    await route.continue();
  });

async function isAtRest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** How far things moved, and which. */
const movesOn = (page: Page) =>
  page.evaluate(() => ({
    sum: window.shifts.reduce((sum, { value }) => sum + value, 0),
    moved: window.shifts.flatMap(({ sources }) =>
      sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName} ${previousRect.y} → ${currentRect.y}`),
    ),
  }));

/** One of each way a page is put together: with and without a road, at its stations and beside it. */
const sample = ['start', 'urgent', 'products', 'channel', 'script', 'terms', 'reply', 'decoded', 'comeBack', 'result'];

test('nothing that is shown moves while the rest of a page comes in', async ({ page }) => {
  await watchesShifts(page);
  await railComesLast(page);
  await page.goto('./');
  for (const scene of scenes().filter(({ name }) => sample.includes(name))) {
    await opens(page, scene);
    await isAtRest(page);
    const { sum, moved } = await movesOn(page);
    expect.soft(sum, `${scene.name}: ${moved.join(', ')}`).toBeLessThanOrEqual(0.02);
  }
});
