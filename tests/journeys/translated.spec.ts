import type { Page } from '@playwright/test';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { result } from '#words/result/result.ts';
import { link } from '#words/share/link.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { walkStory } from '../support/story.ts';
import { goesBack, heading, walksStory } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/**
 * Puts each text into elements of the translator's own, as browsers do that translate a page: in the place of the text
 * node comes another one, and what appears later is translated too.
 */
function translates(): void {
  const untouched = 'font, script, style, title, textarea, option, select, svg';
  const put = (text: Node): void => {
    if (text.textContent?.trim() === '' || text.parentElement?.closest(untouched) !== null) return;
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = text.textContent;
    text.parentNode?.replaceChild(outer, text);
  };
  const putAll = (within: Node): void => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) texts.push(text);
    for (const text of texts) put(text);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target.nodeType === Node.TEXT_NODE && target.isConnected) put(target);
      for (const node of addedNodes) if (node.isConnected) node.nodeType === Node.TEXT_NODE ? put(node) : putAll(node);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}

/** Texts that were not translated although they stand on the page. */
const untranslated = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    let count = 0;
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode())
      if (text.textContent?.trim() !== '' && text.parentElement?.closest('font, option, textarea, svg') === null)
        count += 1;
    return count;
  });

test.beforeEach(({ page }) => page.addInitScript(translates));

test('a translated page can be walked to the end of the road and back (K6)', { tag: '@thorough' }, async ({ page }) => {
  await walksStory(page, acceptedAtOnce);
  expect(await untranslated(page)).toBe(0);
  for (const _ of [1, 2, 3, 4, 5, 6]) await goesBack(page);
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the sum of a translated page follows what is typed, and rows come and go (K6)', async ({ page }) => {
  await page.goto('./');
  await opens(page, sceneOf(roadTo('debts')));
  const sum = page.getByRole('status').filter({ has: page.getByRole('table') });
  await page.locator('#row-0-total').fill('14000');
  await expect(sum).toContainText('14,000 元');
  await tap(page, debtsFormWords.add);
  await page.locator('#row-2-total').fill('1,000');
  await expect(sum).toContainText('15,000 元');
  await page.locator('#row-0-total').fill('4000');
  await expect(sum).toContainText('5,000 元');
  await page.getByRole('button', { name: debtsFormWords.remove.replace('{n}', '1') }).click();
  await expect(sum).toContainText('1,000 元');
  await expect(sum).not.toContainText('5,000');
  expect(await untranslated(page)).toBe(0);
});

test('a translated result copies its link and goes on (K6)', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await opens(page, { ...sceneOf(walkStory(lateTwelveDaysJobLoss)), name: 'result', hash: '#/result' });
  await page.getByRole('button', { name: link.copy }).first().click();
  await expect(page.getByRole('button', { name: link.copied }).first()).toBeVisible();
  await page.getByRole('link', { name: '急事', exact: true }).click();
  await goesBack(page);
  await expect(heading(page)).toHaveText(result.title);
});
