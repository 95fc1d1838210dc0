import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';
import type { IsoDate } from '#model/dates.ts';
import { mostMonths } from '#model/limits.ts';
import type { AgreedTerms } from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import { type TermsOnTheTable, termsOnTheTable } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { finalTermsFormWords } from '#words/agreement/final-terms-form.ts';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { problems } from '#words/engine/problems.ts';
import { FormShell, type Reading, useReading } from '../engine/form-shell.tsx';
import { type FieldReading, readAll, readNeededAmount, readNeededDate, readWhole } from '../engine/read-fields.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useDraft } from '../engine/use-draft.ts';
import { DifferenceNote } from './terms-difference.tsx';

const words = finalTermsFormWords;

const typedTerms = ({ monthly, months, first }: Partial<AgreedTerms>) => ({
  monthly: monthly === undefined ? '' : yuanForEditing(monthly),
  months: months === undefined ? '' : String(months),
  first: first ?? '',
});

/** The parts of the terms that can be read already, while others may be empty or wrong. */
const readable = (parts: {
  readonly monthly: FieldReading<number>;
  readonly months: FieldReading<number | undefined>;
  readonly first: FieldReading<IsoDate>;
}): Partial<AgreedTerms> =>
  Object.fromEntries(
    Object.entries(parts).flatMap(([name, read]) =>
      'value' in read && read.value !== undefined ? [[name, read.value] as const] : [],
    ),
  );

/** The form for the terms both sides finally agreed on. */
export function AgreedTermsForm(screen: ScreenProps) {
  const { answerKey, position, given, onAnswer } = screen;
  const { draft, setDraft, setField } = useDraft(answerKey, {
    fields: typedTerms((given?.value ?? {}) as Partial<AgreedTerms>),
  });
  const typed = (name: string) => draft.fields?.[name] ?? '';
  const badMonths = fill(problems.badMonths, { most: String(mostMonths) });
  const form = useReading((): Reading<AgreedTerms> => {
    const months = readWhole(typed('months'), 1, mostMonths, badMonths);
    return readAll(
      {
        monthly: readNeededAmount(typed('monthly'), true),
        months:
          'value' in months && months.value === undefined
            ? { problem: badMonths }
            : (months as { readonly value: number }),
        first: readNeededDate(typed('first')),
      },
      (name) => name,
    );
  });
  const submit = () => form.submit((value) => onAnswer('given', value));
  const known = termsOnTheTable(position.facts);
  const written = readable({
    monthly: readNeededAmount(typed('monthly'), true),
    months: readWhole(typed('months'), 1, mostMonths, badMonths),
    first: readNeededDate(typed('first')),
  });
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit}>
      {known !== null && <TakeKnown known={known} onTake={(terms) => setDraft({ fields: typedTerms(terms) })} />}
      <TextField
        id="monthly"
        label={words.monthly}
        value={typed('monthly')}
        onChange={(text) => setField('monthly', text)}
        error={form.errorOf('monthly')}
        unit={amountFormWords.unit}
        inputMode="decimal"
      />
      <TextField
        id="months"
        label={words.months}
        value={typed('months')}
        onChange={(text) => setField('months', text)}
        error={form.errorOf('months')}
        inputMode="numeric"
      />
      <TextField
        id="first"
        type="date"
        label={words.first}
        value={typed('first')}
        onChange={(text) => setField('first', text)}
        error={form.errorOf('first')}
      />
      {known !== null && <DifferenceNote expected={known.terms} written={written} />}
    </FormShell>
  );
}

interface TakeKnownProps {
  readonly known: TermsOnTheTable;
  readonly onTake: (terms: Partial<AgreedTerms>) => void;
}

/** A button that fills in the terms on the table; nothing where they lack an amount or a number of instalments. */
function TakeKnown({ known: { from, terms }, onTake }: TakeKnownProps) {
  const { monthly, months } = terms;
  if (monthly === undefined || months === undefined) return null;
  return (
    <Button look="quiet" onClick={() => onTake(terms)}>
      {fill(from === 'offer' ? words.asOffered : words.asProposed, {
        monthly: amountText(monthly),
        months: String(months),
      })}
    </Button>
  );
}
