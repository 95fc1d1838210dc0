import { useToday } from '#case/today.ts';
import { Fold } from '#components/fold.tsx';
import { Note } from '#components/note.tsx';
import { ScheduleTable } from '#components/schedule-table.tsx';
import { SelectField } from '#components/select-field.tsx';
import { TextField } from '#components/text-field.tsx';
import { fields } from '#content/zh-CN/ui/fields.ts';
import { panels } from '#content/zh-CN/ui/panels.ts';
import { result } from '#content/zh-CN/ui/result.ts';
import { fill } from '#documents/fill.ts';
import { amountText, countText, weekdayText } from '#documents/format.ts';
import { mostInstalments, type PlanId, type Terms, trialMonths } from '#model/values.ts';
import { safeLineOf } from '#rules/budget.ts';
import { leftEachMonth, owedIn } from '#rules/case-facts.ts';
import { yuanForEditing } from '#rules/money.ts';
import {
  firstDateFor,
  instalmentPlans,
  instalmentsFor,
  type PlanFigures,
  scheduleOf,
  trialPlan,
} from '#rules/plans.ts';
import type { ScreenProps } from '../screen-props.ts';
import { useDraft } from '../use-draft.ts';
import { FormShell, type Reading, useReading } from './form-shell.tsx';
import { readNeededAmount, readPaymentDate, readWhole } from './read-fields.ts';

const words = panels.terms;
const { problems } = fields;

interface Means {
  readonly surplus: number;
  readonly total: number | null;
}

/** Reads an own amount: its months follow from the total, or are given while the total is not known. */
function readOwn(typedMonthly: string, typedMonths: string, { total }: Means): Reading<PlanFigures> {
  const monthly = readNeededAmount(typedMonthly, true);
  if ('problem' in monthly) return { errors: [{ field: 'monthly', message: monthly.problem }] };
  if (total !== null) {
    const months = instalmentsFor(total, monthly.value);
    const tooMany = fill(problems.tooManyInstalments, { months: countText(months), most: String(mostInstalments) });
    if (months > mostInstalments) return { errors: [{ field: 'monthly', message: tooMany }] };
    return { value: { plan: 'own', monthly: Math.min(monthly.value, total), months } };
  }
  const bad = fill(problems.badMonths, { most: String(mostInstalments) });
  const months = readWhole(typedMonths, 1, mostInstalments, bad);
  if ('problem' in months || months.value === undefined) return { errors: [{ field: 'months', message: bad }] };
  return { value: { plan: 'own', monthly: monthly.value, months: months.value } };
}

/** The plans on offer, the trial first where no instalment plan fits. */
export function TermsForm(screen: ScreenProps) {
  const { answerKey, position, given, suggestion, onAnswer } = screen;
  const { facts } = position;
  const today = useToday();
  const means: Means = { surplus: leftEachMonth(facts)?.amount ?? 0, total: owedIn(facts) };
  const plans = instalmentPlans(means);
  const trial = trialPlan(means.surplus);
  const offered = plans.length > 0 ? plans : trial === null ? [] : [trial];

  const stored = (given?.value ?? suggestion?.value) as Terms | undefined;
  const paydays = (facts.incomes ?? []).flatMap(({ payday }) => (payday === undefined ? [] : [payday]));
  const { draft, setDraft, setField } = useDraft(answerKey, {
    fields: {
      plan: stored?.plan ?? '',
      monthly: stored?.plan === 'own' ? yuanForEditing(stored.monthly) : '',
      months: stored?.plan === 'own' ? String(stored.months) : '',
      trialMonths: String(stored?.plan === 'trial' ? stored.months : trialMonths.most),
      first: stored !== undefined && stored.first >= today ? stored.first : firstDateFor(paydays, today),
    },
  });
  const typed = (name: string) => draft.fields?.[name] ?? '';
  const chosen = typed('plan') as PlanId | '';

  const readFigures = (): Reading<PlanFigures> => {
    if (chosen === 'own') return readOwn(typed('monthly'), typed('months'), means);
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
  const choiceError = form.errors.find(({ field }) => field.startsWith('plan-'))?.message;
  return (
    <FormShell screen={screen} attempt={form.attempt} errors={form.errors} onSubmit={submit}>
      <FitNote means={means} hasPlans={plans.length > 0} />
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
        <TextField
          id="monthly"
          label={words.own}
          value={typed('monthly')}
          onChange={(text) => setDraft({ fields: { ...draft.fields, monthly: text } })}
          error={form.errorOf('monthly')}
          unit={fields.amount.unit}
          inputMode="decimal"
          isHero
        />
      )}
      {chosen === 'own' && means.total === null && (
        <TextField
          id="months"
          label={words.ownMonths}
          value={typed('months')}
          onChange={(text) => setField('months', text)}
          error={form.errorOf('months')}
          inputMode="numeric"
        />
      )}
      {chosen === 'trial' && (
        <SelectField
          id="trialMonths"
          label={words.trialMonths}
          value={typed('trialMonths')}
          options={[3, 4, 5, 6].map((months) => ({ id: String(months), label: String(months) }))}
          onChange={(id) => setField('trialMonths', id)}
        />
      )}
      <TextField
        id="first"
        type="date"
        label={words.first}
        hint={words.firstHint}
        value={typed('first')}
        min={today}
        onChange={(text) => setField('first', text)}
        error={form.errorOf('first')}
      />
      {'value' in reading && <SchedulePreview terms={reading.value} total={means.total} />}
    </FormShell>
  );
}

function FitNote({ means, hasPlans }: { readonly means: Means; readonly hasPlans: boolean }) {
  if (hasPlans) return null;
  if (means.total === null) return <Note kind="attention">{words.totalUnknown}</Note>;
  const safe = safeLineOf(means.surplus);
  if (safe === 0) return null;
  const months = countText(instalmentsFor(means.total, safe));
  return <Note kind="attention">{fill(words.noFit, { safe: amountText(safe), months })}</Note>;
}

interface PlanCardProps {
  readonly plan: PlanFigures;
  readonly means: Means;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function PlanCard({ plan, means, isChosen, onChoose }: PlanCardProps) {
  const { monthly, months } = plan;
  const last = means.total === null ? monthly : means.total - monthly * (months - 1);
  const figures =
    plan.plan === 'trial'
      ? fill(words.trialFigures, { months: String(months), sum: amountText(monthly * months) })
      : fill(words.figures, { months: String(months), last: amountText(last) });
  const mark = monthly > safeLineOf(means.surplus) ? words.above : words.within;
  return (
    <PlanChoice id={plan.plan} title={words.names[plan.plan]} isChosen={isChosen} onChoose={onChoose}>
      <span className="block text-question font-bold tabular-nums">
        {fill(words.perMonth, { amount: amountText(monthly) })}
      </span>
      <span className="block text-hint">{figures}</span>
      <span className="block text-hint text-ink-soft">{mark}</span>
    </PlanChoice>
  );
}

interface PlanChoiceProps {
  readonly id: PlanId;
  readonly title: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children?: React.ReactNode;
}

function PlanChoice({ id, title, isChosen, onChoose, children }: PlanChoiceProps) {
  return (
    <label
      htmlFor={`plan-${id}`}
      className={`my-3 flex min-h-13 items-start rounded-field border px-4 py-3 ${isChosen ? 'border-jade bg-jade-wash' : 'border-edge bg-surface'}`}
    >
      <input
        id={`plan-${id}`}
        type="radio"
        name="plan"
        checked={isChosen}
        onChange={onChoose}
        className="mt-1 mr-3 size-6 shrink-0 accent-jade"
      />
      <span className="min-w-0 flex-1">
        <span className="block">{title}</span>
        {children}
      </span>
    </label>
  );
}

function SchedulePreview({ terms, total }: { readonly terms: Terms; readonly total: number | null }) {
  const { instalments, paid, remaining } = scheduleOf(terms, total);
  const closes = total !== null && remaining === 0;
  const sum = { months: String(terms.months), sum: amountText(paid) };
  return (
    <>
      <p role="status" className="text-hint">
        {closes ? fill(words.sigma, { ...sum, owed: amountText(total) }) : fill(words.sigmaOpen, sum)}
      </p>
      <Fold title={result.schedule}>
        <ScheduleTable
          caption={result.schedule}
          columns={result.scheduleColumns}
          rows={instalments.map(({ on, amount }, at) => ({
            id: on,
            nth: String(at + 1),
            on: weekdayText(on),
            amount: amountText(amount),
          }))}
          sum={{ label: result.scheduleSum, amount: amountText(paid) }}
        />
      </Fold>
    </>
  );
}
