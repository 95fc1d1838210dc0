import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { pasteBill as words } from '#words/messages/paste-bill.ts';
import { common } from '#words/shell/common.ts';
import { renderApp } from '../../../tests/support/render-app.tsx';
import { roadTo } from '../../../tests/support/road-to.ts';

const button = (name: string) => screen.getByRole('button', { name });
const totals = () =>
  screen
    .getAllByRole('textbox', { name: `${debtsFormWords.total}${common.optional}` })
    .map((field) => (field as HTMLInputElement).value);

async function open() {
  const { user, answers, repository } = await renderApp({ walk: roadTo('debts') });
  await screen.findByRole('group', { name: '第 1 笔' });
  await user.click(screen.getByText(words.title));
  const paste = async (text: string) => {
    const field = await screen.findByLabelText(words.field);
    fireEvent.change(field, { target: { value: text } });
    await user.click(button(words.read));
  };
  return { user, answers, repository, paste };
}

describe('a pasted bill', () => {
  it('is shown as it was read, and fills empty fields only when that is asked for', async () => {
    const { user, paste } = await open();
    await user.type(screen.getAllByRole('textbox', { name: /一共欠/ })[0] as HTMLElement, '2999');
    await paste('花呗总欠款3000元，本月应还500元，借呗还欠8000，每月10号还');
    expect(screen.getByRole('heading', { name: '读出 2 笔，先看对不对' })).toBeVisible();
    const list = screen.getByText(words.doubtful).closest('li') as HTMLElement;
    expect(list).toHaveTextContent(/花呗.*一共欠3,000\s元/);
    expect(within(list).getByText('500元：是这一期的，不知道是不是全部')).toBeVisible();
    expect(totals()).toEqual(['2999', '']);
    await user.click(button(words.fill));
    expect(totals()).toEqual(['2999', '8000']);
    expect(screen.getByText('填了 2 处。对着账单看一遍，不对就改。')).toBeVisible();
  });

  it('is taken back whole, as long as nothing was changed since', async () => {
    const { user, paste } = await open();
    await paste('花呗总欠款3000元，京东白条欠款500元');
    await user.click(button(words.fill));
    expect(totals()).toEqual(['3000', '', '500']);
    await user.click(button(words.undo));
    expect(totals()).toEqual(['', '']);
    expect(screen.getByText(words.undone)).toBeVisible();
    await paste('花呗总欠款3000元');
    await user.click(button(words.fill));
    await user.type(screen.getAllByRole('textbox', { name: /一共欠/ })[1] as HTMLElement, '1');
    expect(screen.queryByRole('button', { name: words.undo })).toBeNull();
    expect(totals()).toEqual(['3000', '1']);
  });

  it('in which nothing is read says so and offers nothing to fill', async () => {
    const { user, paste } = await open();
    await user.click(await screen.findByRole('button', { name: words.read }));
    expect(screen.getByText(words.empty)).toBeVisible();
    await paste('明天记得带伞');
    expect(screen.getByText(words.none)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.fill })).toBeNull();
  });

  it('that says what stands there already leaves nothing to fill and nothing to take back', async () => {
    const { user, paste } = await open();
    await user.type(screen.getAllByRole('textbox', { name: /一共欠/ })[0] as HTMLElement, '3000');
    await paste('花呗总欠款3000元');
    await user.click(button(words.fill));
    expect(screen.getByText(words.nothing)).toBeVisible();
    expect(screen.queryByRole('button', { name: words.undo })).toBeNull();
  });

  it('is not stored', async () => {
    const { paste, repository } = await open();
    await paste('花呗总欠款3000元，这段话不该留下');
    expect(JSON.stringify(repository.stored())).not.toContain('不该留下');
  });
});
