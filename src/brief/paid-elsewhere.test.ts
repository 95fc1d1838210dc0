import { describe, expect, it } from 'vitest';
import type { Counterparty } from '#model/counterparty.ts';
import type { Debt } from '#model/values.ts';
import { answer, journeyOf, today, yuan } from '../../tests/support/story.ts';
import { withPaidElsewhere } from './paid-elsewhere.ts';

const debts: readonly Debt[] = [
  { product: 'huabei', total: yuan(6000) },
  { product: 'xinyongdai', lender: '宁波银行', total: yuan(12_000), standing: 'overdue', overdue: yuan(800) },
  { product: 'xinyongdai', lender: '招商银行', total: yuan(3000), standing: 'overdue' },
];
const settledWith = (counterparty: Counterparty, last: 'cleared' | 'notYet' = 'cleared') => [
  {
    journey: {
      ...journeyOf([answer('urgent', 'none'), today('2026-12-20'), answer('soFar', last)]).journey,
      counterparty,
    },
  },
];
const paidOff = {
  product: 'xinyongdai',
  lender: '宁波银行',
  total: yuan(12_000),
  standing: 'paidOff',
  since: '2026-12-20',
};

describe('a list of debts after another negotiation was settled', () => {
  const ningbo: Counterparty = { kind: 'bank', name: '宁波银行' };

  it('has what was owed there as paid off since that day, and nothing else', () => {
    const [first, , third] = debts;
    expect(withPaidElsewhere(debts, '2026-11-30', settledWith(ningbo))).toEqual([first, paidOff, third]);
  });

  it('stays as it is where it was given since, or nothing was paid off', () => {
    expect(withPaidElsewhere(debts, '2026-12-21', settledWith(ningbo))).toEqual(debts);
    expect(withPaidElsewhere(debts, '2026-11-30', settledWith(ningbo, 'notYet'))).toEqual(debts);
  });

  it('guesses at no bank where several could be the one without a name', () => {
    expect(withPaidElsewhere(debts, '2026-11-30', settledWith({ kind: 'bank' }))).toEqual(debts);
    const [, one] = withPaidElsewhere(debts.slice(0, 2), '2026-11-30', settledWith({ kind: 'bank' }));
    expect(one).toEqual(paidOff);
  });
});
