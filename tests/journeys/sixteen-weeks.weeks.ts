import type { Browser, Locator, Page } from '@playwright/test';
import { fill } from '#text/fill.ts';
import { backupPage } from '#words/backup/backup-page.ts';
import { call as callWords } from '#words/call/call.ts';
import { passcode as words } from '#words/passcode/passcode.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { link } from '#words/share/link.ts';
import { shared } from '#words/share/shared.ts';
import { common } from '#words/shell/common.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { storageTrouble } from '#words/shell/storage.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { linesBefore, roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { answer, journeyOf, yuan } from '../support/story.ts';
import { goesByMenu, heading, reloads } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { opens } from './support/scenes.ts';
import { expect, startsReading, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow', actionTimeout: 60_000 });

const code = '我家的猫叫小橘子';
const weeks = 16;
const agreed = journeyOf([
  ...linesBefore('finalTerms', acceptedAtOnce),
  answer('finalTerms', 'given', { monthly: yuan(200), months: 6, first: '2026-12-16' }),
]);
const dayOf = (week: number) => new Date(Date.UTC(2026, 11, 1 + 7 * week, 13, 30));
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });
/** What is seen of a part: what is folded may not be there yet. */
const textOf = async (part: Locator) => (await part.allInnerTexts()).join('\n');
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

async function unlocks(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(words.lockedTitle);
  await field(page, words.field).fill(code);
  await tap(page, words.open);
  await expect(heading(page)).not.toHaveText(words.lockedTitle);
}

/** Turns to another page of the app: one that was loaded anew would be locked. */
const turnsTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Takes all the room that is left. */
const fillsUp = (page: Page) =>
  page.evaluate(() => {
    const key = `filler:${Math.random()}`;
    let text = '';
    for (let size = 1_000_000; size >= 1; size /= 10)
      try {
        for (;;) {
          localStorage.setItem(key, text + 'x'.repeat(size));
          text += 'x'.repeat(size);
        }
      } catch {
        // No room for another piece of this size.
      }
  });
const givesRoom = (page: Page) =>
  page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('filler:')) localStorage.removeItem(key);
  });

/** What tells of the case, its people or its money. */
const secrets =
  /journey|answers|household|person|payments|王小明|huabei|花呗|12,?000|2026-12-16|finalTerms|"?#s\d\.|court|script/;

/** All that whoever has the phone in their hand finds with the developer tools, without the passcode. */
const foundBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = (await indexedDB.databases?.()) ?? [];
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        const answers = await Promise.all((await cache.keys()).map((asked) => cache.match(asked)));
        // The files of the app are the same for everybody: what is looked for is anything else.
        return answers.filter(
          (answer) => !/javascript|html|css|json|svg|plain/.test(answer?.headers.get('Content-Type') ?? ''),
        );
      }),
    );
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      databases,
      cached.flat().length,
      history.state,
      location.href,
      document.title,
      document.cookie,
      window.name,
      document.getElementById('root')?.textContent,
    ]);
  });

/** Nothing is readable, also of pages that were open before this one. */
async function findsNothing(page: Page): Promise<void> {
  await expect(heading(page)).toHaveText(words.lockedTitle);
  expect(await foundBy(page)).not.toMatch(secrets);
  await page.evaluate(() => history.back());
  await expect(heading(page)).toHaveText(words.lockedTitle);
  await expect.poll(() => foundBy(page)).not.toMatch(secrets);
  const state = await page.evaluate(() => [history.state, location.hash]);
  expect(state).toEqual([null, '#/']);
}

/** What the receiver of a link reads, in a browser of their own; what it asks for first where it is sealed. */
async function receives(browser: Browser, baseURL: string, address: string, passphrase?: string): Promise<string> {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await startsReading(page);
  await page.clock.setFixedTime(dayOf(weeks));
  await page.goto(address);
  if (passphrase !== undefined) {
    await expect(heading(page)).toHaveText(shared.sealed.title);
    expect(await textOf(page.getByRole('main'))).not.toMatch(secrets);
    await page.getByLabel(shared.sealed.field).fill(passphrase);
    await tap(page, shared.sealed.open);
  }
  await expect(heading(page)).toHaveText(shared.title);
  const text = await textOf(page.locator('article'));
  // Reading leaves nothing in the receiver's browser.
  expect(Object.keys(JSON.parse(await stored(page))).filter((key) => key.includes('case:'))).toEqual([]);
  await context.close();
  return text;
}

/** Shares at each level, with and without a passphrase: the receiver reads what was shown before, word for word. */
async function shares(page: Page, browser: Browser, baseURL: string): Promise<void> {
  const passphrase = '外婆家门口有两棵树';
  for (const level of ['steps', 'noAmounts', 'full'] as const) {
    await turnsTo(page, '#/share');
    await page.getByLabel(link.levels[level], { exact: true }).check();
    const preview = await textOf(page.locator('article .bg-surface').filter({ hasText: common.appName }));
    await tap(page, link.copy);
    const open = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByText(link.sealed.title).click();
    await page.getByLabel(link.sealed.field).fill(passphrase);
    await tap(page, link.sealed.make);
    await expect(page.getByText(link.sealed.made)).toBeVisible();
    await tap(page, link.ofSealed.copy);
    const sealed = await page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('link', { name: link.look }).click();
    await expect(heading(page)).toHaveText(shared.title);
    const shown = await textOf(page.locator('article'));
    // The link itself is never in the address bar.
    expect(new URL(page.url()).hash).toBe('#s1');

    expect(shown).toContain(preview);
    expect(await receives(browser, baseURL, open)).toBe(shown);
    expect(sealed).not.toContain(passphrase);
    expect(await receives(browser, baseURL, sealed, passphrase)).toBe(shown);
    expect(/\d\s?元/.test(shown)).toBe(level === 'full');
    expect(shown).not.toMatch(/王小明/);
  }
}

/** Notes what is heard on the phone. */
async function hears(page: Page, nth: number): Promise<void> {
  await tap(page, callWords.theySay);
  await page.locator('[data-heard]').nth(nth).click();
}

/**
 * A call in which the storage is full for a moment. At first the last good copy of the case makes room; then it is told,
 * and the call goes on.
 */
async function callsWithoutRoom(page: Page, { isLocked }: { readonly isLocked: boolean }): Promise<void> {
  await tap(page, callWords.start);
  const full = page.getByText(storageTrouble.full);
  await fillsUp(page);
  await hears(page, 0);
  await reloads(page);
  if (isLocked) await unlocks(page);
  await expect(heading(page)).toHaveText(callWords.running);
  await expect(full).toHaveCount(0);
  await fillsUp(page);
  await hears(page, 1);
  await expect(full).toBeVisible();
  await givesRoom(page);
  await hears(page, 2);
  await expect(full).toHaveCount(0);
}

const deletesAll = async (page: Page): Promise<void> => {
  await turnsTo(page, '#/data');
  await tap(page, deleteAll.ask);
  await tap(page, deleteAll.confirm);
  await expect(page.getByText(deleteAll.done)).toBeVisible();
  const left = () =>
    page.evaluate(async () => [
      Object.keys(localStorage),
      Object.keys(sessionStorage),
      await caches.keys(),
      (await navigator.serviceWorker.getRegistrations()).length,
      (await indexedDB.databases?.()) ?? [],
    ]);
  await expect.poll(left).toEqual([[], [], [], 0, []]);
  expect(await foundBy(page)).not.toMatch(/王小明|12,?000|#s\d\./);
};

test('sixteen weeks behind a passcode: two tabs, a full storage, shared, backed up, moved and deleted', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(1_800_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./');
  await opens(page, { ...sceneOf(agreed), hash: '#/', name: 'start' });
  await page.evaluate(() => localStorage.setItem('youshangliang:person:opened1', '{"name":"王小明"}'));
  await page.goto('./#/passcode');
  await field(page, words.new).fill(code);
  await field(page, words.again).fill(code);
  await page.getByLabel(words.forgetting).check();
  await tap(page, words.set);
  await findsNothing(page);
  await unlocks(page);

  for (let week = 1; week <= weeks; week += 1) {
    await page.clock.setFixedTime(dayOf(week));
    // A page of its own: the open one would lock itself in the same moment.
    await page.goto(`./?week=${week}#/`);
    await unlocks(page);
    await goesByMenu(page, 'payments');
    await tap(page, paymentsWords.form.open);
    await page.getByLabel(paymentsWords.form.amount).fill('50');
    await tap(page, paymentsWords.form.save);
    await expect(page.getByRole('status').filter({ hasText: '50' }).first()).toBeVisible();
    expect(await stored(page)).not.toMatch(/journey|payments|household/);
    if (week === 5) {
      await turnsTo(page, '#/call');
      await callsWithoutRoom(page, { isLocked: true });
    }
    if (week === 9) {
      // Another tab goes on, and this one locks itself.
      const second = await context.newPage();
      await second.clock.setFixedTime(dayOf(week));
      await second.goto('./#/payments');
      await unlocks(second);
      await expect(page.getByText(words.elsewhere)).toBeVisible();
      await findsNothing(page);
      await second.close();
    }
  }

  await shares(page, browser, String(baseURL));
  await turnsTo(page, '#/');
  await page.getByRole('button', { name: common.menuLabel, exact: true }).click();
  await page.getByRole('button', { name: common.lock, exact: true }).click();
  await findsNothing(page);
  await unlocks(page);

  await turnsTo(page, '#/backup');
  await tap(page, backupPage.make.copy);
  const backup = await page.evaluate(() => navigator.clipboard.readText());
  expect(backup).not.toMatch(secrets);

  // Elsewhere: restored from the backup with its passcode.
  const elsewhere = await browser.newContext({ baseURL: String(baseURL), viewport: { width: 360, height: 640 } });
  const phone = await elsewhere.newPage();
  await startsReading(phone);
  await phone.clock.setFixedTime(dayOf(weeks));
  await phone.goto('./#/backup');
  await phone.getByLabel(backupPage.restore.text).fill(backup);
  await tap(phone, backupPage.restore.look);
  await field(phone, backupPage.unseal.field).fill(code);
  await tap(phone, backupPage.unseal.open);
  await tap(phone, backupPage.restore.add);
  await expect(phone.getByText(fill(backupPage.restored.added, { n: '1' }))).toBeVisible();
  const restored = await phone.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('youshangliang:case:')) ?? '';
    const { file } = JSON.parse(localStorage.getItem(key) ?? '{}');
    return [file.payments.length, file.call?.heard.length, localStorage.getItem('youshangliang:person:opened1')];
  });
  expect(restored).toEqual([weeks, 3, '{"name":"王小明"}']);

  // Another tab that shows the case hears of it, and brings nothing back.
  const other = await elsewhere.newPage();
  await other.clock.setFixedTime(dayOf(weeks));
  await other.goto('./#/');
  await expect(heading(other)).toHaveText(start.back);
  await deletesAll(phone);
  await other.waitForTimeout(1000);
  expect(await phone.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await elsewhere.close();
  await deletesAll(page);
  await reloads(page);
  await expect(heading(page)).toHaveText(start.title);
});

test('a storage that is full in the middle of a call is told, and the call goes on and is kept once there is room', async ({
  page,
}) => {
  await page.goto('./');
  await opens(page, { ...sceneOf(roadTo('script')), hash: '#/call', name: 'call' });
  await callsWithoutRoom(page, { isLocked: false });
  await reloads(page);
  await expect(heading(page)).toHaveText(callWords.running);
});
