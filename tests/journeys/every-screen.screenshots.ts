import { test } from '@playwright/test';
import { scenes } from '../support/scenes.ts';
import { situationScenes } from '../support/situation-scenes.ts';
import { opens } from './support/scenes.ts';

const sizes = { phone: { width: 360, height: 640 }, desk: { width: 1280, height: 800 } } as const;

/** What pages are looked at with elsewhere, too. */
const asReaders = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' } as const;

for (const colorScheme of ['light', 'dark'] as const)
  for (const [device, viewport] of Object.entries(sizes))
    test(`${device}, ${colorScheme}`, async ({ browser, baseURL }) => {
      test.setTimeout(900_000);
      const context = await browser.newContext({ baseURL: String(baseURL), viewport, colorScheme, ...asReaders });
      const page = await context.newPage();
      await page.goto('./');
      for (const scene of [...scenes(), ...situationScenes()]) {
        await opens(page, scene);
        // Drawings and sources come after the heading.
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: `screenshots/${device}-${colorScheme}/${scene.name}.png`, fullPage: true });
      }
      await context.close();
    });
