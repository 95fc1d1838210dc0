import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Debt, OneOff } from '#model/values.ts';
import { budgetIn } from '#rules/case-facts.ts';
import { amountText } from '#text/format.ts';
import { creditorSharesWords } from '#words/budget/creditor-shares.ts';
import summary from '#words/budget/summary.ts';
import { summaryPanelWords as words } from '#words/budget/summary-panel.ts';
import terms from '#words/propose/terms.ts';
import { result } from '#words/result/result.ts';
import { lateTwelveDaysJobLoss } from '../../../tests/stories/straight-road.ts';
import { findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { linesBefore, roadTo } from '../../../tests/support/road-to.ts';
import { answer, change, journeyOf, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

/** A whole budget of a debt nobody has moved for years. */
const oldDebt = journeyOf([...linesBefore('summary', lateTwelveDaysJobLoss), change('timing', 'late3Years')]);

describe('the sums of a month', () => {
  it('name an amount to propose, and lead on to a plan', async () => {
    await renderApp({ walk: roadTo('summary', lateTwelveDaysJobLoss) });
    expect((await screen.findAllByText(result.safeLine))[0]).toBeVisible();
    expect(screen.getByRole('button', { name: optionOf('summary', 'negotiate') })).toHaveClass('bg-jade');
  });

  it('name none while the claim may have expired: before any promise stands a lawyer', async () => {
    await renderApp({ walk: oldDebt });
    await findPage(titleOf('summary'));
    expect(await screen.findByText(String(summary.ifTimeBarred.body[1]))).toBeVisible();
    expect(screen.getAllByText(result.left)[0]).toBeVisible();
    for (const text of [result.safeLine, words.otherHalf]) expect(screen.queryByText(text)).toBeNull();
    const goesOn = screen.getByRole('button', { name: summary.ifTimeBarred.options.negotiate });
    expect(goesOn).not.toHaveClass('bg-jade');
    expect(screen.queryByRole('button', { name: optionOf('summary', 'negotiate') })).toBeNull();
  });

  it('say from when more is left where most of a month is put aside for a single expense', async () => {
    const walkWith = (oneOffs: readonly OneOff[]) =>
      journeyOf(
        linesBefore('summary', lateTwelveDaysJobLoss).map((line) =>
          'screen' in line && line.screen === 'oneOffs' ? answer('oneOffs', 'given', [...oneOffs]) : line,
        ),
      );
    const tax = { direction: 'out', amount: yuan(2000), on: '2026-12-20' } as const;
    const { unmount } = await renderApp({ walk: walkWith([tax]) });
    await findPage(titleOf('summary'));
    const { left } = budgetIn(walkWith([tax]).position.facts) ?? { left: 0 };
    expect(await screen.findByText(/^每月先留 2,000\s元给大笔开支，留到 2026 年 12 月 20 日。/)).toHaveTextContent(
      `过了那天，每月剩余 ${amountText(left + yuan(2000))}`.replace(/\s/g, ' '),
    );
    unmount();
    await renderApp({ walk: walkWith([{ ...tax, amount: yuan(100) }]) });
    await findPage(titleOf('summary'));
    expect(screen.queryByText(/给大笔开支，留到/)).toBeNull();
  });

  it('say that the least month counts where an income was nothing in one of three', async () => {
    const walk = journeyOf(
      linesBefore('summary', lateTwelveDaysJobLoss).map((line) =>
        'screen' in line && line.screen === 'income'
          ? answer('income', 'given', [{ every: 'changing', months: [0, yuan(5400), yuan(6100)] }])
          : line,
      ),
    );
    await renderApp({ walk });
    await findPage(titleOf('summary'));
    expect(await screen.findByText(words.bands.leastMonth)).toBeVisible();
  });

  it('are followed by a plan that is not told to anybody', async () => {
    const lines = [...linesBefore('terms', lateTwelveDaysJobLoss), change('timing', 'late3Years')];
    await renderApp({ walk: journeyOf(lines) });
    await findPage(titleOf('terms'));
    expect(screen.getByRole('button', { name: terms.ifTimeBarred.options.given })).toBeVisible();
  });

  it('are shared out to creditors of one product by the names of the lenders, and of one lender by the product', async () => {
    const debts: Debt[] = [
      { product: 'xinyongdai', lender: '甲银行', total: yuan(3_000) },
      { product: 'xinyongdai', lender: '乙银行', total: yuan(4_000) },
      { product: 'xinyonggou', lender: '乙银行', total: yuan(1_000) },
    ];
    const lines = [...linesBefore('summary', lateTwelveDaysJobLoss), change('debts', 'given', debts)];
    const { user } = await renderApp({ walk: journeyOf(lines) });
    await findPage(titleOf('summary'));
    await user.click(await screen.findByText(creditorSharesWords.title));
    const rows = screen.getByRole('rowheader', { name: '甲银行信用贷' }).closest('tbody');
    const named = within(rows as HTMLElement).getAllByRole('rowheader');
    expect(named.map(({ textContent }) => textContent)).toEqual(['甲银行信用贷', '乙银行信用贷', '乙银行信用购']);
  });
});
