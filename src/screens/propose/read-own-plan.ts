import { leastInstalment, mostInstalments } from '#model/limits.ts';
import { closingInstalments, type Means, type PlanFigures, trialPlan } from '#rules/plans.ts';
import { ownBounds } from '#rules/plans-on-offer.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText } from '#text/format.ts';
import { problems } from '#words/engine/problems.ts';
import type { Reading } from '../engine/form-shell.tsx';
import { readNeededAmount, readWhole } from '../engine/read-fields.ts';
import { sharePrefix } from '../engine/share-prefix.ts';

/** Why so many instalments are too many: what would do, or that all that is left does not; a trial where there is one. */
function tooManyText(months: number, means: Means): string {
  const tooMany = fill(problems.tooManyInstalments, { months: countText(months), most: String(mostInstalments) });
  const bounds = ownBounds(means);
  if (bounds !== null) return `${tooMany}${fill(problems.leastToEnd, { least: amountText(bounds.least) })}`;
  if (means.surplus <= 0) return tooMany;
  const all = fill(problems.allIsTooLittle, {
    share: sharePrefix(means.isShare === true),
    left: amountText(means.surplus),
    most: String(mostInstalments),
  });
  return `${tooMany}${all}${trialPlan(means.surplus) === null ? '' : problems.tryFirst}`;
}

/**
 * Reads the person's own plan, of instalments not below 1 yuan unless less is owed. Its months follow from the total, or
 * are typed while the total is not known.
 */
export function readOwnPlan(typedMonthly: string, typedMonths: string, means: Means): Reading<PlanFigures> {
  const { total } = means;
  const monthly = readNeededAmount(typedMonthly, true);
  if ('problem' in monthly) return { errors: [{ field: 'monthly', message: monthly.problem }] };
  const least = Math.min(leastInstalment, total ?? leastInstalment);
  if (monthly.value < least) {
    const tooSmall = fill(problems.tooSmallInstalment, { least: amountText(least) });
    return { errors: [{ field: 'monthly', message: tooSmall }] };
  }
  if (total !== null) {
    const { count: months } = closingInstalments(total, monthly.value);
    if (months > mostInstalments) return { errors: [{ field: 'monthly', message: tooManyText(months, means) }] };
    return { value: { plan: 'own', monthly: Math.min(monthly.value, total), months } };
  }
  const bad = fill(problems.badMonths, { most: String(mostInstalments) });
  const months = readWhole(typedMonths, 1, mostInstalments, bad);
  if ('problem' in months || months.value === undefined) return { errors: [{ field: 'months', message: bad }] };
  return { value: { plan: 'own', monthly: monthly.value, months: months.value } };
}
