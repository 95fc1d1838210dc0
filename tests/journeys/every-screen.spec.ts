import type { Page } from '@playwright/test';
import { scenes } from '../support/scenes.ts';
import { isAccessible } from './support/drive.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** The page of all words says everything in one way: two of its stages stand for ten, which would take minutes. */
const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const stage of document.querySelectorAll('main article > section:nth-of-type(n + 3)')) stage.remove();
  });

/** The scenes are dealt out to several tests, so that the workers share them. */
const hands = 4;

for (let hand = 0; hand < hands; hand += 1) {
  test(`every screen and page is accessible and fits a small screen, part ${hand + 1} of ${hands}`, async ({
    page,
  }) => {
    test.setTimeout(400_000);
    await page.goto('./');
    for (const scene of scenes().filter((_, at) => at % hands === hand)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await opens(page, scene);
      if (scene.name === 'all') await shorten(page);
      await isAccessible(page, scene.name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.emulateMedia({ colorScheme: 'dark' });
      await isAccessible(page, `${scene.name} in the dark`, ['color-contrast']);
    }
  });
}
