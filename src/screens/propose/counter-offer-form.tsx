import { SelectField } from '#components/select-field.tsx';
import { TextField } from '#components/text-field.tsx';
import { mostMonths } from '#model/limits.ts';
import type { CounterOffer } from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import { fill } from '#text/fill.ts';
import { problems } from '#words/engine/problems.ts';
import { counterOfferFormWords } from '#words/propose/counter-offer-form.ts';
import { common } from '#words/shell/common.ts';
import { DateField } from '../engine/date-field.tsx';
import { FormShell, type Reading, useReading } from '../engine/form-shell.tsx';
import { readAll, readDate, readPositiveAmount, readWhole } from '../engine/read-fields.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { AmountField } from '../engine/typed-field.tsx';
import { useDraft } from '../engine/use-draft.ts';

const words = counterOfferFormWords;
const interestIds = ['', 'runs', 'stops', 'unsaid'] as const;
const problem = fill(problems.badMonths, { most: String(mostMonths) });

const shown = (value: number | undefined): string => (value === undefined ? '' : yuanForEditing(value));

const interestOf = (id: string) =>
  interestIds.find((known) => known !== '' && known === id) as CounterOffer['interest'];

/** The form for a counter-offer; what the other side did not say stays empty. */
export function CounterOfferForm(screen: ScreenProps) {
  const { answerKey, given, onAnswer } = screen;
  const stored = given?.value as CounterOffer | undefined;
  const { draft, setField } = useDraft(answerKey, {
    fields: {
      firstPayment: shown(stored?.firstPayment),
      monthly: shown(stored?.monthly),
      months: stored?.months === undefined ? '' : String(stored.months),
      firstDate: stored?.firstDate ?? '',
      interest: stored?.interest ?? '',
    },
  });
  const typed = (name: string) => draft.fields?.[name] ?? '';
  const form = useReading((): Reading<CounterOffer> => {
    const read = readAll(
      {
        monthly: readPositiveAmount(typed('monthly')),
        months: readWhole(typed('months'), 1, mostMonths, problem),
        firstPayment: readPositiveAmount(typed('firstPayment')),
        firstDate: readDate(typed('firstDate')),
        interest: { value: interestOf(typed('interest')) },
      },
      (name) => name,
    );
    if ('errors' in read) return read;
    const isEmpty = Object.keys(read.value).length === 0;
    return isEmpty ? { errors: [{ field: 'monthly', message: problems.emptyOffer }] } : read;
  });
  const submit = () => form.submit((value) => onAnswer('given', value));
  const text = (name: 'firstPayment' | 'monthly' | 'months' | 'firstDate', label: string) => ({
    id: name,
    label,
    value: typed(name),
    onChange: (next: string) => setField(name, next),
    error: form.errorOf(name),
    optionalMark: common.optional,
  });
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit}>
      <AmountField {...text('monthly', words.monthly)} />
      <TextField {...text('months', words.months)} inputMode="numeric" />
      <AmountField {...text('firstPayment', words.first)} />
      <DateField {...text('firstDate', words.firstDate)} />
      <SelectField
        id="interest"
        label={words.interest}
        value={typed('interest')}
        options={interestIds.map((id) => ({ id, label: words.interestOptions[id] }))}
        onChange={(id) => setField('interest', id)}
      />
    </FormShell>
  );
}
