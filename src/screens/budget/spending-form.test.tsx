import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fill } from '#text/fill.ts';
import { spendingFormWords } from '#words/budget/spending-form.ts';
import { problems } from '#words/engine/problems.ts';
import { errors, renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';
import { optionOf } from '../../../tests/support/words-of.ts';

const words = spendingFormWords;
const submit = () => screen.getByRole('button', { name: optionOf('spending', 'given') });

async function opened() {
  const app = await renderApp({ walk: roadTo('spending') });
  await screen.findByRole('button', { name: words.toLines });
  return app;
}

describe('spending', () => {
  it('is told in three sums, with what is left as they are typed', async () => {
    const { user, answers } = await opened();
    await user.type(screen.getByLabelText(words.home), '1200');
    await user.type(screen.getByLabelText(words.living), '1500');
    await user.type(screen.getByLabelText(words.others), '200');
    expect(screen.getByRole('row', { name: '每月剩余 700 元' })).toBeVisible();
    await user.click(submit());
    expect(answers().spending?.value).toEqual({ home: 120_000, living: 150_000, others: 20_000 });
  });

  it('is told line by line, each as often as it comes; empty lines are left out', async () => {
    const { user, answers } = await opened();
    await user.click(screen.getByRole('button', { name: words.toLines }));
    await user.type(screen.getByLabelText(words.names.rent), '1200');
    expect(screen.queryByText(/折每月/)).toBeNull();
    await user.type(screen.getByLabelText(words.names.food), '30');
    await user.selectOptions(screen.getAllByLabelText(words.every)[1] as HTMLElement, 'day');
    expect(screen.getByText('每天 30 元，一年 365 次，折每月 912.50 元')).toBeVisible();
    await user.click(screen.getByRole('button', { name: words.add }));
    await user.type(screen.getByLabelText(words.ownName), '猫粮');
    await user.type(screen.getByLabelText(words.ownAmount), '50');
    await user.selectOptions(screen.getByLabelText(words.reserve), '20');
    await user.click(submit());
    expect(answers().spending?.value).toEqual({
      lines: [
        { what: 'rent', amount: 120_000, every: 'month' },
        { what: 'food', amount: 3000, every: 'day' },
        { what: 'own', amount: 5000, every: 'month', name: '猫粮' },
      ],
      reserve: 20,
    });
  });

  it('keeps what was typed in either way, and takes an own line away again', async () => {
    const { user } = await opened();
    await user.type(screen.getByLabelText(words.home), '1200');
    await user.click(screen.getByRole('button', { name: words.toLines }));
    await user.type(screen.getByLabelText(words.names.rent), '900');
    expect(screen.queryByText(/还留着/)).toBeNull();
    await user.click(screen.getByRole('button', { name: words.add }));
    await user.click(screen.getByRole('button', { name: words.remove }));
    expect(screen.queryByLabelText(words.ownName)).toBeNull();
    await user.click(screen.getByRole('button', { name: words.toQuick }));
    expect(screen.getByLabelText(words.home)).toHaveValue('1200');
    expect(screen.getByText('一项一项写的合计 900 元还留着，现在按这三项算。')).toBeVisible();
    await user.type(screen.getByLabelText(words.living), '1500');
    await user.type(screen.getByLabelText(words.others), '0');
    await user.click(screen.getByRole('button', { name: words.toLines }));
    expect(screen.getByText('三项里写的合计 2,700 元还留着，现在按一项一项的算。')).toBeVisible();
    expect(screen.getByLabelText(words.names.rent)).toHaveValue('900');
  });

  it('drops no line of a name without an amount', async () => {
    const { user, answers } = await opened();
    await user.click(screen.getByRole('button', { name: words.toLines }));
    await user.type(screen.getByLabelText(words.names.rent), '1200');
    await user.click(screen.getByRole('button', { name: words.add }));
    await user.type(screen.getByLabelText(words.ownName), '猫粮');
    await user.click(submit());
    expect(errors()).toEqual([fill(words.ownUnpriced, { name: '猫粮' })]);
    expect(answers()).not.toHaveProperty('spending');
  });

  it('is asked for line by line without an error that belongs to the three sums', async () => {
    const { user } = await opened();
    await user.click(submit());
    expect(errors()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: words.toLines }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByLabelText(words.names.rent)).toBeValid();
  });

  it('wants one line at least, and numbers', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: words.toLines }));
    await user.click(submit());
    expect(errors()).toEqual([words.empty]);
    await user.type(screen.getByLabelText(words.names.medical), 'abc');
    await user.click(submit());
    expect(errors()).toEqual([fill(problems.otherSigns, { signs: 'abc' })]);
  });
});
