import type { IsoDate } from '#model/dates.ts';
import { pastDateFormWords } from '#words/engine/past-date-form.ts';
import { problems } from '#words/engine/problems.ts';
import { DateField } from '../engine/date-field.tsx';
import { FormShell, type Reading, useReading } from '../engine/form-shell.tsx';
import { readNeededDate } from '../engine/read-fields.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useDraft } from '../engine/use-draft.ts';

const id = 'date';

/** The form for a day a court has printed on its papers: any day that is not before their service. */
export function NamedDayForm(screen: ScreenProps) {
  const { answerKey, given, onAnswer, position } = screen;
  const { servedOn } = position.facts;
  const { draft, setField } = useDraft(answerKey, {
    fields: { [id]: typeof given?.value === 'string' ? given.value : '' },
  });
  const typed = draft.fields?.[id] ?? '';
  const form = useReading((): Reading<IsoDate> => {
    const read = readNeededDate(typed);
    if ('problem' in read) return { errors: [{ field: id, message: read.problem }] };
    const isBefore = servedOn !== null && servedOn !== 'unknown' && read.value < servedOn;
    return isBefore ? { errors: [{ field: id, message: problems.beforeService }] } : read;
  });
  const submit = () => form.submit((value) => onAnswer('given', value));
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit}>
      <DateField
        id={id}
        label={pastDateFormWords.label}
        value={typed}
        onChange={(text) => setField(id, text)}
        error={form.errorOf(id)}
      />
    </FormShell>
  );
}
