import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { TickList } from './tick-list.tsx';

function renderList(ticked: readonly string[] = ['illness'], describedBy?: string) {
  const onChange = vi.fn();
  render(
    <>
      <h1 id="question">主要是因为什么？</h1>
      <p id="problem">至少选一项。</p>
      <TickList
        labelledBy="question"
        describedBy={describedBy}
        ticks={[
          { id: 'jobLoss', label: '失业了' },
          { id: 'illness', label: '生病或受伤' },
        ]}
        ticked={ticked}
        onChange={onChange}
        idOf={(id) => `tick-${id}`}
      />
    </>,
  );
  return { onChange, user: userEvent.setup() };
}

describe('a list of ticks', () => {
  it('is a group named by its question', () => {
    renderList();
    expect(screen.getByRole('group', { name: '主要是因为什么？' })).toBeVisible();
  });

  it('labels every tick and shows what is ticked', () => {
    renderList();
    expect(screen.getByRole('checkbox', { name: '失业了' })).not.toBeChecked();
    expect(screen.getByRole('checkbox', { name: '生病或受伤' })).toBeChecked();
  });

  it('tells what is ticked and what is taken away', async () => {
    const { onChange, user } = renderList();
    await user.click(screen.getByText('失业了'));
    await user.click(screen.getByLabelText('生病或受伤'));
    expect(onChange.mock.calls).toEqual([
      ['jobLoss', true],
      ['illness', false],
    ]);
  });

  it('is described by its error', () => {
    renderList([], 'problem');
    expect(screen.getByRole('group')).toHaveAccessibleDescription('至少选一项。');
  });
});
