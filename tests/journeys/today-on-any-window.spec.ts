import type { Page } from '@playwright/test';
import { common } from '#words/shell/common.ts';
import { start } from '#words/today/start.ts';
import { paymentOrderNineDays } from '../stories/court.ts';
import { missedAndRenegotiated } from '../stories/renegotiated.ts';
import { type Scene, sceneOf } from '../support/scenes.ts';
import { type Story, walkStory } from '../support/story.ts';
import { extremes } from './support/extremes.ts';
import { enlarge } from './support/fits.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';
import { keepsFiguresWhole, unfolds } from './support/whole-figures.ts';

/** The text that whoever prefers it large has on a phone on which text is twice as large. */
const largest = (2 * 137.5) / 112.5;

/** Comes back to 今天 in the middle of a story. */
async function comesBack(page: Page, story: Story, preferred: object = {}): Promise<void> {
  await page.goto('./');
  await page.evaluate(
    (text) => localStorage.setItem('youshangliang:preferences', text),
    JSON.stringify({ theme: 'auto', ...preferred }),
  );
  await opens(page, { ...sceneOf(walkStory(story)), name: 'start', hash: '#/' });
}

const heightOf = async (page: Page, selector: string) => (await page.locator(selector).boundingBox())?.height ?? 0;

test('the header of whoever came back is one line, with large text too', async ({ page }) => {
  for (const largeText of [false, true]) {
    await comesBack(page, missedAndRenegotiated, { largeText });
    for (const times of largeText ? [137.5 / 112.5, largest] : [1, 2]) {
      await enlarge(page, times);
      const urgent = await page.getByRole('link', { name: common.urgent, exact: true }).boundingBox();
      expect(await heightOf(page, '.site-header-row')).toBeLessThan(1.5 * (urgent?.height ?? 0));
    }
    // The pages that have no room there stand in the menu.
    await page.getByRole('button', { name: common.menuLabel, exact: true }).click();
    await expect(page.getByRole('link', { name: common.documents, exact: true })).toHaveCount(1);
    await page.getByRole('link', { name: common.documents, exact: true }).click();
    await expect(page).toHaveURL(/papers/);
  }
});

test('a banner breaks no day with large text, nor a word at twice its size', async ({ page }) => {
  await comesBack(page, paymentOrderNineDays, { largeText: true });
  const link = page.locator('main a[href="#/courtTodo"], main a[href="#/court"]').first();
  await expect(link).toBeVisible();
  await keepsFiguresWhole(page, 'start with a banner');
  await enlarge(page, largest);
  const room = (await page.locator('main').boundingBox())?.width ?? 0;
  expect((await link.boundingBox())?.width ?? 0).toBeGreaterThan(0.75 * room);
});

test('the menu shows all its pages on a phone, and says that more follow where it cannot', async ({ page }) => {
  await comesBack(page, missedAndRenegotiated);
  const menu = page.getByRole('navigation', { name: common.menuLabel });
  const more = menu.getByText(common.moreBelow);
  const opensMenu = () => page.getByRole('button', { name: common.menuLabel, exact: true }).click();
  await opensMenu();
  expect(await menu.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  await expect(more).toHaveCount(0);
  await comesBack(page, missedAndRenegotiated, { largeText: true });
  await opensMenu();
  await expect(more).toBeInViewport();
  await menu.getByRole('button', { name: common.veil }).scrollIntoViewIfNeeded();
  await expect(more).toHaveCount(0);
});

test('the largest sums stand whole on the pages that show them, and beside no other', async ({ page }) => {
  await page.goto('./');
  const [last] = extremes().filter(({ hash }) => hash === '#/result');
  for (const hash of ['#/', '#/result', '#/payments']) {
    await opens(page, { ...(last as Scene), name: 'start', hash });
    await unfolds(page);
    await keepsFiguresWhole(page, hash);
    const over = await page.evaluate(
      () =>
        [...document.querySelectorAll('dd')].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
          .length,
    );
    expect([hash, over]).toEqual([hash, 0]);
  }
});

test('on a wide window both columns of whoever came back take all of its room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await comesBack(page, missedAndRenegotiated);
  const edge = async (box: ReturnType<Page['locator']>) => {
    const { x = 0, width = 0 } = (await box.boundingBox()) ?? {};
    return x + width;
  };
  const doors = await edge(page.getByRole('region', { name: start.doors }));
  const header = await edge(page.locator('.site-header-row'));
  expect(header - doors).toBeLessThan(40);
});
