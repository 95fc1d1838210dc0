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
    for (const [at, scene] of scenes()
      .filter((_, each) => each % hands === hand)
      .entries()) {
      // Every piece is looked at in both schemes, and every colour is reckoned: here they take turns.
      await page.emulateMedia({ colorScheme: at % 2 === 0 ? 'light' : 'dark' });
      await opens(page, scene);
      if (scene.name === 'all') await shorten(page);
      await isAccessible(page, scene.name);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    }
  });
}
