import type { Locator } from '@playwright/test';
import { common } from '#words/shell/common.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { goesByMenu, isAccessible } from './support/drive.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const bordersOf = (marks: Locator) =>
  marks.evaluateAll((elements) =>
    elements.map((element) => {
      const { width, borderTopWidth, borderTopStyle } = getComputedStyle(element);
      return [width, borderTopWidth, borderTopStyle].join(' ');
    }),
  );

test('where the system chooses the colours, the road and the earlier answer can still be told', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto('./');
  await opens(page, sceneOf(roadTo('script')));
  const rail = page.getByRole('navigation', { name: common.railLabel });
  const dots = await bordersOf(rail.locator('li > .rounded-full'));
  expect(dots).toHaveLength(6);
  expect(new Set(dots.slice(0, 3)).size).toBe(3);
  await isAccessible(page, 'script in forced colours');
  await goesByMenu(page, 'answers');
  await page.getByRole('link', { name: /^修改/ }).nth(3).click();
  const earlier = page.getByRole('button', { name: common.earlier });
  await expect(earlier).toHaveCount(1);
  await isAccessible(page, 'an earlier answer in forced colours');
});
