import { describe, expect, it } from 'vitest';
import { beijingDay, untilNextBeijingDay } from './beijing-day.ts';

describe('the day in Beijing', () => {
  it('begins eight hours before the one in London, in every zone', () => {
    expect(beijingDay(Date.UTC(2026, 10, 28, 15, 59, 59))).toBe('2026-11-28');
    expect(beijingDay(Date.UTC(2026, 10, 28, 16))).toBe('2026-11-29');
    expect(untilNextBeijingDay(Date.UTC(2026, 10, 28, 15, 59))).toBe(60_000);
    expect(untilNextBeijingDay(Date.UTC(2026, 10, 28, 16))).toBe(86_400_000);
  });
});
