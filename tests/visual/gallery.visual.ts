import type { Locator, Page } from '@playwright/test';
import { isAccessible } from '../journeys/support/drive.ts';
import { colorSchemes, expect, skipsElsewhere, test } from './support/test.ts';

skipsElsewhere();

const item = (page: Page, name: string): Locator => page.locator(`[data-gallery-item="${name}"]`);

/** Takes away every way to copy, as some in-app browsers do. */
const refuseCopying = (page: Page): Promise<void> =>
  page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    document.execCommand = () => false;
  });

/** One button copies, the other is refused; nothing keeps the focus. */
async function copies(page: Page): Promise<void> {
  const buttons = item(page, 'copy-button').getByRole('button');
  await buttons.first().click();
  await refuseCopying(page);
  await buttons.last().click();
  await expect(item(page, 'copy-button').getByRole('textbox')).toBeFocused();
  await page.getByRole('textbox').first().focus();
}

for (const colorScheme of colorSchemes)
  test(`every gallery item looks as before, ${colorScheme}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // Higher than any item: what a browser draws beyond its window is not always whole.
    await page.setViewportSize({ width: 360, height: 2000 });
    await page.emulateMedia({ colorScheme });
    await page.goto('./#/gallery');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gallery');
    const names = await page
      .locator('[data-gallery-item]')
      .evaluateAll((all) => all.map((each) => each.dataset.galleryItem ?? ''));
    for (const name of names) {
      await expect.soft(item(page, name)).toHaveScreenshot(['gallery', colorScheme, `${name}.png`]);
    }
    await copies(page);
    await expect.soft(item(page, 'copy-button')).toHaveScreenshot(['gallery', colorScheme, 'copy-button-pressed.png']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await isAccessible(page, `gallery, ${colorScheme}`);
  });
