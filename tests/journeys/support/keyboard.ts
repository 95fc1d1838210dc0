import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** More stops than any page between a heading and its last control. */
const mostStops = 60;

/** What keeps a person from seeing where the focus is: nothing, if all is well. */
const whatHidesFocus = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return [];
    const { left, right, top, bottom, height } = at.getBoundingClientRect();
    const shows = [top + 2, (top + bottom) / 2, bottom - 2].map((y) => {
      const there = document.elementFromPoint((left + right) / 2, y);
      return there !== null && (at.contains(there) || there.contains(at));
    });
    // Of a tall one a part is enough.
    const isSeen = height > innerHeight / 2 ? top < innerHeight && bottom > 0 : shows.every(Boolean);
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    const name = `${at.tagName}#${at.id} ${at.textContent?.slice(0, 20)}`;
    return [
      ...(isSeen ? [] : [`${name} is covered or out of sight`]),
      ...(hasOutline || at.matches('[tabindex="-1"]') ? [] : [`${name} has no outline`]),
    ];
  });

const isAt = async (page: Page, target: Locator): Promise<boolean> =>
  (await page.locator(':focus').and(target).count()) > 0;

/** Goes on with Tab, or back with Shift+Tab, until a control has the focus; every stop on the way can be seen. */
export async function tabsTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await isAt(page, target)) return;
    await page.keyboard.press(key);
    // What says that more follows goes with the next frame after the page has moved to its end.
    await expect.poll(() => whatHidesFocus(page)).toEqual([]);
  }
  throw new Error(`${key} never comes to ${target}`);
}

/** Goes to a control and presses a key on it. */
export async function presses(page: Page, key: 'Enter' | 'Space', target: Locator): Promise<void> {
  await tabsTo(page, target);
  await page.keyboard.press(key);
}

/** Ticks a box that is not ticked yet. */
export async function ticks(page: Page, box: Locator): Promise<void> {
  if (!(await box.isChecked())) await presses(page, 'Space', box);
}

/** Chooses among radio buttons: they are one stop, and the arrows go from one to the next. */
export async function chooses(page: Page, group: Locator, wanted: Locator): Promise<void> {
  await presses(page, 'Space', group);
  for (let left = await group.count(); left > 0 && !(await wanted.isChecked()); left -= 1)
    await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

/** Chooses a word of a list. */
async function picks(page: Page, list: Locator, wanted: string): Promise<void> {
  await page.keyboard.press('Home');
  for (let left = await list.locator('option').count(); left > 0 && (await list.inputValue()) !== wanted; left -= 1)
    await page.keyboard.press('ArrowDown');
}

/** Puts in the parts of a day, last to first: whether a full part goes on to the next by itself then makes no odds. */
async function typesParts(page: Page, parts: readonly string[]): Promise<void> {
  for (const [at, digits] of [...parts].reverse().entries()) {
    for (const _ of parts) await page.keyboard.press('ArrowRight');
    for (let left = at; left > 0; left -= 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(digits);
  }
}

/** Writes a day in the order of the browser's own language, which is not always that of the page. */
async function typesDay(page: Page, field: Locator, wanted: string): Promise<void> {
  const [year = '', month = '', day = ''] = wanted.split('-');
  await typesParts(page, [month, day, year]);
  if ((await field.inputValue()) !== wanted) await typesParts(page, [year, month, day]);
}

/** Puts something into a field of any sort. */
export async function writes(page: Page, field: Locator, text: string): Promise<void> {
  await tabsTo(page, field);
  const sort = await field.evaluate((control) => (control as HTMLInputElement | HTMLSelectElement).type);
  if (sort === 'select-one') await picks(page, field, text);
  else if (sort === 'date') await typesDay(page, field, text);
  else await page.keyboard.type(text);
  await expect(field).toHaveValue(text);
}
