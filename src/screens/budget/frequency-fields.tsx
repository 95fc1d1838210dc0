import { type Frequency, frequencies } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { incomesFormWords } from '#words/budget/incomes-form.ts';

const words = incomesFormWords;

/** The frequency of a select's value; monthly where it names none. */
export const frequencyOf = (id: string | undefined): Frequency =>
  frequencies.find((frequency) => frequency === id) ?? 'month';

/** What an amount that does not come every month makes a month, and how that is calculated. */
export function MonthlyHint({ every, amount }: { readonly every: Frequency; readonly amount: number }) {
  if (every === 'month') return null;
  return (
    <p className="-mt-2 text-hint text-ink-soft tabular-nums">
      {fill(words.converted, { amount: amountText(amount), factor: words.factors[every] })}
    </p>
  );
}
