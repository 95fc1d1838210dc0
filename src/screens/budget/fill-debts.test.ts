import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BillDebt } from '#messages/bill/read-bill.ts';
import { longestList } from '#model/limits.ts';
import type { Row } from '../engine/rows-form.tsx';
import { filledRows } from './fill-debts.ts';
import { rowOf } from './read-debt.ts';

const huabei = rowOf({ product: 'huabei' });
const others = rowOf({ product: 'others' });
const read = (debt: Partial<BillDebt>): BillDebt => ({ doubtful: [], ...debt });
const typedIn = (row: Row) => Object.fromEntries(Object.entries(row).filter(([, text]) => text !== ''));

describe('debts that were read', () => {
  it('go into the row of their product, and into a new one where there is none', () => {
    const { rows, filled } = filledRows(
      [huabei],
      [
        read({ product: 'huabei', total: 300_000, dueDay: 10 }),
        read({ product: 'jiebei', total: 800_000, overdue: 100_000 }),
      ],
    );
    expect(rows.map(typedIn)).toEqual([
      { product: 'huabei', total: '3000', dueDay: '10', per: 'year' },
      { product: 'jiebei', total: '8000', overdue: '1000', per: 'year' },
    ]);
    expect(filled).toBe(4);
  });

  it('of other lenders each have a row of their own, an empty one first', () => {
    const { rows } = filledRows(
      [others, { ...others, lender: '招行', total: '5' }],
      [read({ product: 'others', lender: '建行', total: 100 }), read({ product: 'others', lender: '招行', dueDay: 8 })],
    );
    expect(rows.map(({ lender, total, dueDay }) => [lender, total, dueDay])).toEqual([
      ['建行', '1', ''],
      ['招行', '5', '8'],
    ]);
  });

  it('whose amounts do not go with what was typed leave those out', () => {
    const { rows } = filledRows(
      [{ ...huabei, total: '500' }],
      [read({ product: 'huabei', overdue: 60_000, dueDay: 3 })],
    );
    expect(rows.map(({ total, overdue, dueDay }) => [total, overdue, dueDay])).toEqual([['500', '', '3']]);
  });

  it('without a name go into no row that has one', () => {
    expect(filledRows([huabei], [read({ total: 100 })]).rows.map(({ product }) => product)).toEqual([
      'huabei',
      'unsure',
    ]);
  });

  it('that find no room are counted', () => {
    const full = Array.from({ length: longestList }, () => ({ ...huabei, total: '1', dueDay: '1' }));
    const { rows, left } = filledRows(full, [read({ product: 'jiebei', total: 100 })]);
    expect([rows.length, left]).toEqual([longestList, 1]);
  });

  it('never change what was typed', () => {
    const text = fc.constantFrom('', '', '7', '500', '大概');
    const row = fc.record({
      product: fc.constantFrom('huabei', 'jiebei', 'others', 'unsure'),
      lender: fc.constantFrom('', '招行'),
      total: text,
      overdue: text,
      dueDay: text,
    });
    const debt = fc.record(
      {
        product: fc.constantFrom('huabei', 'jiebei', 'others'),
        lender: fc.constantFrom('招行', '建行'),
        total: fc.integer({ min: 1, max: 100_000 }),
        overdue: fc.integer({ min: 1, max: 100_000 }),
        dueDay: fc.integer({ min: 1, max: 31 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.array(debt, { maxLength: 4 }), (before, debts) => {
        const { rows } = filledRows(
          before,
          debts.map((one) => read(one as Partial<BillDebt>)),
        );
        for (const [at, old] of before.entries())
          for (const [name, typed] of Object.entries(old))
            if (typed !== '') expect([name, rows[at]?.[name]]).toEqual([name, typed]);
      }),
    );
  });
});
