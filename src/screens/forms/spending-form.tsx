import { SumRows } from '#components/sum-rows.tsx';
import { TextField } from '#components/text-field.tsx';
import { fields } from '#content/zh-CN/ui/fields.ts';
import { amountText } from '#documents/format.ts';
import type { Spending } from '#model/values.ts';
import { totalIncome, totalSpending } from '#rules/budget.ts';
import { yuanForEditing } from '#rules/money.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useDraft } from '../use-draft.ts';
import { FormShell, useReading } from './form-shell.tsx';
import { readAll, readNeededAmount } from './read-fields.ts';

const words = fields.spending;
const lines = ['home', 'living', 'others'] as const;

/** Three lines of what a month costs. */
export function SpendingForm(screen: ScreenProps) {
  const { answerKey, position, given, suggestion, onAnswer } = screen;
  const stored = (given?.value ?? suggestion?.value) as Spending | undefined;
  const initial = Object.fromEntries(
    lines.map((name) => [name, stored === undefined ? '' : yuanForEditing(stored[name])]),
  );
  const { draft, setField } = useDraft(answerKey, { fields: initial });
  const typed = (name: string) => draft.fields?.[name] ?? '';
  const read = () =>
    readAll(
      {
        home: readNeededAmount(typed('home'), false),
        living: readNeededAmount(typed('living'), false),
        others: readNeededAmount(typed('others'), false),
      },
      (name) => name,
    );
  const form = useReading<Spending>(read);
  const submit = () => form.submit((value) => onAnswer('given', value));
  const reading = read();
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit}>
      {lines.map((name) => (
        <TextField
          key={name}
          id={name}
          label={words[name]}
          value={typed(name)}
          onChange={(text) => setField(name, text)}
          error={form.errorOf(name)}
          unit={fields.amount.unit}
          inputMode="decimal"
        />
      ))}
      <div role="status">
        {'value' in reading && (
          <SpendingSum
            spending={reading.value as Spending}
            income={totalIncome(position.facts.incomes ?? []) + position.facts.foundMonthly}
          />
        )}
      </div>
    </FormShell>
  );
}

function SpendingSum({ spending, income }: { readonly spending: Spending; readonly income: number }) {
  const spent = totalSpending(spending);
  return (
    <SumRows
      label={words.sum}
      rows={[
        { id: 'spent', label: words.sum, amount: amountText(spent) },
        { id: 'left', label: words.left, amount: amountText(income - spent), isResult: true },
      ]}
    />
  );
}
