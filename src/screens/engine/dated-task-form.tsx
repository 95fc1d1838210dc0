import type { FormEvent } from 'react';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { ErrorSummary } from '#components/error-summary.tsx';
import { OptionList } from '#components/option-list.tsx';
import { addDays, type IsoDate } from '#model/dates.ts';
import { screens } from '#model/screens.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { headingId } from '../shell/heading.tsx';
import { DateField } from './date-field.tsx';
import { type Reading, useReading } from './form-shell.tsx';
import { readNeededDate } from './read-fields.ts';
import type { ScreenProps } from './screen-props.ts';
import { useDraft } from './use-draft.ts';
import { textOf } from './words/sentence.tsx';

const id = 'date';

interface DatedTaskFormProps {
  readonly screen: ScreenProps;
  readonly label: string;
  /** For a day ahead, with a button for the one so many days from now, or what that day is to be; without it the day is past or today. */
  readonly ahead?: { readonly label: string; readonly days: number } | { readonly hint: string };
  /** A day to start with, and the hint to show with it. */
  readonly known?: { readonly on: IsoDate; readonly hint: string } | undefined;
}

/** The form for a task with one option that needs a day: when something was done, or when to try again. */
export function DatedTaskForm({ screen, label, ahead, known }: DatedTaskFormProps) {
  const { answerKey, position, words, given, onAnswer } = screen;
  const { options, carries } = screens[position.screen];
  const today = useToday();
  const looksBack = ahead === undefined;
  const suggested = looksBack ? today : (known?.on ?? '');
  const { draft, setField } = useDraft(answerKey, {
    fields: { [id]: typeof given?.value === 'string' ? given.value : suggested },
  });
  const typed = draft.fields?.[id] ?? '';
  const form = useReading((): Reading<IsoDate> => {
    const read = readNeededDate(typed);
    if ('problem' in read) return { errors: [{ field: id, message: read.problem }] };
    if (looksBack && read.value > today) return { errors: [{ field: id, message: problems.futureDate }] };
    if (!looksBack && read.value < today) return { errors: [{ field: id, message: problems.pastDate }] };
    return read;
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit((value) => onAnswer(String(carries), value));
  };
  const others = options.filter((option) => option !== carries && position.can(option));
  return (
    <>
      <form noValidate onSubmit={submit}>
        <ErrorSummary title={common.errorSummary} errors={form.errors} attempt={form.attempt} />
        <DateField
          id={id}
          label={label}
          value={typed}
          onChange={(text) => setField(id, text)}
          error={form.errorOf(id)}
          hint={typed === known?.on ? known.hint : ahead && 'hint' in ahead ? ahead.hint : undefined}
          {...(looksBack ? { max: today } : { min: today })}
        />
        {ahead !== undefined && 'days' in ahead && (
          <div className="mb-3">
            <Button look="quiet" onClick={() => setField(id, addDays(today, ahead.days))}>
              {ahead.label}
            </Button>
          </div>
        )}
        <Button type="submit" look="primary" data-option={String(carries)}>
          {textOf(words.options[String(carries)] ?? common.continue)}
        </Button>
      </form>
      <OptionList
        labelledBy={headingId}
        earlierMark={common.earlier}
        options={others.map((option) => ({
          id: option,
          label: textOf(words.options[option] ?? ''),
          isEarlier: given?.event === option,
        }))}
        onTake={onAnswer}
      />
    </>
  );
}
