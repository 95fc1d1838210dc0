import type { ReactNode } from 'react';
import { yuanFigure, yuanForEditing } from '#rules/money.ts';
import { amountFormWords as words } from '#words/engine/amount-form.ts';
import { problems } from '#words/engine/problems.ts';
import { FormShell, type Reading, useReading } from './form-shell.tsx';
import { readNeededAmount } from './read-fields.ts';
import type { ScreenProps } from './screen-props.ts';
import { AmountField } from './typed-field.tsx';
import { useDraft } from './use-draft.ts';

const id = 'amount';

interface QuickAmount {
  /** Fen. */
  readonly amount: number;
  readonly label: string;
}

const commonAmounts: readonly QuickAmount[] = [0, 20_000, 50_000, 100_000, 200_000].map((amount) => ({
  amount,
  label: yuanFigure(amount),
}));

interface AmountFormProps extends ScreenProps {
  readonly label?: string;
  readonly quick?: readonly QuickAmount[];
  /** The problem where nothing was typed. */
  readonly emptyProblem?: string;
  /** The amount (fen) to start with where none was given; without this property the suggestion is used. */
  readonly initial?: number | undefined;
  /** A note on an amount (fen) that can be read. */
  readonly noteOn?: (amount: number) => ReactNode;
}

const amountIn = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** The form for one amount, with buttons for common amounts. */
export function AmountForm({
  label = words.label,
  quick = commonAmounts,
  emptyProblem = problems.empty,
  noteOn,
  ...screen
}: AmountFormProps) {
  const { answerKey, given, suggestion, onAnswer } = screen;
  const initial = amountIn(given?.value) ?? ('initial' in screen ? screen.initial : amountIn(suggestion?.value));
  const { draft, setField } = useDraft(answerKey, {
    fields: { [id]: initial === undefined ? '' : yuanForEditing(initial) },
  });
  const typed = draft.fields?.[id] ?? '';
  const reading = readNeededAmount(typed, false);
  const form = useReading((): Reading<number> => {
    if ('value' in reading) return reading;
    const message = typed.trim() === '' ? emptyProblem : reading.problem;
    return { errors: [{ field: id, message }] };
  });
  const submit = () => form.submit((value) => onAnswer('given', value));
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit}>
      <AmountField
        id={id}
        label={label}
        value={typed}
        onChange={(text) => setField(id, text)}
        error={form.errorOf(id)}
        isHero
      />
      {'value' in reading && noteOn?.(reading.value)}
      <fieldset aria-label={words.quick} className="-m-1 flex flex-wrap">
        {quick.map(({ amount, label: name }) => (
          <button
            key={amount}
            type="button"
            aria-pressed={typed === yuanForEditing(amount)}
            onClick={() => setField(id, yuanForEditing(amount))}
            className={`m-1 min-h-12 min-w-16 rounded-field border px-4 tabular-nums ${typed === yuanForEditing(amount) ? 'border-jade bg-jade-wash' : 'border-edge bg-surface'}`}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </FormShell>
  );
}
