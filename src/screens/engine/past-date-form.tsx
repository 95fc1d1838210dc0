import { useToday } from '#case/today.ts';
import type { IsoDate } from '#model/dates.ts';
import { pastDateFormWords } from '#words/engine/past-date-form.ts';
import { problems } from '#words/engine/problems.ts';
import { DateField } from './date-field.tsx';
import { FormShell, type Reading, useReading } from './form-shell.tsx';
import { readNeededDate } from './read-fields.ts';
import type { ScreenProps } from './screen-props.ts';
import { useDraft } from './use-draft.ts';

const id = 'date';

/** The form for a day that is past or today. */
export function PastDateForm(screen: ScreenProps) {
  const { answerKey, given, onAnswer } = screen;
  const today = useToday();
  const { draft, setField } = useDraft(answerKey, {
    fields: { [id]: typeof given?.value === 'string' ? given.value : '' },
  });
  const typed = draft.fields?.[id] ?? '';
  const form = useReading((): Reading<IsoDate> => {
    const read = readNeededDate(typed);
    if ('problem' in read) return { errors: [{ field: id, message: read.problem }] };
    return read.value > today ? { errors: [{ field: id, message: problems.futureDate }] } : read;
  });
  const submit = () => form.submit((value) => onAnswer('given', value));
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit}>
      <DateField
        id={id}
        label={pastDateFormWords.label}
        value={typed}
        max={today}
        onChange={(text) => setField(id, text)}
        error={form.errorOf(id)}
      />
    </FormShell>
  );
}
