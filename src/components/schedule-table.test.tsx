import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ScheduleTable } from './schedule-table.tsx';
import { SumRows } from './sum-rows.tsx';

const cellsOf = (row: HTMLElement) => [...row.children].map((cell) => cell.textContent);

describe('a schedule', () => {
  it('shows every instalment and their sum', () => {
    render(
      <ScheduleTable
        caption="每期日期和金额"
        columns={['期', '日期', '金额']}
        rows={[
          { id: 'one', nth: '1', on: '12 月 16 日', amount: '350 元', mark: '已还' },
          { id: 'two', nth: '2', on: '1 月 16 日', amount: '100 元' },
        ]}
        sum={{ label: '合计', amount: '450 元' }}
      />,
    );
    const table = screen.getByRole('table', { name: '每期日期和金额' });
    expect(within(table).getAllByRole('row').map(cellsOf)).toEqual([
      ['期', '日期', '金额'],
      ['1', '12 月 16 日已还', '350 元'],
      ['2', '1 月 16 日', '100 元'],
      ['合计', '450 元'],
    ]);
    expect(within(table).getByRole('rowheader', { name: '合计' })).toBeVisible();
  });
});

describe('a sum', () => {
  it('names every figure by its row', () => {
    render(
      <SumRows
        label="你的账"
        rows={[
          { id: 'income', label: '到手的钱', amount: '3,600 元' },
          { id: 'left', label: '剩余', amount: '700 元', isResult: true },
        ]}
      />,
    );
    const table = screen.getByRole('table', { name: '你的账' });
    expect(within(table).getByRole('row', { name: '到手的钱 3,600 元' })).toBeVisible();
    expect(within(table).getByRole('row', { name: '剩余 700 元' })).toBeVisible();
  });
});
