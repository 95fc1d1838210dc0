import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { pageIds } from '#screens/shell/address.ts';
import { exportCalendarWords, exportWords } from '#words/documents/export.ts';
import { aboutPage } from '#words/overview/about-page.ts';
import { common } from '#words/shell/common.ts';
import { deleteAll } from '#words/shell/delete-all.ts';
import { menu } from '#words/shell/menu.ts';
import { offlineWords } from '#words/shell/offline.ts';
import { page as pageWords } from '#words/shell/page.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { roadTo } from '../support/road-to.ts';
import { type Scene, sceneOf, scenes } from '../support/scenes.ts';
import { heading, reloads } from './support/drive.ts';
import { type Host, hostOf, nextRelease, remove } from './support/host.ts';
import { opens, sparesData } from './support/scenes.ts';
import { expect, startsReading, test as usual } from './support/test.ts';

const build = resolve('dist');
const now = '关于新的有商量';

const test = usual.extend<{ host: Host; next: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
  host: async ({}, use) => {
    const host = await hostOf(build);
    await use(host);
    await host.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright asks for a pattern.
  next: async ({}, use) => {
    const next = nextRelease(build, aboutPage.title, now);
    await use(next);
    remove(next);
  },
  baseURL: async ({ host }, use) => use(host.address),
});

const opensAbout = (page: Page, name: string = menu.about): Promise<void> =>
  page.getByRole('link', { name, exact: true }).click();

test.describe('once it is kept', () => {
  test.use({ serviceWorkers: 'allow' });

  test('all of it opens without a connection; a newer release is taken when it is asked for, and nothing typed is lost', async ({
    page,
    context,
    host,
    next,
  }) => {
    await page.clock.install();
    await page.goto('./');
    await opensAbout(page);
    // In the first moments of a first visit nothing is kept.
    await page.clock.fastForward(10_000);
    await expect(page.getByText(offlineWords.kept.all.slice(0, 6))).toBeVisible();
    const browser = await context.newCDPSession(page);
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    // The profiles of tests are private windows; a browser without windows looks for nothing to install.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const { appId = host.address } = await browser.send('Page.getAppId');
    expect(appId).toBe(host.address);
    const { errors } = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);

    await context.setOffline(true);
    host.lose(/./);
    const pages = scenes().filter(({ name }) => pageIds.some((id) => id === name));
    const [shelf] = pages.filter(({ name }) => name === 'papers') as [Scene];
    let stored: Scene['journey'] | undefined;
    for (const { name, ...scene } of pages) {
      const before = await page.evaluate(() => document.querySelector('h1')?.textContent);
      if (stored === scene.journey) await page.evaluate((hash) => location.assign(hash), scene.hash);
      else await opens(page, { name, ...scene });
      stored = scene.journey;
      await page.waitForFunction((old) => (document.querySelector('h1')?.textContent ?? old) !== old, before);
      await expect(heading(page), name).not.toHaveText(common.loadFailed.title);
    }
    await opens(page, shelf);
    const documents = page.locator('main details:has(> summary.min-h-16)');
    const shelved = await documents.count();
    expect(shelved).toBeGreaterThan(5);
    for (let at = 0; at < shelved; at += 1) {
      await documents.nth(at).locator('summary').first().click();
      await expect(documents.nth(at).locator('.document-on-screen').first()).toBeVisible();
    }
    await opens(page, sceneOf(roadTo('letter', acceptedAtOnce)));
    for (const name of [exportWords.word, exportWords.text]) {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      expect((await saved).suggestedFilename()).toMatch(/^情况说明和申请\.(docx|txt)$/);
    }
    await page.getByRole('button', { name: exportWords.picture }).click();
    await expect(page.getByText(exportWords.drawn)).toBeVisible();
    await opens(page, { ...sceneOf(roadTo('checkIn', acceptedAtOnce)), name: 'result', hash: '#/result' });
    await page.getByRole('button', { name: /^日子/ }).click();
    const calendar = page.waitForEvent('download');
    await page.getByRole('button', { name: exportCalendarWords.add }).click();
    await calendar;

    host.lose(undefined);
    host.deploy(next);
    await context.setOffline(false);
    await opens(page, sceneOf(roadTo('debts')));
    await page.locator('#row-0-total').fill('12345');
    const take = page.getByRole('button', { name: offlineWords.take });
    await expect(page.getByText(offlineWords.newer)).toBeVisible();
    await opensAbout(page);
    await expect(heading(page)).toHaveText(aboutPage.title);
    await page.goBack();
    await expect(page.locator('#row-0-total')).toHaveValue('12345');
    await take.click();
    await expect(take).toHaveCount(0);
    await expect(page.locator('#row-0-total')).toHaveValue('12345');
    await opensAbout(page, now);
    await expect(heading(page)).toHaveText(now);
    host.lose(/./);
    await reloads(page);
    await expect(heading(page)).toHaveText(now);

    await page.goto('./#/data');
    await page.getByRole('button', { name: deleteAll.ask }).click();
    await page.getByRole('button', { name: deleteAll.confirm }).click();
    await expect(page.getByText(deleteAll.done)).toBeVisible();
    const kept = () =>
      page.evaluate(
        async () => [...(await navigator.serviceWorker.getRegistrations()), ...(await caches.keys())].length,
      );
    await expect.poll(kept).toBe(0);
  });
});

test.describe('before it is kept', () => {
  const loadsOf = (page: Page) => {
    const loads: string[] = [];
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads.push(request.url());
    });
    return loads;
  };

  test('a lost connection is told, and a part that a release took away leads to that release, once', async ({
    browser,
    host,
    next,
  }) => {
    // What is missing is complained of in the console: a page of its own, which the usual watch does not see.
    const context = await browser.newContext({ baseURL: host.address, serviceWorkers: 'block' });
    const page = await context.newPage();
    await startsReading(page);
    await sparesData(page);
    const loads = loadsOf(page);

    host.lose(/\.js$/);
    await page.goto('./');
    await expect(page.getByText(pageWords.notOpened)).toBeVisible();
    // The host still answers, so the page asked for itself once more.
    expect(loads).toHaveLength(2);
    host.lose(undefined);
    await page.getByRole('button', { name: pageWords.tryAgain }).click();
    await expect(heading(page)).toHaveText(start.title);
    // The app itself, not what stands for it, down to its end: a release that comes now takes no part of this page away.
    await expect(page.locator('#first')).toHaveCount(0);
    await expect(page.getByRole('link', { name: menu.about, exact: true })).toBeVisible();

    await page.evaluate(() => sessionStorage.clear());
    loads.length = 0;
    host.deploy(next);
    await opensAbout(page);
    await expect(heading(page)).toHaveText(now);
    expect(loads).toHaveLength(1);

    host.lose(/answers-page/);
    await page.goto('./#/answers');
    await expect(heading(page)).toHaveText(common.loadFailed.title);
    expect(loads).toHaveLength(1);
    await context.close();
  });
});
