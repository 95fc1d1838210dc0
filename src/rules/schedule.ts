import { addMonths, type IsoDate } from '#model/dates.ts';
import { mostInstalments } from '#model/limits.ts';
import type { PlanId } from '#model/values.ts';
import { closingInstalments } from './plans.ts';

export interface Instalment {
  readonly on: IsoDate;
  /** Fen. */
  readonly amount: number;
  /** Paid once beside the instalments, and none of them by the lender's count. */
  readonly isUpFront?: true;
}

export interface Schedule {
  readonly instalments: readonly Instalment[];
  /** Σ of the instalments, fen. */
  readonly paid: number;
  /** What is still owed after the last one, fen; null while the total is not known. */
  readonly remaining: number | null;
}

interface Proposed {
  readonly plan: PlanId;
  readonly monthly: number;
  readonly months: number;
  readonly first: IsoDate;
}

/**
 * The days and amounts of a plan: equal instalments, the remainder in the last (`closingInstalments`), exact to the fen. Their number follows
 * from what is owed now, so that a debt corrected later is paid exactly. A trial keeps the number of months it states.
 */
export function scheduleOf({ plan, monthly, months, first }: Proposed, total: number | null): Schedule {
  const closes = plan !== 'trial' && total !== null && total > 0;
  const closing = closes ? closingInstalments(total, monthly) : { count: months, last: monthly };
  const isWhole = !closes || closing.count <= mostInstalments;
  const { count, last } = isWhole ? closing : { count: mostInstalments, last: monthly };
  const instalments = Array.from({ length: count }, (_, at) => ({
    on: addMonths(first, at),
    amount: at === count - 1 ? last : monthly,
  }));
  const paid = instalments.reduce((sum, { amount }) => sum + amount, 0);
  return { instalments, paid, remaining: total === null ? null : Math.max(0, total - paid) };
}

/** The amount of a plan that is one payment which pays everything, fen; null for any other. */
export const wholePayment = (plan: Pick<Proposed, 'plan'>, schedule: Schedule): number | null =>
  plan.plan !== 'trial' && schedule.instalments.length === 1 && !isOpenEnded(schedule) ? schedule.paid : null;

/** True where a schedule leaves something unpaid or the total is unknown, so nobody can say when all is paid. */
export const isOpenEnded = ({ remaining }: Schedule): boolean => remaining === null || remaining > 0;
