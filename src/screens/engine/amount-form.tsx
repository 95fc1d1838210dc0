import { Note } from '#components/note.tsx';
import { TextField } from '#components/text-field.tsx';
import { safeLineOf } from '#rules/budget.ts';
import { leftEachMonth } from '#rules/case-facts.ts';
import { yuanFigure, yuanForEditing } from '#rules/money.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { problems } from '#words/engine/problems.ts';
import { ceilingFormWords } from '#words/propose/ceiling-form.ts';
import { FormShell, type Reading, useReading } from './form-shell.tsx';
import { readNeededAmount } from './read-fields.ts';
import type { ScreenProps } from './screen-props.ts';
import { useDraft } from './use-draft.ts';

const id = 'amount';
const commonAmounts = [0, 20_000, 50_000, 100_000, 200_000] as const;

const shown = (value: unknown): string => (typeof value === 'number' ? yuanForEditing(value) : '');

/** One amount, with quick amounts to start from. */
export function AmountForm(screen: ScreenProps) {
  const { answerKey, position, given, suggestion, onAnswer } = screen;
  const isCeiling = position.screen === 'ceiling';
  const left = leftEachMonth(position.facts);
  const safeLine = isCeiling && left !== null ? safeLineOf(left.amount) : null;
  const proposed = isCeiling ? (position.facts.plan?.monthly ?? 0) : 0;
  const earlier = suggestion !== undefined && Number(suggestion.value) < proposed ? undefined : suggestion?.value;
  const { draft, setField } = useDraft(answerKey, {
    fields: { [id]: shown(given?.value ?? earlier ?? safeLine ?? undefined) },
  });
  const typed = draft.fields?.[id] ?? '';
  const form = useReading((): Reading<number> => {
    const read = readNeededAmount(typed, false);
    if ('value' in read) return read;
    const message = typed.trim() === '' && !isCeiling ? problems.empty : read.problem;
    return { errors: [{ field: id, message }] };
  });
  const submit = () => form.submit((value) => onAnswer('given', value));
  const reading = readNeededAmount(typed, false);
  const isAboveLeft = isCeiling && left !== null && 'value' in reading && reading.value > left.amount;
  const isBelowProposal = isCeiling && 'value' in reading && reading.value < proposed;
  const quick = isCeiling ? (safeLine === null ? [] : [safeLine]) : commonAmounts;
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit}>
      <TextField
        id={id}
        label={isCeiling ? ceilingFormWords.label : amountFormWords.label}
        value={typed}
        onChange={(text) => setField(id, text)}
        error={form.errorOf(id)}
        unit={amountFormWords.unit}
        inputMode="decimal"
        isHero
      />
      {isBelowProposal && (
        <Note kind="attention">{fill(ceilingFormWords.belowProposal, { amount: amountText(proposed) })}</Note>
      )}
      {isAboveLeft && <Note kind="attention">{ceilingFormWords.aboveLeft}</Note>}
      <fieldset aria-label={amountFormWords.quick} className="-m-1 flex flex-wrap">
        {quick.map((amount) => (
          <button
            key={amount}
            type="button"
            aria-pressed={typed === yuanForEditing(amount)}
            onClick={() => setField(id, yuanForEditing(amount))}
            className={`m-1 min-h-12 min-w-16 rounded-field border px-4 tabular-nums ${typed === yuanForEditing(amount) ? 'border-jade bg-jade-wash' : 'border-edge bg-surface'}`}
          >
            {isCeiling ? fill(ceilingFormWords.safeLine, { amount: amountText(amount) }) : yuanFigure(amount)}
          </button>
        ))}
      </fieldset>
    </FormShell>
  );
}
