import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useHide } from '#screens/shell/hiding.ts';
import { neutralPage as words } from '#words/shell/neutral-page.ts';
import { Hideable } from './hideable.tsx';

function Typed() {
  return (
    <label>
      what is told
      <input />
    </label>
  );
}
function Hide() {
  return (
    <button type="button" onClick={useHide()}>
      hide
    </button>
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2026-11-29T12:00:00+08:00');
});

const view = () =>
  act(async () =>
    render(
      <Hideable>
        <Typed />
        <Hide />
      </Hideable>,
    ),
  );
const field = () => screen.queryByRole('textbox', { name: 'what is told' });

/** Escape, so many times, each so many milliseconds after the last. */
async function escapes(times: number, apart: number): Promise<void> {
  for (let n = 1; n <= times; n += 1) {
    vi.spyOn(Event.prototype, 'timeStamp', 'get').mockReturnValue(10_000 + n * apart);
    await act(async () => fireEvent.keyDown(document.body, { key: 'Escape' }));
  }
}

describe('hiding everything', () => {
  it('takes one tap, shows a calendar of this month, and gives back what was typed', async () => {
    await view();
    const user = userEvent.setup({ delay: null });
    await user.type(screen.getByRole('textbox'), '12,000');
    await user.click(screen.getByRole('button', { name: 'hide' }));
    expect(await screen.findByRole('heading', { name: '2026 年 11 月' })).toHaveFocus();
    // Whether it is shown is decided by the style sheet, which tests do not load.
    expect(field()?.closest('.hidden')).not.toBeNull();
    const today = screen.getByRole('cell', { current: 'date' });
    expect(today).toHaveTextContent('29');
    // The 29th of November 2026 is a Sunday, the last day of a week.
    expect(today.parentElement?.lastElementChild).toBe(today);
    expect(screen.getAllByRole('cell').filter(({ textContent }) => textContent !== '')).toHaveLength(30);
    await user.click(screen.getByRole('button', { name: words.back }));
    expect(field()?.closest('.hidden')).toBeNull();
    expect(field()).toHaveValue('12,000');
  });

  it('takes Escape three times in quick succession', async () => {
    await view();
    await escapes(3, 400);
    expect(await screen.findByRole('heading')).toBeVisible();
  });

  it.each([
    [2, 400],
    [3, 900],
  ])('does not come of Escape %s times, %s ms apart', async (times, apart) => {
    await view();
    await escapes(times, apart);
    expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  });
});
