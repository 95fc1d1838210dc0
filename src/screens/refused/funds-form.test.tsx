import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fundedPanelWords } from '#words/budget/funded-panel.ts';
import { incomesFormWords } from '#words/budget/incomes-form.ts';
import { spendingFormWords } from '#words/budget/spending-form.ts';
import { summaryPanelWords } from '#words/budget/summary-panel.ts';
import { problems } from '#words/engine/problems.ts';
import { funds as words } from '#words/refused/funds-form.ts';
import { atRoutes } from '../../../tests/support/refused-road.ts';
import { errors, findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { again, answer, yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

const open = () => renderApp({ walk: atRoutes('payAll', answer('routes', 'funds')) });
const given = () => screen.getByRole('button', { name: optionOf('funds', 'given') });

describe('money that is no new loan', () => {
  it('needs an amount', async () => {
    const { user } = await open();
    await screen.findByLabelText(words.amount);
    await user.click(given());
    expect(errors()).toEqual([expect.stringContaining(problems.emptyPositive)]);
  });

  it('is summed by month and once, and leads to the sums', async () => {
    const { user, answers } = await open();
    await user.type(await screen.findByLabelText(words.amount), '300');
    await user.click(screen.getByRole('button', { name: words.add }));
    const second = screen.getByRole('group', { name: words.row.replace('{n}', '2') });
    await user.selectOptions(within(second).getByLabelText(words.source), 'sell');
    await user.selectOptions(within(second).getByLabelText(words.every), 'once');
    await user.type(within(second).getByLabelText(words.amount), '800');
    const sums = screen
      .getAllByRole('status')
      .map((status) => status.textContent)
      .join();
    expect(sums).toContain('300 元');
    expect(sums).toContain('800 元');
    await user.click(given());
    await findPage(titleOf('debts'));
    expect(answers().funds?.value).toEqual([
      { source: 'cut', amount: yuan(300), every: 'month' },
      { source: 'sell', amount: yuan(800), every: 'once' },
    ]);
  });

  it.each(['sell', 'family'] as const)('comes once by default where it is: %s', async (source) => {
    const { user, answers } = await open();
    expect(await screen.findByLabelText(words.every)).toHaveValue('month');
    await user.selectOptions(screen.getByLabelText(words.source), source);
    expect(screen.getByLabelText(words.every)).toHaveValue('once');
    await user.type(screen.getByLabelText(words.amount), '500');
    await user.click(given());
    await findPage(titleOf('debts'));
    expect(answers().funds?.value).toEqual([{ source, amount: yuan(500), every: 'once' }]);
  });

  it('keeps how often it comes where the source says nothing of that', async () => {
    const { user } = await open();
    await user.selectOptions(await screen.findByLabelText(words.source), 'work');
    expect(screen.getByLabelText(words.every)).toHaveValue('month');
  });

  it('is told on the way through the budget, and counts once in every sum', async () => {
    const walk = atRoutes(
      'payAll',
      answer('routes', 'funds'),
      again('funds', 'given', [
        { source: 'sell', amount: yuan(800), every: 'once', what: '旧手机' },
        { source: 'work', amount: yuan(300), every: 'month' },
      ]),
      answer('debts', 'given', [{ product: 'huabei', total: yuan(9000) }]),
    );
    const { user } = await renderApp({ walk });
    const monthly = fundedPanelWords.monthly.replace('{amount}', '300 元');
    expect(await screen.findByText(monthly)).toBeVisible();
    await user.type(screen.getByLabelText(incomesFormWords.amount), '6000');
    await user.click(screen.getByRole('button', { name: optionOf('income', 'given') }));
    await findPage(titleOf('spending'));
    expect(await screen.findByText(monthly)).toBeVisible();
    for (const [name, typed] of [
      ['home', '5000'],
      ['living', '0'],
      ['others', '0'],
    ] as const)
      await user.type(screen.getByLabelText(spendingFormWords[name]), typed);
    expect(screen.getByRole('cell', { name: '1,300 元' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: optionOf('spending', 'given') }));
    await findPage(titleOf('oneOffs'));
    expect(await screen.findByText(fundedPanelWords.once.replace('{amount}', '800 元'))).toBeVisible();
    await user.click(screen.getByRole('button', { name: optionOf('oneOffs', 'none') }));
    await findPage(titleOf('summary'));
    const sums = await screen.findByRole('region', { name: summaryPanelWords.title });
    for (const amount of ['6,000 元', '300 元', '5,000 元', '1,300 元', '800 元'])
      expect(sums).toHaveTextContent(amount);
  });
});
