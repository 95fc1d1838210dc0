import type { Page } from '@playwright/test';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { incomesFormWords } from '#words/budget/incomes-form.ts';
import { oneOffsFormWords } from '#words/budget/one-offs-form.ts';
import { call as callWords } from '#words/call/call.ts';
import { common } from '#words/shell/common.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { court } from '#words/urgent/court-days.ts';
import { incidents } from '#words/urgent/incident-log.ts';
import { paymentOrderNineDays } from '../stories/court.ts';
import { roadTo } from '../support/road-to.ts';
import { type Scene, sceneOf, scenes } from '../support/scenes.ts';
import { isThorough } from '../support/thorough.ts';
import { buttonOf, goesByMenu, heading, seesScreen } from './support/drive.ts';
import { centreOf, seesAll, taps, tapsFast } from './support/fast-taps.ts';
import type { Given } from './support/fill-in.ts';
import { tap } from './support/fill-in.ts';
import { opens, storedCase } from './support/scenes.ts';
import { expect, test } from './support/test.ts';
import { tickOf } from './support/words.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** Lets all be read again, and what follows be tapped by people who read. */
const reads = (page: Page) =>
  page.evaluate(() => {
    window.secondsToRead = 1;
  });

const named = (name: string): Scene => {
  const found = scenes().find((scene) => scene.name === name);
  if (found === undefined) throw new Error(`No scene is called ${name}`);
  return found;
};

/** The record of one that has come to a screen, opened at a page beside it. */
const beside = (screen: Parameters<typeof roadTo>[0], hash: string): Scene => ({
  ...sceneOf(roadTo(screen)),
  name: hash.slice(2),
  hash,
});

const lists = [
  { screen: 'debts', ...debtsFormWords },
  { screen: 'income', ...incomesFormWords },
  { screen: 'oneOffs', ...oneOffsFormWords },
  { screen: 'harassment', ...incidents },
] as const;

test('a row is added once and taken away once', async ({ page }) => {
  await page.goto('./');
  // The rows of the road's lists are one form; the list of events has its own.
  const tried = lists.filter(({ screen }) => isThorough || screen === 'debts' || screen === 'harassment');
  for (const { screen, add, remove } of tried) {
    await opens(page, named(screen));
    const rows = page.locator('fieldset').filter({ has: page.locator('legend') });
    const before = await rows.count();
    await tapsFast(page, button(page, add));
    expect([screen, await rows.count()]).toEqual([screen, before + 1]);
    await tapsFast(page, button(page, remove.replace('{n}', '1')));
    expect([screen, await rows.count()]).toEqual([screen, before]);
  }
});

test('a question that has just come up is not answered by the tap that brought it', async ({ page }) => {
  await page.goto('./');
  await opens(page, beside('debts', '#/data'));
  await tapsFast(page, button(page, deleteAll.ask), 5);
  await expect(button(page, deleteAll.confirm)).toBeVisible();
  expect((await storedCase(page)).journey.answers).toHaveProperty('urgent');

  await opens(page, sceneOf(roadTo('soFar', paymentOrderNineDays)));
  await tapsFast(page, button(page, new RegExp(`^${court.takeAway}：`)), 5);
  await expect(button(page, court.takeAway)).toBeVisible();
  expect((await storedCase(page)).file.dismissed).toEqual([]);
});

test('in a call a remark is heard once, taken back once, and lines are stepped through as fast as one taps', async ({
  page,
}) => {
  await page.goto('./');
  await opens(page, beside('script', '#/call'));
  await tapsFast(page, button(page, callWords.start));
  await expect(button(page, callWords.next)).toBeVisible();
  await tapsFast(page, button(page, callWords.next), 3);
  expect((await storedCase(page)).file.call).toMatchObject({ line: 3, heard: [] });
  await reads(page);
  await tap(page, callWords.theySay);
  await tapsFast(page, page.locator('[data-heard]').nth(1), 5);
  expect((await storedCase(page)).file.call?.heard).toHaveLength(1);
  await reads(page);
  await tap(page, callWords.theySay);
  await page.locator('[data-heard]').nth(2).click();
  await tapsFast(page, button(page, callWords.end));
  await expect(heading(page)).toHaveText(callWords.endedTitle);
  expect((await storedCase(page)).file.call?.heard).toHaveLength(2);
  await tapsFast(page, page.getByRole('button', { name: callWords.notHeard }).first(), 4);
  expect((await storedCase(page)).file.call?.heard).toHaveLength(1);
});

const depth = (page: Page): Promise<number> => page.evaluate(() => history.state?.depth ?? 0);

test('the link to urgent matters and the way back lead one step', async ({ page }) => {
  await page.goto('./');
  await opens(page, named('debts'));
  await tapsFast(page, page.getByRole('link', { name: common.urgent, exact: true }));
  await seesScreen(page, 'urgent');
  expect(await depth(page)).toBe(1);
  await reads(page);
  await goesByMenu(page, 'answers');
  await page.getByRole('link', { name: common.urgent, exact: true }).click();
  await seesScreen(page, 'urgent');
  await tapsFast(page, button(page, common.back));
  await expect(page).toHaveURL(/#\/answers$/);
});

/** Holds Enter down long enough for the browser to repeat it. */
async function holdsEnter(page: Page): Promise<void> {
  await seesAll(page);
  for (let repeated = 0; repeated < 12; repeated += 1) {
    await page.keyboard.down('Enter');
    await page.waitForTimeout(60);
  }
  await page.keyboard.up('Enter');
}

test('Enter held down answers one screen, and adds one row', async ({ page }) => {
  await page.goto('./');
  await opens(page, named('urgent'));
  await buttonOf(page, { screen: 'urgent', option: 'none' } as Given).focus();
  await holdsEnter(page);
  await seesScreen(page, 'soFar');
  expect(Object.keys((await storedCase(page)).journey.answers)).toEqual(['urgent']);

  await opens(page, named('income'));
  const rows = page.locator('fieldset');
  const before = await rows.count();
  await button(page, incomesFormWords.add).focus();
  await holdsEnter(page);
  expect(await rows.count()).toBe(before + 1);
});

test('boxes are ticked as fast as one taps', async ({ page }) => {
  await page.goto('./');
  await opens(page, named('cause'));
  const boxes = ['jobLoss', 'lessIncome', 'illness'].map((tick) =>
    page.getByRole('checkbox', { name: tickOf('cause', tick), exact: true }),
  );
  const places = [];
  for (const box of boxes) places.push(await centreOf(box));
  await seesAll(page);
  await taps(page, places, 90);
  for (const box of boxes) await expect(box).toBeChecked();
});
