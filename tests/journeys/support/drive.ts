import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { type ScreenId, screens } from '#model/screens.ts';
import { common } from '#words/shell/common.ts';
import { menu as menuWords } from '#words/shell/menu.ts';
import { start } from '#words/today/start.ts';
import type { Line, Story, Walk } from '../../support/story.ts';
import { walksOf } from '../../support/story.ts';
import { fillIn, type Given, setTicks, tap } from './fill-in.ts';
import { expect } from './test.ts';
import { optionOf, titleOf, titlesOf } from './words.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** One of these texts and nothing besides; figures are shown with spaces that do not break. */
const wholly = (texts: readonly string[]): RegExp =>
  new RegExp(`^(${texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s')).join('|')})$`);

/** Waits until a screen of the road is shown: an assertion would look again only after a tenth of a second, a quarter, a half. */
export const seesScreen = (page: Page, screen: ScreenId): Promise<void> =>
  page
    .locator('h1')
    .filter({ hasText: wholly(titlesOf(screen)) })
    .waitFor({ timeout: 30_000 });

/** Waits until the address of a step is written, which the app does when its screen is seen. */
const addressWritten = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((written) => requestAnimationFrame(() => setTimeout(() => setTimeout(written)))),
  );

/** Goes back by the browser, from the step that is shown. */
export async function goesBack(page: Page): Promise<void> {
  await addressWritten(page);
  await page.goBack();
}

/** Answers the screen that is shown. */
export async function answers(page: Page, given: Given): Promise<void> {
  await seesScreen(page, given.screen);
  const definition = screens[given.screen];
  if (definition.kind === 'confirmAll') await setTicks(page, given.screen, definition.ticks);
  if (given.value !== undefined) await fillIn(page, given);
  await buttonOf(page, given).click();
  // Where instalments are open by what was noted, it is asked once.
  const sure = page.locator('button[data-option="allPaid"]');
  if (given.option === 'cleared' && (await sure.isVisible())) await sure.click();
}

/** The button of an option. That it bears the option's words is proved screen by screen in src/screens/road.test.tsx. */
export function buttonOf(page: Page, { screen, option }: Given) {
  const { kind, carries } = screens[screen];
  const isSubmit = kind === 'confirmAll' || (option === carries && kind !== 'task' && kind !== 'choice');
  return isSubmit
    ? page.getByRole('button', { name: optionOf(screen, option), exact: true })
    : page.locator(`button[data-option="${option}"]`);
}

/** What depends on colours and on where things stand; all other rules read the elements, which no setting changes. */
const rulesOfLook = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

interface Audit {
  /** For a page whose elements were looked at already. */
  readonly onlyLook?: boolean;
}

/** No accessibility complaint about what is shown. What is in order need not be told. */
export async function isAccessible(page: Page, name: string, { onlyLook = false }: Audit = {}): Promise<void> {
  // A part that is fetched when it is shown has no heading for a moment.
  await page.locator('h1').first().waitFor();
  // Half a megabyte: a page keeps it for its next look.
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const complaints = await page.evaluate(
    async (only) => {
      const { violations } = await window.axe.run(document, {
        resultTypes: ['violations'],
        ...(only !== null && { runOnly: only }),
        // Fetched are style sheets and media for two rules: nothing here turns with the device, nothing plays.
        preload: false,
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    onlyLook ? rulesOfLook : null,
  );
  expect(complaints.map((complaint) => `${name}: ${complaint}`)).toEqual([]);
}

/** Goes to a page that stands in the menu. */
export async function goesByMenu(page: Page, to: keyof typeof menuWords): Promise<void> {
  await page.getByRole('button', { name: common.menuLabel, exact: true }).click();
  await page
    .getByRole('navigation', { name: common.menuLabel })
    .getByRole('link', { name: menuWords[to], exact: true })
    .click();
}

/** Answers an earlier screen anew: what is urgent from anywhere, all else from the list of answers. */
async function changes(page: Page, given: Given): Promise<void> {
  if (given.screen === 'urgent') {
    await page.getByRole('link', { name: common.urgent, exact: true }).click();
    return answers(page, given);
  }
  await goesByMenu(page, 'answers');
  await page
    .getByRole('link', { name: `修改：${titleOf(given.screen)}` })
    .last()
    .click();
  await answers(page, given);
}

/** Called after every line, with what must be true then. */
type OnLine = (page: Page, walk: Walk, at: number) => Promise<void>;

interface Options {
  readonly onLine?: OnLine;
}

/**
 * Opens the page anew as a person would, who sees the screen first: its address is written into the history once it is
 * painted, and a reload that comes before shows the screen before.
 */
export async function reloads(page: Page): Promise<void> {
  await addressWritten(page);
  await page.reload();
}

/** Does what one line of a story says; then the browser must stand where the chart says. */
export async function takesLine(page: Page, line: Line, { position }: Walk): Promise<void> {
  if (line.does === 'goOn') return tap(page, common.goOn);
  if (line.does === 'today') {
    await page.clock.setFixedTime(new Date(`${line.on}T21:30:00+08:00`));
    await reloads(page);
  } else if (line.does === 'answer') await answers(page, line);
  else if (line.does === 'change') await changes(page, line);
  await seesScreen(page, position.screen);
}

/** Walks a story by clicking. */
export async function walksStory(page: Page, story: Story, { onLine }: Options = {}): Promise<void> {
  await page.goto('./');
  await tap(page, start.begin);
  for (const [at, { line, walk }] of walksOf(story).entries()) {
    await takesLine(page, line, walk);
    if (line.does !== 'goOn') await onLine?.(page, walk, at);
  }
}
