import { useToday } from '#case/today.ts';
import { TextField } from '#components/text-field.tsx';
import type { Position } from '#machines/replay.ts';
import type { AgreedTerms } from '#model/values.ts';
import { areEqualInstalments, monthlyLoad } from '#rules/agreed-schedule.ts';
import { termsOnTheTable } from '#rules/terms-on-the-table.ts';
import { finalTermsFormWords as words } from '#words/agreement/final-terms-form.ts';
import { common } from '#words/shell/common.ts';
import { AboveLeftNote } from '../engine/above-left-note.tsx';
import { FormShell, type Reading, useReading } from '../engine/form-shell.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useDraft } from '../engine/use-draft.ts';
import { FurtherTerms, TermsSum } from './further-terms.tsx';
import { draftBefore, draftOf, readAgreedTerms, readableTerms, readPaid, readTrial } from './read-terms.ts';
import { DifferenceNote } from './terms-difference.tsx';
import { TakeKnown, TermsFields, TrialTick } from './terms-fields.tsx';

/**
 * The form for the terms both sides finally agreed on; where the first day has passed, also for what was paid already.
 */
export function AgreedTermsForm(screen: ScreenProps) {
  const { answerKey, position, given, onAnswer } = screen;
  const { draft, setDraft, setField } = useDraft(
    answerKey,
    // Whoever put it off has given an answer without terms.
    given?.value === undefined ? draftBefore(position.facts) : draftOf(given.value as AgreedTerms),
  );
  const today = useToday();
  const typed = draft.fields ?? {};
  const terms = readAgreedTerms(draft);
  const trial = readTrial(typed, position.facts);
  const isUnderWay = [typed.first, typed.upFrontOn, ...(draft.rows ?? []).map(({ first }) => first)].some(
    (on) => on !== undefined && on !== '' && on < today,
  );
  const form = useReading((): Reading<AgreedTerms> => {
    const paid = isUnderWay ? readPaid(typed.paidAlready ?? '', terms) : { value: undefined };
    const bad = 'problem' in paid ? [{ field: 'paidAlready', message: paid.problem }] : [];
    if ('errors' in terms || 'problem' in paid) return { errors: [...('errors' in terms ? terms.errors : []), ...bad] };
    return { value: { ...terms.value, trial, ...(paid.value === undefined ? {} : { paidAlready: paid.value }) } };
  });
  const known = termsOnTheTable(position.facts);
  const isMore = 'value' in terms && !areEqualInstalments(terms.value);
  return (
    <FormShell
      screen={screen}
      attempt={form.attempt}
      errors={form.errors}
      onSubmit={() => form.submit((value) => onAnswer('given', value))}
    >
      {known?.from === 'offer' && given === undefined && <p className="text-hint text-ink-soft">{words.fromOffer}</p>}
      {known?.from === 'proposal' && (
        <TakeKnown known={known} onTake={(fields) => setDraft({ ...draft, fields: { ...typed, ...fields } })} />
      )}
      <TermsFields typed={typed} set={setField} errorOf={form.errorOf} />
      <TrialTick isTrial={trial} set={setField} />
      <FurtherTerms
        draft={draft}
        setDraft={setDraft}
        errorOf={form.errorOf}
        wrong={form.errors.map(({ field }) => field)}
      />
      <div role="status">{isMore && <TermsSum terms={terms.value} />}</div>
      <AboveLeftNote
        facts={position.facts}
        monthly={'value' in terms ? monthlyLoad(terms.value) : (readableTerms(typed).monthly ?? 0)}
        at="terms"
      />
      {isUnderWay && (
        <TextField
          id="paidAlready"
          label={words.paidAlready}
          {...(isMore && { hint: words.paidAlreadyHint })}
          value={typed.paidAlready ?? ''}
          onChange={(text) => setField('paidAlready', text)}
          error={form.errorOf('paidAlready')}
          optionalMark={common.optional}
          inputMode="numeric"
        />
      )}
      {known !== null && (
        <DifferenceNote known={known} written={'value' in terms ? terms.value : readableTerms(typed)} />
      )}
    </FormShell>
  );
}

/** Says of the person's own proposal, which the lender accepted, that a month leaves less than it by now. */
export function AcceptedAboveLeft({ position: { facts } }: { readonly position: Position }) {
  // What an offer comes to was said before it was taken.
  if (facts.plan === null || facts.counterTaken) return null;
  return <AboveLeftNote facts={facts} monthly={facts.plan.monthly} at="terms" />;
}
