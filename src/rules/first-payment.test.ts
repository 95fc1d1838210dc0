import { describe, expect, it } from 'vitest';
import { firstDateFor } from './first-payment.ts';

describe('the first payment day', () => {
  it('is the day after a payday, a week away or more', () => {
    expect(firstDateFor([15], '2026-11-22')).toBe('2026-12-16');
    expect(firstDateFor([28], '2026-11-10')).toBe('2026-12-01');
    expect(firstDateFor([15, 5], '2026-11-08')).toBe('2026-11-16');
    expect(firstDateFor([15], '2026-11-09')).toBe('2026-11-16');
    expect(firstDateFor([15], '2026-11-10')).toBe('2026-12-16');
  });

  it('is never after the 28th', () => {
    expect(firstDateFor([31], '2026-11-10')).toBe('2026-12-01');
    expect(firstDateFor([], '2026-11-22')).toBe('2026-12-28');
  });

  it('comes after as long a lead time as is given', () => {
    expect(firstDateFor([15], '2026-11-10', 3)).toBe('2026-11-16');
    expect(firstDateFor([15], '2026-11-10', 14)).toBe('2026-12-16');
  });

  it('is a week away where no payday is known', () => {
    expect(firstDateFor([], '2026-11-10')).toBe('2026-11-17');
    expect(firstDateFor([], '2026-12-26')).toBe('2027-01-02');
  });
});
