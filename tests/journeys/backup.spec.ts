import { readFileSync } from 'node:fs';
import { fill } from '#text/fill.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { answer } from '../support/story.ts';
import { answers, goesByMenu, isAccessible, reloads, seesScreen } from './support/drive.ts';
import { type Given, tap } from './support/fill-in.ts';
import { fits } from './support/fits.ts';
import { opens, storedCase } from './support/scenes.ts';
import { expect, startsReading, test } from './support/test.ts';

const { make, restore, restored } = backupPage;

test('a case is saved to a file, deleted, and gone on with from the file in another browser', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('./');
  await opens(page, sceneOf(roadTo('reply', acceptedAtOnce)));
  const before = await storedCase(page);
  await goesByMenu(page, 'backup');
  await page.getByRole('heading', { name: make.title }).waitFor();
  await isAccessible(page, 'making a backup');
  await fits(page, 'making a backup');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: make.file }).first().click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^有商量-备份-\d{4}-\d{2}-\d{2}\.txt$/);
  const file = await download.path();
  expect(readFileSync(file, 'utf8').split('\n').slice(0, 6).join('')).toContain(make.about);

  await page.goto('./#/result');
  await tap(page, deleteAll.title);
  await fits(page, 'asked whether to delete everything');
  await tap(page, deleteAll.confirm);
  await expect(page.getByText(deleteAll.done)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  const elsewhere = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const phone = await elsewhere.newPage();
  await startsReading(phone);
  await phone.goto(`${baseURL}#/backup`);
  await phone.getByLabel(restore.file).setInputFiles(file);
  await expect(phone.getByRole('heading', { name: fill(restore.found, { n: '1' }) })).toBeFocused();
  await isAccessible(phone, 'what a backup holds');
  await fits(phone, 'what a backup holds');
  await tap(phone, restore.add);
  await expect(phone.getByText(fill(restored.added, { n: '1' }))).toBeVisible();
  await phone.getByRole('button', { name: new RegExp(`^${fill(restored.open, { what: '' })}`) }).click();
  await tap(phone, start.resume);
  await answers(phone, answer('reply', 'accepted') as Given);
  await seesScreen(phone, 'written');
  await reloads(phone);
  await seesScreen(phone, 'written');
  const { journey } = await storedCase(phone);
  const { reply: given, ...answered } = journey.answers;
  expect([answered, given?.event]).toEqual([before.journey.answers, 'accepted']);
  await elsewhere.close();
});
