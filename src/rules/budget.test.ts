import { describe, expect, it } from 'vitest';
import type { Counterparty } from '#model/counterparty.ts';
import type { Debt } from '#model/values.ts';
import { yuan } from '../../tests/support/story.ts';
import {
  type BudgetParts,
  bandOf,
  budgetOf,
  lendersDebts,
  monthlyIncome,
  safeLineOf,
  totalIncome,
  totalOwed,
} from './budget.ts';

describe('income', () => {
  it('counts 52 weeks and 12 months to the year, down to the fen', () => {
    expect(monthlyIncome({ amount: yuan(3600), every: 'month', payday: 15 })).toBe(360_000);
    expect(monthlyIncome({ amount: yuan(900), every: 'week' })).toBe(390_000);
    expect(monthlyIncome({ amount: yuan(100), every: 'week' })).toBe(43_333);
    expect(monthlyIncome({ amount: yuan(10_000), every: 'year' })).toBe(83_333);
    expect(monthlyIncome({ amount: yuan(100), every: 'day' })).toBe(304_166);
    expect(monthlyIncome({ amount: yuan(1000), every: 'quarter' })).toBe(33_333);
  });

  it('K21: counts income that comes every two or four weeks, half a month, two months or half a year', () => {
    expect(monthlyIncome({ amount: yuan(2400), every: 'fortnight' })).toBe(520_000);
    expect(monthlyIncome({ amount: yuan(2400), every: 'fourWeeks' })).toBe(260_000);
    expect(monthlyIncome({ amount: yuan(2400), every: 'halfMonth' })).toBe(480_000);
    expect(monthlyIncome({ amount: yuan(2400), every: 'twoMonths' })).toBe(120_000);
    expect(monthlyIncome({ amount: yuan(2400), every: 'halfYear' })).toBe(40_000);
  });

  it('K21: counts pay by the day, and of what changes the least month less its costs', () => {
    expect(monthlyIncome({ amount: yuan(180), every: 'workDay', days: 22 })).toBe(396_000);
    const months: [number, number, number] = [yuan(5100), yuan(4200), yuan(6000)];
    expect(monthlyIncome({ every: 'changing', months })).toBe(420_000);
    expect(monthlyIncome({ every: 'changing', months, costs: yuan(600) })).toBe(360_000);
    expect(monthlyIncome({ every: 'changing', months, costs: yuan(5000) })).toBe(0);
  });

  it('adds up every source', () => {
    expect(totalIncome([])).toBe(0);
    expect(
      totalIncome([
        { amount: yuan(3600), every: 'month' },
        { amount: yuan(100), every: 'week' },
      ]),
    ).toBe(403_333);
  });
});

const spending = { home: yuan(1200), living: yuan(1500), others: yuan(200) };
const parts = (more: Partial<BudgetParts>): BudgetParts => ({
  incomes: [{ amount: yuan(3600), every: 'month' }],
  spending,
  oneOffs: [],
  from: '2026-11-22',
  foundMonthly: 0,
  foundOnce: 0,
  owed: null,
  ...more,
});

describe('a budget', () => {
  it('halves what is left, and takes the reserve out of the other half', () => {
    expect(budgetOf(parts({}))).toEqual({
      income: yuan(3600),
      found: 0,
      essentials: yuan(2900),
      setAside: 0,
      agreedElsewhere: 0,
      keptForOthers: 0,
      left: yuan(700),
      safeOffer: yuan(350),
      reserve: yuan(70),
      spare: yuan(280),
      band: 'spare',
    });
  });

  it('keeps as much in reserve as the person says, and nothing else changes', () => {
    const none = budgetOf(parts({ spending: { ...spending, reserve: 0 } }));
    expect([none.left, none.safeOffer, none.reserve, none.spare]).toEqual([yuan(700), yuan(350), 0, yuan(350)]);
    const most = budgetOf(parts({ spending: { ...spending, reserve: 50 } }));
    expect([most.left, most.safeOffer, most.reserve, most.spare]).toEqual([yuan(700), yuan(350), yuan(350), 0]);
  });

  it('counts what was found every month, and sets aside for what lies ahead', () => {
    const oneOffs = [{ direction: 'out', amount: yuan(900), on: '2027-02-22' }] as const;
    const budget = budgetOf(parts({ oneOffs, foundMonthly: yuan(100) }));
    expect([budget.found, budget.setAside, budget.left]).toEqual([yuan(100), yuan(300), yuan(500)]);
    const found = budgetOf(parts({ oneOffs, foundOnce: yuan(600) }));
    expect([found.setAside, found.left]).toEqual([yuan(100), yuan(600)]);
  });

  it('pays first what was agreed elsewhere, and shares the rest with those one still talks to', () => {
    const elsewhere = { agreed: yuan(200), open: 1, owed: yuan(3000) };
    const budget = budgetOf(parts({ spending: { ...spending, elsewhere }, owed: yuan(2000) }));
    expect([budget.agreedElsewhere, budget.keptForOthers, budget.left]).toEqual([yuan(200), yuan(300), yuan(200)]);
    expect(budget.safeOffer).toBe(yuan(100));
  });

  it('offers and keeps nothing where essentials are not covered', () => {
    expect(budgetOf(parts({ incomes: [] }))).toEqual({
      income: 0,
      found: 0,
      essentials: yuan(2900),
      setAside: 0,
      agreedElsewhere: 0,
      keptForOthers: 0,
      left: yuan(-2900),
      safeOffer: 0,
      reserve: 0,
      spare: 0,
      band: 'noIncome',
    });
  });
});

describe('the band of a budget', () => {
  it.each([
    [0, yuan(-100), 'noIncome'],
    [yuan(3000), yuan(-1), 'negative'],
    [yuan(3000), 0, 'nothing'],
    [yuan(3000), 1, 'nothing'],
    [yuan(3000), yuan(2) - 1, 'nothing'],
    [yuan(3000), yuan(2), 'tight'],
    [yuan(3000), yuan(150), 'tight'],
    [yuan(3000), yuan(150) + 1, 'spare'],
  ] as const)('with an income of %i and %i left is %s', (income, left, band) => {
    expect(bandOf(income, left)).toBe(band);
  });
});

describe('the safe line', () => {
  it.each([
    [yuan(700), yuan(350)],
    [yuan(1200), yuan(600)],
    [yuan(701), yuan(350.5)],
    [yuan(2) + 1, yuan(1)],
    [yuan(2) - 1, 0],
    [0, 0],
    [yuan(-500), 0],
  ])('of %i fen is %i', (left, line) => {
    expect(safeLineOf(left)).toBe(line);
  });
});

describe('what is owed', () => {
  it('adds what is known and counts what is not', () => {
    expect(
      totalOwed([{ product: 'huabei', total: 800_000 }, { product: 'jiebei' }, { product: 'others', total: 1 }]),
    ).toEqual({ known: 800_001, unknown: 1 });
    expect(totalOwed([])).toEqual({ known: 0, unknown: 0 });
  });
});

describe('the debts a plan is about', () => {
  it('are those of the lender; others only where nothing else is listed', () => {
    const [own, other] = [{ product: 'huabei' }, { product: 'others' }] as const;
    expect(lendersDebts([own, other], null)).toEqual([own]);
    expect(lendersDebts([other], null)).toEqual([other]);
  });

  it('leave out what is paid off, and what was passed on unless nothing else is left', () => {
    const [open, sold, paid] = [
      { product: 'huabei' },
      { product: 'jiebei', standing: 'sold', buyer: '某某资产' },
      { product: 'jiebei', standing: 'paidOff' },
    ] as const;
    for (const counterparty of [null, { kind: 'platform' }] as const) {
      expect(lendersDebts([open, sold, paid], counterparty)).toEqual([open]);
      expect(lendersDebts([sold, paid], counterparty)).toEqual([sold]);
      expect(lendersDebts([paid], counterparty)).toEqual([]);
    }
    expect(lendersDebts([open, sold, paid], { kind: 'other', name: '某某资产' })).toEqual([sold]);
    expect(lendersDebts([open, sold, paid], { kind: 'other', name: '别家' })).toEqual([]);
  });

  it('are those of the counterparty, once there are several', () => {
    const all: readonly Debt[] = [
      { product: 'huabei', total: 1 },
      { product: 'jiebei', disputed: true },
      { product: 'xinyonggou', lender: '招商银行' },
      { product: 'xinyongdai', lender: ' 宁波银行 ' },
      { product: 'xinyongdai' },
      { product: 'others', lender: '美团' },
    ];
    const about = (counterparty: Counterparty) => lendersDebts(all, counterparty).map((debt) => all.indexOf(debt));
    expect(about({ kind: 'platform' })).toEqual([0]);
    expect(about({ kind: 'bank' })).toEqual([2, 3, 4]);
    expect(about({ kind: 'bank', name: '宁波银行' })).toEqual([3, 4]);
    expect(about({ kind: 'other', name: '京东' })).toEqual([]);
  });
});
