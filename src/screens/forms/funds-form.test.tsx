import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fields } from '#content/zh-CN/ui/fields.ts';
import { funds as words } from '#content/zh-CN/ui/funds.ts';
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
    expect(errors()).toEqual([expect.stringContaining(fields.problems.emptyAmount)]);
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

  it('stands filled in among the big sums, and counts once in the income', async () => {
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
    expect(await screen.findByText(/300 元/)).toHaveTextContent('不用再写一遍');
    await user.click(screen.getByRole('button', { name: optionOf('income', 'none') }));
    await findPage(titleOf('spending'));
    for (const name of ['home', 'living', 'others'] as const)
      await user.type(screen.getByLabelText(fields.spending[name]), '0');
    await user.click(screen.getByRole('button', { name: optionOf('spending', 'given') }));
    await findPage(titleOf('oneOffs'));
    expect(await screen.findByLabelText(new RegExp(fields.oneOffs.what))).toHaveValue('旧手机');
    expect(screen.getByLabelText(fields.oneOffs.direction)).toHaveValue('in');
  });
});
