import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useBeijingDay } from './use-beijing-day.ts';

describe('today', () => {
  it('is the day in Beijing, wherever the device is (K8)', () => {
    vi.useFakeTimers({ now: new Date('2026-11-28T15:59:00Z') });
    const { result, rerender } = renderHook(() => useBeijingDay());
    expect(result.current).toBe('2026-11-28');
    vi.setSystemTime(new Date('2026-11-28T16:01:00Z'));
    act(() => window.dispatchEvent(new Event('focus')));
    rerender();
    expect(result.current).toBe('2026-11-29');
  });

  it('changes at midnight while the page is open, every night (K8)', () => {
    vi.useFakeTimers({ now: new Date('2026-11-28T15:58:00Z') });
    const { result } = renderHook(() => useBeijingDay());
    expect(result.current).toBe('2026-11-28');
    act(() => vi.advanceTimersByTime(10 * 60_000));
    expect(result.current).toBe('2026-11-29');
    act(() => vi.advanceTimersByTime(24 * 3_600_000));
    expect(result.current).toBe('2026-11-30');
  });

  it('changes at midnight although the clock of the device was put back before it', () => {
    vi.useFakeTimers({ now: new Date('2026-11-28T15:58:00Z') });
    const { result } = renderHook(() => useBeijingDay());
    vi.setSystemTime(new Date('2026-11-28T15:50:00Z'));
    act(() => vi.advanceTimersByTime(9 * 60_000));
    expect(result.current).toBe('2026-11-28');
    act(() => vi.advanceTimersByTime(2 * 60_000));
    expect(result.current).toBe('2026-11-29');
  });
});
