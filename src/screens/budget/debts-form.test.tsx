import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { problems } from '#words/engine/problems.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { common } from '#words/shell/common.ts';
import { units } from '#words/units.ts';
import { acceptedAtOnce, lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { errorBox, errors, findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { again, answer, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const debts = debtsFormWords;
const total = `${debts.total}${common.optional}`;
const row = (n: number) => within(screen.getByRole('group', { name: `第 ${n} 笔` }));
const rows = () => screen.queryAllByRole('group', { name: /^第 \d+ 笔$/ });
const totalOf = (n: number) => row(n).getByRole('textbox', { name: total });
const goOn = () => screen.getByRole('button', { name: optionOf('debts', 'given') });

async function openDebts() {
  const app = await renderApp({ walk: roadTo('debts') });
  await screen.findByRole('group', { name: '第 1 笔' });
  return app;
}

const notRead = fill(problems.otherSigns, { signs: '很多' });

describe('the debts of an agreement that is negotiated anew', () => {
  it('are filled in less what was paid of it, and say so', async () => {
    const walk = journeyOf([
      ...linesBefore('finalTerms', acceptedAtOnce),
      answer('finalTerms', 'given', { monthly: yuan(500), months: 12, first: '2026-11-16', paidAlready: 1 }),
      answer('checkIn', 'missed'),
      again('missSoon', 'tell'),
      answer('cause', 'given', ['jobLoss']),
      answer('leftOver', 'given', yuan(600)),
      answer('firstStep', 'contactNow'),
      answer('channel', 'phone'),
      answer('script', 'connected'),
      answer('howItWent', 'materials'),
      answer('truth', 'onlyTrue'),
      answer('checklist', 'gathered'),
    ]);
    await renderApp({ walk });
    expect(await screen.findByText(/^这份约定，你记下已还 500\s元，还有 5,500\s元没还。/)).toBeVisible();
    expect(totalOf(1)).toHaveValue('5500');
  });
});

describe('the list of debts', () => {
  it('starts with a row for each product named before', async () => {
    await openDebts();
    expect(rows()).toHaveLength(2);
    expect(row(1).getByRole('combobox', { name: debts.product })).toHaveDisplayValue('花呗');
    expect(row(2).getByRole('combobox', { name: debts.product })).toHaveDisplayValue('借呗');
  });

  it('grows by a row and loses the one that is taken away', async () => {
    const { user } = await openDebts();
    await user.type(totalOf(1), '8000');
    await user.type(totalOf(2), '23000');
    await user.click(screen.getByRole('button', { name: debts.add }));
    await user.type(totalOf(3), '500');
    await user.click(screen.getByRole('button', { name: '删去第 2 笔' }));
    expect(rows()).toHaveLength(2);
    expect([totalOf(1), totalOf(2)].map((field) => (field as HTMLInputElement).value)).toEqual(['8000', '500']);
    await user.click(screen.getByRole('button', { name: '删去第 1 笔' }));
    expect(screen.queryByRole('button', { name: /删去/ })).not.toBeInTheDocument();
  });

  it('is about the lender of what was ticked once debts to other creditors stand in it', async () => {
    const { user, repository } = await openDebts();
    await user.type(totalOf(1), '8000');
    await user.click(goOn());
    await findPage(titleOf('income'));
    expect(repository.stored()[0]?.journey.counterparty).toBeUndefined();
    await user.click(screen.getByRole('button', { name: common.back }));
    await screen.findByRole('group', { name: '第 1 笔' });
    await user.click(screen.getByRole('button', { name: debts.add }));
    await user.selectOptions(row(3).getByRole('combobox', { name: debts.product }), 'xinyonggou');
    await user.click(goOn());
    await findPage(titleOf('income'));
    expect(repository.stored()[0]?.journey.counterparty).toEqual({ kind: 'platform' });
  });

  it('is about another lender once nothing in it is owed to the one that was taken from it, until that is taken back', async () => {
    const { user, repository } = await openDebts();
    const counterparty = () => repository.stored()[0]?.journey.counterparty;
    await user.click(screen.getByRole('button', { name: debts.add }));
    await user.selectOptions(row(3).getByRole('combobox', { name: debts.product }), 'xinyonggou');
    await user.click(goOn());
    await findPage(titleOf('income'));
    expect(counterparty()).toEqual({ kind: 'platform' });
    await user.click(screen.getByRole('button', { name: common.back }));
    await screen.findByRole('group', { name: '第 1 笔' });
    for (const n of [2, 1]) await user.click(screen.getByRole('button', { name: `删去第 ${n} 笔` }));
    await user.click(goOn());
    await findPage(titleOf('income'));
    await waitFor(() => expect(counterparty()).toEqual({ kind: 'bank' }));
    await user.click(await screen.findByRole('button', { name: roadScreen.takeBack }));
    await screen.findByRole('group', { name: '第 3 笔' });
    await waitFor(() => expect(counterparty()).toEqual({ kind: 'platform' }));
    expect(screen.queryByRole('button', { name: roadScreen.takeBack })).toBeNull();
  });

  it('calls a sum to be checked while nothing is known (K26)', async () => {
    await openDebts();
    expect(screen.getByRole('row', { name: `${debts.sum} ${debts.toCheck}` })).toBeVisible();
  });

  it('has a row for a loan that is not theirs, and leaves it out of the sum (K34)', async () => {
    const walk = journeyOf([
      answer('urgent', 'given', ['notMine']),
      answer('notMyLoan', 'others'),
      ...linesBefore('debts', lateTwelveDaysJobLoss).slice(1),
    ]);
    const { user, answers } = await renderApp({ walk });
    await screen.findByRole('group', { name: '第 1 笔' });
    expect(rows()).toHaveLength(3);
    expect(row(3).getByRole('combobox', { name: debts.standing })).toHaveDisplayValue(debts.standings.notMine);
    await user.type(totalOf(1), '8000');
    await user.type(totalOf(2), '1000');
    await user.type(totalOf(3), '1500');
    expect(screen.getByRole('row', { name: '已知合计 9,000 元' })).toBeVisible();
    await user.click(goOn());
    expect(answers().debts?.value).toContainEqual({ product: 'unsure', total: 150_000, disputed: true });
  });

  it('takes the day of a sale for no day of arrears, and has it again where the standing is chosen back', async () => {
    const { user } = await openDebts();
    const standing = row(1).getByRole('combobox', { name: debts.standing });
    const day = (of: 'sold' | 'overdue') => row(1).getByLabelText(new RegExp(`^${debts.since[of]}`));
    await user.selectOptions(standing, 'sold');
    fireEvent.change(day('sold'), { target: { value: '2026-10-28' } });
    await user.selectOptions(standing, 'overdue');
    expect(day('overdue')).toHaveValue('');
    fireEvent.change(day('overdue'), { target: { value: '2026-09-01' } });
    await user.selectOptions(standing, 'sold');
    expect(day('sold')).toHaveValue('2026-10-28');
  });

  it('keeps of each debt how it stands and since when, and leaves what is paid off out of the sum', async () => {
    const { user, answers } = await openDebts();
    await user.type(totalOf(1), '8000');
    await user.selectOptions(row(1).getByRole('combobox', { name: debts.standing }), 'overdue');
    fireEvent.change(row(1).getByLabelText(new RegExp(`^${debts.since.overdue}`)), { target: { value: '2026-12-20' } });
    await user.type(totalOf(2), '1000');
    await user.selectOptions(row(2).getByRole('combobox', { name: debts.standing }), 'paidOff');
    expect(screen.getByRole('row', { name: '已知合计 8,000 元' })).toBeVisible();
    await user.click(goOn());
    expect(screen.getByRole('alert')).toHaveTextContent(problems.dayAhead);
    fireEvent.change(row(1).getByLabelText(new RegExp(`^${debts.since.overdue}`)), { target: { value: '2026-10-20' } });
    await user.click(goOn());
    expect(answers().debts?.value).toEqual([
      { product: 'huabei', total: 800_000, standing: 'overdue', since: '2026-10-20' },
      { product: 'jiebei', total: 100_000, standing: 'paidOff' },
    ]);
  });

  it('sums what is known and counts what is not', async () => {
    const { user } = await openDebts();
    await user.type(totalOf(1), '8,000');
    expect(screen.getByRole('row', { name: '已知合计 8,000 元' })).toBeVisible();
    expect(screen.getByText('还有 1 笔不知道欠多少')).toBeVisible();
    await user.type(totalOf(2), '2.3万');
    expect(screen.getByRole('row', { name: '已知合计 31,000 元' })).toBeVisible();
    expect(screen.queryByText(/不知道数/)).not.toBeInTheDocument();
  });

  it('gives what is filled in and leaves the rest out', async () => {
    const { user, answers } = await openDebts();
    await user.type(totalOf(1), '8,000');
    await user.type(row(1).getByRole('textbox', { name: `${debts.lender}${common.optional}` }), ' 某某银行 ');
    await user.click(goOn());
    await findPage(titleOf('income'));
    expect(answers().debts?.value).toEqual([
      { product: 'huabei', lender: '某某银行', total: 800_000 },
      { product: 'jiebei' },
    ]);
  });

  it('reports a bad amount of the second row with a link to that field', async () => {
    const placed = `第 2 笔，${debts.total}：${notRead}`;
    const { user, answers } = await openDebts();
    await user.type(totalOf(1), '8000');
    await user.type(totalOf(2), '很多');
    await user.click(goOn());
    expect(errors()).toEqual([placed]);
    expect(errorBox()).toHaveFocus();
    expect(totalOf(1)).toBeValid();
    expect(totalOf(2)).toBeInvalid();
    expect(totalOf(2)).toHaveAccessibleDescription(`${debts.totalHint} ${notRead} ${units.yuan}`);
    await user.click(screen.getByRole('link', { name: placed }));
    expect(totalOf(2)).toHaveFocus();
    expect(totalOf(2)).toHaveValue('很多');
    expect(answers()).not.toHaveProperty('debts');
  });

  it('reports a bad amount that is folded away, and its link leads there', async () => {
    const placed = `第 2 笔，${debts.overdue}：${notRead}`;
    const { user } = await openDebts();
    const overdue = row(2).getByLabelText(`${debts.overdue}${common.optional}`);
    await user.click(row(2).getByText(debts.details));
    await user.type(overdue, '很多');
    await user.click(row(2).getByText(debts.details));
    await user.click(goOn());
    expect(errors()).toEqual([placed]);
    await user.click(screen.getByRole('link', { name: placed }));
    expect(overdue).toBeVisible();
    expect(overdue).toHaveFocus();
  });

  it('refuses an overdue part that is more than all that is owed', async () => {
    const { user } = await openDebts();
    await user.type(totalOf(2), '6000');
    await user.click(row(2).getByText(debts.details));
    await user.type(row(2).getByLabelText(`${debts.overdue}${common.optional}`), '7000');
    await user.click(goOn());
    expect(errors()).toEqual([`第 2 笔，${debts.overdue}：${problems.overdueAboveTotal}`]);
  });

  it('keeps what is typed when the app is opened again', async () => {
    const { user, unmount, repository } = await openDebts();
    await user.type(totalOf(2), '很多');
    await user.click(screen.getByRole('button', { name: debts.add }));
    unmount();
    await renderApp({ walk: roadTo('debts'), repository });
    await screen.findByRole('group', { name: '第 3 笔' });
    expect(totalOf(2)).toHaveValue('很多');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is one line for each of many, opened one by one, the added one at once', async () => {
    const { user } = await openDebts();
    await user.type(totalOf(1), '8000');
    await user.click(screen.getByRole('button', { name: debts.add }));
    await user.click(screen.getByRole('button', { name: debts.add }));
    expect(row(1).getByText('花呗 · 8,000 元')).toBeVisible();
    expect(totalOf(4)).toBeVisible();
    expect(row(1).getByLabelText(total)).not.toBeVisible();
    await user.click(row(1).getByText('第 1 笔'));
    expect(totalOf(1)).toHaveValue('8000');
  });

  it('opens a line with something wrong in it, and keeps it open while that is put right', async () => {
    const { user } = await openDebts();
    await user.type(totalOf(1), '很多');
    await user.click(screen.getByRole('button', { name: debts.add }));
    await user.click(screen.getByRole('button', { name: debts.add }));
    await user.click(goOn());
    expect(errors()).toEqual([`第 1 笔，${debts.total}：${notRead}`]);
    await user.click(screen.getByRole('link', { name: /第 1 笔/ }));
    expect(totalOf(1)).toHaveFocus();
    await user.clear(totalOf(1));
    await user.type(totalOf(1), '800');
    expect(totalOf(1)).toBeVisible();
  });

  it('leads on from a row that was taken away to the way to add one', async () => {
    const { user } = await openDebts();
    await user.click(screen.getByRole('button', { name: '删去第 2 笔' }));
    expect(screen.getByRole('button', { name: debts.add })).toHaveFocus();
  });
});

describe('the rate of a debt', () => {
  const rate = () => row(1).getByLabelText(`${debts.rate}${common.optional}`);

  it('is taken as the contract tells it, and shown as a yearly one', async () => {
    const { user, answers } = await openDebts();
    await user.type(totalOf(1), '8000');
    await user.click(row(1).getByText(debts.details));
    await user.type(rate(), '0.05');
    const low = fill(debts.lowRate, { yearly: '0.05%' });
    expect(row(1).getByText(low)).toBeVisible();
    await user.selectOptions(row(1).getByLabelText(debts.per), debts.periods.day);
    expect(row(1).queryByText(low)).toBeNull();
    expect(row(1).getByText('0.05% × 365 = 年利率 18.25%（单利折算）')).toBeVisible();
    await user.type(row(1).getByLabelText(`${debts.instalment}${common.optional}`), '760');
    await user.click(goOn());
    await findPage(titleOf('income'));
    expect(answers().debts?.value).toEqual([
      { product: 'huabei', total: 800_000, rate: { per: 'day', millionths: 500 }, instalment: 76_000 },
      { product: 'jiebei' },
    ]);
    await user.click(screen.getByRole('button', { name: common.back }));
    await findPage(titleOf('debts'));
    expect(rate()).toHaveValue('0.05');
    expect(row(1).getByLabelText(debts.per)).toHaveValue('day');
  });

  it('is refused in words that fit how it is counted', async () => {
    const { user } = await openDebts();
    await user.click(row(1).getByText(debts.details));
    await user.type(rate(), '100');
    await user.click(goOn());
    expect(errors()).toEqual([`第 1 笔，${debts.rate}：${problems.badRate}`]);
    await user.selectOptions(row(1).getByLabelText(debts.per), debts.periods.month);
    expect(errors()).toEqual([`第 1 笔，${debts.rate}：${problems.badPeriodRate}`]);
  });
});
