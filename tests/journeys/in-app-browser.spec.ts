import { encodeLink } from '#share/link.ts';
import { fill } from '#text/fill.ts';
import { exportCalendarWords, exportWords } from '#words/documents/export.ts';
import { link } from '#words/share/link.ts';
import { inAppWords } from '#words/shell/in-app-browser.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { sharedView } from '../support/shared-view.ts';
import { isAccessible } from './support/drive.ts';
import { fits } from './support/fits.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const letter = sceneOf(roadTo('letter', acceptedAtOnce));
const title = '还款困难情况说明和协商还款申请';

const apps = [
  ['weixin', 'Mozilla/5.0 (Linux; Android 13; wv) Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.49.2600'],
  ['douyin', 'Mozilla/5.0 (Linux; Android 9; wv) Chrome/75 Mobile Safari/537.36 aweme_130400 JsSdk/1.0 ByteLocale/zh'],
  ['other', 'Mozilla/5.0 (Phone; OpenHarmony 5.0) Chrome/114.0.0.0 Safari/537.36 ArkWeb/4.1.6.1 Mobile'],
] as const;

// One that is known by its name, and one that is not; of the known ones only the name differs.
for (const [app, userAgent] of apps)
  test.describe(`inside another app: ${app}`, { tag: app === 'douyin' ? '@thorough' : [] }, () => {
    test.use({ userAgent });

    test('a letter can be copied and drawn, and no file is claimed to be saved', async ({ page }) => {
      await page.goto('./');
      await opens(page, letter);
      for (const name of [exportWords.print, exportWords.word, exportWords.text])
        await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
      await expect(page.getByText(fill(inAppWords.files, { app: inAppWords.names[app] }))).toBeVisible();
      await expect(page.getByText(inAppWords.ways.open)).toBeVisible();
      await page.getByRole('button', { name: exportWords.picture }).click();
      await expect(page.getByRole('img', { name: fill(exportWords.pictureAlt, { title }) })).toBeVisible();
      await expect(page.getByText(exportWords.drawn)).toBeVisible();
      await expect(page.getByRole('link', { name: exportWords.savePicture })).toHaveCount(0);
      await fits(page, app);
    });

    test('a received result is copied, and taken to a browser by its link', async ({ page }) => {
      await page.goto(`./${encodeLink(sharedView)}`);
      await expect(page.getByRole('button', { name: link.copy })).toBeVisible();
      await expect(page.getByText(inAppWords.ways.openShared).first()).toBeVisible();
      await expect(page.getByRole('button', { name: exportCalendarWords.add })).toHaveCount(0);
      await expect(page.getByRole('button', { name: exportCalendarWords.copy })).toBeVisible();
      await fits(page, app);
      await isAccessible(page, app);
    });
  });
