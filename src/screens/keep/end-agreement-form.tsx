import type { FormEvent } from 'react';
import { agreementState } from '#brief/tracker.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { ErrorSummary, type FieldError } from '#components/error-summary.tsx';
import { errorIdOf } from '#components/field.tsx';
import { Note } from '#components/note.tsx';
import { OptionList } from '#components/option-list.tsx';
import { RadioCards } from '#components/radio-cards.tsx';
import type { Position } from '#machines/replay.ts';
import { type AgreementEnd, agreementEndReasons } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { amountText, distanceText, weekdayText } from '#text/format.ts';
import { problems } from '#words/engine/problems.ts';
import { endAgreementWords as words } from '#words/keep/end-agreement-form.ts';
import { common } from '#words/shell/common.ts';
import { DateField } from '../engine/date-field.tsx';
import { type Reading, useReading } from '../engine/form-shell.tsx';
import { readNeededDate } from '../engine/read-fields.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useDraft } from '../engine/use-draft.ts';
import { textOf } from '../engine/words/sentence.tsx';
import { headingId } from '../shell/heading.tsx';
import { useKeptSchedule } from './use-kept-schedule.ts';

/** The day by which to speak: the next instalment, or that some have fallen due. */
export function EndAgreementHeadline({ position }: { readonly position: Position }) {
  const kept = useKeptSchedule(position);
  const today = useToday();
  if (kept === null) return null;
  const { state, on, amount } = agreementState(kept, today);
  if (state === 'paidOff' || on === null) return null;
  const values = { date: weekdayText(on), distance: distanceText(on, today), amount: amountText(amount) };
  return <Note kind="attention">{fill(words[state], values)}</Note>;
}

const firstReason = `why-${agreementEndReasons[0]}`;

/** The ways that keep the agreement first; then the form for why it has ended, and from which day on. */
export function EndAgreementForm({ answerKey, position, words: screen, given, onAnswer }: ScreenProps) {
  const today = useToday();
  const stored = given?.value as AgreementEnd | undefined;
  const { draft, setField } = useDraft(answerKey, { fields: { why: stored?.why ?? '', on: stored?.on ?? today } });
  const { why: typed = '', on = '' } = draft.fields ?? {};
  const why = agreementEndReasons.find((id) => id === typed) ?? null;
  const form = useReading((): Reading<AgreementEnd> => {
    const read = readNeededDate(on);
    const errors: readonly FieldError[] = [
      ...(why === null ? [{ field: firstReason, message: words.noReason }] : []),
      ...('problem' in read ? [{ field: 'on', message: read.problem }] : []),
      ...('value' in read && read.value > today ? [{ field: 'on', message: problems.futureDate }] : []),
    ];
    return why === null || 'problem' in read || errors.length > 0 ? { errors } : { value: { why, on: read.value } };
  });
  const reasonError = form.errorOf(firstReason);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit((value) => onAnswer('ended', value));
  };
  return (
    <>
      <OptionList
        labelledBy={headingId}
        earlierMark={common.earlier}
        firstIsPrimary
        options={(['renegotiate', 'stay'] as const).map((id) => ({
          id,
          label: textOf(screen.options[id] ?? ''),
          isEarlier: given?.event === id,
        }))}
        onTake={onAnswer}
      />
      {position.can('ended') && (
        <form noValidate onSubmit={submit} aria-labelledby="end-agreement">
          <h2 id="end-agreement" className="mt-6 font-bold">
            {words.title}
          </h2>
          <ErrorSummary title={common.errorSummary} errors={form.errors} attempt={form.attempt} />
          {reasonError !== undefined && (
            <p id={errorIdOf('why')} className="text-hint font-bold text-cinnabar">
              {reasonError}
            </p>
          )}
          <RadioCards
            name="why"
            legend={words.why}
            options={agreementEndReasons.map((id) => ({ id, label: words.reasons[id] }))}
            chosen={why}
            onChoose={(id) => setField('why', id)}
          />
          <DateField
            id="on"
            label={words.on}
            value={on}
            max={today}
            onChange={(text) => setField('on', text)}
            error={form.errorOf('on')}
          />
          <p className="mb-3 text-hint text-ink-soft">{words.onlyHere}</p>
          <Button type="submit" data-option="ended">
            {textOf(screen.options.ended ?? '')}
          </Button>
        </form>
      )}
    </>
  );
}
