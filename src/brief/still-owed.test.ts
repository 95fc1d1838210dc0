import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Debt, ProductId } from '#model/values.ts';
import { yuan } from '../../tests/support/story.ts';
import { debtsLessPaid } from './still-owed.ts';

const paidOf = (paid: number, left: number, of: Readonly<Partial<Record<ProductId, number>>> = {}) => ({
  paid,
  left,
  of: (Object.entries(of) as [ProductId, number][]).map(([product, amount]) => ({ product, lender: null, amount })),
});

describe('the debts of an agreement that is negotiated anew', () => {
  it('are 9,500 where 10,000 were agreed on and 500 are paid', () => {
    const debts = [{ product: 'huabei', total: yuan(10_000), overdue: yuan(9_800) }] as const;
    expect(debtsLessPaid(debts, paidOf(yuan(500), yuan(9500)), null)).toEqual([
      { product: 'huabei', total: yuan(9500) },
    ]);
    expect(debtsLessPaid(debts, null, null)).toBe(debts);
  });

  it('are each less what was paid of it, and the rest of what was paid by their balances', () => {
    const debts: readonly Debt[] = [
      { product: 'huabei', total: yuan(4000) },
      { product: 'jiebei', total: yuan(6000), overdue: yuan(1000) },
      { product: 'others', total: yuan(900) },
    ];
    const left = (paid: number, of: Readonly<Partial<Record<ProductId, number>>> = {}) =>
      debtsLessPaid(debts, paidOf(paid, yuan(10_000) - paid, of), { kind: 'platform' });
    const told = (huabei: number, jiebei: number) => [
      { product: 'huabei', total: huabei },
      { product: 'jiebei', total: jiebei, overdue: yuan(1000) },
      debts[2],
    ];
    expect(left(yuan(1000))).toEqual(told(yuan(3600), yuan(5400)));
    expect(left(yuan(1000), { huabei: yuan(1000) })).toEqual(told(yuan(3000), yuan(6000)));
    expect(left(yuan(4000), { huabei: yuan(4000) })).toEqual([
      { product: 'huabei', total: yuan(4000), standing: 'paidOff' },
      ...debts.slice(1),
    ]);
    expect(left(yuan(5000), { huabei: yuan(5000) })).toBe(debts);
  });

  it('are each less what was paid of it where two lenders gave one of a product', () => {
    const debts: readonly Debt[] = [
      { product: 'jiebei', lender: '甲银行', total: yuan(4000) },
      { product: 'jiebei', lender: '乙银行', total: yuan(6000) },
    ];
    const left = (lender: string | null) => {
      const of = [{ product: 'jiebei' as const, lender, amount: yuan(1000) }];
      return debtsLessPaid(debts, { paid: yuan(1000), left: yuan(9000), of }, null).map(({ total }) => total);
    };
    expect(left('乙银行')).toEqual([yuan(4000), yuan(5000)]);
    expect(left(null)).toEqual([yuan(3600), yuan(5400)]);
    expect(left('丙银行')).toEqual([yuan(3600), yuan(5400)]);
  });

  it('are left as they were told where they are not what was agreed on, and never less than the ledger says', () => {
    const amount = fc.integer({ min: 1, max: 2_000 });
    const lists = fc.array(fc.record({ product: fc.constant('huabei' as const), total: amount }), { maxLength: 3 });
    fc.assert(
      fc.property(lists, amount, amount, fc.boolean(), (debts, paid, other, fits) => {
        const all = debts.reduce((sum, { total }) => sum + total, 0);
        const left = fits && all > paid ? all - paid : other;
        const now = debtsLessPaid(debts, paidOf(paid, left), null);
        expect(now === debts).toBe(all !== paid + left);
        if (now === debts) return;
        const open = now.filter(({ standing }) => standing !== 'paidOff');
        expect(open.reduce((sum, { total = 0 }) => sum + total, 0)).toBe(left);
      }),
    );
  });
});
