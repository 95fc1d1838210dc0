import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFen } from '#model/limits.ts';
import { yuan } from '../../tests/support/story.ts';
import { keptForOthers } from './elsewhere.ts';

describe('what is kept for the negotiations that are still open', () => {
  it('is their fair share by what is owed', () => {
    const elsewhere = { agreed: yuan(300), open: 2, owed: yuan(15_000) };
    expect(keptForOthers(yuan(1000), yuan(5000), elsewhere)).toBe(yuan(750));
    expect(keptForOthers(yuan(1000), yuan(10_000), elsewhere)).toBe(yuan(600));
  });

  it('goes by their number while a balance is unknown', () => {
    expect(keptForOthers(yuan(900), null, { agreed: 0, open: 2, owed: yuan(1) })).toBe(yuan(600));
    expect(keptForOthers(yuan(900), yuan(1), { agreed: 0, open: 2, owed: 0 })).toBe(yuan(600));
  });

  it('is nothing where there is no other, or nothing is left', () => {
    expect(keptForOthers(yuan(900), yuan(5), undefined)).toBe(0);
    expect(keptForOthers(yuan(900), yuan(5), { agreed: yuan(80), open: 0, owed: 0 })).toBe(0);
    expect(keptForOthers(-yuan(20), yuan(5), { agreed: 0, open: 1, owed: yuan(9) })).toBe(0);
  });

  it('is first what is offered above an agreement that is negotiated anew', () => {
    expect(keptForOthers(yuan(700), yuan(5), { agreed: yuan(300), open: 0, owed: 0, offered: yuan(200) })).toBe(
      yuan(200),
    );
    const open = { agreed: yuan(300), open: 1, owed: yuan(5000), offered: yuan(200) };
    expect(keptForOthers(yuan(700), yuan(5000), open)).toBe(yuan(450));
    expect(keptForOthers(yuan(700), yuan(5000), { ...open, offered: yuan(800) })).toBe(yuan(700));
  });

  it('leaves shares that together never exceed what is left, however many negotiations there are', () => {
    const owed = fc.array(fc.integer({ min: 1, max: largestFen }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(fc.nat(largestFen), fc.nat(largestFen), owed, (left, more, debts) => {
        const offered = Math.min(more, left);
        const all = debts.reduce((sum, debt) => sum + debt, 0);
        const open = debts.length - 1;
        const shares = debts.map(
          (debt) => left - keptForOthers(left, debt, { agreed: 0, open, owed: all - debt, offered }),
        );
        const together = shares.reduce((sum, share) => sum + share, 0);
        expect(together).toBeLessThanOrEqual(left - offered);
        expect(together).toBeGreaterThan(left - offered - debts.length);
      }),
    );
  });
});
