import { readFileSync } from 'node:fs';
import { fill } from '#text/fill.ts';
import { exportCalendarWords, exportWords } from '#words/documents/export.ts';
import { timelinePage } from '#words/today/timeline-page.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { unzip } from '../support/unzip.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const letter = sceneOf(roadTo('letter', acceptedAtOnce));
const title = '还款困难情况说明和协商还款申请';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('the letter is saved as a Word file and as a text', async ({ page }) => {
  await opens(page, letter);
  const saves = async (label: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label }).click(),
    ]);
    await expect(page.getByText(fill(exportWords.saved, { name: download.suggestedFilename() }))).toBeVisible();
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
  };
  const word = await saves(exportWords.word);
  expect(word.name).toBe('情况说明和申请.docx');
  expect(unzip(word.content)['word/document.xml']).toContain(title);
  const text = await saves(exportWords.text);
  expect(text.name).toBe('情况说明和申请.txt');
  expect(text.content.toString('utf8')).toContain(title);
});

test('the letter becomes a picture in the light, by night too', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await opens(page, letter);
  await page.getByRole('button', { name: exportWords.picture }).click();
  const picture = page.getByRole('img', { name: fill(exportWords.pictureAlt, { title }) });
  await expect(picture).toBeVisible();
  const seen = await picture.evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement('canvas');
    const { naturalWidth: width, naturalHeight: height } = image;
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const bright = Array.from(context?.getImageData(0, 0, width, height).data ?? []).filter(
      (_value, at) => at % 4 === 0,
    );
    const darkest = bright.reduce((least, value) => Math.min(least, value), 255);
    return { width, isTall: height > width, corner: bright[0], darkest };
  });
  expect(seen).toEqual({ width: 1440, isTall: true, corner: 255, darkest: expect.any(Number) });
  expect(seen.darkest).toBeLessThan(80);
});

test('what has happened is saved as a table whose days a spreadsheet reads', async ({ page }) => {
  await opens(page, { ...sceneOf(roadTo('checkIn', acceptedAtOnce)), name: 'timeline', hash: '#/timeline' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: timelinePage.csv }).click(),
  ]);
  const [head, ...rows] = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(head).toBe(`\ufeff${timelinePage.columns.map((column) => `"${column}"`).join(',')}`);
  expect(rows.length).toBeGreaterThan(2);
  for (const row of rows) expect(row).toMatch(/^"2026-\d\d-\d\d",(?:"[^"]*",?){3}$/);
});

test('a printed letter stands alone on the page', async ({ page }) => {
  await opens(page, letter);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: exportWords.print }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([title]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('button', { name: exportWords.print })).toBeVisible();
});

test('the days of the case are saved as a calendar file', async ({ page }) => {
  await opens(page, { ...sceneOf(roadTo('checkIn', acceptedAtOnce)), name: 'result', hash: '#/result' });
  await page.getByRole('button', { name: /^日子/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: exportCalendarWords.add }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('有商量-日子.ics');
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n(.*\r\n)+END:VCALENDAR\r\n$/);
});
