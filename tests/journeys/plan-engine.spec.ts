import type { Page } from '@playwright/test';
import { result } from '#words/result/result.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { linesBefore, roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { answer, journeyOf, type Line, walksOf } from '../support/story.ts';
import { seesScreen, takesLine } from './support/drive.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** Counts what a finger does: every tap on a control, and one on each field that is typed into. */
const countsTaps = (page: Page) =>
  page.addInitScript(() => {
    window.taps = 0;
    const isTyped = (target: EventTarget | null) => target instanceof Element && target.matches('input, select');
    addEventListener('click', ({ target }) => {
      if (!isTyped(target)) window.taps += 1;
    });
    addEventListener('focusin', ({ target }) => {
      if (isTyped(target)) window.taps += 1;
    });
  });

declare global {
  interface Window {
    taps: number;
  }
}

async function walks(page: Page, from: 'income' | 'spending', lines: readonly Line[]): Promise<void> {
  const before = linesBefore(from, acceptedAtOnce);
  await page.goto('./');
  await opens(page, sceneOf(journeyOf(before)));
  const all = walksOf({ ...acceptedAtOnce, lines: [...before, ...lines] }).slice(before.length);
  for (const { line, walk } of all) await takesLine(page, line, walk);
}

const budget: readonly Line[] = acceptedAtOnce.lines.slice(
  linesBefore('income', acceptedAtOnce).length,
  linesBefore('terms', acceptedAtOnce).length,
);

test('from the income to the three cards it takes at most 25 taps', async ({ page }) => {
  await countsTaps(page);
  await walks(page, 'income', budget);
  await expect(page.getByRole('radio')).toHaveCount(4);
  const taps = await page.evaluate(() => window.taps);
  expect(taps).toBeGreaterThan(5);
  expect(taps).toBeLessThanOrEqual(25);
});

test('a budget that does not cover the essentials never shows an offer', async ({ page }) => {
  await walks(page, 'income', [
    answer('income', 'given', [{ amount: 300_000, every: 'month' }]),
    answer('spending', 'given', { home: 200_000, living: 150_000, others: 0 }),
    answer('oneOffs', 'none'),
  ]);
  await seesScreen(page, 'summary');
  await expect(page.getByRole('row', { name: '还差 500 元' })).toBeVisible();
  await expect(page.getByText(result.safeLine)).toHaveCount(0);
  await expect(page.locator('[data-option="negotiate"]')).toHaveCount(0);
  await page.locator('[data-option="nothing"]').click();
  await seesScreen(page, 'nothingLeft');
  await page.locator('[data-option="ask"]').click();
  await seesScreen(page, 'asks');
  await page.goto('./#/terms');
  await seesScreen(page, 'asks');
});

test('an amount above what is left stops on the way, and leads to a plan that can be paid', async ({ page }) => {
  await page.goto('./');
  await opens(page, sceneOf(roadTo('terms', acceptedAtOnce)));
  await page.locator('#plan-own').check();
  await page.locator('#monthly').fill('1300');
  await page.locator('#first').fill('2026-12-16');
  await page.getByRole('button', { name: '选好了' }).click();
  await seesScreen(page, 'overOffer');
  await expect(page.locator('[data-option="keep"]')).toHaveCount(0);
  await page.locator('[data-option="lower"]').click();
  await seesScreen(page, 'asks');
});

test('nothing to pay for and the largest income are calculated, and shown whole', async ({ page }) => {
  await walks(page, 'income', [
    answer('income', 'given', [{ amount: 99_999_999_999, every: 'month' }]),
    answer('spending', 'given', { home: 0, living: 0, others: 0 }),
    answer('oneOffs', 'none'),
  ]);
  await expect(page.getByRole('row', { name: '每月剩余 999,999,999.99 元' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
