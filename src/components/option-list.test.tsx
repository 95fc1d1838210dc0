import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { OptionList } from './option-list.tsx';

const options = [
  { id: 'soon', label: '一周内到期', isEarlier: false },
  { id: 'late', label: '已经逾期', isEarlier: true },
];

function renderList() {
  const onTake = vi.fn();
  render(
    <>
      <h1 id="question">现在怎样了？</h1>
      <OptionList labelledBy="question" earlierMark="上次选的" options={options} onTake={onTake} />
    </>,
  );
  return { onTake, user: userEvent.setup() };
}

describe('a list of options', () => {
  it('is named by its question', () => {
    renderList();
    expect(screen.getByRole('list', { name: '现在怎样了？' })).toBeVisible();
  });

  it('answers with one tap', async () => {
    const { onTake, user } = renderList();
    await user.click(screen.getByRole('button', { name: '一周内到期' }));
    expect(onTake.mock.calls).toEqual([['soon']]);
  });

  it('marks the earlier answer and no other', () => {
    renderList();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
      '一周内到期',
      '已经逾期上次选的',
    ]);
  });

  it('submits nothing by focus or arrow keys', async () => {
    const { onTake, user } = renderList();
    await user.tab();
    expect(screen.getByRole('button', { name: '一周内到期' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowRight}{Tab}');
    expect(screen.getByRole('button', { name: /已经逾期/ })).toHaveFocus();
    expect(onTake).not.toHaveBeenCalled();
  });

  it('answers by the Enter key', async () => {
    const { onTake, user } = renderList();
    await user.tab();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(onTake.mock.calls).toEqual([['late']]);
  });
});
