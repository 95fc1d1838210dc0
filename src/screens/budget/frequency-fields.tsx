import { type Frequency, frequencies } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { incomesFormWords } from '#words/budget/incomes-form.ts';

const words = incomesFormWords;

/** The frequency with this id; monthly for any other id. */
export const frequencyOf = (id: string | undefined): Frequency =>
  frequencies.find((frequency) => frequency === id) ?? 'month';

/** What an amount (fen) comes to in a month and how that is calculated; nothing where it is monthly already. */
export function MonthlyHint({ every, amount }: { readonly every: Frequency; readonly amount: number }) {
  if (every === 'month') return null;
  return (
    <p className="-mt-2 text-hint text-ink-soft tabular-nums">
      {fill(words.converted, { amount: amountText(amount), factor: words.factors[every] })}
    </p>
  );
}
