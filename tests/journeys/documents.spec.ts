import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { documentNamed } from '#documents/registry.ts';
import { unbroken } from '#text/unbroken.ts';
import { documentsPage as words } from '#words/documents/documents-page.ts';
import { exportCalendarWords } from '#words/documents/export.ts';
import { refusedTwice } from '../stories/bank-and-refusal.ts';
import { paymentOrderNineDays } from '../stories/court.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../stories/straight-road.ts';
import { linesBefore, roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { again, answer, journeyOf, today, walksOf } from '../support/story.ts';
import { isAccessible, reloads, takesLine } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { goesOnTo, opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';
import { optionOf } from './support/words.ts';

const unfolds = (page: Page, name: string) => page.locator('summary', { hasText: name }).first().click();
const sheet = (page: Page, title: string) =>
  page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: title }) })
    .last();

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test('a payment order has the same last day on page, documents and calendar', async ({ page }) => {
  await opens(page, sceneOf(roadTo('courtTodo', paymentOrderNineDays)));
  await expect(page.getByText(unbroken('2026 年 11 月 27 日（星期五）'), { exact: true })).toBeVisible();
  await expect(page.getByText(unbroken('2026 年 11 月 28 日（星期六）')).first()).toBeVisible();
  await unfolds(page, documentNamed('objection').words.name);
  await expect(sheet(page, '支付令异议书')).toContainText('我于 2026 年 11 月 13 日收到支付令');
  await expect(sheet(page, '支付令异议书')).toContainText('已经还过的没有算进去');
  await page.goto('./#/papers');
  await unfolds(page, documentNamed('timeline').words.name);
  // The fifteenth day is a Saturday: the term runs until the Monday.
  await expect(page.getByRole('row', { name: '2026 年 11 月 30 日 对支付令提异议的最后一天' })).toBeVisible();
  await isAccessible(page, 'papers');
  await opens(page, { ...sceneOf(roadTo('followUp', paymentOrderNineDays)), name: 'result', hash: '#/result' });
  await page.getByRole('button', { name: /^日子/ }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: exportCalendarWords.add }).click(),
  ]);
  const calendar = readFileSync(await download.path(), 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261127');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261130');
  expect(calendar).not.toMatch(/花呗|借呗|DTSTART;VALUE=DATE:20261128/);
});

test('a refusal leads into a second round whose letter quotes the first', async ({ page }) => {
  const sent = linesBefore('submit', acceptedAtOnce);
  const toLetter = linesBefore('letter', acceptedAtOnce).length;
  await opens(page, sceneOf(journeyOf(sent)));
  await page.getByText('记下这次联系').click();
  await page.getByLabel('工单号').fill('HB-1125');
  const refused = [
    today('2026-11-24'),
    answer('submit', 'sent', '2026-11-24'),
    answer('reply', 'refused'),
    answer('whatTheySaid', 'shortTerm'),
    answer('decoded', 'routes'),
    answer('routes', 'revise'),
    again('revise', 'ready'),
    ...sent.slice(
      sent.findIndex((line) => line.does === 'answer' && line.screen === 'debts'),
      toLetter,
    ),
  ];
  const walks = walksOf({ ...acceptedAtOnce, lines: [...sent, ...refused] });
  const [nextDay, sending, ...since] = walks.slice(sent.length);
  for (const each of [nextDay, sending]) if (each !== undefined) await takesLine(page, each.line, each.walk);
  const last = since.at(-1);
  if (last === undefined) throw new Error('Nothing follows');
  await goesOnTo(page, sceneOf(last.walk));
  await expect(sheet(page, '还款困难情况说明')).toContainText('这是第 2 次提出方案。');
  await expect(sheet(page, '还款困难情况说明')).toContainText('工单号 HB-1125');
  await expect(sheet(page, '还款困难情况说明')).toContainText('答复未同意，说法是：最多只能分几期');
});

test('a rewritten letter tells what has changed under it, and a name stays masked', async ({ page }) => {
  await opens(page, sceneOf(roadTo('letter', lateTwelveDaysJobLoss)));
  await unfolds(page, words.person.title);
  await page.getByLabel(words.person.name).fill('陈建国');
  await page.getByRole('button', { name: words.person.hide }).click();
  await expect(page.getByText('申请人：陈＊＊').first()).toBeVisible();
  await page.getByRole('button', { name: words.edit }).click();
  await page.getByRole('textbox', { name: /的文字/ }).fill('还款困难情况说明\n申请人：［姓名］\n我自己写的一段。');
  await reloads(page);
  await expect(page.getByText('我自己写的一段。')).toBeVisible();
  await expect(page.getByText('申请人：陈＊＊')).toBeVisible();
  await expect(page.getByText('陈建国')).toHaveCount(0);
  await page.goto('./#/debts');
  await page
    .getByLabel(/一共欠多少/)
    .first()
    .fill('9000');
  await tap(page, optionOf('debts', 'given'));
  await page.goto('./#/letter');
  await expect(page.getByText(words.differs.title)).toBeVisible();
  await expect(page.getByText('1. 花呗：9,000 元')).toBeVisible();
  await tap(page, words.differs.keep);
  await expect(page.getByText(words.differs.title)).toHaveCount(0);
  await expect(page.getByText('我自己写的一段。')).toBeVisible();
});

test('before a plan no document names one', async ({ page }) => {
  await opens(page, {
    ...sceneOf(journeyOf([...linesBefore('truth', lateTwelveDaysJobLoss), answer('truth', 'onlyTrue')])),
    name: 'papers',
    hash: '#/papers',
  });
  await expect(page.getByText(words.plans.none)).toBeVisible();
  for (const id of ['callSheet', 'chat', 'evidence'] as const) {
    await unfolds(page, documentNamed(id).words.name);
    await expect(page.locator('details[open] .document-sheet')).toHaveCount(1);
    await expect(page.locator('main')).not.toContainText(/每月\s[\d,]+\s元|\d\s元/);
  }
  await unfolds(page, documentNamed('callSheet').words.name);
  await expect(page.getByText('请帮我查四样').first()).toBeVisible();
});

test('a complaint draft stands beside the body that was chosen', async ({ page }) => {
  await opens(page, sceneOf(journeyOf([...linesBefore('routes', refusedTwice), answer('routes', 'complain')])));
  await page.getByRole('radio').nth(1).check();
  await unfolds(page, documentNamed('complaint').words.name);
  await expect(sheet(page, '投诉书')).toContainText('被投诉机构：重庆蚂蚁消费金融有限公司');
});
