import type { Browser, Page } from '@playwright/test';
import { screens } from '#model/screens.ts';
import { encodeLink } from '#share/link.ts';
import { names } from '#words/names.ts';
import { dataPage } from '#words/overview/data-page.ts';
import { result } from '#words/result/result.ts';
import { helper } from '#words/share/helper.ts';
import { link } from '#words/share/link.ts';
import { shared } from '#words/share/shared.ts';
import { common } from '#words/shell/common.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { start } from '#words/today/start.ts';
import { herOwnCase, sisterOnSharedLink } from '../stories/shared-link.ts';
import { roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { sharedHousehold } from '../support/shared-view.ts';
import { walkStory, walksOf } from '../support/story.ts';
import { isThorough } from '../support/thorough.ts';
import { goesByMenu, heading, isAccessible, reloads, seesScreen, takesLine } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { fits } from './support/fits.ts';
import { makesKeysQuickly } from './support/quick-keys.ts';
import { opens } from './support/scenes.ts';
import { expect, startsReading, test } from './support/test.ts';
import { tickOf } from './support/words.ts';

const passphrase = '我家的猫叫小橘子';

interface Copied {
  readonly open: string;
  readonly sealed: string;
}

/** Copies the link as it is offered, without amounts, and the one that a passphrase opens. */
async function copiesLinks(page: Page): Promise<Copied> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('link', { name: common.myPlan }).first().click();
  await expect(heading(page)).toHaveText(result.title);
  const copied = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const open = await copied(link.copy);
  await page.getByText(link.qr, { exact: true }).first().click();
  await expect(page.getByRole('img', { name: link.qrLabel })).toBeVisible();
  await page.getByText(link.sealed.title).click();
  await page.getByLabel(link.sealed.field).fill(passphrase);
  await page.getByRole('button', { name: link.sealed.make }).click();
  await expect(page.getByText(link.sealed.made)).toBeVisible();
  await fits(page, 'ways of a link');
  await isAccessible(page, 'ways of a link');
  await expect(page.getByRole('button', { name: link.besideSealed.copy })).toBeVisible();
  const sealed = await copied(link.ofSealed.copy);
  await page.goBack();
  return { open, sealed };
}

/** All that is stored, but for the copies that are made of what could be read whenever it is opened. */
const stored = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify(
      Object.entries(localStorage)
        .filter(([key]) => !key.includes(':good:'))
        .sort(),
    ),
  );

/** The sister reads what her brother sent, in her own browser, where she has a case of her own. */
async function readsLinks(browser: Browser, baseURL: string, { open: address, sealed }: Copied): Promise<void> {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await startsReading(page);
  await makesKeysQuickly(page);
  await page.goto('./');
  await opens(page, sceneOf(walkStory(herOwnCase)));
  await page.goto('./');
  await heading(page).waitFor();
  const before = await stored(page);

  await page.goto(address);
  await expect(heading(page)).toHaveText(shared.title);
  await tellsNoMoreThanItMay(page);
  await isAccessible(page, 'shared');
  await reloads(page);
  await expect(heading(page)).toHaveText(shared.title);
  await page.getByRole('button', { name: shared.own }).click();
  await page.getByRole('button', { name: shared.ownKeep }).click();
  await seesScreen(page, 'selfService');
  await page.goto(address.slice(0, -6));
  await expect(heading(page)).toHaveText(shared.broken.title);
  expect(await stored(page)).toBe(before);

  await page.goto(sealed);
  await expect(heading(page)).toHaveText(shared.sealed.title);
  await isAccessible(page, 'sealed');
  await page.getByLabel(shared.sealed.field).fill(`${passphrase}!`);
  await page.getByRole('button', { name: shared.sealed.open }).click();
  await expect(page.getByText(shared.sealed.wrong)).toBeVisible();
  await page.getByLabel(shared.sealed.field).fill(passphrase);
  await page.getByRole('button', { name: shared.sealed.open }).click();
  await expect(heading(page)).toHaveText(shared.title);
  await tellsNoMoreThanItMay(page);
  expect(await stored(page)).toBe(before);

  await page.goto(`./${encodeLink(sharedHousehold)}`);
  await expect(page.getByRole('list', { name: shared.all.each }).getByRole('listitem')).toHaveCount(3);
  await fits(page, 'all shared');
  await isAccessible(page, 'all shared');
  expect(await stored(page)).toBe(before);

  await page.goto(address);
  await page.getByRole('button', { name: shared.own }).click();
  await page.getByRole('button', { name: shared.ownConfirm }).click();
  await seesScreen(page, 'urgent');
  await goesByMenu(page, 'data');
  await expect(page.getByRole('button', { name: dataPage.bringBack })).toHaveCount(1);
  await keepsLinksForTheTab(page);
  await context.close();
}

/** Each way back shows the link that was there, which is in no entry of the history; deleting everything takes all of them. */
async function keepsLinksForTheTab(page: Page): Promise<void> {
  const isAtLink = () => page.evaluate(() => location.hash === '#s1');
  const goesBackToLink = async () => {
    for (let steps = 0; steps === 0 || (steps < 9 && !(await isAtLink())); steps += 1) await page.goBack();
  };
  await goesBackToLink();
  await expect(heading(page)).toHaveText(shared.title);
  await goesBackToLink();
  await expect(page.getByRole('list', { name: shared.all.each }).getByRole('listitem')).toHaveCount(3);
  await goesBackToLink();
  await expect(heading(page)).toHaveText(shared.sealed.title);
  expect(JSON.stringify(await page.evaluate(() => history.state))).not.toContain('#');
  await page.getByRole('button', { name: deleteAll.title }).click();
  await page.getByRole('button', { name: deleteAll.confirm }).click();
  await expect(page.getByText(deleteAll.done)).toBeVisible();
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
  await goesBackToLink();
  await expect(heading(page)).toHaveText(shared.empty.title);
}

/** Products, how late, the way and the helper's card; no amount, cause, urgent matter or name, in page or title. */
async function tellsNoMoreThanItMay(page: Page): Promise<void> {
  const text = (await page.getByRole('main').textContent()) ?? '';
  const told = ['花呗、借呗', names.timing.late30, names.channel.phone];
  const helped = [...helper.can, ...helper.cannot].map((each) => (typeof each === 'string' ? each : each.text));
  expect([...told, ...helped].filter((each) => !text.includes(each))).toEqual([]);
  const kept = [
    ...screens.cause.ticks.map((tick) => tickOf('cause', tick)),
    ...screens.urgent.ticks.map((tick) => tickOf('urgent', tick)),
    '陈建国',
  ];
  expect(kept.filter((secret) => text.includes(secret))).toEqual([]);
  expect(text).not.toMatch(/\d\s?元/);
  expect(await page.title()).toBe(common.appName);
  expect(new URL(page.url()).hash).toBe('#s1');
}

const lines = walksOf(sisterOnSharedLink);
const nextDay = lines.findIndex(({ line }) => line.does === 'today');

/** Comes to the screen where he copies the links; by `npm run thorough` by clicking. */
async function comesToScript(page: Page): Promise<void> {
  await page.goto('./');
  if (!isThorough) return opens(page, sceneOf(roadTo('script', sisterOnSharedLink)));
  await tap(page, start.begin);
  for (const { line, walk } of lines.slice(0, nextDay)) await takesLine(page, line, walk);
}

test('sisterOnSharedLink: a link is read elsewhere, and a call in between leads back', async ({
  page,
  browser,
  baseURL,
}) => {
  await makesKeysQuickly(page);
  await comesToScript(page);
  const copied = await copiesLinks(page);
  expect(copied.open.length).toBeLessThanOrEqual(200);
  expect(copied.sealed.length).toBeLessThanOrEqual(412);
  await readsLinks(browser, String(baseURL), copied);
  for (const { line, walk } of lines.slice(nextDay)) await takesLine(page, line, walk);
});
