import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { scenarioWords } from '#words/rehearsal/index.ts';
import { rehearsal as words } from '#words/rehearsal/rehearsal-page.ts';
import { common } from '#words/shell/common.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { heading, isAccessible, reloads, seesScreen } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { fits } from './support/fits.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const { pressing } = scenarioWords;
const { demand, howMuch } = pressing.turns;

test('a call is practised by taps, from the script and back to it', async ({ page }) => {
  const looks = async (name: string) => {
    await isAccessible(page, name);
    await fits(page, name);
  };
  await page.goto('./');
  await opens(page, sceneOf(roadTo('script')));
  await page.getByRole('link', { name: scriptPanelWords.practise }).click();
  await expect(heading(page)).toHaveText(words.title);

  await page.getByRole('button', { name: new RegExp(`^${pressing.name}`) }).click();
  await expect(heading(page)).toHaveText(demand.theySay.replace('{bills}', '花呗、借呗'));
  await looks('a line');
  await tap(page, demand.lines.panic.say);
  await expect(page.locator('article [role="status"]')).toContainText(demand.lines.panic.feedback);
  await expect(page.getByRole('heading', { name: words.youSaid })).toBeInViewport();
  await expect(page.getByText(demand.lines.panic.feedback)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('button', { name: words.goOn })).toBeInViewport();
  await looks('a look back');
  await tap(page, words.goOn);

  await expect(heading(page)).toHaveText(howMuch.theySay);
  await expect(heading(page)).toBeInViewport();
  await tap(page, howMuch.lines.half.say);
  await tap(page, words.goOn);
  await expect(heading(page)).toHaveText(pressing.endings.tooMuch.title);
  await looks('a bad ending');

  await tap(page, words.again);
  await expect(heading(page)).toContainText(demand.theySay.slice(-6));
  await reloads(page);
  await expect(heading(page)).toHaveText(words.title);
  await page.getByRole('link', { name: common.toNow }).click();
  await seesScreen(page, 'script');
});
