import type { Page } from '@playwright/test';
import { newRecord } from '#case/record.ts';
import { documentNamed } from '#documents/registry.ts';
import { documentsPage } from '#words/documents/documents-page.ts';
import { dataPage } from '#words/overview/data-page.ts';
import { start } from '#words/today/start.ts';
import { acceptedAtOnce } from '../stories/straight-road.ts';
import { linesBefore, roadTo } from '../support/road-to.ts';
import { sceneOf } from '../support/scenes.ts';
import { journeyOf, walksOf } from '../support/story.ts';
import { goesBack, seesScreen, takesLine } from './support/drive.ts';
import { tap } from './support/fill-in.ts';
import { goesOnTo, opens } from './support/scenes.ts';
import { expect, test } from './support/test.ts';
import { optionOf, tickOf } from './support/words.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

const unfolds = (page: Page, name: string | RegExp) => page.locator('summary', { hasText: name }).first().click();
const choice = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('K7: numbers of any form are kept in one, none is called wrong, and what looks odd is named', async ({ page }) => {
  const { title, phone, idNumber, oddPhone, oddId } = documentsPage.person;
  await opens(page, { ...sceneOf(roadTo('letter')), name: 'papers', hash: '#/papers' });
  await unfolds(page, title);
  const keeps = async (label: string, typed: string, kept: string) => {
    const field = page.getByLabel(label);
    await field.fill(typed);
    await field.blur();
    await expect(field).toHaveValue(kept);
    await expect(page.getByText(label === phone ? oddPhone : oddId)).toHaveCount(0);
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  };
  for (const [typed, kept] of [
    ['１３８００１３８０００', '13800138000'],
    ['+86 138 0013 8000', '13800138000'],
    ['\u202d13800138000\u202c', '13800138000'],
    ['85291234567', '85291234567'],
    ['0912345678', '0912345678'],
    ['010-12345678', '010-12345678'],
  ] as const)
    await keeps(phone, typed, kept);
  await keeps(idNumber, '１１０１０５１９４９１２３１００２ｘ', '11010519491231002X');
  for (const permit of ['H12345678', 'E12345678']) await keeps(idNumber, permit, permit);
  await page.getByLabel(phone).fill('1380013800');
  await expect(page.getByText(oddPhone)).toBeVisible();
});

test('K10: 都没有 is not offered beside a tick, so that it discards none', async ({ page }) => {
  await page.goto('./#/urgent');
  await seesScreen(page, 'urgent');
  const none = choice(page, optionOf('urgent', 'none'));
  const court = page.getByRole('checkbox', { name: tickOf('urgent', 'court') });
  await expect(none).toBeInViewport({ ratio: 1 });
  await court.check();
  await expect(none).toHaveCount(0);
  await tap(page, optionOf('urgent', 'given'));
  await seesScreen(page, 'courtPaper');
  await goesBack(page);
  await seesScreen(page, 'urgent');
  await expect(court).toBeChecked();
});

test('K40: both ways of a list stand within reach before anything is scrolled, and an empty one is none', async ({
  page,
}) => {
  await opens(page, sceneOf(roadTo('oneOffs')));
  const none = choice(page, optionOf('oneOffs', 'none'));
  const done = choice(page, optionOf('oneOffs', 'given'));
  for (const button of [none, done]) await expect(button).toBeInViewport({ ratio: 1 });
  await page.locator('#row-0-amount').fill('900');
  await expect(none).toHaveCount(0);
  await page.locator('#row-0-amount').fill('');
  await done.click();
  await seesScreen(page, 'summary');
});

test('K44: a letter that was rewritten and sent stands among what was handed in after an agreement', async ({
  page,
}) => {
  const before = linesBefore('submit', acceptedAtOnce);
  await opens(page, { ...sceneOf(journeyOf(before)), name: 'papers', hash: '#/papers' });
  await unfolds(page, documentNamed('letter').words.name);
  await choice(page, documentsPage.edit).click();
  await page.getByRole('textbox', { name: /的文字/ }).fill('申请\n\n我自己写的一段。');
  await page.goto('./#/submit');
  const [sending] = walksOf(acceptedAtOnce).slice(before.length);
  if (sending === undefined) throw new Error('Nothing is sent');
  await takesLine(page, sending.line, sending.walk);
  await goesOnTo(page, sceneOf(roadTo('checkIn', acceptedAtOnce)));
  await page.goto('./#/papers');
  const sent = page.getByRole('region', { name: documentsPage.sentTitle });
  await expect(sent.getByText(/11\s月\s22\s日已提交给重庆蚂蚁消费金融有限公司/)).toBeVisible();
  await sent.getByText(/第\s1\s次/).click();
  await expect(sent.getByText('我自己写的一段。')).toBeVisible();
});

test('K46: another case is named by what is owed and how far it has come', async ({ page }) => {
  const { journey } = journeyOf(linesBefore('checkIn', acceptedAtOnce));
  const other = { ...newRecord(), id: 'other001', household: 'opened1', revision: 1, journey };
  await page.evaluate((text) => localStorage.setItem('youshangliang:case:other001', text), JSON.stringify(other));
  await opens(page, { ...sceneOf(roadTo('oneOffs')), name: 'data', hash: '#/data' });
  const others = page.getByRole('main').getByRole('listitem').filter({ hasText: dataPage.bringBack });
  await expect(others).toHaveText(/^借呗还款\s·\s最近一次：2026\s年\s11\s月\s27\s日（星\u2060期\u2060五）/);
  await others.getByRole('button').click();
  await tap(page, start.resume);
  await seesScreen(page, 'checkIn');
});
