import { Suspense } from 'react';
import { useToday } from '#case/today.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { SelectField } from '#components/select-field.tsx';
import { trialMonths } from '#model/limits.ts';
import type { PlanId, Terms } from '#model/values.ts';
import { safeLineOf } from '#rules/budget.ts';
import { budgetIn, debtsInTalk, leftEachMonth, owedIn } from '#rules/case-facts.ts';
import { firstDateFor, paydaysOf } from '#rules/first-payment.ts';
import { yuanForEditing } from '#rules/money.ts';
import { isOwnShare } from '#rules/own-share.ts';
import type { Means, PlanFigures } from '#rules/plans.ts';
import { plansOnOffer, trialLengths } from '#rules/plans-on-offer.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { problems } from '#words/engine/problems.ts';
import { roadScreen } from '#words/engine/road-screen.ts';
import { planPicturesWords } from '#words/propose/plan-pictures.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { DateField } from '../engine/date-field.tsx';
import { FormShell, type Reading, useReading } from '../engine/form-shell.tsx';
import { HowCalculated } from '../engine/how-calculated.tsx';
import { NewerBudgetNote, useFactsToPropose } from '../engine/newer-budget.tsx';
import { readPaymentDate } from '../engine/read-fields.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useDraft } from '../engine/use-draft.ts';
import { WaitingNote } from '../engine/waiting-note.tsx';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { OverPromisedNote } from './over-promised.tsx';
import { OwnPlanFields } from './own-plan-fields.tsx';
import { FitNote, PlanCard, PlanChoice } from './plan-cards.tsx';
import { readOwnPlan } from './read-own-plan.ts';
import { SchedulePreview } from './schedule-preview.tsx';
import { WithInterest } from './with-interest.tsx';

const words = termsFormWords;

const PlanPictures = lazyWithPreload(() => import('./plan-pictures.tsx').then((all) => all.PlanPictures));

/** The plans on offer with the chosen one as it was chosen: a trial with its months, an own plan added. */
const withChosen = (offered: readonly PlanFigures[], chosen: PlanFigures): readonly PlanFigures[] =>
  chosen.plan === 'own' ? [...offered, chosen] : offered.map((plan) => (plan.plan === chosen.plan ? chosen : plan));

/** True where a plan of before is still offered with the same instalments; one of one's own always is. */
const isOnOffer = (last: PlanFigures, offered: readonly PlanFigures[]): boolean =>
  last.plan === 'own' ||
  offered.some(
    ({ plan, monthly, months }) =>
      plan === last.plan && monthly === last.monthly && (plan === 'trial' || months === last.months),
  );

const lastPlanText = ({ plan, monthly }: PlanFigures): string =>
  fill(words.changed, { name: words.names[plan], monthly: amountText(monthly) });

/** The form for the plan: one on offer, the person's own, or the answer that all are too much. */
export function TermsForm(screen: ScreenProps) {
  const { answerKey, position, given, suggestion, onAnswer } = screen;
  const newest = useFactsToPropose(position.facts);
  const { facts } = newest;
  const today = useToday();
  const means: Means = {
    surplus: leftEachMonth(facts)?.amount ?? 0,
    isShare: isOwnShare(facts),
    total: owedIn(facts),
  };
  const budget = budgetIn(facts);
  const offered = plansOnOffer(means, { wasRefused: facts.refusal !== null });
  const hasPlans = offered.some(({ plan }) => plan !== 'trial');

  const last = given === undefined ? (suggestion?.value as Terms | undefined) : undefined;
  const isChanged = last !== undefined && !isOnOffer(last, offered);
  const stored = (given?.value ?? suggestion?.value) as Terms | undefined;
  const paydays = paydaysOf(facts.incomes ?? []);
  const { draft, setDraft, setField } = useDraft(answerKey, {
    fields: {
      plan: isChanged ? '' : (stored?.plan ?? ''),
      monthly: stored?.plan === 'own' ? yuanForEditing(stored.monthly) : '',
      months: stored?.plan === 'own' ? String(stored.months) : '',
      trialMonths: String(stored?.plan === 'trial' ? stored.months : trialMonths.most),
      first: stored !== undefined && stored.first >= today ? stored.first : firstDateFor(paydays, today),
    },
  });
  const typed = (name: string) => draft.fields?.[name] ?? '';
  const chosen = typed('plan') as PlanId | '';

  const readFigures = (): Reading<PlanFigures> => {
    if (chosen === 'own') return readOwnPlan(typed('monthly'), typed('months'), means);
    const plan = offered.find((candidate) => candidate.plan === chosen);
    if (plan === undefined) return { errors: [{ field: `plan-${offered[0]?.plan ?? 'own'}`, message: words.choose }] };
    return { value: plan.plan === 'trial' ? { ...plan, months: Number(typed('trialMonths')) } : plan };
  };
  const read = (): Reading<Terms> => {
    const figures = readFigures();
    const first = readPaymentDate(typed('first'));
    const errors = [
      ...('errors' in figures ? figures.errors : []),
      ...('problem' in first ? [{ field: 'first', message: first.problem }] : []),
    ];
    if ('errors' in figures || 'problem' in first) return { errors };
    if (first.value < today) return { errors: [{ field: 'first', message: problems.pastDate }] };
    return { value: { ...figures.value, first: first.value } };
  };
  const form = useReading(read);
  const submit = () => form.submit((value) => onAnswer('given', value));
  const reading = read();
  const shown = 'value' in reading ? withChosen(offered, reading.value) : offered;
  const choiceError = form.errors.find(({ field }) => field.startsWith('plan-'))?.message;
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit} othersInReach>
      {last !== undefined && (
        <p className="mb-3 text-hint text-ink-soft">{isChanged ? lastPlanText(last) : roadScreen.prefilled}</p>
      )}
      <NewerBudgetNote {...newest} />
      <FitNote means={means} hasPlans={hasPlans} />
      <fieldset className="my-4">
        <legend className="font-bold">{words.cards}</legend>
        {choiceError !== undefined && <p className="text-hint font-bold text-cinnabar">{choiceError}</p>}
        {offered.map((plan) => (
          <PlanCard
            key={plan.plan}
            plan={plan}
            means={means}
            isChosen={chosen === plan.plan}
            onChoose={() => setField('plan', plan.plan)}
          />
        ))}
        <PlanChoice
          id="own"
          title={words.names.own}
          isChosen={chosen === 'own'}
          onChoose={() => setField('plan', 'own')}
        />
      </fieldset>
      {chosen === 'own' && (
        <OwnPlanFields
          monthly={typed('monthly')}
          months={typed('months')}
          means={means}
          errorOf={form.errorOf}
          onChange={(own) => setDraft({ fields: { ...draft.fields, ...own } })}
        />
      )}
      {chosen === 'trial' && (
        <SelectField
          id="trialMonths"
          label={words.trialMonths}
          value={typed('trialMonths')}
          options={trialLengths.map((months) => ({ id: String(months), label: String(months) }))}
          onChange={(id) => setField('trialMonths', id)}
        />
      )}
      <OverPromisedNote facts={facts} monthly={'value' in reading ? reading.value.monthly : undefined} />
      <DateField
        id="first"
        label={words.first}
        hint={words.firstHint}
        value={typed('first')}
        min={today}
        onChange={(text) => setField('first', text)}
        error={form.errorOf('first')}
      />
      {'value' in reading && <SchedulePreview terms={reading.value} total={means.total} />}
      {'value' in reading && means.total !== null && (
        <WithInterest debts={debtsInTalk(facts)} terms={reading.value} total={means.total} />
      )}
      <WaitingNote
        debts={debtsInTalk(facts)}
        monthly={'value' in reading ? reading.value.monthly : safeLineOf(means.surplus)}
      />
      {shown.length > 0 && (
        <Disclosure title={planPicturesWords.options} isLazy>
          <Suspense>
            <PlanPictures plans={shown} means={means} />
          </Suspense>
        </Disclosure>
      )}
      {budget !== null && <HowCalculated budget={budget} owed={means.total} plans={shown} />}
    </FormShell>
  );
}
