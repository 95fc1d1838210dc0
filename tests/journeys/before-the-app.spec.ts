import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { screenIds } from '#model/screens.ts';
import { guide } from '#words/overview/guide.ts';
import { page as pageWords } from '#words/shell/page.ts';
import { start } from '#words/today/start.ts';
import { lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { sceneOf } from '../support/scenes.ts';
import { walkStory } from '../support/story.ts';
import { heading, isAccessible, seesScreen } from './support/drive.ts';
import { fits } from './support/fits.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** Opens the start page with the app still on its way. What is returned lets it come. */
async function opensBeforeTheApp(page: Page): Promise<() => void> {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/assets/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./', { waitUntil: 'commit' });
  return goOn;
}

test('the start page is read before the app is here, and a tap on it is answered when it comes', async ({ page }) => {
  const goOn = await opensBeforeTheApp(page);
  const first = page.locator('#prerendered');
  await expect(heading(page)).toHaveText(start.title);
  await expect(first.getByRole('button', { name: start.begin })).toBeVisible();
  await isAccessible(page, 'the start page before the app');
  await fits(page, 'the start page before the app');
  await first.getByRole('button', { name: start.begin }).click();
  goOn();
  await seesScreen(page, 'urgent');
  await expect(first).toHaveCount(0);
});

test('a button that is being pressed when the app comes is answered when it is let go of', async ({ page }) => {
  const goOn = await opensBeforeTheApp(page);
  await page.locator('#prerendered').getByRole('button', { name: start.begin }).hover();
  await page.mouse.down();
  goOn();
  await page.locator('#root h1').waitFor({ state: 'attached' });
  await page.mouse.up();
  await seesScreen(page, 'urgent');
});

test('a finger that is down when the app comes is answered when it is lifted', async ({ page }) => {
  const goOn = await opensBeforeTheApp(page);
  const button = await page.locator('#prerendered').getByRole('button', { name: start.begin }).boundingBox();
  if (button === null) throw new Error('The button is not shown');
  const finger = await page.context().newCDPSession(page);
  const at = { x: button.x + button.width / 2, y: button.y + button.height / 2 };
  await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  goOn();
  await page.locator('#root h1').waitFor({ state: 'attached' });
  await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await seesScreen(page, 'urgent');
});

test('whoever comes back, or for another page, never sees the start page of a newcomer', async ({ page }) => {
  await page.addInitScript(() => {
    const look = () => {
      const place = document.getElementById('prerendered');
      if (place !== null && place.getClientRects().length > 0) document.title = 'seen';
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto('./#/about');
  await heading(page).waitFor();
  expect(await page.title()).not.toBe('seen');
  await opens(page, { ...sceneOf(walkStory(lateTwelveDaysJobLoss)), name: 'start', hash: '#/' });
  expect(await page.title()).not.toBe('seen');
});

test.describe('a first visit', () => {
  test.use({ serviceWorkers: 'allow' });

  /** Bytes after brotli, as docs/performance.md counts them. */
  const most = 150_000;
  /** On a slow line each file that another one asks for comes a third of a second later. */
  const mostFiles = 12;

  test('loads no more in its first ten seconds than it may, and keeps nothing yet', async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname.slice(1) || 'index.html'));
    await page.clock.install({ time: '2026-11-29T21:30:00+08:00' });
    await page.clock.pauseAt('2026-11-29T21:30:01+08:00');
    await page.goto('./', { waitUntil: 'networkidle' });
    for (let second = 0; second < 9; second += 1) {
      await page.clock.runFor(1000);
      await page.evaluate(() => fetch('./icons/icon.svg'));
    }
    await expect(page.locator('#first')).toHaveCount(0);
    const weights = [...asked].map((name) => brotliCompressSync(readFileSync(resolve('dist', name))).length);
    const loaded = weights.reduce((sum, weight) => sum + weight, 0);
    expect(loaded, [...asked].join(' ')).toBeLessThanOrEqual(most);
    expect(loaded).toBeGreaterThan(most / 2);
    expect(asked.size, [...asked].join(' ')).toBeLessThanOrEqual(mostFiles);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page leads to the whole guide as text', async ({ page }) => {
    await page.goto('./');
    await expect(heading(page)).toHaveText(start.title);
    await page.getByRole('link', { name: pageWords.toGuide }).click();
    await expect(heading(page)).toHaveText(guide.title);
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(screenIds.length);
    await page.getByRole('link', { name: guide.toApp }).click();
    await expect(heading(page)).toHaveText(start.title);
  });
});
