import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
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
        all="看全部"
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

const twelve = Array.from({ length: 12 }, (_, at) => ({
  id: `row${at}`,
  nth: String(at + 1),
  on: `${at + 1} 月 16 日`,
  amount: '100 元',
}));
const numbers = () =>
  screen
    .getAllByRole('row')
    .filter((row) => !row.classList.contains('hidden'))
    .map((row) => row.firstChild?.textContent)
    .slice(1, -1);
const show = (count: number, from?: number) =>
  render(
    <ScheduleTable
      caption="日程"
      columns={['期', '日期', '金额']}
      rows={twelve.slice(0, count)}
      sum={{ label: '合计', amount: '1,200 元' }}
      all="看全部 12 期"
      {...(from !== undefined && { from })}
    />,
  );

describe('a long schedule', () => {
  it.each([
    { count: 5, from: undefined, shown: ['1', '2', '3', '4', '5'] },
    { count: 6, from: undefined, shown: ['1', '2', '3', '4', '5', '6'] },
    { count: 7, from: undefined, shown: ['1', '2', '3', '4', '⋯', '7'] },
    { count: 12, from: undefined, shown: ['1', '2', '3', '4', '⋯', '12'] },
    { count: 12, from: -1, shown: ['1', '2', '3', '4', '⋯', '12'] },
    { count: 12, from: 5, shown: ['⋯', '6', '7', '8', '9', '⋯', '12'] },
    { count: 12, from: 11, shown: ['⋯', '8', '9', '10', '11', '12'] },
  ])('K39: of $count rows from $from shows about five, and all when asked', async ({ count, from, shown }) => {
    show(count, from);
    expect(numbers()).toEqual(shown);
    const button = screen.queryByRole('button', { name: '看全部 12 期' });
    if (!shown.includes('⋯')) return expect(button).toBeNull();
    if (button !== null) await userEvent.click(button);
    expect(numbers()).toEqual(twelve.slice(0, count).map(({ nth }) => nth));
    expect(document.activeElement).toHaveTextContent(from !== undefined && from > 0 ? '1 月 16 日' : '5 月 16 日');
  });
});

it('leaves out no row alone, whatever the length and wherever it begins', () => {
  for (let count = 5; count <= 9; count += 1)
    for (let from = 0; from < count; from += 1) {
      const { unmount } = show(count, from);
      const shown = numbers().filter((nth) => nth !== '⋯');
      const gaps = [...shown, String(count + 1)].map((nth, at) => Number(nth) - Number(shown[at - 1] ?? 0) - 1);
      expect({ count, from, gaps: gaps.filter((gap) => gap === 1) }).toEqual({ count, from, gaps: [] });
      expect(shown).toContain(String(from + 1));
      expect(shown[shown.length - 1]).toBe(String(count));
      unmount();
    }
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
