import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** What stands beyond the right edge, where nobody can scroll to it. */
const cutOff = (page: Page, room: number) =>
  page.evaluate(
    (edge) =>
      [...document.querySelectorAll('body *')]
        .filter((each) => each.closest('.sr-only, svg, details:not([open]) > :not(summary)') === null)
        .filter((each) => each.getBoundingClientRect().right > edge + 1)
        .map((each) => `${each.tagName} ${each.textContent?.slice(0, 30)}`),
    room,
  );

/** Nothing is cut off, and nothing has to be scrolled sideways. */
export async function fits(page: Page, name: string): Promise<void> {
  // A phone's window grows with what does not fit it: the size it was given does not.
  const room = page.viewportSize()?.width ?? 0;
  expect([name, await cutOff(page, room)]).toEqual([name, []]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${name} is wider than the window`).toBeLessThanOrEqual(room);
}

/** What stands on the line above the next part, without room between; runs in the browser, by itself. */
function crowdedTexts(): readonly string[] {
  const room = 4;
  // What is folded away has no place of its own.
  const apart =
    '[data-bar], [data-more], .sr-only, .document-sheet, script, style, details:not([open]) > :not(summary)';
  const isLine = (style: CSSStyleDeclaration): boolean =>
    style.borderTopWidth !== '0px' && style.borderLeftWidth === '0px';
  const parts = [...document.querySelectorAll('main *, aside *')].filter((each) => isLine(getComputedStyle(each)));
  const lines = parts
    .filter((part) => part.closest(apart) === null)
    .map((part) => ({ part, ...part.getBoundingClientRect().toJSON() }) as { part: Element } & DOMRect)
    .filter(({ height }) => height > 0);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.parentElement?.closest(apart) != null) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const last = [...range.getClientRects()].filter(({ width }) => width > 0).pop();
    if (last === undefined) continue;
    for (const { part, top, left, right } of lines)
      if (last.left < right && last.right > left && Math.abs(top - last.bottom) < room && !part.contains(text))
        found.push(`${text.data.slice(0, 30)}｜${part.textContent?.slice(0, 12)}`);
  }
  return found;
}

/** No text stands on the line of what follows it. */
export async function keepsDistance(page: Page, name: string): Promise<void> {
  expect([name, await page.evaluate(crowdedTexts)]).toEqual([name, []]);
}

/** Whether an answer can be chosen that is not to be seen as a whole, and whether the page says that more follows. */
const answersBelow = (page: Page) =>
  page.evaluate(() => {
    const hint = document.querySelector('[data-more]');
    const isCovered = (option: Element): boolean => {
      const { left, bottom, height } = option.getBoundingClientRect();
      if (height === 0) return false;
      // Its rim may be covered.
      const there = document.elementsFromPoint(left + 12, bottom - 12).find((each) => each !== hint);
      return bottom - 12 > innerHeight || (there !== undefined && !option.contains(there) && !there.contains(option));
    };
    const place = hint?.getBoundingClientRect();
    const page = document.querySelector('main')?.getBoundingClientRect();
    // As wide as the page, it stands in the middle of no sentence.
    const isWhole = place !== undefined && page !== undefined && place.left <= page.left && place.right >= page.right;
    return {
      isCovered: [...document.querySelectorAll('main :is([data-option], label:has([data-tick]), [data-heard])')]
        .filter((option) => option.closest('[data-bar]') === null)
        .some((option) => option.getBoundingClientRect().bottom > innerHeight / 2 && isCovered(option)),
      isSaid: isWhole && place.top > 0 && place.bottom <= innerHeight,
    };
  });

/** Where an edge hides an answer, the page says that more follows; at its end it no longer does. */
export async function saysWhatFollows(page: Page, name: string): Promise<void> {
  await page.evaluate(() => scrollTo(0, 0));
  await expect
    .poll(async () => {
      const { isCovered, isSaid } = await answersBelow(page);
      return isSaid || !isCovered;
    }, `${name} hides an answer without a word`)
    .toBe(true);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('[data-more]'), `${name} ends with a promise of more`).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Text so many times as large as it is, until the next page is loaded. */
export const enlarge = (page: Page, times = 2) =>
  page.evaluate(
    (size) => document.documentElement.style.setProperty('font-size', size, 'important'),
    `${times * 112.5}%`,
  );
