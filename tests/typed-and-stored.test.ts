import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { largestFen, longestList } from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import { agreedTerms, type Debt, debt, type Income, income } from '#model/values.ts';
import { readAgreedTerms } from '#screens/agreement/read-terms.ts';
import { rowOf as debtRow, readDebt } from '#screens/budget/read-debt.ts';
import { rowOf as incomeRow, readIncome } from '#screens/budget/read-income.ts';

const named = (name: string) => name;
const number = fc.oneof(
  fc.constantFrom('999999999.99', '999999999.995', '0', '1', '99.99', '100', '9.9999', '10', '31', '32', '360', '361'),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-万千百十一二分之%年个月期半元角 ') }),
);
const text = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('某某（集团）', '名'.repeat(40), '名'.repeat(41)));
const rowOf = <const N extends string, const T extends string>(
  numbers: readonly N[],
  choices: Record<T, readonly string[]>,
) =>
  fc.record({
    ...(Object.fromEntries(numbers.map((name) => [name, number])) as Record<N, typeof number>),
    ...(Object.fromEntries(
      Object.entries<readonly string[]>(choices).map(([name, ids]) => [name, fc.constantFrom(...ids)]),
    ) as Record<T, fc.Arbitrary<string>>),
  });

describe('what a form takes', () => {
  it('is taken by the record too: a debt', () => {
    const rows = rowOf(['total', 'overdue', 'dueDay', 'rate', 'instalment'], {
      product: ['huabei', 'others', 'nonsense'],
      per: ['year', 'month', 'day'],
      standing: ['', 'notDue', 'overdue', 'sold', 'paidOff', 'notMine'],
      since: ['', '2026-10-20', '2026-02-30', '2027-01-01'],
    });
    fc.assert(
      fc.property(rows, text, (row, lender) => {
        const read = readDebt({ ...row, lender, buyer: lender }, named, '2026-11-22');
        if ('value' in read) expect([read.value, v.is(debt, read.value)]).toEqual([read.value, true]);
      }),
    );
  });

  it('is taken by the record too: an income', () => {
    const rows = rowOf(['amount', 'payday', 'days', 'month0', 'month1', 'month2', 'costs'], {
      every: ['month', 'fortnight', 'workDay', 'changing', 'nonsense'],
    });
    fc.assert(
      fc.property(rows, (row) => {
        const read = readIncome(row, named);
        if ('value' in read) expect([read.value, v.is(income, read.value)]).toEqual([read.value, true]);
      }),
    );
  });

  it('is taken by the record too: agreed terms', () => {
    fc.assert(
      fc.property(number, number, number, (monthly, months, last) => {
        const read = readAgreedTerms({ fields: { monthly, months, first: '2026-12-16', last } });
        if ('value' in read) expect(v.is(agreedTerms, read.value)).toBe(true);
      }),
    );
  });
});

describe('what a record holds', () => {
  const most = <T>(one: T): readonly T[] => Array.from({ length: longestList }, () => one);

  it('is shown in its form and read again as it was', () => {
    const debts: readonly Debt[] = [
      {
        product: 'others',
        lender: '某某（集团）',
        total: largestFen,
        overdue: 1,
        dueDay: 31,
        rate: 99_99,
        instalment: 1,
      },
      { product: 'unsure', rate: { per: 'day', millionths: 500 }, disputed: true },
      { product: 'huabei', standing: 'overdue', since: '2026-10-20' },
      { product: 'jiebei', standing: 'sold', since: '2026-11-01', buyer: '某某资产' },
      { product: 'jiebei', standing: 'notDue', dueDay: 20 },
    ];
    for (const told of debts) expect(readDebt(debtRow(told), named, '2026-11-22')).toEqual({ value: told });
    const incomes: readonly Income[] = [
      { amount: largestFen, every: 'month', payday: 31 },
      { amount: 1, every: 'fourWeeks' },
      { amount: 18_000, every: 'workDay', days: 22 },
      { every: 'changing', months: [0, largestFen, 1], costs: 60_000 },
      { every: 'changing', months: [0, 0, 0] },
    ];
    for (const told of incomes) expect(readIncome(incomeRow(told), named)).toEqual({ value: told });
  });

  it('can be as many rows as a form takes, and no more', () => {
    const told = { product: 'others', total: largestFen } as const;
    const list = screens.debts.value;
    expect([v.is(list, most(told)), v.is(list, [...most(told), told])]).toEqual([true, false]);
  });
});
