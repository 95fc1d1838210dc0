import type { Page } from '@playwright/test';
import { isScreenId, screens } from '#model/screens.ts';
import { type Scene, scenes } from '../support/scenes.ts';
import { isThorough, sampleOf } from '../support/thorough.ts';
import { isAccessible } from './support/drive.ts';
import { enlarge, fits, keepsDistance, saysWhatFollows } from './support/fits.ts';
import { hasOutline } from './support/outline.ts';
import { opens } from './support/scenes.ts';
import { test } from './support/test.ts';
import { keepsFiguresWhole, unfolds } from './support/whole-figures.ts';

/** The page of all words says everything in one way: two of its stages stand for ten, which would take minutes. */
const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const stage of document.querySelectorAll('main article > section:nth-of-type(n + 3)')) stage.remove();
  });

const opensOnPhone = async (page: Page, scene: Scene): Promise<void> => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await opens(page, scene);
  if (scene.name === 'all') await shorten(page);
};

interface Setting {
  readonly name: string;
  /** In light as a whole, in dark what colours and places decide; the colours of the system are forced-colours.spec's. */
  readonly audit?: 'whole' | 'look';
  readonly show: (page: Page, scene: Scene) => Promise<unknown>;
}

const onPhone: Setting = { name: 'on a phone', audit: 'whole', show: opensOnPhone };

/** How else a page may be shown, each setting following from the one before, so that it is opened once for all. */
const settings: readonly Setting[] = [
  {
    name: 'in the colours of the system',
    show: (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  },
  {
    // WCAG 1.4.10: a window of 1280 by 1024 pixels at 400 %.
    name: 'on a window enlarged four times',
    show: async (page) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    },
  },
  {
    name: 'on a wide window, dark',
    audit: 'look',
    show: async (page) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
    },
  },
  {
    name: 'on a phone, dark, with text twice as large',
    show: async (page) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
      await enlarge(page);
      await breaksNoFigure(page);
    },
  },
];

/** Of the sample each screen is shown on a phone and in one more setting, by turns; by `npm run thorough` each in all. */
const settingsFor = (at: number): readonly Setting[] =>
  isThorough ? [onPhone, ...settings] : [onPhone, ...settings.filter((_, turn) => turn === at % settings.length)];

/** K39: all that can be unfolded shows its amounts and days whole, on a phone and at twice the text size. */
async function breaksNoFigure(page: Page): Promise<void> {
  if (page.url().endsWith('#/all')) return;
  const name = `${page.url()}, unfolded`;
  await unfolds(page);
  await fits(page, name);
  await enlarge(page, 1);
  await keepsFiguresWhole(page, name);
  await keepsDistance(page, name);
  await enlarge(page);
}

/** Of what form a screen is; a page has none. */
const kindOf = ({ name }: Scene): string => (isScreenId(name) ? screens[name].kind : 'page');

/**
 * Screens of a kind are put together of the same parts, and the page of all words, which takes as long as thirty others, of
 * those of all screens: some of each kind stand for it, and `npm run thorough` looks at all.
 */
const dealt = [...new Set(scenes().map(kindOf))]
  .flatMap((kind) => sampleOf(scenes().filter((scene) => kindOf(scene) === kind)))
  .filter(({ name }) => isThorough || name !== 'all');

/** The scenes are dealt out to several tests, so that the workers share them. */
const hands = isThorough ? 4 : 2;

for (let hand = 0; hand < hands; hand += 1) {
  test(`screens and pages are accessible however they are shown, part ${hand + 1} of ${hands}`, async ({ page }) => {
    test.setTimeout(isThorough ? 1_200_000 : 400_000);
    await page.goto('./');
    for (const [at, scene] of dealt.entries()) {
      if (at % hands !== hand) continue;
      for (const { name, audit, show } of settingsFor(Math.floor(at / hands))) {
        await show(page, scene);
        if (audit !== undefined) {
          await isAccessible(page, `${scene.name} ${name}`, { onlyLook: audit === 'look' });
          if (name === onPhone.name) await hasOutline(page, scene.name);
          // On the page of all words what is out of sight is not laid out, so that it has no place yet.
          if (scene.name !== 'all') await keepsDistance(page, `${scene.name} ${name}`);
        }
        await fits(page, `${scene.name} ${name}`);
        await saysWhatFollows(page, `${scene.name} ${name}`);
      }
    }
  });
}
