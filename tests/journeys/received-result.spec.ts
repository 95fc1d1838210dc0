import { readFileSync } from 'node:fs';
import { encodeLink } from '#share/link.ts';
import { fill } from '#text/fill.ts';
import { exportCalendarWords, exportWords } from '#words/documents/export.ts';
import { link } from '#words/share/link.ts';
import { shared } from '#words/share/shared.ts';
import { sharedView } from '../support/shared-view.ts';
import { heading, isAccessible } from './support/drive.ts';
import { fits } from './support/fits.ts';
import { expect, test } from './support/test.ts';

const hash = encodeLink(sharedView);

test('the receiver of a result copies, saves, draws and prints it, and takes its day', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./${hash}`);
  await expect(heading(page)).toHaveText(shared.title);
  await fits(page, 'received');
  await isAccessible(page, 'received');

  await page.getByRole('button', { name: exportWords.copy }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('欠款总额：31,000 元');

  const saves = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
    return { name: download.suggestedFilename(), content: readFileSync(await download.path(), 'utf8') };
  };
  const text = await saves(exportWords.text);
  expect(text.name).toBe('分享的结果.txt');
  expect(text.content).toContain('每期：350 元');
  expect((await saves(exportWords.word)).name).toBe('分享的结果.docx');
  const days = await saves(exportCalendarWords.add);
  expect(days.name).toBe('有商量-日子.ics');
  expect(days.content).toContain('DTSTART;VALUE=DATE:20261216');

  await page.getByRole('button', { name: exportWords.picture }).click();
  await expect(page.getByRole('img', { name: fill(exportWords.pictureAlt, { title: shared.title }) })).toBeVisible();

  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: exportWords.print, exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([shared.title]);
  await expect(page.getByText('欠款总额：31,000 元')).toBeVisible();
});

test('what a browser prints of a received result has no button, and no term without its value', async ({ page }) => {
  await page.goto(`./${hash}`);
  await expect(heading(page)).toHaveText(shared.title);
  await page.emulateMedia({ media: 'print' });
  for (const name of [shared.own, link.copy, exportWords.copy])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByText(shared.ownHint)).toBeHidden();
  const owed = page.locator('dl > div').filter({ hasText: shared.owed });
  await expect(owed).toContainText('31,000 元');
  expect(await owed.evaluate((row) => getComputedStyle(row).breakInside)).toBe('avoid');
});
