import type { Locator, Page } from '@playwright/test';
import { debtsFormWords as debts } from '#words/budget/debts-form.ts';
import { problems } from '#words/engine/problems.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { scenes } from '../support/scenes.ts';
import { isAccessible } from './support/drive.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';
import { optionOf } from './support/words.ts';

async function at(page: Page, name: string): Promise<void> {
  const scene = scenes().find((one) => one.name === name);
  if (scene === undefined) throw new Error(`No story comes to ${name}`);
  await page.goto('./');
  await opens(page, scene);
}

/** Puts a text on the clipboard and pastes it with the keyboard. */
async function pastes(page: Page, field: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.fill('');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+V');
}

const row = (page: Page, name: string, row = 0) => page.locator(`#row-${row}-${name}`);
const readBackOf = (page: Page, id: string) => page.locator(`[id="${id}-read"]`);
/** How far one control stands below another, however the page is scrolled. */
async function distance(one: Locator, other: Locator): Promise<number> {
  const [upper, lower] = [await one.boundingBox(), await other.boundingBox()];
  return (lower?.y ?? Number.NaN) - (upper?.y ?? Number.NaN);
}

test('K2: an amount that can be meant in two ways is asked for, by tap, and read back without moving anything', async ({
  page,
}) => {
  await at(page, 'debts');
  const total = row(page, 'total');
  const below = await distance(total, row(page, 'lender'));
  await total.pressSequentially('12000', { delay: 20 });
  await expect(readBackOf(page, 'row-0-total')).toHaveText('12,000 元 · 1.2 万');
  expect(await distance(total, row(page, 'lender'))).toBe(below);

  await total.fill('');
  await total.pressSequentially('850,50', { delay: 20 });
  await expect(page.getByText(problems.whichReading)).toBeVisible();
  await isAccessible(page, 'an amount that is asked for');
  const wanted = page.getByRole('button', { name: '850.50 元', exact: true });
  expect((await wanted.boundingBox())?.height).toBeGreaterThanOrEqual(48);
  await expect(page.getByRole('button', { name: '85,050 元', exact: true })).toBeVisible();
  await wanted.tap();
  await expect(total).toHaveValue('850.50');
  await expect(page.getByText(problems.whichReading)).toHaveCount(0);
});

test('K3: amounts are read as people paste them', async ({ page }) => {
  await at(page, 'debts');
  const total = row(page, 'total');
  for (const [text, told] of [
    ['\u200b1200', '1,200 元'],
    ['\u202d￥1,200.00\u202c', '1,200 元'],
    ['RMB3200', '3,200 元'],
    ['1200元整', '1,200 元'],
    ['一千二百', '1,200 元'],
    ['３ｗ', '30,000 元 · 3 万'],
    ['1万2', '12,000 元 · 1.2 万'],
    ['35块5', '35.50 元'],
    ['12。5', '12.50 元'],
  ] as const) {
    await pastes(page, total, text);
    await expect(readBackOf(page, 'row-0-total')).toHaveText(told);
  }
  await total.fill('');
  await total.pressSequentially('-¥5');
  await page.getByRole('button', { name: optionOf('debts', 'given'), exact: true }).click();
  await expect(page.getByRole('alert')).toContainText(problems.mustBePositive);
});

test('K3: a rate names its own period, and a day is pasted into its field', async ({ page }) => {
  await at(page, 'debts');
  await page.getByText(debts.details).first().click();
  await row(page, 'rate').pressSequentially('日息万五');
  await expect(row(page, 'per')).toHaveValue('day');
  await expect(page.getByText(/0\.05% × 365 = /)).toBeVisible();

  await at(page, 'terms');
  await page.locator('#plan-own').check();
  await pastes(page, page.getByLabel(termsFormWords.first), '2027年1月5日');
  await expect(page.getByLabel(termsFormWords.first)).toHaveValue('2027-01-05');
});

test('K9: Enter goes through a list and never submits it, held down neither', async ({ page }) => {
  await at(page, 'debts');
  const url = page.url();
  await row(page, 'total').pressSequentially('8000');
  await page.keyboard.press('Enter');
  await expect(row(page, 'lender')).toBeFocused();
  for (let presses = 0; presses < 20; presses += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('Enter');
  expect(page.url()).toBe(url);
  await expect(row(page, 'total')).toHaveValue('8000');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
