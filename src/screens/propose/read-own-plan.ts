import { mostInstalments } from '#model/limits.ts';
import { instalmentsFor, type Means, type PlanFigures } from '#rules/plans.ts';
import { fill } from '#text/fill.ts';
import { countText } from '#text/format.ts';
import { problems } from '#words/engine/problems.ts';
import type { Reading } from '../engine/form-shell.tsx';
import { readNeededAmount, readWhole } from '../engine/read-fields.ts';

/** Reads the person's own plan. Its months follow from the total, or are typed while the total is not known. */
export function readOwnPlan(typedMonthly: string, typedMonths: string, { total }: Means): Reading<PlanFigures> {
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
