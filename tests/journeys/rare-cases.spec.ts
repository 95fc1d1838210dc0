import type { Page } from '@playwright/test';
import { fill } from '#text/fill.ts';
import { unbroken } from '#text/unbroken.ts';
import { courtAnswerWords } from '#words/documents/court-answer.ts';
import { objectionWords } from '#words/documents/objection.ts';
import { limitation } from '#words/engine/limitation.ts';
import { result } from '#words/result/result.ts';
import { court } from '#words/urgent/court-days.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import serviceDate from '#words/urgent/service-date.ts';
import {
  judgmentWhileTalking,
  objectionThenSummons,
  paymentOrderNineDays,
  silentForYears,
  summonsWithEarlierDay,
} from '../stories/court.ts';
import { brokenByLender, missedAndRenegotiated } from '../stories/renegotiated.ts';
import { answer, type Story } from '../support/story.ts';
import { isAccessible, reloads, walksStory } from './support/drive.ts';
import { expect, test } from './support/test.ts';

/** Goes to a page of the app by its address. */
async function goesTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

const main = (page: Page) => page.getByRole('main');

/** The lines up to a screen, and nothing after it. */
const upTo = (story: Story, screen: string): Story => ({
  ...story,
  lines: story.lines.slice(0, story.lines.findIndex((line) => line.does === 'show' && line.screen === screen) + 1),
});

const beijing = (day: string, time: string) => new Date(`${day}T${time}:00+08:00`);

/** A text as it is shown, where figures are kept whole by other spaces. */
const shown = (text: string) => new RegExp(text.replace(/ /g, '\\s'));

test.describe('a payment order whose fifteenth day is a Saturday', () => {
  test('is in time until the Monday, and over after it, while the page stays open', async ({ page }) => {
    await walksStory(page, upTo(paymentOrderNineDays, 'courtTodo'));
    await expect(main(page)).toContainText(unbroken('2026 年 11 月 27 日（星期五）'));
    await expect(main(page)).toContainText(unbroken(fill(court.restDay, { date: '2026 年 11 月 30 日（星期一）' })));
    for (const [day, said] of [
      ['2026-11-28', court.doByLast],
      ['2026-11-29', court.mayStillRun],
      ['2026-11-30', court.mayStillRunToday],
      ['2026-12-01', unbroken(fill(court.over, { date: '2026 年 11 月 30 日（星期一）' }))],
    ] as const) {
      await page.clock.setFixedTime(beijing(day, '00:30'));
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await expect(main(page)).toContainText(said);
    }
  });
});

test('an objection that was sent and the hearing after it are said everywhere, also after a reload', async ({
  page,
}) => {
  await walksStory(page, objectionThenSummons);
  await goesTo(page, '#/court');
  const about = (title: RegExp) =>
    page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
  const order = about(/^支付令/);
  await order.getByRole('button', { name: courtNotes.add }).tap();
  await order.getByLabel(courtNotes.on).fill('2026-11-25');
  await order.getByRole('button', { name: courtNotes.save }).tap();
  await expect(order).toContainText(shown('异议 11 月 25 日已寄出，等法院回复'));
  const summons = about(/^传票/);
  await summons.getByText(courtNotes.court).tap();
  await summons.getByLabel(courtNotes.hearingOn).fill('2027-01-12');
  await expect(summons).toContainText(shown('2027 年 1 月 12 日开庭，要去'));
  await isAccessible(page, 'court');
  await reloads(page);
  await goesTo(page, '#/');
  await expect(page.getByRole('link', { name: shown('支付令：异议 11 月 25 日已寄出') })).toBeVisible();
  await expect(
    page.getByRole('link', { name: shown('应诉：2026 年 12 月 21 日.*前办好。2027 年 1 月 12 日开庭，要去') }),
  ).toBeVisible();
  await goesTo(page, '#/result');
  await expect(main(page)).toContainText(result.dates.hearing);
  await goesTo(page, '#/papers');
  await expect(main(page)).toContainText(courtAnswerWords.name);
  await expect(main(page)).not.toContainText(objectionWords.name);
});

test.describe('a payment order whose day of service nobody knows', () => {
  test('stays in sight as due today until its day is told', async ({ page }) => {
    const lines = upTo(paymentOrderNineDays, 'followUp').lines.map((line) =>
      line.does === 'answer' && line.screen === 'serviceDate' ? answer('serviceDate', 'unknown') : line,
    );
    await walksStory(page, { ...paymentOrderNineDays, lines });
    await goesTo(page, '#/result');
    await expect(main(page)).toContainText(result.dates.courtToday);
    await expect(
      page.getByText(fill(court.about, { paper: court.paper.order, text: court.bannerUnknown })),
    ).toBeVisible();
    await page.getByRole('link', { name: court.ask }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(serviceDate.title);
  });
});

test.describe('a payment order, on a phone set to another zone', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  test('is counted in Beijing days', async ({ page }) => {
    await walksStory(page, upTo(paymentOrderNineDays, 'courtTodo'));
    // Half past midnight on Tuesday in Beijing is still Monday in California.
    await page.clock.setFixedTime(beijing('2026-12-01', '00:30'));
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect(main(page)).toContainText(unbroken(fill(court.over, { date: '2026 年 11 月 30 日（星期一）' })));
  });
});

test('a debt silent for four years: no screen, script, letter or call line promises anything', async ({ page }) => {
  const promise = /我愿意还|我能还|我能做到|做得到的(是|方案)|愿意按/;
  await walksStory(page, silentForYears, {
    onLine: async (_page, { position }) => {
      if (['firstStep', 'channel', 'script', 'howItWent', 'followUp'].includes(position.screen))
        await expect(page.getByRole('complementary', { name: limitation.title })).toBeVisible();
      await expect(main(page)).not.toContainText(promise);
    },
  });
  await goesTo(page, '#/script');
  await expect(main(page)).toContainText('这次我只核对，不确认欠款，也不谈怎么还。');
  for (const hash of ['#/call', '#/papers', '#/result']) {
    await goesTo(page, hash);
    await expect(page.getByRole('complementary', { name: limitation.title })).toBeVisible();
    await expect(main(page)).not.toContainText(promise);
  }
});

test('a summons is answered by the earlier day its papers name', async ({ page }) => {
  await walksStory(page, upTo(summonsWithEarlierDay, 'courtTodo'));
  await expect(main(page)).toContainText(unbroken('2026 年 11 月 26 日（星期四）'));
  await expect(main(page)).toContainText(unbroken(fill(court.named, { date: '2026 年 11 月 27 日（星期五）' })));
  await expect(main(page)).toContainText(courtAnswerWords.name);
});

test('a judgment in the middle of a negotiation: to appeal or to pay, and no more answer to the claim', async ({
  page,
}) => {
  await walksStory(page, judgmentWhileTalking);
  await expect(page.getByText(unbroken('判决书：2026 年 12 月 4 日（星期五）前办好'))).toBeVisible();
  await goesTo(page, '#/papers');
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect(main(page)).not.toContainText(courtAnswerWords.name);
  await goesTo(page, '#/result');
  await expect(main(page)).toContainText(result.dates.courtDoBy);
});

test('a kept agreement that the lender breaks stays in force, and is asked to be kept', async ({ page }) => {
  await walksStory(page, brokenByLender);
  await goesTo(page, '#/result');
  await expect(main(page)).toContainText(result.planBroken);
  await expect(main(page)).toContainText(result.status.broken);
  await expect(main(page)).not.toContainText(result.planNone);
  await goesTo(page, '#/papers');
  await expect(main(page)).toContainText('投诉书');
});

test('a missed instalment renegotiated: the agreement is quoted, and stays until another is made', async ({ page }) => {
  await walksStory(page, missedAndRenegotiated);
  await expect(main(page)).toContainText('每月还 850 元、共 24 期，已经还了 2 期。12 月 16 日那一期没能还上');
  await goesTo(page, '#/result');
  await expect(main(page)).toContainText(result.planInForce);
  await expect(main(page)).not.toContainText(result.planNone);
});
