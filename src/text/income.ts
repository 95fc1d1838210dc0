import type { Frequency, Income } from '#model/values.ts';
import { monthlyIncome } from '#rules/budget.ts';
import { timesAYear } from '#rules/frequency.ts';
import { incomesFormWords as words } from '#words/budget/incomes-form.ts';
import { fill } from './fill.ts';
import { amountText } from './format.ts';

/** How an amount (fen) at a frequency comes to `monthly` (fen); null where it is monthly already. */
export function monthlyText(amount: number, every: Frequency, monthly: number): string | null {
  if (every === 'month') return null;
  return fill(words.converted, {
    every: words.kinds[every],
    amount: amountText(amount),
    times: String(timesAYear[every]),
    monthly: amountText(monthly),
  });
}

/** How an income comes to its amount a month; null where it is monthly already. */
export function incomeText(income: Income): string | null {
  const monthly = monthlyIncome(income);
  if (income.every === 'workDay') {
    const values = { amount: amountText(income.amount), days: String(income.days), monthly: amountText(monthly) };
    return fill(words.dayPayConverted, values);
  }
  if (income.every === 'changing') {
    const least = amountText(Math.min(...income.months));
    const values = { least, monthly: amountText(monthly) };
    return income.costs === undefined
      ? fill(words.leastMonth, values)
      : fill(words.leastMonthLess, { ...values, costs: amountText(income.costs) });
  }
  return monthlyText(income.amount, income.every, monthly);
}
