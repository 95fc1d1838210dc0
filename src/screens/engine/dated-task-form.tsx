import type { FormEvent } from 'react';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { ErrorSummary } from '#components/error-summary.tsx';
import { OptionList } from '#components/option-list.tsx';
import { TextField } from '#components/text-field.tsx';
import type { Position } from '#machines/replay.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import { screens } from '#model/screens.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { followUpPanelWords } from '#words/contact/follow-up-panel.ts';
import { datedTaskFormWords } from '#words/engine/dated-task-form.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { type Reading, useReading } from './form-shell.tsx';
import { readNeededDate } from './read-fields.ts';
import { headingId, type ScreenProps } from './screen-props.ts';
import { useBrief } from './use-brief.ts';
import { useDraft } from './use-draft.ts';
import { textOf } from './words/sentence.tsx';

const id = 'date';

/** Tasks that end with a day: one of the past, or one to come with a quick way to fill it in. */
const dated = {
  submit: null,
  visitHelp: null,
  followUp: { label: datedTaskFormWords.inAWeek, days: suggestedDays.askAgain },
  waitUntil: { label: datedTaskFormWords.inAMonth, days: suggestedDays.retry },
} as const;
type DatedScreen = keyof typeof dated;

/** The day the newest contact promised an answer by, as long as it lies ahead; then one asks again. */
function usePromisedDay(position: Position): IsoDate | undefined {
  const { contacts, today } = useBrief(position);
  const [last] = contacts.slice(-1);
  if (position.screen !== 'followUp' || last === undefined || last.promisedOn === null) return undefined;
  return last.promisedOn >= today ? last.promisedOn : undefined;
}

/** A task of which one ending needs a day: the day something was done, or the day to try again. */
export function DatedTaskForm({ answerKey, position, words, given, onAnswer }: ScreenProps) {
  const { screen } = position;
  const { options, carries } = screens[screen];
  const today = useToday();
  const quick = dated[screen as DatedScreen];
  const looksBack = quick === null;
  const promised = usePromisedDay(position);
  const suggested = looksBack ? today : (promised ?? '');
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
        <TextField
          id={id}
          type="date"
          label={datedTaskFormWords.date[screen as DatedScreen]}
          value={typed}
          onChange={(text) => setField(id, text)}
          error={form.errorOf(id)}
          hint={promised !== undefined && typed === promised ? followUpPanelWords.promised : undefined}
          {...(looksBack ? { max: today } : { min: today })}
        />
        {quick !== null && (
          <div className="mb-3">
            <Button look="quiet" onClick={() => setField(id, addDays(today, quick.days))}>
              {quick.label}
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
