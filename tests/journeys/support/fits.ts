import type { Page } from '@playwright/test';
import { expect } from './test.ts';

/** What stands beyond the right edge, where nobody can scroll to it. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((each) => each.closest('.sr-only, svg') === null && each.getBoundingClientRect().right > innerWidth + 1)
      .map((each) => `${each.tagName} ${each.textContent?.slice(0, 30)}`),
  );

/** Nothing is cut off, and nothing has to be scrolled sideways. */
export async function fits(page: Page, name: string): Promise<void> {
  expect([name, await cutOff(page)]).toEqual([name, []]);
  const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(width, `${name} is wider than the window`).toBeLessThanOrEqual(room ?? 0);
}

/** Text twice as large as it is, until the next page is loaded. */
export const enlarge = (page: Page) => page.addStyleTag({ content: 'html { font-size: 225% !important; }' });
