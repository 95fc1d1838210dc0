import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LockDelay } from '#case/ports.ts';
import { holdForChooser, holdOpen } from '#screens/shell/held-open.ts';
import { FakeStorage } from '../../tests/support/fake-storage.ts';
import { useAutoLock } from './use-auto-lock.ts';

const minute = 60_000;
const lock = vi.fn();
const letGo: (() => void)[] = [];

function Open({ storage }: { readonly storage: Storage }) {
  useAutoLock(storage, lock);
  return null;
}

/** A page that was opened with a passcode and locks itself after so many minutes. */
function opens(delay: LockDelay): void {
  const salt = 'AAAAAAAAAAAAAAAAAAAAAA';
  const stored = JSON.stringify({ format: 1, salt, rounds: 600_000, generation: 'one', check: 'x', delay });
  render(<Open storage={new FakeStorage({ 'youshangliang:lock': stored })} />);
}
const passes = (minutes: number) => act(async () => vi.advanceTimersByTimeAsync(minutes * minute));
function goesOutOfSight(isHidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden);
  document.dispatchEvent(new Event('visibilitychange'));
}
const touches = () => dispatchEvent(new Event('pointerdown'));
const chooser = () => {
  const field = document.createElement('input');
  field.type = 'file';
  holdForChooser(field);
  return field;
};

beforeEach(() => {
  lock.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  for (const end of letGo.splice(0)) end();
  vi.useRealTimers();
});

describe('a page with a passcode', () => {
  it.each([
    [0, 1],
    [1, 1],
    [5, 5],
    [15, 15],
  ] as const)('set to %s minutes locks itself after %s without a touch', async (delay, minutes) => {
    opens(delay);
    await passes(minutes - 0.1);
    expect(lock).not.toHaveBeenCalled();
    touches();
    await passes(minutes - 0.1);
    expect(lock).not.toHaveBeenCalled();
    await passes(0.2);
    expect(lock).toHaveBeenCalled();
  });

  it('locks itself as soon as it is left where that was chosen', () => {
    opens(0);
    goesOutOfSight(true);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('stays open while a file is chosen, also where it locks as soon as it is left', async () => {
    opens(0);
    const field = chooser();
    goesOutOfSight(true);
    await passes(4);
    goesOutOfSight(false);
    field.dispatchEvent(new Event('change'));
    await passes(0.5);
    expect(lock).not.toHaveBeenCalled();
    goesOutOfSight(true);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['was left without choosing', (field: HTMLElement) => field.dispatchEvent(new Event('cancel'))],
    ['closed without a word', () => undefined],
  ])('locks itself as before once the chooser %s', async (_name, ends) => {
    opens(0);
    const field = chooser();
    goesOutOfSight(true);
    goesOutOfSight(false);
    ends(field);
    await passes(0.1);
    goesOutOfSight(true);
    expect(lock).toHaveBeenCalledTimes(1);
  });

  it('locks itself where somebody leaves a chooser open and goes away', async () => {
    opens(0);
    chooser();
    goesOutOfSight(true);
    await passes(12);
    expect(lock).toHaveBeenCalled();
  });

  it('stays open in the middle of a call, in sight and out of it, and locks itself after it', async () => {
    opens(1);
    const end = holdOpen(120);
    letGo.push(end);
    await passes(20);
    goesOutOfSight(true);
    await passes(20);
    goesOutOfSight(false);
    touches();
    expect(lock).not.toHaveBeenCalled();
    end();
    await passes(1.1);
    expect(lock).toHaveBeenCalled();
  });

  it('locks itself in a call that is left where it locks as soon as it is left', () => {
    opens(0);
    letGo.push(holdOpen(120));
    goesOutOfSight(true);
    expect(lock).toHaveBeenCalledTimes(1);
  });
});
