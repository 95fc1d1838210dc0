import type { FormEvent } from 'react';
import { type NextRung, nextRung } from '#brief/complaints.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { ErrorSummary, type FieldError } from '#components/error-summary.tsx';
import { errorIdOf } from '#components/field.tsx';
import { Note } from '#components/note.tsx';
import { OptionList } from '#components/option-list.tsx';
import type { Sentence } from '#content/types.ts';
import { complaintToKeep } from '#documents/filed-complaints.ts';
import type { IsoDate } from '#model/dates.ts';
import { type ComplaintBody, complaintBodies, type FiledComplaint } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { problems } from '#words/engine/problems.ts';
import { complaintBodies as bodyWords } from '#words/refused/complaint-bodies.ts';
import { complaint as words } from '#words/refused/complaint-form.ts';
import { common } from '#words/shell/common.ts';
import { ComplaintHere } from '../documents/filed-here.tsx';
import { useKeepSent } from '../documents/use-sent-letters.ts';
import { DateField } from '../engine/date-field.tsx';
import { type Reading, useReading } from '../engine/form-shell.tsx';
import { readNeededDate } from '../engine/read-fields.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';
import { useDraft } from '../engine/use-draft.ts';
import { Phoned, Sources, textOf } from '../engine/words/sentence.tsx';
import { headingId } from '../shell/heading.tsx';
import { ComplaintNumber } from './complaint-number.tsx';

const parts = ['how', 'time', 'limits'] as const;

/** The form for where a complaint was filed and on which day, with what each body can and cannot do. */
export function ComplaintForm({ answerKey, position, words: screen, given, onAnswer }: ScreenProps) {
  const today = useToday();
  const keep = useKeepSent(complaintToKeep);
  const stored = given?.value as FiledComplaint | undefined;
  const brief = useBrief(position);
  const rung = given === undefined ? nextRung(brief) : null;
  const { draft, setField } = useDraft(answerKey, {
    fields: { to: stored?.to ?? rung?.to ?? '', date: stored?.on ?? today },
  });
  const { to = '', date = '' } = draft.fields ?? {};
  const body = complaintBodies.find((id) => id === to) ?? null;
  const form = useReading((): Reading<FiledComplaint> => {
    const read = readNeededDate(date);
    const errors: readonly FieldError[] = [
      ...(body === null ? [{ field: `to-${complaintBodies[0]}`, message: words.noBody }] : []),
      ...('problem' in read ? [{ field: 'date', message: read.problem }] : []),
      ...('value' in read && read.value > today ? [{ field: 'date', message: problems.futureDate }] : []),
    ];
    return body === null || 'problem' in read || errors.length > 0
      ? { errors }
      : { value: { to: body, on: read.value } };
  });
  const bodyError = form.errorOf(`to-${complaintBodies[0]}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit((value) => keep(answerKey, () => onAnswer('filed', value)));
  };
  const sentences = complaintBodies.flatMap((id): readonly Sentence[] => Object.values(bodyWords[id]));
  return (
    <>
      <form noValidate onSubmit={submit}>
        <ErrorSummary title={common.errorSummary} errors={form.errors} attempt={form.attempt} />
        {rung !== null && <WhyRung of={rung} today={today} />}
        <fieldset className="my-4" aria-describedby={bodyError === undefined ? undefined : errorIdOf('to')}>
          <legend className="font-bold">{words.to}</legend>
          {bodyError !== undefined && (
            <p id={errorIdOf('to')} className="text-hint font-bold text-cinnabar">
              {bodyError}
            </p>
          )}
          {complaintBodies.map((id) => (
            <BodyChoice key={id} id={id} isChosen={id === body} onChoose={() => setField('to', id)} />
          ))}
        </fieldset>
        {body !== null && (
          <ComplaintHere to={body} told={given === undefined ? undefined : `${answerKey}#${given.nth}`} />
        )}
        <DateField
          id="date"
          label={words.on}
          value={date}
          max={today}
          onChange={(typed) => setField('date', typed)}
          error={form.errorOf('date')}
        />
        <ComplaintNumber noteKey={given === undefined ? answerKey : `${answerKey}#${given.nth}`} />
        <Button type="submit" look="primary" data-option="filed">
          {textOf(screen.options.filed ?? '')}
        </Button>
      </form>
      {position.can('notYet') && (
        <OptionList
          labelledBy={headingId}
          earlierMark={common.earlier}
          options={[{ id: 'notYet', label: textOf(screen.options.notYet ?? ''), isEarlier: given?.event === 'notYet' }]}
          onTake={onAnswer}
        />
      )}
      <Sources sentences={sentences} />
    </>
  );
}

/** Why a body is chosen before anybody chose it. */
function WhyRung({ of: { to, after }, today }: { readonly of: NextRung; readonly today: IsoDate }) {
  return (
    <Note kind="attention">
      {to === 'police' && (
        <p>
          <Phoned text={words.rung.police} />
        </p>
      )}
      {after !== null && <p>{fill(words.rung.platform, { date: shortDateText(after.on, today) })}</p>}
    </Note>
  );
}

interface BodyChoiceProps {
  readonly id: ComplaintBody;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function BodyChoice({ id, isChosen, onChoose }: BodyChoiceProps) {
  return (
    <div
      className={`my-3 rounded-field border px-4 py-1 ${isChosen ? 'border-jade bg-jade-wash' : 'border-edge bg-surface'}`}
    >
      <label htmlFor={`to-${id}`} className="flex min-h-12 items-center">
        <input
          id={`to-${id}`}
          type="radio"
          name="to"
          checked={isChosen}
          onChange={onChoose}
          className="mr-3 size-6 shrink-0 accent-jade"
        />
        <span className="min-w-0 flex-1">{textOf(bodyWords[id].label)}</span>
      </label>
      {isChosen && (
        <dl className="pb-2 text-hint">
          {parts.map((part) => (
            <div key={part} className="mt-2">
              <dt className="text-ink-soft">{words[part]}</dt>
              <dd>
                <Phoned text={textOf(bodyWords[id][part])} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
