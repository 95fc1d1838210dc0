import { encodeLink } from '#share/link.ts';
import { fill } from '#text/fill.ts';
import { link } from '#words/share/link.ts';
import { shared } from '#words/share/shared.ts';
import { caseManglings, manglings } from '../support/mangled-links.ts';
import { sharedView } from '../support/shared-view.ts';
import { sampleOf } from '../support/thorough.ts';
import { heading } from './support/drive.ts';
import { sparesData } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const hash = encodeLink(sharedView);
const other = { ...sharedView, figures: { left: 70_000, owed: 960_000, instalment: null, months: null, first: null } };
const released = '#s1.WzMsMzM1LDEsNDksMixbMSwyXSwzLDEsWzEsMyw0XSwyLDcwMDAwLDMxMDAwMDAsMzUwMDAsNiwzNDld';

test('a link opens however messengers leave it', async ({ page }) => {
  await sparesData(page);
  const added = [
    '&shareTo=weixin',
    '?from=singlemessage&isappinstalled=0',
    '。',
    ')',
    '/',
    '=',
    '\u00a0',
    '，我的方案',
  ];
  // What each is read as is proved in src/share/mangled-link.test.ts.
  for (const [at, text] of sampleOf(added).entries()) {
    await page.goto(`./?${at}${at % 2 === 0 ? hash : released}${text}`);
    await expect(heading(page), text).toHaveText(shared.title);
    await expect(page.getByText('31,000 元'), text).toBeVisible();
    expect(new URL(page.url()).hash).toBe('#s1');
  }
  // The rest is followed within the page; two links take turns, so that each is seen to be read.
  for (const [at, { name, mangle }] of sampleOf([...manglings, ...caseManglings]).entries()) {
    const sent = mangle(at % 2 === 0 ? encodeLink(other) : hash);
    await page.evaluate((to) => location.assign(to), sent);
    await expect(page.getByText(at % 2 === 0 ? '9,600 元' : '31,000 元'), name).toBeVisible();
  }
});

test('a link opens whose sign became part of the address', async ({ browser, baseURL }) => {
  // What the page asks for before it is led back is not there, which the usual page would complain of.
  const context = await browser.newContext();
  const page = await context.newPage();
  await sparesData(page);
  for (const asked of [
    hash.replace('#', '%23'),
    hash.replace('#', '%2523'),
    hash.replace('#', '＃'),
    `${hash.replace('#', '%23')}/`,
    `${hash.replace('#', '%23')}?from=singlemessage&isappinstalled=0`,
    `?from=timeline${hash.replace('#', '%23')}`,
    `${hash.replace('#', '%23')}#wechat_redirect`,
  ]) {
    await page.goto(`${baseURL}${asked}`);
    await expect(heading(page), asked).toHaveText(shared.title);
  }
  await context.close();
});

test('an address without content says so, and the page it came from copies the whole link', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`./?from=singlemessage${hash}&shareTo=weixin`);
  await expect(heading(page)).toHaveText(shared.title);
  const bare = page.url();
  await page.getByRole('button', { name: link.copy }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL}${hash}`);

  const context = await browser.newContext({ baseURL: String(baseURL), viewport: { width: 360, height: 640 } });
  const elsewhere = await context.newPage();
  await elsewhere.goto(bare);
  await expect(heading(elsewhere)).toHaveText(shared.empty.title);
  await expect(elsewhere.getByText(fill(shared.empty.ask, { copy: link.copy }))).toBeVisible();
  await elsewhere.goto(copied);
  await expect(heading(elsewhere)).toHaveText(shared.title);
  await context.close();
});
