import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { ErrorSummary, type FieldError } from './error-summary.tsx';

const errors = [
  { field: 'amount', message: '填一个数。' },
  { field: 'first', message: '选一个日期。' },
];

const page = (attempt: number, shown: readonly FieldError[] = errors) => (
  <>
    <ErrorSummary title="还有地方要改一下" errors={shown} attempt={attempt} />
    <input id="amount" aria-label="金额" />
    <input id="first" aria-label="日子" />
  </>
);

/** The box around the alert is what takes the focus. */
const box = () => screen.getByRole('alert').parentElement;

describe('a summary of errors', () => {
  it('is not there without errors', () => {
    render(page(1, []));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });

  it('takes the focus with the attempt', () => {
    render(page(1));
    expect(box()).toHaveFocus();
  });

  it('takes the focus again with the next attempt, not while typing', async () => {
    const { rerender } = render(page(1));
    await userEvent.click(screen.getByRole('textbox', { name: '金额' }));
    rerender(page(1, errors.slice(1)));
    expect(screen.getByRole('textbox', { name: '金额' })).toHaveFocus();
    rerender(page(2, errors.slice(1)));
    expect(box()).toHaveFocus();
  });

  it('has a heading and a link for every error', () => {
    render(page(1));
    expect(screen.getByRole('heading', { name: '还有地方要改一下' })).toBeVisible();
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['填一个数。', '选一个日期。']);
  });

  it('names the field by its label alone, unless the message does already or the label is an answer', async () => {
    const labelled = (
      <>
        <label htmlFor="each">
          <span>每期多少</span>
          <span>（可不填）</span>
        </label>
        <input id="each" />
        <label htmlFor="count">一共几期</label>
        <input id="count" />
        <label htmlFor="tick">
          <input id="tick" type="checkbox" />
          花呗
        </label>
      </>
    );
    const wrong = [
      { field: 'each', message: '填一个数。' },
      { field: 'count', message: '填一个数。', summary: '第 1 笔，一共几期：填一个数。' },
      { field: 'tick', message: '至少选一项。' },
    ];
    const { rerender } = render(labelled);
    rerender(
      <>
        {labelled}
        <ErrorSummary title="还有地方要改一下" errors={wrong} attempt={1} />
      </>,
    );
    const names = ['每期多少填一个数。', '第 1 笔，一共几期：填一个数。', '至少选一项。'];
    expect(names.map((name) => screen.getByRole('link', { name }).getAttribute('href'))).toEqual([
      '#each',
      '#count',
      '#tick',
    ]);
  });

  it('leads to the field without changing the address', async () => {
    const before = location.href;
    render(page(1));
    await userEvent.click(screen.getByRole('link', { name: '选一个日期。' }));
    expect(screen.getByRole('textbox', { name: '日子' })).toHaveFocus();
    expect(location.href).toBe(before);
  });
});
