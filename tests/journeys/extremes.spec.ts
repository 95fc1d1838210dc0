import { isAccessible } from './support/drive.ts';
import { extremes } from './support/extremes.ts';
import { enlarge, fits } from './support/fits.ts';
import { opens } from './support/scenes.ts';
import { test } from './support/test.ts';

test('the longest words, the largest sums and eight rounds fit the narrowest screen, at twice the text size too', {
  tag: '@thorough',
}, async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  for (const scene of extremes()) {
    await opens(page, scene);
    await fits(page, scene.name);
    if (scene.name !== 'map after eight rounds') await isAccessible(page, scene.name);
    await enlarge(page);
    await fits(page, `${scene.name}, enlarged`);
  }
});
