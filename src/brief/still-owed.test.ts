import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { debtsLessPaid } from './still-owed.ts';

describe('the debts of an agreement that is negotiated anew', () => {
  it('are 9,500 where 10,000 were agreed on and 500 are paid', () => {
    const debts = [{ product: 'huabei', total: yuan(10_000), overdue: yuan(9_800) }] as const;
    const owed = { paid: yuan(500), left: yuan(9500) };
    expect(debtsLessPaid(debts, owed)).toEqual([{ product: 'huabei', total: yuan(9500) }]);
    expect(debtsLessPaid(debts, null)).toBe(debts);
  });

  it('are left as they were told where they are not what was agreed on, and never less than the ledger says', () => {
    const amount = fc.integer({ min: 1, max: 2_000 });
    const lists = fc.array(fc.record({ product: fc.constant('huabei' as const), total: amount }), { maxLength: 3 });
    fc.assert(
      fc.property(lists, amount, amount, (debts, paid, left) => {
        const now = debtsLessPaid(debts, { paid, left });
        if (now === debts) return;
        expect([debts, now]).toEqual([
          [{ product: 'huabei', total: paid + left }],
          [{ product: 'huabei', total: left }],
        ]);
      }),
    );
  });
});
