import type { Page } from '@playwright/test';
import { emptyJourney } from '#model/answers.ts';
import { encodeLink } from '#share/link.ts';
import { exportWords } from '#words/documents/export.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { roadTo } from '../support/road-to.ts';
import { type Scene, sceneOf, scenes } from '../support/scenes.ts';
import { sharedView } from '../support/shared-view.ts';
import { startOfStories } from '../support/story.ts';
import { isThorough } from '../support/thorough.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** Texts that cannot be read on white paper, since a printer leaves grounds out: each with its contrast. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if (element === null || text.textContent?.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      if (range.getClientRects().length === 0 || element.closest('.sr-only, noscript, script, style') !== null)
        continue;
      const contrast = 1.05 / (luminance(getComputedStyle(element).color) + 0.05);
      if (contrast < 4.5) found.push(`${contrast.toFixed(2)} ${text.textContent?.slice(0, 30)}`);
    }
    return found;
  });

/** What has no place on paper: buttons, and what keeps to an edge of the window. */
const screenOnly = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.getClientRects().length > 0)
      .filter(
        (element) =>
          element.matches('button, [role="button"], nav') || /fixed|sticky/.test(getComputedStyle(element).position),
      )
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 20)}`),
  );

/** Rows that a page may end within, so that an amount parts from what it is of. */
const torn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main tr, main dl > div, main li')]
      .filter((row) => row.getClientRects().length > 0 && getComputedStyle(row).breakInside !== 'avoid')
      .map((row) => row.textContent?.slice(0, 30)),
  );

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const received: Scene = {
  name: 'shared',
  hash: encodeLink(sharedView),
  journey: emptyJourney,
  today: startOfStories,
};
const wanted = [
  'firstStep',
  'courtTodo',
  'summary',
  'terms',
  'counterCheck',
  'onTrack',
  'result',
  'papers',
  'answers',
  // As much as all others together, of the same parts.
  ...(isThorough ? ['all'] : []),
];

test('what is printed is dark ink on white paper, on a dark screen and on a light one', async ({ page }) => {
  await page.goto('./');
  const found = [...scenes().filter(({ name }) => wanted.includes(name)), received];
  expect(found.map(({ name }) => name).sort()).toEqual([...wanted, 'shared'].sort());
  for (const scene of found) {
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await opens(page, scene);
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ media: 'print', colorScheme });
      expect([scene.name, colorScheme, await unreadable(page)]).toEqual([scene.name, colorScheme, []]);
      expect([scene.name, colorScheme, await ground(page)]).toEqual([scene.name, colorScheme, 'rgb(255, 255, 255)']);
    }
    expect([scene.name, await screenOnly(page)]).toEqual([scene.name, []]);
    expect([scene.name, await torn(page)]).toEqual([scene.name, []]);
  }
});

test('a document is printed in dark ink from a dark screen', async ({ page }) => {
  await page.goto('./');
  await page.emulateMedia({ colorScheme: 'dark' });
  await opens(page, sceneOf(roadTo('letter', acceptedAtOnce)));
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name: exportWords.print }).click();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await unreadable(page)).toEqual([]);
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
});

test('the questions that are left to ask are printed, also those that are folded away', async ({ page }) => {
  await page.goto('./');
  for (const scene of scenes().filter(({ name }) => name === 'closeGaps')) {
    await opens(page, scene);
    const folds = page.locator('main ol details');
    const folded = await folds.first().locator('blockquote').isVisible();
    await page.emulateMedia({ media: 'print' });
    expect([await folds.count(), folded]).toEqual([6, false]);
    for (const fold of await folds.all()) await expect(fold.locator('blockquote')).toBeVisible();
  }
});
