import { isAccessible } from './support/drive.ts';
import { opens, scenes } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every screen and page is accessible and fits a small screen', async ({ page }) => {
      test.setTimeout(400_000);
      await page.goto('./');
      for (const scene of scenes()) {
        await opens(page, scene);
        await isAccessible(page, scene.name, colorScheme === 'dark' ? ['color-contrast'] : undefined);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      }
    });
  });
}
