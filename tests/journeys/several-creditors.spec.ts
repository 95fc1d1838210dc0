import type { Page } from '@playwright/test';
import { common } from '#words/shell/common.ts';
import { start } from '#words/today/start.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { motherWithPaymentOrder, soldInTheMiddle } from '../stories/several-debts.ts';
import { linesBefore } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { answer, journeyOf, type Line, type Story, yuan } from '../support/story.ts';
import { answers, heading, isAccessible, reloads, seesScreen } from './support/drive.ts';
import { type Given, tap } from './support/fill-in.ts';
import { opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';

const bank = '某某银行';

/** A rider: 花呗 overdue, 借呗 due on Friday, 信用购 with a bank; 900 left a month, and no plan chosen yet. */
const rider = journeyOf([
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['huabei', 'jiebei', 'xinyonggou']),
  answer('timing', 'late30'),
  answer('cause', 'given', ['lessIncome']),
  answer('leftOver', 'given', yuan(900)),
  answer('firstStep', 'contactNow'),
  answer('channel', 'phone'),
  answer('script', 'connected'),
  answer('howItWent', 'materials'),
  answer('truth', 'onlyTrue'),
  answer('checklist', 'gathered'),
  answer('debts', 'given', [
    { product: 'huabei', total: yuan(6000) },
    { product: 'jiebei', total: yuan(4000), dueDay: 27 },
    { product: 'xinyonggou', lender: bank, total: yuan(3000) },
  ]),
  answer('income', 'given', [{ amount: yuan(5000), every: 'month' }]),
  answer('spending', 'given', { home: yuan(1500), living: yuan(2600), others: 0 }),
  answer('oneOffs', 'none'),
  answer('summary', 'negotiate'),
]);

/** Up to the bank's refusal on the phone. */
const refusedByBank = [
  answer('urgent', 'none'),
  answer('soFar', 'notYet'),
  answer('products', 'given', ['xinyonggou']),
  answer('timing', 'late30'),
  answer('cause', 'given', ['lessIncome']),
  answer('leftOver', 'given', yuan(900)),
  answer('firstStep', 'contactNow'),
  answer('channel', 'bank'),
  answer('script', 'connected'),
  answer('howItWent', 'refused'),
];

const agreedWithPlatform = [
  answer('terms', 'given', { plan: 'own', monthly: yuan(200), months: 50, first: '2026-12-16' }),
  answer('asks', 'given', ['instalments']),
  answer('ceiling', 'given', yuan(220)),
  answer('letter', 'ready'),
  answer('accuracy', 'checked'),
  answer('submit', 'sent', '2026-11-22'),
  answer('reply', 'accepted'),
  answer('written', 'text'),
  answer('agreementCheck', 'given', [
    'lender',
    'total',
    'dates',
    'booking',
    'missed',
    'credit',
    'payChannel',
    'contact',
  ]),
  answer('closeGaps', 'cleared'),
  answer('finalTerms', 'given', { monthly: yuan(200), months: 50, first: '2026-12-16' }),
];

async function gives(page: Page, lines: readonly Line[]): Promise<void> {
  for (const line of lines) await answers(page, line as Given);
}

/** Comes back to the start page on a day. */
async function comesBack(page: Page, on: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${on}T21:30:00+08:00`));
  await page.goto('./#/');
  await reloads(page);
  await heading(page).waitFor();
}

const purse = (page: Page) => page.getByRole('region', { name: '每月的钱' });
const others = (page: Page) => page.getByRole('main').getByRole('listitem');

test('a rider with three debts: refused by the bank, agreed with the platform, one instalment missed', async ({
  page,
}) => {
  await page.goto('./');
  await opens(page, sceneOf(rider));

  await page.goto('./#/again');
  await page.locator('#counterparty-name').fill(bank);
  await tap(page, '和这一家谈');
  await gives(page, refusedByBank);
  await seesScreen(page, 'whatTheySaid');

  await comesBack(page, '2026-11-22');
  const platform = others(page).filter({ hasText: '花呗' });
  await expect(platform).toHaveCount(1);
  await platform.getByRole('button').click();
  await expect(purse(page)).toContainText(/每月剩余900\s元已约定0\s元还能再谈的900\s元/);
  await expect(others(page).filter({ hasText: bank })).toHaveCount(1);
  await tap(page, '继续上次');
  await seesScreen(page, 'terms');
  await tap(page, '按现在的情况重新算');
  await seesScreen(page, 'terms');
  await gives(page, agreedWithPlatform);
  await seesScreen(page, 'checkIn');

  await comesBack(page, '2026-12-16');
  await expect(purse(page)).toContainText(/每月剩余900\s元已约定200\s元还能再谈的700\s元/);
  await page.goto('./#/payments');
  await tap(page, '记下还款');
  await expect(page.locator('#payment-amount')).toHaveValue('200');
  await tap(page, '记下来');
  await expect(page.getByRole('status').filter({ hasText: '记下了' })).toContainText(/200\s元/);
  await reloads(page);
  await expect(page.getByRole('main')).toContainText(/12\s月\s16\s日还了\s200\s元/);

  await comesBack(page, '2027-01-18');
  await expect(page.getByRole('main')).toContainText(/1\s月\s16\s日/);
  await page.goto('./#/checkIn');
  await gives(page, [answer('checkIn', 'missed'), answer('missSoon', 'tell'), answer('cause', 'given', ['jobLoss'])]);

  // What is negotiated anew stays in force until something else is agreed.
  await comesBack(page, '2027-01-18');
  await expect(purse(page)).toContainText(/已约定200\s元/);
  await page.goto('./#/payments');
  await expect(page.getByRole('main')).toContainText(/有\s1\s期到期了，按你记的还差\s200\s元/);
  await isAccessible(page, 'payments while an agreement is negotiated anew');

  await comesBack(page, '2027-01-18');
  await others(page).filter({ hasText: bank }).getByRole('button').click();
  await expect(others(page).filter({ hasText: '花呗' })).toContainText(/已还\s1\/50\s期，还要还\s9,800\s元/);
});

const main = (page: Page) => page.getByRole('main');
const about = (page: Page, title: RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });

/** The answers of a story from a screen on. */
const linesFrom = (screen: string, { lines }: Story): readonly Line[] =>
  lines
    .slice(lines.findIndex((line) => line.does === 'answer' && line.screen === screen))
    .filter(({ does }) => does === 'answer');

/** The letter that was sent first, opened. */
async function opensSentLetter(page: Page) {
  await page.goto('./#/papers');
  const letter = page.locator('details').filter({ has: page.locator('summary', { hasText: '第 1 次' }) });
  await letter.locator('summary').first().click();
  return letter;
}

test('a mother with a payment order for one debt, one that is not hers, and two others', async ({ page }) => {
  await page.goto('./');
  await opens(page, sceneOf(journeyOf(linesBefore('terms', motherWithPaymentOrder))));

  await comesBack(page, '2026-11-23');
  await expect(page.getByRole('link', { name: /支付令：2026\s年\s11\s月\s30\s日.*前办好/ })).toBeVisible();
  await page.goto('./#/court');
  const order = about(page, /^支付令/);
  await order.getByRole('button', { name: courtNotes.add }).click();
  await order.getByRole('button', { name: courtNotes.save }).click();
  await reloads(page);
  await expect(order).toContainText(/异议\s11\s月\s23\s日已寄出，等法院回复/);

  // The order is answered, the disputed loan stands in no sum, and the rest is negotiated.
  await comesBack(page, '2026-11-24');
  await expect(page.getByRole('link', { name: /支付令：异议\s11\s月\s23\s日已寄出/ })).toBeVisible();
  await tap(page, start.resume);
  await gives(page, linesFrom('terms', motherWithPaymentOrder));
  await seesScreen(page, 'reply');
  const letter = await opensSentLetter(page);
  await expect(letter).toContainText(/18,000\s元/);
  await expect(letter).toContainText(/另有一笔（1,500\s元）不是我本人借的/);
  await expect(letter).not.toContainText(/19,500\s元/);

  await comesBack(page, '2026-12-03');
  await expect(main(page)).not.toContainText(/过了提异议/);
  await page.goto('./#/court');
  await order.getByText(courtNotes.court).click();
  await order.getByLabel(courtNotes.hearingOn).fill('2027-01-12');
  await comesBack(page, '2027-01-05');
  await expect(page.getByRole('link', { name: /1\s月\s12\s日.*开庭/ }).first()).toBeVisible();
  await page.goto('./#/timeline');
  await expect(main(page)).toContainText(/寄出支付令异议书/);
  await isAccessible(page, 'the timeline with a payment order');
});

test('a debt that is sold in the middle: the letter stays as it was sent, and the buyer is paid', async ({ page }) => {
  const buyer = '某某资产管理有限公司';
  await page.goto('./');
  await opens(page, sceneOf(journeyOf(linesBefore('submit', soldInTheMiddle))));
  await gives(page, [answer('submit', 'sent', '2026-11-22')]);
  await seesScreen(page, 'reply');

  await comesBack(page, '2026-11-27');
  await page.getByRole('link', { name: common.urgent, exact: true }).click();
  await gives(page, [answer('urgent', 'given', ['sold'])]);
  await seesScreen(page, 'debtSold');
  await page.locator('#buyer').fill(buyer);
  await reloads(page);
  await expect(page.locator('#buyer')).toHaveValue(buyer);
  await gives(page, [answer('debtSold', 'real')]);
  await seesScreen(page, 'reply');
  const sent = await opensSentLetter(page);
  await expect(sent).toContainText('重庆蚂蚁消费金融有限公司');
  await expect(sent).not.toContainText(buyer);

  await page.goto('./#/reply');
  await gives(page, linesFrom('reply', soldInTheMiddle));
  await seesScreen(page, 'checkIn');
  await comesBack(page, '2026-12-20');
  await expect(main(page)).toContainText(buyer);
  await page.goto('./#/payments');
  await tap(page, '记下还款');
  await tap(page, '记下来');
  await comesBack(page, '2026-12-21');
  await expect(main(page)).toContainText(/约定的下一次还款500\s元2027\s年\s1\s月\s20\s日/);
  await page.goto('./#/timeline');
  await expect(main(page)).toContainText(/第\s1\s期（2026\s年\s12\s月\s20\s日应还）已还，500\s元/);
});

test('two companies that say they bought a debt: one did, and stays the buyer of that one', async ({ page }) => {
  const buyer = '某某资产管理有限公司';
  await page.goto('./');
  await opens(page, sceneOf(journeyOf(linesBefore('submit', soldInTheMiddle))));
  await gives(page, [answer('submit', 'sent', '2026-11-22')]);
  const isTold = async () => {
    await page.getByRole('link', { name: common.urgent, exact: true }).click();
    await gives(page, [answer('urgent', 'given', ['sold'])]);
    await seesScreen(page, 'debtSold');
  };
  await isTold();
  await page.locator('#buyer').fill(buyer);
  await gives(page, [answer('debtSold', 'real')]);
  await seesScreen(page, 'reply');
  await expect(main(page)).toContainText(`现在归${buyer}`);
  await isAccessible(page, 'a proposal to a lender who is out');
  await comesBack(page, '2026-11-30');
  await isTold();
  await expect(page.locator('#buyer')).toHaveValue(buyer);
  await expect(main(page)).toContainText('核实过的一次转让');
  await isAccessible(page, 'a sale beside one that was verified');
  await gives(page, [answer('debtSold', 'fake')]);
  await seesScreen(page, 'reply');
  await expect(main(page)).toContainText(`和${buyer}谈`);
});
