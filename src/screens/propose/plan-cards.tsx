import type { ReactNode } from 'react';
import { Note } from '#components/note.tsx';
import { leastInstalment, mostInstalments } from '#model/limits.ts';
import type { PlanId } from '#model/values.ts';
import { isAboveSafeLine } from '#rules/affordability.ts';
import { safeLineOf } from '#rules/budget.ts';
import { instalmentsFor, type Means, type PlanFigures } from '#rules/plans.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText } from '#text/format.ts';
import { termsFormWords } from '#words/propose/terms-form.ts';
import { sharePrefix } from '../engine/share-prefix.ts';

const words = termsFormWords;

/** A note that no instalment plan fits or that none can be calculated; nothing where there are plans. */
export function FitNote({ means, hasPlans }: { readonly means: Means; readonly hasPlans: boolean }) {
  if (hasPlans) return null;
  if (means.total === null) return <Note kind="attention">{words.totalUnknown}</Note>;
  const safe = safeLineOf(means.surplus);
  if (safe === 0 || means.total === 0) return null;
  const months = instalmentsFor(means.total, safe);
  const isTooSmall = months <= mostInstalments;
  return (
    <Note kind="attention">
      {isTooSmall
        ? fill(words.tooSmall, { least: amountText(leastInstalment) })
        : fill(words.noFit, {
            share: sharePrefix(means.isShare === true),
            safe: amountText(safe),
            longest: String(mostInstalments),
            months: countText(months),
          })}
    </Note>
  );
}

/** A longer line is no larger than fits a phone. */
const longest = 14;

interface PlanCardProps {
  readonly plan: PlanFigures;
  readonly means: Means;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One calculated plan with its figures, to be chosen. */
export function PlanCard({ plan, means, isChosen, onChoose }: PlanCardProps) {
  const { monthly, months } = plan;
  const last = means.total === null ? monthly : means.total - monthly * (months - 1);
  const figures =
    plan.plan === 'trial'
      ? fill(words.trialFigures, { months: String(months), sum: amountText(monthly * months) })
      : fill(words.figures, { months: String(months), last: amountText(last) });
  const perMonth = fill(words.perMonth, { amount: amountText(monthly) });
  const mark = fill(isAboveSafeLine(monthly, means.surplus) ? words.above : words.within, {
    share: sharePrefix(means.isShare === true),
  });
  return (
    <PlanChoice id={plan.plan} title={words.names[plan.plan]} isChosen={isChosen} onChoose={onChoose}>
      <span className={`block font-bold tabular-nums ${perMonth.length > longest ? 'text-sum' : 'text-question'}`}>
        {perMonth}
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
  readonly children?: ReactNode;
}

/** One plan as a radio button. */
export function PlanChoice({ id, title, isChosen, onChoose, children }: PlanChoiceProps) {
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
