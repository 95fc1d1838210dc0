import type { Page } from '@playwright/test';
import { fill } from '#text/fill.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { call as callWords } from '#words/call/call.ts';
import { passcode as words } from '#words/passcode/passcode.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { storageTrouble } from '#words/shell/storage.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { linesBefore, roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { answer, journeyOf, yuan } from '../support/story.ts';
import { goesByMenu, heading } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { opens } from './support/scenes.ts';
import { expect, startsReading, test } from './support/test.ts';

const code = '我家的猫叫小橘子';
const weeks = 16;
const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(200), months: 6, first: '2026-12-16' }),
]);
const dayOf = (week: number) => new Date(Date.UTC(2026, 11, 1 + 7 * week, 13, 30));
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

async function unlocks(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(words.lockedTitle);
  await field(page, words.field).fill(code);
  await tap(page, words.open);
  await expect(heading(page)).not.toHaveText(words.lockedTitle);
}

test('a case is kept behind a passcode for sixteen weeks and moved to another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await opens(page, { ...sceneOf(agreed), hash: '#/', name: 'start' });
  await page.goto('./#/passcode');
  await field(page, words.new).fill(code);
  await field(page, words.again).fill(code);
  await page.getByLabel(words.forgetting).check();
  await tap(page, words.set);
  await unlocks(page);

  for (let week = 1; week <= weeks; week += 1) {
    await page.clock.setFixedTime(dayOf(week));
    await page.goto('./#/');
    await page.reload();
    await unlocks(page);
    await goesByMenu(page, 'payments');
    await tap(page, paymentsWords.form.open);
    await page.getByLabel(paymentsWords.form.amount).fill('50');
    await tap(page, paymentsWords.form.save);
    await expect(page.getByRole('status').filter({ hasText: '50' }).first()).toBeVisible();
    expect(await stored(page)).not.toMatch(/journey|payments|household/);
  }

  await page.goto('./#/backup');
  await tap(page, backupPage.make.copy);
  const backup = await page.evaluate(() => navigator.clipboard.readText());
  expect(backup).not.toMatch(/journey|payments/);

  // Elsewhere: restored from the backup with its passcode.
  const context = await browser.newContext({ baseURL: String(baseURL), viewport: { width: 360, height: 640 } });
  const phone = await context.newPage();
  await startsReading(phone);
  await phone.clock.setFixedTime(dayOf(weeks));
  await phone.goto('./#/backup');
  await phone.getByLabel(backupPage.restore.text).fill(backup);
  await tap(phone, backupPage.restore.look);
  await field(phone, backupPage.unseal.field).fill(code);
  await tap(phone, backupPage.unseal.open);
  await tap(phone, backupPage.restore.add);
  await expect(phone.getByText(fill(backupPage.restored.added, { n: '1' }))).toBeVisible();
  const payments = await phone.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('youshangliang:case:')) ?? '';
    return JSON.parse(localStorage.getItem(key) ?? '{}').file.payments.length;
  });
  expect(payments).toBe(weeks);
  await context.close();
});

test('a storage that is full in the middle of a call is told, and the call goes on and is kept once there is room', async ({
  page,
}) => {
  await page.goto('./');
  await opens(page, { ...sceneOf(roadTo('script')), hash: '#/call', name: 'call' });
  await tap(page, callWords.start);
  await page.evaluate(() => {
    for (const size of [1_000_000, 100_000, 10_000, 1000, 100, 10, 1])
      try {
        for (let n = 0; ; n += 1) localStorage.setItem(`filler:${size}:${n}`, 'x'.repeat(size));
      } catch {
        // Full of pieces of this size.
      }
  });
  await tap(page, callWords.theySay);
  await page.locator('[data-heard]').first().click();
  await expect(page.getByText(storageTrouble.full)).toBeVisible();
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler:')) localStorage.removeItem(key);
  });
  await tap(page, callWords.theySay);
  await page.locator('[data-heard]').nth(1).click();
  await expect(page.getByText(storageTrouble.full)).toHaveCount(0);
  await page.reload();
  await expect(heading(page)).toHaveText(callWords.running);
});
