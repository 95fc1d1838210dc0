import type { AgreedTerms } from '#model/values.ts';
import { termsOnTheTable } from '#rules/terms-on-the-table.ts';
import { FormShell, useReading } from '../engine/form-shell.tsx';
import { readAll } from '../engine/read-fields.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useDraft } from '../engine/use-draft.ts';
import { DifferenceNote } from './terms-difference.tsx';
import { readableTerms, readTerms, TakeKnown, TermsFields, typedTerms } from './terms-fields.tsx';

/** The form for the terms both sides finally agreed on. */
export function AgreedTermsForm(screen: ScreenProps) {
  const { answerKey, position, given, onAnswer } = screen;
  const { draft, setDraft, setField } = useDraft(answerKey, {
    fields: typedTerms((given?.value ?? {}) as Partial<AgreedTerms>),
  });
  const typed = draft.fields ?? {};
  const reading = readTerms(typed);
  const form = useReading(() => readAll({ ...reading }, (name) => name));
  const known = termsOnTheTable(position.facts);
  return (
    <FormShell
      screen={screen}
      attempt={form.attempt}
      errors={form.errors}
      onSubmit={() => form.submit((value) => onAnswer('given', value))}
    >
      {known !== null && <TakeKnown known={known} onTake={(fields) => setDraft({ fields })} />}
      <TermsFields typed={typed} set={setField} errorOf={form.errorOf} />
      {known !== null && <DifferenceNote expected={known.terms} written={readableTerms(reading)} />}
    </FormShell>
  );
}
