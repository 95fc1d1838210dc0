import fc from 'fast-check';
import { irr, pmt } from 'financial';
import { describe, expect, it } from 'vitest';
import { largestFen } from '#model/limits.ts';
import { yuan } from '../../tests/support/story.ts';
import { amortise, type Loan, levelInstalment, yearlyCost } from './amortisation.ts';

const loan = (more: Partial<Loan>): Loan => ({
  principal: yuan(12_000),
  yearly: 180_000,
  months: 12,
  first: '2026-12-20',
  method: 'equalInstalments',
  ...more,
});
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('equal instalments without interest', () => {
  it('divide what is owed, the last taking the remainder', () => {
    const { payments, interest, paid } = amortise(loan({ principal: 1000, months: 3, method: 'withoutInterest' }));
    expect(payments.map(({ amount }) => amount)).toEqual([334, 334, 332]);
    expect([interest, paid]).toEqual([0, 1000]);
  });

  it('fall on the same day of each month', () => {
    const { payments } = amortise(loan({ months: 3, first: '2026-12-28', method: 'withoutInterest' }));
    expect(payments.map(({ on }) => on)).toEqual(['2026-12-28', '2027-01-28', '2027-02-28']);
  });
});

describe('equal instalments with interest', () => {
  it('are a level sum each month: 12,000 at 18 % in twelve months', () => {
    const { payments, interest } = amortise(loan({}));
    expect(payments[0]).toEqual({
      on: '2026-12-20',
      amount: 110_016,
      principal: 92_016,
      interest: 18_000,
      balance: 1_107_984,
    });
    expect(new Set(payments.slice(0, -1).map(({ amount }) => amount))).toEqual(new Set([110_016]));
    expect(Math.abs((payments.at(-1)?.amount ?? 0) - 110_016)).toBeLessThan(12);
    expect(interest).toBe(sum(payments.map((payment) => payment.amount)) - yuan(12_000));
  });

  it('agree with the published formula on a grid', () => {
    for (const principal of [yuan(100), yuan(8000), yuan(31_000), yuan(999_999.99)])
      for (const yearly of [10_000, 182_500, 240_000, 360_000])
        for (const months of [1, 3, 12, 36, 60]) {
          const expected = -pmt(yearly / 12 / 1e6, months, principal);
          expect(Math.abs(levelInstalment(principal, yearly, months) - expected)).toBeLessThanOrEqual(0.5 + 1e-6);
        }
  });
});

describe('the level instalment', () => {
  it('pays the loan to less than half a fen each month: reckoned forward in exact fractions', () => {
    const owed = fc.oneof(fc.integer({ min: 1, max: 5_000_000 }), fc.integer({ min: 1, max: largestFen * 30 }));
    fc.assert(
      fc.property(
        owed,
        fc.integer({ min: 1, max: 36_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        (principal, yearly, months) => {
          const level = levelInstalment(principal, yearly, months);
          // What is still owed after the last instalment, times 2·dⁿ: too little is paid half a fen below, not at half above.
          const owedAfter = (twice: number): bigint => {
            let [balance, scale] = [2n * BigInt(principal), 1n];
            for (let month = 0; month < months; month += 1) {
              balance = balance * BigInt(12_000_000 + yearly) - BigInt(twice) * scale * 12_000_000n;
              scale *= 12_000_000n;
            }
            return balance;
          };
          expect(owedAfter(2 * level - 1) >= 0n).toBe(true);
          expect(owedAfter(2 * level + 1) < 0n).toBe(true);
        },
      ),
    );
  });
});

describe('a loan of 210 yuan at 14.6 %', () => {
  it('K16: bears 2.56 in its first month, multiplied before it is divided', () => {
    const { payments } = amortise(loan({ principal: yuan(210), yearly: 146_000 }));
    expect(payments[0]?.interest).toBe(256);
  });
});

describe('equal parts of the principal', () => {
  it('go down by the interest saved', () => {
    const { payments } = amortise(loan({ method: 'equalPrincipal' }));
    expect(payments.slice(0, 3).map(({ amount }) => amount)).toEqual([118_000, 116_500, 115_000]);
    expect(new Set(payments.map(({ principal }) => principal))).toEqual(new Set([yuan(1000)]));
  });
});

describe('a lump sum', () => {
  it('before the first instalment makes each smaller or fewer, and is no instalment', () => {
    const { payments, lump, paid } = amortise(
      loan({ method: 'withoutInterest', lump: { after: 0, amount: yuan(2000) } }),
    );
    expect(payments).toHaveLength(10);
    expect([lump, sum(payments.map(({ amount }) => amount)), paid]).toEqual([yuan(2000), yuan(10_000), yuan(12_000)]);
  });

  it('in the middle ends the plan sooner, and never pays more than is owed', () => {
    const half = amortise(loan({ method: 'withoutInterest', lump: { after: 6, amount: yuan(3000) } }));
    expect([half.payments.length, half.payments[5]?.balance]).toEqual([9, yuan(6000)]);
    const all = amortise(loan({ method: 'withoutInterest', lump: { after: 6, amount: yuan(99_000) } }));
    expect([all.payments.length, all.lump]).toEqual([6, yuan(6000)]);
  });
});

describe('what is waived', () => {
  it('comes off before anything is paid', () => {
    const { paid } = amortise(loan({ method: 'withoutInterest', waived: yuan(2000) }));
    expect(paid).toBe(yuan(10_000));
    expect(amortise(loan({ waived: yuan(99_000) }))).toEqual({ payments: [], lump: 0, interest: 0, paid: 0 });
  });
});

describe('a small loan', () => {
  it.each([
    ['withoutInterest', [199]],
    ['equalInstalments', [100, 102]],
    ['equalPrincipal', [201]],
  ] as const)('K17: has no payment below 1 yuan: %s', (method, twoYuan) => {
    const of = (principal: number) =>
      amortise(loan({ principal, yearly: 146_000, months: 60, method })).payments.map(({ amount }) => amount);
    expect(of(29)).toEqual([29]);
    expect(of(199)).toEqual(twoYuan);
    expect(of(yuan(30)).filter((amount) => amount < 100)).toEqual([]);
  });
});

describe('whatever is owed', () => {
  it('is paid to the fen: principal, lump sum and what was waived; no amount is below nothing', () => {
    const anyLoan = fc.record({
      principal: fc.integer({ min: 1, max: 99_999_999_999 }),
      yearly: fc.integer({ min: 0, max: 1_000_000 }),
      months: fc.integer({ min: 1, max: 60 }),
      first: fc.constant('2026-12-20' as const),
      method: fc.constantFrom('withoutInterest', 'equalInstalments', 'equalPrincipal'),
      lump: fc.record({ after: fc.nat(60), amount: fc.oneof(fc.constant(0), fc.nat(9_999_999)) }),
      waived: fc.nat(9_999_999),
    });
    fc.assert(
      fc.property(anyLoan, (any) => {
        const { payments, lump, interest, paid } = amortise(any as Loan);
        const owed = Math.max(0, any.principal - any.waived);
        expect(sum(payments.map(({ principal }) => principal)) + lump).toBe(owed);
        expect(sum(payments.map(({ amount }) => amount)) + lump).toBe(paid);
        expect(interest).toBe(paid - owed);
        expect(payments.length).toBeLessThanOrEqual(any.months);
        for (const { amount, principal, interest: part, balance } of payments) {
          expect(Math.min(principal, part, balance)).toBeGreaterThanOrEqual(0);
          expect(amount).toBe(principal + part);
          if (any.lump.amount === 0) expect(amount).toBeGreaterThanOrEqual(Math.min(owed, 100));
        }
        expect(payments.at(-1)?.balance ?? 0).toBeLessThanOrEqual(any.lump.after === payments.length ? lump : 0);
      }),
    );
  });
});

describe('the yearly cost', () => {
  it('is the rate of the contract where nothing else is paid', () => {
    const { payments } = amortise(loan({}));
    expect(
      yearlyCost(
        yuan(12_000),
        payments.map(({ amount }) => amount),
      ),
    ).toBeCloseTo(180_000, -2);
  });

  it('agrees with the published calculation', () => {
    for (const [owed, monthly, months] of [
      [10_000, 900, 12],
      [10_000, 1000, 12],
      [3200, 290, 12],
      [21_000, 700, 36],
    ] as const) {
      const payments = Array.from({ length: months }, () => monthly);
      const expected = irr([-owed, ...payments], 0.01) * 12 * 1e6;
      expect(Math.abs((yearlyCost(owed, payments) ?? 0) - expected)).toBeLessThan(2);
    }
  });

  it('is nothing where as much is paid as is owed, below nothing where less is, and unknown where nothing is', () => {
    expect(
      yearlyCost(
        1200,
        Array.from({ length: 12 }, () => 100),
      ),
    ).toBeCloseTo(0, -1);
    expect(
      yearlyCost(
        1200,
        Array.from({ length: 12 }, () => 90),
      ),
    ).toBeLessThan(0);
    expect(yearlyCost(1200, [])).toBeNull();
    expect(yearlyCost(0, [100])).toBeNull();
    expect(yearlyCost(100, [100_000])).toBe(11_988_000_000);
  });
});
