import type { BrowserContext, Page } from '@playwright/test';
import { fill } from '#text/fill.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { passcode as words } from '#words/passcode/passcode.ts';
import { common } from '#words/shell/common.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { neutralPage } from '#words/shell/neutral-page.ts';
import { start } from '#words/today/start.ts';
import { lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { sceneOf } from '../support/scenes.ts';
import { walkStory } from '../support/story.ts';
import { heading, isAccessible, reloads } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { fits } from './support/fits.ts';
import { makesKeysQuickly } from './support/quick-keys.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const later = '2026-12-24T21:30:00+08:00';
const code = '我家的猫叫小橘子';
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const heads = (page: Page, title: string) => expect(heading(page)).toHaveText(title);

/** Everything that is stored in this browser, as whoever finds the phone reads it with the developer tools. */
const everythingStored = (page: Page) =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases]);
  });

async function opensTwice(context: BrowserContext): Promise<Page> {
  const second = await context.newPage();
  await second.clock.setFixedTime(new Date(later));
  await second.goto('./#/result');
  return second;
}

test('a passcode hides the whole case, and only it opens it again', async ({ page, context }) => {
  await makesKeysQuickly(page);
  const walk = walkStory(lateTwelveDaysJobLoss);
  await page.goto('./');
  await opens(page, sceneOf(walk));
  await page.goto('./#/passcode');
  await field(page, words.new).fill(code);
  await field(page, words.again).fill(code);
  await page.getByLabel(words.forgetting).check();
  await fits(page, 'setting a passcode');
  await isAccessible(page, 'setting a passcode');
  await tap(page, words.set);

  await heads(page, words.lockedTitle);
  await fits(page, 'locked');
  await isAccessible(page, 'locked');
  const stored = await everythingStored(page);
  for (const told of ['journey', 'case:', 'household', 'answers', '2026-1', walk.position.screen])
    expect(stored).not.toContain(told);

  for (const wrong of ['我家的猫叫大橘子', '我家的猫', '小橘子小橘子']) {
    await field(page, words.field).fill(wrong);
    await tap(page, words.open);
    await expect(page.getByText(words.problems.wrong)).toBeVisible();
  }
  await expect(page.getByText(words.tryLater.split('{')[0] ?? '')).toBeVisible();
  // The clock of the tests stands still until it is set.
  await page.clock.setFixedTime(new Date(later));
  await reloads(page);
  await field(page, words.field).fill(code);
  await tap(page, words.open);
  // Where the page stood before it was closed was in its memory alone, which went when it was loaded anew.
  await heads(page, start.back);
  expect(await everythingStored(page)).not.toContain('journey');

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/backup');
  await tap(page, backupPage.make.copy);
  const backup = await page.evaluate(() => navigator.clipboard.readText());
  expect(backup).toContain(backupPage.make.aboutSealed);
  expect(backup).not.toMatch(/journey|household|answers/);
  await page.goto('./#/');
  await heads(page, start.back);

  // Another page opens it: this one locks.
  const second = await opensTwice(context);
  await field(second, words.field).fill(code);
  await tap(second, words.open);
  await expect(page.getByText(words.elsewhere)).toBeVisible();
  await expect(page.getByText(start.back)).toHaveCount(0);

  // Hiding everything behind a calendar locks it at the same time.
  await second.getByRole('button', { name: common.hide, exact: true }).click();
  await heads(second, '2026 年 12 月');
  await fits(second, 'hidden');
  await isAccessible(second, 'hidden');
  expect(await second.getByRole('main').count()).toBe(1);
  await tap(second, neutralPage.back);
  await heads(second, words.lockedTitle);
  await second.getByText(words.forgotten).click();
  await tap(second, deleteAll.confirm);
  await expect(second.getByText(deleteAll.done)).toBeVisible();
  await heads(second, start.title);
  expect(await second.evaluate(() => Object.keys(localStorage))).toEqual([]);

  // The backup needs the passcode it was made with, wherever it is restored.
  await second.goto('./#/backup');
  await second.getByLabel(backupPage.restore.text).fill(backup);
  await tap(second, backupPage.restore.look);
  await expect(field(second, backupPage.unseal.field)).toBeFocused();
  await isAccessible(second, 'an encrypted backup');
  await fits(second, 'an encrypted backup');
  await field(second, backupPage.unseal.field).fill('我家的猫叫大橘子');
  await tap(second, backupPage.unseal.open);
  await expect(second.getByText(backupPage.unseal.wrong)).toBeVisible();
  await field(second, backupPage.unseal.field).fill(code);
  await tap(second, backupPage.unseal.open);
  await tap(second, backupPage.restore.add);
  await expect(second.getByText(fill(backupPage.restored.added, { n: '1' }))).toBeVisible();
});
