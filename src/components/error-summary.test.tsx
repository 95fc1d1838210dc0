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

  it('leads to the field without changing the address', async () => {
    const before = location.href;
    render(page(1));
    await userEvent.click(screen.getByRole('link', { name: '选一个日期。' }));
    expect(screen.getByRole('textbox', { name: '日子' })).toHaveFocus();
    expect(location.href).toBe(before);
  });
});
