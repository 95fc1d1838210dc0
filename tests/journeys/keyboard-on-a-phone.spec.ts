import type { Page } from '@playwright/test';
import { scenes } from '../support/scenes.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** These stand for all; `npm run preferences` looks at every screen and page. */
const few = ['income', 'terms'];
const shown = scenes().filter(({ name }) => (process.env.PREFERENCES === 'all' ? name !== 'all' : few.includes(name)));

test.setTimeout(process.env.PREFERENCES === 'all' ? 1_200_000 : 120_000);

/** What is wrong with the fields of a page while a keyboard takes half of the window; runs in the browser, by itself. */
async function troubleOfFields(): Promise<readonly string[]> {
  const found: string[] = [];
  // What stands at the end of the window follows it a frame later.
  const settles = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  await settles();
  const fields = document.querySelectorAll<HTMLElement>(
    'main :is(input:not([type=checkbox]):not([type=radio]), select, textarea)',
  );
  for (const field of fields) {
    if (field.getClientRects().length === 0 || field.closest('details:not([open])') !== null) continue;
    const name = field.id || field.outerHTML.slice(0, 60);
    // Below 16 pixels a phone enlarges the page under the finger.
    const size = Number.parseFloat(getComputedStyle(field).fontSize);
    if (size < 16) found.push(`${name} has letters of ${size} px`);
    field.scrollIntoView({ block: 'nearest' });
    field.focus();
    await settles();
    const { left, right, top, bottom, height } = field.getBoundingClientRect();
    const middle = (left + right) / 2;
    for (const y of [top + 4, Math.min(bottom, top + 60) - 4]) {
      const there = document.elementFromPoint(middle, y);
      if (there !== field && height > 0)
        found.push(`${name} is covered at ${Math.round(y)} by ${there?.outerHTML.slice(0, 60)}`);
    }
  }
  return found;
}

const rotates = (page: Page, height: number) => page.setViewportSize({ width: 360, height });

test('a field that is typed in is seen above the keyboard, in letters that need no enlarging', async ({ page }) => {
  expect(shown.length).toBeGreaterThanOrEqual(few.length);
  await page.goto('./');
  for (const largeText of [false, true]) {
    await page.evaluate(
      (text) => localStorage.setItem('youshangliang:preferences', text),
      JSON.stringify({ largeText }),
    );
    for (const scene of shown) {
      await rotates(page, 640);
      await opens(page, scene);
      // About what is left above the keyboard of a small phone.
      await rotates(page, 330);
      expect([scene.name, largeText, await page.evaluate(troubleOfFields)]).toEqual([scene.name, largeText, []]);
    }
  }
});
