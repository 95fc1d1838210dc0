import type { Page } from '@playwright/test';
import { type Scene, scenes } from '../support/scenes.ts';
import { situationScenes } from '../support/situation-scenes.ts';
import { reloads } from './support/drive.ts';
import { opens } from './support/scenes.ts';
import { faultsOfActing, faultsOfStops } from './support/stops.ts';
import { expect, test } from './support/test.ts';
import { unfolds } from './support/whole-figures.ts';

/** This one has every sort of field; `npm run keyboard` looks at every screen and page. */
const few = ['harassment'];
const isWhole = process.env.KEYBOARD === 'all';
const all = [...scenes(), ...situationScenes()];
const shown = all.filter(({ name }) => (isWhole ? name !== 'all' : few.includes(name)));

const phone = { width: 360, height: 640 };

const prefers = (page: Page, preferred: object) =>
  page.evaluate((text) => localStorage.setItem('youshangliang:preferences', text), JSON.stringify(preferred));

/** How each page is walked, each way following from the one before, so that it is opened once for all. */
const ways: readonly (readonly [string, (page: Page, scene: Scene) => Promise<unknown>, 'Tab' | 'Shift+Tab'])[] = [
  ['as it opens', opens, 'Tab'],
  ['unfolded', (page) => unfolds(page), 'Shift+Tab'],
  ['on a wide window', (page) => page.setViewportSize({ width: 1280, height: 800 }), 'Tab'],
  [
    'with large text',
    async (page, scene) => {
      await page.setViewportSize(phone);
      await prefers(page, { largeText: true, readAloud: true });
      await reloads(page);
      await page.locator('h1').first().waitFor();
      if (scene.name !== 'map') await unfolds(page);
    },
    'Shift+Tab',
  ],
];

/** The scenes are dealt out to two tests, so that the workers share them. */
const hands = isWhole ? 2 : 1;

for (let hand = 0; hand < hands; hand += 1) {
  const dealt = shown.filter((_, at) => at % hands === hand);
  const part = isWhole ? `, part ${hand + 1} of ${hands}` : '';

  test(`Tab comes to everything a finger can tap, in the order of the page, and it can be seen there${part}`, async ({
    page,
  }) => {
    test.setTimeout(2_400_000);
    const found: string[] = [];
    await page.goto('./');
    for (const scene of dealt) {
      await page.setViewportSize(phone);
      for (const [way, show, key] of isWhole ? ways : ways.slice(0, 2)) {
        await show(page, scene);
        for (const fault of await faultsOfStops(page, key)) found.push(`${scene.name} ${way}: ${fault}`);
      }
      await prefers(page, {});
    }
    expect(found).toEqual([]);
  });

  if (isWhole)
    test(`no key leaves the focus nowhere${part}`, async ({ page }) => {
      test.setTimeout(2_400_000);
      const found: string[] = [];
      const done = new Set<string>();
      page.on('dialog', (dialog) => dialog.dismiss());
      await page.goto('./');
      for (const scene of dealt) {
        const open = async () => {
          await page.evaluate(() => localStorage.clear());
          await opens(page, scene);
          await unfolds(page);
        };
        for (const fault of await faultsOfActing(page, open, done)) found.push(`${scene.name}: ${fault}`);
      }
      expect(found).toEqual([]);
    });
}
