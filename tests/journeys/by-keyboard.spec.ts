import type { Page } from '@playwright/test';
import { screens } from '#model/screens.ts';
import { aboutPage } from '#words/overview/about-page.ts';
import { common } from '#words/shell/common.ts';
import { menu as menuWords } from '#words/shell/menu.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { fieldText, unasked } from '../support/field-text.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { type Line, walksOf } from '../support/story.ts';
import { buttonOf, heading, isAccessible, reloads, seesScreen } from './support/drive.ts';
import type { Given } from './support/fill-in.ts';
import { chooses, presses, tabsTo, ticks, writes } from './support/keyboard.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

/** Writes the parts of a value into the fields that bear their names. */
async function writesAll(page: Page, value: object, idOf = (name: string) => name): Promise<void> {
  for (const [name, part] of Object.entries(value).filter(([each]) => !unasked.includes(each)))
    await writes(page, page.locator(`#${idOf(name)}`), fieldText(name, part));
}

async function fillsIn(page: Page, { screen, value }: Given): Promise<void> {
  const { kind } = screens[screen];
  if (kind === 'several') for (const id of value as readonly string[]) await ticks(page, page.locator(`#tick-${id}`));
  else if (kind === 'terms') {
    const { plan, first } = value as { readonly plan: string; readonly first: string };
    await chooses(page, page.locator('[name=plan]'), page.locator(`#plan-${plan}`));
    await writesAll(page, { first });
  } else if (Array.isArray(value)) await writesAll(page, value[0] as object, (name) => `row-0-${name}`);
  else if (typeof value === 'object') await writesAll(page, value);
  else await writesAll(page, kind === 'amount' ? { amount: value } : { date: value });
}

async function answers(page: Page, given: Given): Promise<void> {
  const definition = screens[given.screen];
  if (definition.kind === 'confirmAll')
    for (const id of definition.ticks) await ticks(page, page.locator(`#tick-${id}`));
  if (given.value !== undefined) await fillsIn(page, given);
  // In the only field of a form Enter sends it.
  if (definition.kind === 'amount' && given.value !== undefined) await page.keyboard.press('Enter');
  else await presses(page, 'Enter', buttonOf(page, given));
  // Where instalments are open by what was noted, it is asked once.
  const sure = page.locator('button[data-option="allPaid"]');
  if (given.option === 'cleared' && (await sure.isVisible())) await presses(page, 'Enter', sure);
}

async function takes(page: Page, line: Line): Promise<void> {
  if (line.does === 'goOn') await presses(page, 'Enter', page.getByRole('button', { name: common.goOn }));
  else if ('option' in line) await answers(page, line);
}

test('the whole road can be walked by keyboard, and one sees where one is', async ({ page }) => {
  await page.goto('./');
  await presses(page, 'Enter', page.getByRole('button', { name: start.begin, exact: true }));
  for (const { line, walk } of walksOf(acceptedAtOnce)) {
    if (line.does === 'today') {
      await page.clock.setFixedTime(new Date(`${line.on}T21:30:00+08:00`));
      await reloads(page);
    } else await takes(page, line);
    if (line.does === 'goOn') continue;
    await seesScreen(page, walk.position.screen);
    if (line.does === 'answer') await expect(heading(page)).toBeFocused();
  }
});

test('Shift+Tab leads back to the road behind', async ({ page }) => {
  await page.goto('./');
  await tabsTo(page, page.getByRole('link', { name: menuWords.about }));
  await tabsTo(page, page.getByRole('button', { name: start.begin, exact: true }), 'Shift+Tab');
});

test('the menu is opened, walked and left by keyboard, and gives the focus back', async ({ page }) => {
  await page.goto('./');
  await opens(page, sceneOf(roadTo('script', acceptedAtOnce)));
  const button = page.getByRole('button', { name: common.menuLabel, exact: true });
  const menu = page.getByRole('navigation', { name: common.menuLabel });
  await tabsTo(page, button, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await isAccessible(page, 'the menu');
  await tabsTo(page, menu.getByRole('link', { name: menuWords.share }));
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await tabsTo(page, page.locator('main').getByRole('button').first());
  await expect(menu).toHaveCount(0);
  await tabsTo(page, button, 'Shift+Tab');
  await page.keyboard.press('Space');
  await presses(page, 'Enter', menu.getByRole('link', { name: menuWords.about }));
  await expect(heading(page)).toHaveText(aboutPage.title);
  await expect(menu).toHaveCount(0);
});
