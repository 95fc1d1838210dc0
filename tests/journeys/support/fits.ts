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

/** Text twice as large as it is, until the next page is loaded. */
export const enlarge = (page: Page) => page.addStyleTag({ content: 'html { font-size: 225% !important; }' });
