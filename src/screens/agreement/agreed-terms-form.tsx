import { useToday } from '#case/today.ts';
import { TextField } from '#components/text-field.tsx';
import { mostMonths } from '#model/limits.ts';
import type { AgreedTerms } from '#model/values.ts';
import { termsOnTheTable } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { finalTermsFormWords as words } from '#words/agreement/final-terms-form.ts';
import { common } from '#words/shell/common.ts';
import { FormShell, useReading } from '../engine/form-shell.tsx';
import { type FieldReading, readAll, readWhole } from '../engine/read-fields.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useDraft } from '../engine/use-draft.ts';
import { termsSaid } from './confirmation.ts';
import { DifferenceNote } from './terms-difference.tsx';
import { readableTerms, readTerms, TakeKnown, TermsFields, typedTerms } from './terms-fields.tsx';

/** Terms as the text of their fields, with how many instalments are paid already. */
const typedWithPaid = (terms: Partial<AgreedTerms>) => ({
  ...typedTerms(terms),
  paidAlready: terms.paidAlready === undefined ? '' : String(terms.paidAlready),
});

/** How many instalments are paid already: at most all of them; nothing where none or nothing was typed. */
function readPaid(typed: string, months: FieldReading<number>): FieldReading<number | undefined> {
  const most = 'value' in months ? months.value : mostMonths;
  const read = readWhole(typed, 0, most, fill(words.badPaid, { most: String(most) }));
  return 'value' in read && read.value === 0 ? { value: undefined } : read;
}

/**
 * The form for the terms both sides finally agreed on; where the first day has passed, also for what was paid already.
 */
export function AgreedTermsForm(screen: ScreenProps) {
  const { answerKey, position, given, onAnswer } = screen;
  const { draft, setDraft, setField } = useDraft(answerKey, {
    fields: typedWithPaid((given?.value ?? termsSaid(position.facts)) as Partial<AgreedTerms>),
  });
  const today = useToday();
  const typed = draft.fields ?? {};
  const terms = readTerms(typed);
  const isUnderWay = 'value' in terms.first && terms.first.value < today;
  const reading = isUnderWay ? { ...terms, paidAlready: readPaid(typed.paidAlready ?? '', terms.months) } : terms;
  const form = useReading(() => readAll({ ...reading }, (name) => name));
  const known = termsOnTheTable(position.facts);
  return (
    <FormShell
      screen={screen}
      attempt={form.attempt}
      errors={form.errors}
      onSubmit={() => form.submit((value) => onAnswer('given', value))}
    >
      {known?.from === 'offer' && given === undefined && <p className="text-hint text-ink-soft">{words.fromOffer}</p>}
      {known?.from === 'proposal' && (
        <TakeKnown known={known} onTake={(fields) => setDraft({ fields: { ...typed, ...fields } })} />
      )}
      <TermsFields typed={typed} set={setField} errorOf={form.errorOf} />
      {isUnderWay && (
        <TextField
          id="paidAlready"
          label={words.paidAlready}
          value={typed.paidAlready ?? ''}
          onChange={(text) => setField('paidAlready', text)}
          error={form.errorOf('paidAlready')}
          optionalMark={common.optional}
          inputMode="numeric"
        />
      )}
      {known !== null && <DifferenceNote expected={known.terms} written={readableTerms(terms)} />}
    </FormShell>
  );
}
