import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { incomesFormWords as words } from '#words/budget/incomes-form.ts';
import { common } from '#words/shell/common.ts';
import { errors, findPage, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { yuan } from '../../../tests/support/story.ts';
import { optionOf, titleOf } from '../../../tests/support/words-of.ts';

async function opened() {
  const app = await renderApp({ walk: roadTo('income') });
  await findPage(titleOf('income'));
  const field = (label: string) => screen.getByLabelText(new RegExp(`^${label}`));
  return {
    ...app,
    field,
    choose: (kind: keyof typeof words.kinds) => app.user.selectOptions(field(words.every), kind),
    goOn: () => app.user.click(screen.getByRole('button', { name: optionOf('income', 'given') })),
  };
}

describe('K21: an income', () => {
  it('comes every two weeks, with how it was calculated', async () => {
    const { user, field, choose, goOn, answers } = await opened();
    await choose('fortnight');
    await user.type(field(words.amount), '2400');
    expect(screen.getByText('每两周 2,400 元，一年 26 次，折每月 5,200 元')).toBeVisible();
    expect(screen.getByRole('row', { name: `${words.sum} 5,200 元` })).toBeVisible();
    await goOn();
    expect(answers().income?.value).toEqual([{ amount: yuan(2400), every: 'fortnight' }]);
  });

  it('is paid by the day', async () => {
    const { user, field, choose, goOn, answers } = await opened();
    await choose('workDay');
    await user.type(field(words.dayPay), '180');
    await goOn();
    expect(errors()).toEqual([`第 1 份收入，${words.days}：${words.badDays}`]);
    await user.type(field(words.days), '22天');
    expect(screen.getByText('每天 180 元，一个月 22 天，折每月 3,960 元')).toBeVisible();
    await goOn();
    expect(answers().income?.value).toEqual([{ amount: yuan(180), every: 'workDay', days: 22 }]);
  });

  it('changes from month to month: the least of three counts, less what earning it costs', async () => {
    const { user, field, choose, goOn, answers } = await opened();
    await choose('changing');
    for (const [at, amount] of ['5100', '4200', '6千'].entries())
      await user.type(field(words.months[at] ?? ''), amount);
    expect(screen.getByText('三个月里最少的是 4,200 元，按每月 4,200 元算')).toBeVisible();
    await user.type(field(words.costs), '600');
    expect(screen.getByText('三个月里最少的是 4,200 元，减去花在干活上的 600 元，按每月 3,600 元算')).toBeVisible();
    await goOn();
    expect(answers().income?.value).toEqual([
      { every: 'changing', months: [yuan(5100), yuan(4200), yuan(6000)], costs: yuan(600) },
    ]);
  });

  it('is shown again as it was told', async () => {
    const { user, field, choose, goOn } = await opened();
    await choose('changing');
    for (const name of words.months) await user.type(field(name), '3000');
    await goOn();
    await findPage(titleOf('spending'));
    await user.click(screen.getByRole('button', { name: common.back }));
    await findPage(titleOf('income'));
    expect(field(words.every)).toHaveValue('changing');
    expect(field(words.months[0])).toHaveValue('3000');
  });
});
